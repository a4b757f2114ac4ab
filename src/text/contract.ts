import type { Agreement, ClauseText, Condition, DecisionId, Localized, RuleId } from '#core/agreement/agreement.ts'
import { answerSectionsOf, sectionsOf, testSpans } from '#core/agreement/axis.ts'
import type { Region } from '#core/agreement/situation.ts'
import { composeContract } from '#core/contract/compose-contract.ts'
import type { ContractDocument, ContractMeta, ContractRefusal, Paragraph, Run, Version } from '#core/contract/document.ts'
import type { Result } from '#core/shared/result.ts'
import { contractWords as de } from './de/contract.ts'
import { contractWords as en } from './en/contract.ts'
import { languages, type Language } from './language.ts'
import { tellerFor, type Teller } from './tell.ts'
import { toolsFor } from './tools.ts'

/** The fixed words of a contract, those that no clause brings. */
export interface ContractWords {
  /** What the document is called when the agreement has no title. */
  readonly title: string
  readonly between: string
  /** Under the name of each party, where it is defined. */
  readonly called: (number: number) => string
  readonly opening: string
  readonly contents: string
  /** With `{number}`. */
  readonly sectionPattern: string
  readonly reference: (place: { readonly section: number; readonly paragraph: number }, startsSentence: boolean) => string
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
  /** A rule that stands in no clause: who asks, when, and what then. */
  readonly rule: (question: string, when: string, outcome: string) => string
  readonly refusal: { readonly [Code in ContractRefusal['code']]: (refusal: Extract<ContractRefusal, { code: Code }>) => string }
}

const words: Readonly<Record<Language, ContractWords>> = { de, en }

export const contractWords = (language: Language): ContractWords => words[language]

export const contractRefusalSentence = (language: Language, refusal: ContractRefusal): string =>
  refusal.code === 'clauseTwice' ? words[language].refusal.clauseTwice(refusal) : words[language].refusal.danglingReference(refusal)

export const referenceText = (language: Language, run: Extract<Run, { kind: 'reference' }>): string =>
  words[language].reference(run, run.startsSentence)

/** `1. Dezember 2026`, with a no-break space where a line must not break. */
export const writtenDay = (language: Language, day: string): string => toolsFor(language, []).day(day)

/**
 * The contract of an agreement, in one language. Rules that stand in no clause are told from their data and join the section
 * of their decision, so that the document says everything that decides.
 */
export const writeContract = (
  agreement: Agreement,
  language: Language,
  meta: { readonly title?: string; readonly version?: Version; readonly open?: readonly string[] } = {},
): Result<ContractDocument, ContractRefusal> => {
  const whole: ContractMeta = {
    title: meta.title ?? agreement.title?.[language] ?? words[language].title,
    clauses: allClauses(agreement),
    ...(meta.version === undefined ? {} : { version: meta.version }),
    ...(meta.open === undefined ? {} : { open: meta.open }),
  }
  return composeContract(agreement, language, whole)
}

export const paragraphText = (language: Language, { runs }: Pick<Paragraph, 'runs'>): string =>
  runs.map((run) => (run.kind === 'text' ? run.text : referenceText(language, run))).join('')

/** The document as plain text: one paragraph a line, as it is read aloud. */
export function contractText(document: ContractDocument): string {
  const { language } = document
  const own = words[language]
  return document.sections
    .map(({ number, heading, paragraphs }) =>
      [
        `${own.sectionPattern.replace('{number}', String(number))} ${heading}`,
        '',
        ...paragraphs.map((one) => `(${one.number}) ${paragraphText(language, one)}`),
        '',
      ].join('\n'),
    )
    .join('\n')
}

/** The clauses of an agreement, and one for each rule that none of them says, where its decision is spoken of first. */
export function allClauses(agreement: Agreement): readonly ClauseText[] {
  const clauses = agreement.clauses ?? []
  const said = new Set<RuleId>(clauses.flatMap(({ rules }) => rules ?? []))
  const decisionOf = new Map(
    Object.entries(agreement.decisions).flatMap(([id, { rules }]) => rules.map((rule): [RuleId, DecisionId] => [rule.id, id])),
  )
  const topicOf = new Map<DecisionId, string>()
  for (const { topic, rules } of clauses)
    for (const rule of rules ?? []) {
      const decision = decisionOf.get(rule)
      if (decision !== undefined && !topicOf.has(decision)) topicOf.set(decision, topic)
    }
  const lastTopic = clauses.at(-1)?.topic
  const tellers = { de: tellerFor(agreement, 'de'), en: tellerFor(agreement, 'en') }
  const added = Object.entries(agreement.decisions).flatMap(([decision, { rules }]) =>
    rules
      .filter((rule) => !said.has(rule.id))
      .map((rule, index): ClauseText => {
        const topic = topicOf.get(decision) ?? lastTopic
        const heading = topic === undefined && index === 0 ? { heading: localized((language) => tellers[language].question(decision)) } : {}
        return {
          id: `added-${rule.id}`,
          topic: topic ?? decision,
          ...heading,
          text: localized((language) => ruleText(agreement, language, tellers[language], decision, rule, topic !== undefined)),
          rules: [rule.id],
          ...(rule.question === undefined ? {} : { question: rule.question }),
          ...(rule.proposedBy === undefined ? {} : { proposedBy: rule.proposedBy }),
          ...(rule.agreedOn === undefined ? {} : { agreedOn: rule.agreedOn }),
        }
      }),
  )
  return [...clauses, ...added]
}

const localized = (write: (language: Language) => string): Localized =>
  Object.fromEntries(languages.map((language) => [language, write(language)])) as unknown as Localized

function ruleText(
  agreement: Agreement,
  language: Language,
  teller: Teller,
  decision: DecisionId,
  rule: Agreement['decisions'][string]['rules'][number],
  withQuestion: boolean,
): string {
  const when = teller.region(conditionRegion(agreement, rule.when))
  return words[language].rule(withQuestion ? teller.question(decision) : '', when, teller.outcome(decision, rule.outcome))
}

/** A condition as the region it covers, for telling. Comparisons of two roles with each other have no region. */
const conditionRegion = (agreement: Agreement, when: Condition): Region =>
  Object.fromEntries(
    Object.entries(when).flatMap(([id, tests]) => {
      const sections = Object.hasOwn(agreement.facts, id) ? sectionsOf(agreement, id) : answerSectionsOf(agreement, id)
      const spans = tests.flatMap((test) => (test.kind === 'same' || test.kind === 'other' ? [] : testSpans(agreement, sections, test)))
      return spans.length === 0 ? [] : [[id, spans]]
    }),
  )
