import type { Agreement, Decision, DecisionId, FactId, Outcome, RuleId, Unit, Who } from '../agreement/agreement.ts'
import { regionCondition } from '../agreement/axis.ts'
import { decide } from '../agreement/decide.ts'
import { isCurrency } from '../agreement/format/quantity-notation.ts'
import { propose } from '../agreement/propose.ts'
import { caseOf, type Finding } from '../agreement/situation.ts'
import type { Currency } from '../shared/money.ts'
import { applyPatches, type FindingRef, type Patch } from './patch.ts'

/** The finding as proposals name it. */
export const refOf = (finding: Finding): FindingRef => ({
  code: finding.code,
  rules: finding.rules,
  ...(finding.decision === undefined ? {} : { decision: finding.decision }),
  ...(finding.fact === undefined ? {} : { fact: finding.fact }),
  ...(finding.exclusion === undefined ? {} : { exclusion: finding.exclusion }),
  ...(finding.regions[0] === undefined ? {} : { region: finding.regions[0] }),
})

/**
 * What can be said about a finding by way of an answer. Every way is there for all parties alike and none comes first by
 * right; what takes effect is for the parties to accept. Absent for a finding that no rule can close.
 */
export interface Answering {
  readonly decision: DecisionId
  /** Of a contradiction: each of the clashing rules before all the others. */
  readonly orders: readonly { readonly before: RuleId; readonly after: readonly RuleId[] }[]
  /** Answers that this decision knows and that settle this very case, each once. `like` is the rule that says the same elsewhere. */
  readonly outcomes: readonly { readonly outcome: Outcome; readonly like?: RuleId }[]
  /** Of a decision on an amount: what a percentage or a rate may be taken of. */
  readonly amount?: { readonly currency: Currency; readonly bases: readonly { readonly fact: FactId; readonly unit: Unit }[] }
  /** Of a decision on a duty: what may be owed, and from when its time runs. */
  readonly duties: readonly DutyForm[]
  readonly isShare: boolean
}

export interface DutyForm {
  readonly duty: string
  readonly from: FactId
  readonly orFrom?: FactId
  readonly unit: Unit
}

export function answering(agreement: Agreement, finding: Finding): Answering | undefined {
  const { decision: id } = finding
  const decision = id === undefined ? undefined : agreement.decisions[id]
  const offers = propose(agreement, finding)
  const adds = offers.some(({ kind }) => kind === 'addRule')
  if (id === undefined || decision === undefined || !adds) return undefined
  const { answer } = decision
  const numbers = Object.entries(agreement.facts).flatMap(([fact, each]) => (each.kind === 'number' ? [{ fact, unit: each.unit }] : []))
  return {
    decision: id,
    orders: ordersOf(offers),
    outcomes: outcomesOf(agreement, finding, id, decision),
    ...(answer.kind === 'amount'
      ? { amount: { currency: answer.currency, bases: numbers.filter(({ unit }) => unit === answer.currency || !isCurrency(unit)) } }
      : {}),
    duties: answer.kind === 'duty' ? dutiesOf(agreement, decision) : [],
    isShare: answer.kind === 'share',
  }
}

function ordersOf(offers: ReturnType<typeof propose>): Answering['orders'] {
  const after = new Map<RuleId, RuleId[]>()
  for (const offer of offers) if (offer.kind === 'order') after.set(offer.before, [...(after.get(offer.before) ?? []), offer.after])
  return [...after].map(([before, rest]) => ({ before, after: rest }))
}

function outcomesOf(agreement: Agreement, finding: Finding, id: DecisionId, decision: Decision): Answering['outcomes'] {
  const like = new Map<string, RuleId>()
  for (const { id: rule, outcome } of decision.rules) if (!like.has(JSON.stringify(outcome))) like.set(JSON.stringify(outcome), rule)
  // Which party a rule names elsewhere must not speak for it here.
  const said = decision.rules.map(({ outcome }) => outcome).flatMap((outcome) => (outcome.kind === 'role' ? asRole(outcome) : [outcome]))
  const seen = new Set<string>()
  return [...known(agreement, decision), ...said].flatMap((outcome) => {
    const key = JSON.stringify(outcome)
    if (seen.has(key)) return []
    seen.add(key)
    if (!settles(agreement, finding, id, outcome)) return []
    const rule = like.get(key)
    return [{ outcome, ...(rule === undefined || namesParty(outcome) ? {} : { like: rule }) }]
  })
}

