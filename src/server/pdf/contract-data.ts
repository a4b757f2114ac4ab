import type { ContractDocument, Place, Run, Section } from '#core/contract/document.ts'
import { annexVersionText, contractWords, localeOfContract, numbersHeading, referenceText, writtenDay } from '#text/contract.ts'
import type { Locale } from '#text/language.ts'

/** What the template sets, every word of it already written. */
export function contractData(document: ContractDocument): string {
  const { language, german, version } = document
  const locale = localeOfContract(document)
  const words = contractWords(locale)
  const fields = [version?.name, version?.day === undefined ? undefined : words.asOf(writtenDay(locale, version.day))]
  const title = setting(document.title) || words.title
  const names = document.parties.map(({ name }) => setting(name))
  const versionLine = setting(fields.filter((field) => field !== undefined && field !== '').join(' · '))
  return JSON.stringify({
    language,
    /** The country whose German it is: part of the language that the file declares. */
    region: german ?? null,
    title,
    /** The title in the properties of the file: who it is between belongs to it. */
    fullTitle: shortened(`${title}: ${names.join(', ')}`, 300),
    shortTitle: shortened(title, 70),
    version: shortened(versionLine, 60),
    /** The day of the version is the date of the file: the clock of the machine is in no document. */
    day: version?.day === undefined ? null : dayParts(version.day),
    footer: shortened(words.draftLine, 90),
    parties: document.signatures.map((id) => ({ name: setting(document.parties.find((party) => party.id === id)?.name ?? id) })),
    contents: lengthOf(document) > pagesWithoutContents * lettersPerPage,
    sections: document.sections.map((section) => ({
      number: section.number,
      heading: setting(section.heading),
      paragraphs: paragraphsData(section, document),
    })),
    annexes: document.annexes.map((annex) => ({
      heading: setting(`${words.annexPattern.replace('{number}', String(annex.number))}: ${annex.heading}`),
      version: annexVersionText(locale, annex.version),
      paragraphs: paragraphsData(annex, document, true),
    })),
    numbers: document.numbers.map(({ name, value, place }) => ({
      name: setting(name),
      value: setting(value),
      place: placeData(place, locale),
    })),
    example: document.example === undefined ? null : exampleData(document.example, document),
    open: document.open.map(setting),
    words: {
      between: words.between,
      opening: words.opening,
      contents: words.contents,
      section: words.sectionPattern,
      particulars: words.particulars,
      draftMark: words.draftMark,
      unfinished: words.unfinished(document.open.length),
      doNotSign: words.doNotSign,
      numbersTitle: numbersHeading(document),
      numbersIntro: words.numbersIntro,
      numbersHead: words.numbersHead,
      exampleTitle: words.exampleTitle,
      exampleIntro: words.exampleIntro,
      exampleAssumes: words.exampleAssumes,
      exampleHead: words.exampleHead,
      openTitle: words.openTitle,
      openIntro: words.openIntro,
      signatures: words.signatures,
      placeAndDay: words.placeAndDay,
      nameAndFunction: words.nameAndFunction,
      signature: words.signature,
      disclaimer: words.disclaimer,
      page: words.page('{number}', '{total}'),
    },
  })
}

const paragraphsData = ({ number: section, paragraphs }: Section, document: ContractDocument, annex?: true): unknown =>
  paragraphs.map((one) => ({
    number: one.number,
    place: anchor({ section, paragraph: one.number, ...(annex === undefined ? {} : { annex }) }),
    length: one.runs.reduce((sum, run) => sum + (run.kind === 'text' ? run.text.length : 12), 0),
    ...itemized(one.runs, document),
  }))

/** The name of a place within the file. */
const anchor = ({ section, paragraph, annex }: Place): string => `${annex === true ? 'annex-' : ''}${section}.${paragraph}`

const dayParts = (day: string): unknown => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  day: Number(day.slice(8, 10)),
})

/** A shorter contract needs no table of contents. Measured: a full page holds about as many letters. */
const pagesWithoutContents = 4
const lettersPerPage = 2_600

const lengthOf = ({ sections, annexes, open }: ContractDocument): number =>
  [
    ...[...sections, ...annexes].flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ runs }) => runs.map((run) => (run.kind === 'text' ? run.text : ''))),
    ),
    ...open,
  ]
    .map((text) => text.length)
    .reduce((sum, length) => sum + length, 0)

interface Item {
  readonly label: string
  readonly runs: unknown[]
}

/** What stands before a list, and its lines `a) ...`, which are set as a list and not as running text. */
function itemized(
  runs: readonly Run[],
  document: ContractDocument,
): { readonly runs: readonly unknown[]; readonly items: readonly Item[] } {
  const lead: unknown[] = []
  const items: Item[] = []
  for (const run of runs) {
    if (run.kind === 'reference') {
      ;(items.at(-1)?.runs ?? lead).push(runData(run, document))
      continue
    }
    const [before = '', ...lines] = run.text.split(/\n(?=[a-z]{1,2}\) )/u)
    if (before !== '') (items.at(-1)?.runs ?? lead).push(runData({ kind: 'text', text: before }, document))
    for (const line of lines) {
      const end = line.indexOf(') ') + 1
      items.push({ label: line.slice(0, end), runs: [runData({ kind: 'text', text: line.slice(end + 1) }, document)] })
    }
  }
  return { runs: lead, items }
}

const exampleData = ({ assumptions, rows }: NonNullable<ContractDocument['example']>, document: ContractDocument): unknown => ({
  assumptions: assumptions.map(setting),
  rows: rows.map(({ kind, text, amount, section, paragraph, annex }) => ({
    kind,
    text: setting(text),
    amount: setting(amount),
    place:
      section === undefined || paragraph === undefined
        ? null
        : placeData({ section, paragraph, ...(annex === undefined ? {} : { annex }) }, localeOfContract(document)),
  })),
})

const placeData = (place: Place, locale: Locale): unknown => ({
  to: anchor(place),
  text: contractWords(locale).reference(place, true),
})

const runData = (run: Run, document: ContractDocument): unknown =>
  run.kind === 'text'
    ? { kind: 'text', text: setting(run.text) }
    : { kind: 'reference', place: anchor(run), text: referenceText(localeOfContract(document), run) }

const zeroWidthSpace = '\u200b'

/**
 * Text as it can be set: no control characters, and words longer than a line is wide may break, because nothing that
 * somebody wrote may run out of the page.
 */
const setting = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Co}\p{Cn}\u2028\u2029]+/gu, ' ')
    .replace(/[^\s\u200b]{32,}/gu, (word) => (word.match(/.{1,16}/gsu) ?? []).join(zeroWidthSpace))

const letters = new Intl.Segmenter('und', { granularity: 'grapheme' })

const shortened = (text: string, most: number): string => {
  const characters = Array.from(letters.segment(text), ({ segment }) => segment)
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`
}
