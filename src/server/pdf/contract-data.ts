import type { ContractDocument, Run } from '#core/contract/document.ts'
import { contractWords, referenceText, writtenDay } from '#text/contract.ts'

/** What the template sets, every word of it already written. */
export function contractData(document: ContractDocument): string {
  const { language, version } = document
  const words = contractWords(language)
  const fields = [version?.name, version?.day === undefined ? undefined : words.asOf(writtenDay(language, version.day))]
  const title = setting(document.title) || words.title
  const names = document.parties.map(({ name }) => setting(name))
  const versionLine = setting(fields.filter((field) => field !== undefined && field !== '').join(' · '))
  return JSON.stringify({
    language,
    title,
    /** The title in the properties of the file: who it is between belongs to it. */
    fullTitle: shortened(`${title}: ${names.join(', ')}`, 300),
    shortTitle: shortened(title, 70),
    version: shortened(versionLine, 60),
    /** The day of the version is the date of the file: the clock of the machine is in no document. */
    day: version?.day === undefined ? null : dayParts(version.day),
    footer: shortened(words.draftLine, 90),
    parties: document.signatures.map((id, index) => ({
      name: setting(document.parties.find((party) => party.id === id)?.name ?? id),
      called: words.called(index + 1),
    })),
    sections: document.sections.map(({ number, heading, paragraphs }) => ({
      number,
      heading: setting(heading),
      paragraphs: paragraphs.map((one) => ({
        number: one.number,
        place: `${number}.${one.number}`,
        runs: one.runs.map((run) => runData(run, document)),
      })),
    })),
    open: document.open.map(setting),
    words: {
      between: words.between,
      opening: words.opening,
      contents: words.contents,
      section: words.sectionPattern,
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

const dayParts = (day: string): unknown => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  day: Number(day.slice(8, 10)),
})

const runData = (run: Run, { language }: ContractDocument): unknown =>
  run.kind === 'text'
    ? { kind: 'text', text: setting(run.text) }
    : { kind: 'reference', place: `${run.section}.${run.paragraph}`, text: referenceText(language, run) }

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