type RoleOutcome = Extract<Outcome, { kind: 'role' }>

const namesParty = (outcome: Outcome): boolean => outcome.kind === 'role' && outcome.who.every(isNamed)

/** A role that a rule names by what it did ("whoever brought the customer") is an answer of its own. */
const asRole = (outcome: RoleOutcome): readonly Outcome[] => (outcome.who.every(isNamed) ? [] : [outcome])

const isNamed = (who: Who): boolean => who.kind === 'is'

/** Answers that follow from the shape of the decision, the parties in the order in which they were named. */
function known(agreement: Agreement, decision: Decision): readonly Outcome[] {
  const { answer } = decision
  const parties = agreement.parties.map(({ id }): Who => ({ kind: 'is', value: id }))
  switch (answer.kind) {
    case 'choice':
      return answer.options.map((option) => ({ kind: 'choice', option }))
    case 'step':
      return answer.steps.map((step) => ({ kind: 'step', step }))
    case 'role':
      return [
        ...parties.map((who): Outcome => ({ kind: 'role', who: [who], mode: 'one' })),
        ...answer.also.map((value): Outcome => ({ kind: 'role', who: [{ kind: 'is', value }], mode: 'one' })),
        { kind: 'role', who: parties, mode: 'together' },
        { kind: 'role', who: parties, mode: 'each' },
      ]
    case 'duty':
      return [{ kind: 'noDuty' }]
    case 'share':
      return [equalShares(agreement)]
    case 'amount':
      return []
  }
}

/** In equal parts; where they do not divide, the basis points that remain belong to the last one and are told as *the rest*. */
function equalShares({ parties }: Agreement): Outcome {
  const each = Math.floor(10_000 / parties.length)
  return {
    kind: 'share',
    parts: parties.map(({ id }, index) => ({
      who: { kind: 'is', value: id },
      part: index === parties.length - 1 && each * parties.length !== 10_000 ? ('rest' as const) : each,
    })),
  }
}

/** The duties of a decision, each with the event from which its time runs. */
function dutiesOf(agreement: Agreement, { rules }: Decision): readonly DutyForm[] {
  const forms = rules.flatMap(({ outcome }): DutyForm[] => {
    if (outcome.kind !== 'duty') return []
    const { duty, from, orFrom, within } = outcome
    const unit = (within.terms.length === 0 ? within.unit : undefined) ?? clockOf(agreement, from)
    return [{ duty, from, ...(orFrom === undefined ? {} : { orFrom }), unit }]
  })
  return [...new Map(forms.map((form) => [`${form.duty} ${form.from}`, form])).values()]
}

const clockOf = (agreement: Agreement, fact: FactId): Unit => {
  const found = agreement.facts[fact]
  return found !== undefined && 'unit' in found ? found.unit : 'days'
}

const tryId = 'tried'

/** Whether this outcome, said for the cases of the finding, gives its example exactly one answer. */
export function settles(agreement: Agreement, finding: Finding, decision: DecisionId, outcome: Outcome): boolean {
  const patch = rulePatch(agreement, finding, outcome, tryId)
  if (patch === undefined || finding.example === undefined) return false
  const tried = applyPatches(agreement, [{ patch }])
  return tried.misfits.length === 0 && decide(tried.agreement, decision, caseOf(finding.example)).kind === 'answer'
}

/** The rule that gives this answer in the cases of the finding; before the clashing rules where there are some. */
export function rulePatch(agreement: Agreement, finding: Finding, outcome: Outcome, id: RuleId): Patch | undefined {
  const adds = propose(agreement, finding).find((offer) => offer.kind === 'addRule')
  if (adds === undefined) return undefined
  const { decision, region, exceptionTo } = adds
  return {
    kind: 'addRule',
    decision,
    rule: { id, when: regionCondition(agreement, region), outcome, ...(exceptionTo.length === 0 ? {} : { exceptionTo }) },
  }
}

export function exclusionPatch(agreement: Agreement, finding: Finding, because: string, id: string): Patch | undefined {
  const [region] = finding.regions
  const { decision } = finding
  if (decision === undefined || region === undefined) return undefined
  return { kind: 'exclude', decision, exclusion: { id, when: regionCondition(agreement, region), because } }
}
