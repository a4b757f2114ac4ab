import type { Agreement } from '#core/agreement/agreement.ts'
import { composeContract } from '#core/contract/compose-contract.ts'
import type {
  Annex,
  AnnexVersion,
  ContractDocument,
  ContractMeta,
  ContractRefusal,
  Paragraph,
  Place,
  Run,
  Section,
} from '#core/contract/document.ts'
import type { Result } from '#core/shared/result.ts'
import { agreedNumbers } from './agreed-numbers.ts'
import { allClauses } from './all-clauses.ts'
import { contractWords as de } from './de/contract.ts'
import type { DefinedTerm } from './defined-terms.ts'
import { contractWords as en } from './en/contract.ts'
import { localeOf, type Language, type Locale } from './language.ts'
import { toolsFor } from './tools.ts'
import { wordsIn } from './variant.ts'

/** The fixed words of a contract, those that no clause brings. */
export interface ContractWords {
  /** What the document is called when the agreement has no title. */
  readonly title: string
  readonly between: string
  /** Particulars of a party that are filled in by hand: a contract without them names nobody for sure. */
  readonly particulars: readonly string[]
  readonly opening: string
  readonly contents: string
  /** With `{number}`. */
  readonly sectionPattern: string
  /** With `{number}`. */
  readonly annexPattern: string
  /** Which version of an annex; `day` is written out. */
  readonly annexVersion: (number: number, day: string | undefined) => string
  readonly numbersTitle: string
  readonly numbersIntro: string
  readonly numbersHead: { readonly name: string; readonly place: string; readonly value: string }
  /** Within its own section the number of the paragraph is enough. */
  readonly reference: (place: Place & { readonly sameSection?: boolean; readonly numberOnly?: boolean }, startsSentence: boolean) => string
  /** Across each page while something is open, and what that means. */
  readonly draftMark: string
  readonly unfinished: (open: number) => string
  readonly doNotSign: string
  readonly exampleTitle: string
  readonly exampleIntro: string
  readonly exampleAssumes: string
  readonly exampleHead: { readonly step: string; readonly place: string; readonly amount: string }
  readonly openTitle: string
  readonly openIntro: string
  readonly signatures: string
  readonly placeAndDay: string
  readonly nameAndFunction: string
  readonly signature: string
  /** A draft made from clauses of a library; no legal advice. */
  readonly disclaimer: string
  readonly draft: string
  /** At the foot of every page. */
  readonly draftLine: string
  readonly asOf: (day: string) => string
  readonly page: (number: string, total: string) => string
  readonly told: ToldWords
  readonly refusal: { readonly [Code in ContractRefusal['code']]: (refusal: Extract<ContractRefusal, { code: Code }>) => string }
}

/** References to one or several clauses, joined to a list. */
export interface ClauseList {
  readonly several: boolean
  /** Each with its own word: `Absatz 4 und Absatz 5`. */
  readonly each: string
  /** Only the numbers, to follow one word for all of them: `4 und 5`; absent where they stand in different sections. */
  readonly numbers?: string
}

/** Sentences for what decides and stands in no clause. Conditions are subordinate clauses without "wenn"; references come as text. */
export interface ToldWords {
  /** `question` only where the outcome does not speak for itself. */
  readonly rule: (question: string, when: string, outcome: string) => string
  readonly otherwise: (question: string, outcome: string) => string
  /** What follows the longer `fact` stays open. */
  readonly ladder: (question: string, fact: string, steps: readonly (readonly [from: string, step: string])[]) => string
  /** Which clauses go before which; `when` is empty where they always do. */
  readonly order: (first: ClauseList, before: ClauseList, when: string) => string
  /** The first and the last of several clauses in a row. */
  readonly upTo: (first: string, last: string) => string
  /** A rule that goes before others of its own clause; `rest`: as far as no sentence before has said what goes first. */
  readonly orderWithin: (clause: string, when: string, rest: boolean) => string
  readonly exclusion: (asked: string, because: string) => string
  readonly interpretation: string
  /** That text in quotation marks is the parties' own, in the language in which they wrote it. */
  readonly ownWords: string
  /** What each word means that is used in a fixed sense. */
  readonly definitions: Readonly<Record<DefinedTerm, string>>
  readonly periods: string
  readonly rounding: string
  /** The first sentence of what is taken as true in doubt, and those that follow. */
  readonly doubts: (clauses: readonly string[], first: boolean) => string
  /** Where a list stood before it became an annex; `annex` begins the sentence. */
  readonly inAnnex: (annex: string, heading: string) => string
  readonly specific: string
  readonly from: (day: string) => string
  readonly until: (day: string) => string
  readonly running: Readonly<Record<'old' | 'new', string>>
  readonly supplements: (questions: string) => string
}

