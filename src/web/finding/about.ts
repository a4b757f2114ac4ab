import type { Agreement, Decision, Outcome, Who } from '#core/agreement/agreement.ts'
import { decide } from '#core/agreement/decide.ts'
import type { Finding } from '#core/agreement/situation.ts'
import { optionsOf, relevantQuestions } from '#core/catalogue/questions.ts'
import type { AnswerValue, Question } from '#core/catalogue/topic.ts'
import type { Proposal } from '#core/negotiation/negotiation.ts'
import type { FindingRef, Patch } from '#core/negotiation/patch.ts'
import { caseOf, type Teller } from '#text/tell.ts'
import type { Language } from '#text/language.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { numbered, placeText } from '../contract/numbered.ts'
import { agreementFor, standingOf } from '../cooperation/agreement.ts'
import type { Words } from '../language/language.tsx'
import { conditionRegion } from './condition.ts'

export const refOf = (finding: Finding): FindingRef => ({
  code: finding.code,
  rules: finding.rules,
  ...(finding.decision === undefined ? {} : { decision: finding.decision }),
  ...(finding.fact === undefined ? {} : { fact: finding.fact }),
  ...(finding.exclusion === undefined ? {} : { exclusion: finding.exclusion }),
  ...(finding.regions[0] === undefined ? {} : { region: finding.regions[0] }),
})

/** JSON from the server may have its names in another order. */
const ordered = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(ordered)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .map(([key, inner]): [string, unknown] => [key, ordered(inner)])
            .toSorted(([a], [b]) => (a < b ? -1 : 1)),
        )
      : value

export const keyOf = (ref: FindingRef): string => JSON.stringify(ordered(ref))

/** Open proposals that are about findings, each with the key of its finding. */
export const findingProposals = ({ negotiation }: CooperationView): readonly { readonly key: string; readonly proposal: Proposal }[] =>
  (negotiation.proposals as readonly Proposal[]).flatMap((proposal) => {
    const { change, state } = proposal
    if (state !== 'open' || change.kind === 'answer') return []
    if (change.kind === 'talk' && typeof change.about === 'string') return []
    return [{ key: keyOf(change.about as FindingRef), proposal }]
  })

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

/** What a rule of this decision can say, as ready choices: each answer once, those of existing rules marked. */
export function outcomesFor(
  agreement: Agreement,
  decision: Decision,
): readonly { readonly outcome: Outcome; readonly elsewhere: boolean }[] {
  const elsewhere = decision.rules.map(({ outcome }) => outcome)
  const fresh: Outcome[] = []
  const { answer } = decision
  switch (answer.kind) {
    case 'choice':
      fresh.push(...answer.options.map((option): Outcome => ({ kind: 'choice', option })))
      break
    case 'step':
      fresh.push(...answer.steps.map((step): Outcome => ({ kind: 'step', step })))
      break
    case 'role':
      fresh.push(
        ...[...agreement.parties.map(({ id }) => id), ...answer.also].map((value): Outcome => ({
          kind: 'role',
          who: [{ kind: 'is', value }],
          mode: 'one',
        })),
      )
      break
    case 'duty':
      fresh.push({ kind: 'noDuty' })
      break
    case 'share': {
      const each = Math.floor(10_000 / agreement.parties.length)
      const [last, ...others] = agreement.parties.toReversed()
      if (last !== undefined)
        fresh.push({
          kind: 'share',
          parts: [
            ...others.toReversed().map(({ id }) => ({ who: { kind: 'is' as const, value: id }, part: each })),
            { who: { kind: 'is', value: last.id }, part: 'rest' },
          ],
        })
      break
    }
    case 'amount':
      break
  }
  const spelled = elsewhere.flatMap((outcome) => concrete(agreement, outcome))
  const known = new Set(elsewhere.map((outcome) => JSON.stringify(outcome)))
  const seen = new Set<string>()
  return [...fresh, ...spelled].flatMap((outcome) => {
    const key = JSON.stringify(outcome)
    if (seen.has(key) || outcome.kind === 'amount') return []
    seen.add(key)
    // Which party a rule names elsewhere must not speak for it here.
    return [{ outcome, elsewhere: known.has(key) && outcome.kind !== 'role' }]
  })
}

const isNamed = (who: Who): boolean => who.kind === 'is'

/** An outcome that names roles ("whoever brought the customer") says nothing by itself; it is offered once per party instead. */
function concrete(agreement: Agreement, outcome: Outcome): readonly Outcome[] {
  const parties = agreement.parties.map(({ id }): Who => ({ kind: 'is', value: id }))
  switch (outcome.kind) {
    case 'role':
      return outcome.who.every(isNamed) ? [outcome] : []
    case 'share':
      return outcome.parts.every(({ who }) => isNamed(who)) ? [outcome] : []
    case 'duty':
      return isNamed(outcome.by) && isNamed(outcome.to)
        ? [outcome]
        : parties.flatMap((by) => parties.filter((to) => to !== by).map((to): Outcome => ({ ...outcome, by, to })))
    case 'choice':
    case 'step':
    case 'amount':
    case 'noDuty':
    case 'talk':
    case 'perLaw':
      return [outcome]
  }
}

/** A rule in words: what it says, or where it stands when it names nobody by itself. */
export function ruleText(agreement: Agreement, teller: Teller, language: Language, decision: string, rule: string): string {
  const found = agreement.decisions[decision]?.rules.find((each) => each.id === rule)
  const said = found === undefined ? '' : withoutStop(teller.outcome(decision, found.outcome)).trim()
  const place = numbered(agreement).placeOf(rule)
  if (place === undefined) return said === '' ? rule : said
  return said === '' ? placeText(language, place) : `${said} (${placeText(language, place)})`
}

export const withoutStop = (sentence: string): string => sentence.replace(/\.$/u, '')

/** A change of the agreement in one sentence. */
export function patchSays(agreement: Agreement, teller: Teller, language: Language, t: Words['finding'], patch: Patch): string {
  const when = (condition: Parameters<typeof conditionRegion>[1]): string => teller.region(knownRegion(agreement, condition))
  const ruleSays = (id: string): string => ruleText(agreement, teller, language, patch.decision, id)
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
