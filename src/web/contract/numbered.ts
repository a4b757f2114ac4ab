import type { Agreement, ClauseText, DecisionId, FactId, RuleId } from '#core/agreement/agreement.ts'
import type { ContractDocument, ExclusionRef, Place as Where, PlacedNumber, RuleOrder, Section } from '#core/contract/document.ts'
import { contractWords, numbersHeading, paragraphText, writeContract } from '#text/contract.ts'
import { languages, localeOf, type Language, type Locale } from '#text/language.ts'
import { oncePer } from '../cooperation/once-per.ts'

/** One numbered paragraph in both languages, with where it comes from. */
export interface NumberedParagraph {
  readonly id: string
  readonly number: number
  readonly text: Readonly<Record<Language, string>>
  readonly rules: readonly RuleId[]
  readonly question?: string
  /** The decision whose rules it says; absent where it decides nothing. */
  readonly decision?: DecisionId
  /** Of an addition that was negotiated: who proposed it and the day it was agreed. */
  readonly proposedBy?: string
  readonly agreedOn?: string
  readonly decides?: 'nothing'
  readonly orders?: readonly RuleOrder[]
  readonly exclusions?: readonly ExclusionRef[]
  readonly doubts?: readonly FactId[]
}

export interface Chapter {
  readonly number: number
  readonly topic: string
  readonly heading: Readonly<Record<Language, string>>
  readonly paragraphs: readonly NumberedParagraph[]
  /** A list at the end, numbered for itself. */
  readonly annex?: true
}

export interface Place extends Where {
  readonly id: string
  readonly text: Readonly<Record<Language, string>>
}

export interface NumbersAnnex {
  readonly heading: string
  readonly rows: readonly PlacedNumber[]
}

export interface Numbered {
  readonly chapters: readonly Chapter[]
  /** The annex of agreed numbers. */
  readonly numbers: Readonly<Record<Language, NumbersAnnex>>
  /** Where a rule is said. */
  readonly placeOf: (rule: RuleId) => Place | undefined
  /** Where these rules are said, each place once, in the order of the rules. */
  readonly placesOf: (rules: readonly RuleId[]) => readonly Place[]
}

/** The contract as numbered sections and paragraphs, the same as in the PDF. */
export const numbered = oncePer(number)

/** `§ 4 Absatz 2`, `Section 4.2`. */
export const placeText = (locale: Locale, place: Where): string => contractWords(locale).reference(place, true)

function number(agreement: Agreement): Numbered {
  const documents: Readonly<Record<Language, ContractDocument>> = { de: documentOf(agreement, 'de'), en: documentOf(agreement, 'en') }
  const both = (say: (language: Language) => string): Readonly<Record<Language, string>> => ({ de: say('de'), en: say('en') })
  const all = (language: Language): readonly Section[] => [...documents[language].sections, ...documents[language].annexes]
  const isAnnex = (at: number): boolean => at >= documents.de.sections.length
  const chapters = all('de').map((section, at): Chapter => ({
    number: section.number,
    topic: section.topic,
    ...(isAnnex(at) ? { annex: true } : {}),
    heading: both((language) => all(language)[at]?.heading ?? ''),
    paragraphs: section.paragraphs.map((paragraph, line): NumberedParagraph => ({
      id: paragraph.clause,
      number: paragraph.number,
      rules: paragraph.rules,
      ...(paragraph.question === undefined ? {} : { question: paragraph.question }),
      ...(paragraph.decision === undefined ? {} : { decision: paragraph.decision }),
      ...(paragraph.proposedBy === undefined ? {} : { proposedBy: paragraph.proposedBy }),
      ...(paragraph.agreedOn === undefined ? {} : { agreedOn: paragraph.agreedOn }),
      ...(paragraph.decides === undefined ? {} : { decides: paragraph.decides }),
      ...(paragraph.orders === undefined ? {} : { orders: paragraph.orders }),
      ...(paragraph.exclusions === undefined ? {} : { exclusions: paragraph.exclusions }),
      ...(paragraph.doubts === undefined ? {} : { doubts: paragraph.doubts }),
      text: both((language) => {
        const own = all(language)[at]?.paragraphs[line]
        return own === undefined ? '' : paragraphText(localeOf(language, agreement.german), own)
      }),
    })),
  }))
  const places = new Map(
    chapters.flatMap(({ number: section, annex, paragraphs }) =>
      paragraphs.flatMap(({ id, number: paragraph, text, rules }) =>
        rules.map((rule): [RuleId, Place] => [rule, { section, paragraph, id, text, ...(annex === undefined ? {} : { annex }) }]),
      ),
    ),
  )
  return {
    chapters,
    numbers: { de: numbersOf(documents.de), en: numbersOf(documents.en) },
    placeOf: (rule) => places.get(rule),
    placesOf: (rules) => [...new Map(rules.flatMap((rule) => places.get(rule) ?? []).map((place) => [place.id, place])).values()],
  }
}

const numbersOf = (document: ContractDocument): NumbersAnnex => ({ heading: numbersHeading(document), rows: document.numbers })

/** A draft may refer to a paragraph that is not agreed yet; there the place stays open in the preview instead of the page failing. */
function documentOf(agreement: Agreement, language: Language): ContractDocument {
  const written = writeContract(agreement, language)
  if (written.ok) return written.value
  const clauses = agreement.clauses ?? []
  const ids = new Set(clauses.map(({ id }) => id))
  const put = (text: string): string => text.replace(/\{clause:([^{}]+)\}/gu, (all, id: string) => (ids.has(id) ? all : '…'))
  const whole = clauses.map((clause): ClauseText => ({
    ...clause,
    text: Object.fromEntries(languages.map((each) => [each, put(clause.text[each])])) as unknown as ClauseText['text'],
  }))
  const again = writeContract({ ...agreement, clauses: whole }, language)
  if (again.ok) return again.value
  throw new Error(`must hold: a clause stands in the contract once, unlike ${again.error.clause}`)
}