const words: Readonly<Record<Language, ContractWords>> = { de, en }

export const contractWords = (locale: Locale): ContractWords => wordsIn(words, locale)

/** What a contract is written in: the tag of its text. */
export const localeOfContract = ({ language, german }: Pick<ContractDocument, 'language' | 'german'>): Locale => localeOf(language, german)

export const contractRefusalSentence = (locale: Locale, refusal: ContractRefusal): string => {
  const said = contractWords(locale).refusal
  return refusal.code === 'clauseTwice' ? said.clauseTwice(refusal) : said.danglingReference(refusal)
}

export const referenceText = (locale: Locale, run: Extract<Run, { kind: 'reference' }>): string =>
  contractWords(locale).reference(run, run.startsSentence)

/** `1. Dezember 2026`, with a no-break space where a line must not break. */
export const writtenDay = (locale: Locale, day: string): string => toolsFor(locale, []).day(day)

/**
 * The contract of an agreement, in one language. Rules that stand in no clause are told from their data and join the section
 * of their decision, so that the document says everything that decides.
 */
export const writeContract = (
  agreement: Agreement,
  language: Language,
  meta: { readonly title?: string } & Pick<ContractMeta, 'version' | 'open' | 'example' | 'annexVersions'> = {},
): Result<ContractDocument, ContractRefusal> => {
  const clauses = allClauses(agreement)
  const whole: ContractMeta = {
    title: meta.title ?? agreement.title?.[language] ?? contractWords(localeOf(language, agreement.german)).title,
    clauses,
    numbers: agreedNumbers(agreement, language, clauses),
    ...(meta.version === undefined ? {} : { version: meta.version }),
    ...(meta.open === undefined ? {} : { open: meta.open }),
    ...(meta.example === undefined ? {} : { example: meta.example }),
    ...(meta.annexVersions === undefined ? {} : { annexVersions: meta.annexVersions }),
  }
  return composeContract(agreement, language, whole)
}

export const paragraphText = (locale: Locale, { runs }: Pick<Paragraph, 'runs'>): string =>
  runs.map((run) => (run.kind === 'text' ? run.text : referenceText(locale, run))).join('')

/** `Fassung 2 vom 1. Dezember 2026` */
export const annexVersionText = (locale: Locale, { number, day }: AnnexVersion): string =>
  contractWords(locale).annexVersion(number, day === undefined ? undefined : writtenDay(locale, day))

/** The heading of the annex of numbers, which follows the lists. */
export const numbersHeading = (document: Pick<ContractDocument, 'language' | 'german' | 'annexes'>): string => {
  const { annexPattern, numbersTitle } = contractWords(localeOfContract(document))
  return `${annexPattern.replace('{number}', String(document.annexes.length + 1))}: ${numbersTitle}`
}

/** The document as plain text: one paragraph a line, as it is read aloud. */
export function contractText(document: ContractDocument): string {
  const { sections, annexes, numbers } = document
  const locale = localeOfContract(document)
  const { sectionPattern, annexPattern, numbersIntro, reference } = contractWords(locale)
  const numbered = (pattern: string, { number }: Section): string => pattern.replace('{number}', String(number))
  const blockText = (heading: string, { paragraphs }: Section): string =>
    [heading, '', ...paragraphs.map((one) => `(${one.number}) ${paragraphText(locale, one)}`), ''].join('\n')
  const annexText = (annex: Annex): string =>
    blockText(`${numbered(annexPattern, annex)}: ${annex.heading}, ${annexVersionText(locale, annex.version)}`, annex)
  return [
    ...sections.map((section) => blockText(`${numbered(sectionPattern, section)} ${section.heading}`, section)),
    ...annexes.map(annexText),
    ...(numbers.length === 0
      ? []
      : [
          [
            numbersHeading(document),
            '',
            numbersIntro,
            ...numbers.map(({ name, value, place }) => `${name}: ${value} (${reference(place, false)})`),
            '',
          ].join('\n'),
        ]),
  ].join('\n')
}
