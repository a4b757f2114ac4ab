import type { Agreement } from '#core/agreement/agreement.ts'
import { decide } from '#core/agreement/decide.ts'
import { caseOf, type Finding } from '#core/agreement/situation.ts'
import { optionsOf, relevantQuestions } from '#core/catalogue/questions.ts'
import type { AnswerValue, Question } from '#core/catalogue/topic.ts'
import type { Proposal } from '#core/negotiation/negotiation.ts'
import { keyOf, type FindingRef, type Patch } from '#core/negotiation/patch.ts'
import type { Teller } from '#text/tell.ts'
import type { Locale } from '#text/language.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { numbered, placeText } from '../contract/numbered.ts'
import { agreementFor, standingOf } from '../cooperation/agreement.ts'
import type { Words } from '../language/language.tsx'
import { conditionRegion } from './condition.ts'

export interface FindingProposal {
  /** The key of its finding. */
  readonly key: string
  readonly proposal: Proposal
}

/** Proposals that are about findings, the oldest first, whatever became of them. */
export const findingProposals = ({ negotiation }: Pick<CooperationView, 'negotiation'>): readonly FindingProposal[] =>
  (negotiation.proposals as readonly Proposal[]).flatMap((proposal) => {
    const { change } = proposal
    if (change.kind === 'answer' || (change.kind === 'talk' && typeof change.about === 'string')) return []
    return [{ key: keyOf(change.about as FindingRef), proposal }]
  })

export const openFindingProposals = (view: Pick<CooperationView, 'negotiation'>): readonly FindingProposal[] =>
  findingProposals(view).filter(({ proposal }) => proposal.state === 'open')

const tries = (question: Question, sides: readonly string[]): readonly AnswerValue[] => {
  switch (question.kind.kind) {
    case 'choice':
      return optionsOf(question, sides).map((option) => ({ kind: 'choice', option }))
    case 'quantity':
      return [{ kind: 'quantity', value: question.kind.usual[0] ?? question.kind.min }]
    case 'choices':
    case 'shares':
    case 'text':
    case 'day':
    case 'rows':
      return []
  }
}

/**
 * Open questions of the catalogue that can close this finding: with one of their answers the example is decided. Tried, not
 * declared, so that it is true of this very draft.
 */
export function closingQuestions(view: CooperationView, finding: Finding): readonly Question[] {
  const { decision, example } = finding
  if (decision === undefined || example === undefined) return []
  const { answers } = standingOf(view)
  const { sides } = view.negotiation
  return relevantQuestions(answers, sides)
    .filter(({ id }) => answers[id] === undefined)
    .filter((question) =>
      tries(question, sides).some((value) => {
        const { agreement } = agreementFor(view, { ...answers, [question.id]: value })
        if (!Object.hasOwn(agreement.decisions, decision)) return false
        return decide(agreement, decision, caseOf(example)).kind === 'answer'
      }),
    )
    .slice(0, 3)
}

/** A rule in words: what it says, or where it stands when it names nobody by itself. */
export function ruleText(agreement: Agreement, teller: Teller, locale: Locale, decision: string, rule: string): string {
  const found = agreement.decisions[decision]?.rules.find((each) => each.id === rule)
  const said = found === undefined ? '' : withoutStop(teller.outcome(decision, found.outcome)).trim()
  const place = numbered(agreement).placeOf(rule)
  if (place === undefined) return said === '' ? rule : said
  return said === '' ? placeText(locale, place) : `${said} (${placeText(locale, place)})`
}

export const withoutStop = (sentence: string): string => sentence.replace(/\.$/u, '')

/** A change of the agreement in one sentence. */
export function patchSays(agreement: Agreement, teller: Teller, locale: Locale, t: Words['finding'], patch: Patch): string {
  const when = (condition: Parameters<typeof conditionRegion>[1]): string => teller.region(knownRegion(agreement, condition))
  const ruleSays = (id: string): string => ruleText(agreement, teller, locale, patch.decision, id)
  switch (patch.kind) {
    case 'addRule':
      return t.says.rule(when(patch.rule.when), teller.outcome(patch.decision, patch.rule.outcome))
    case 'exceptionTo':
      return patch.exceptionTo.map((after) => t.says.order(ruleSays(patch.rule), ruleSays(after))).join(' ')
    case 'exclude':
      return t.says.exclude(when(patch.exclusion.when), patch.exclusion.because)
  }
}

/** Only what this agreement still knows can be told. */
const knownRegion = (agreement: Agreement, condition: Parameters<typeof conditionRegion>[1]) =>
  conditionRegion(
    agreement,
    Object.fromEntries(
      Object.entries(condition).filter(([id]) => Object.hasOwn(agreement.facts, id) || Object.hasOwn(agreement.decisions, id)),
    ),
  )

/** An id that no rule or exclusion of the agreement or of an open proposal has. */
export const freshId = (): string => `add-${crypto.randomUUID().slice(0, 8)}`
