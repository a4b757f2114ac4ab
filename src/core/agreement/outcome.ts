import { assert, unreachable } from '../shared/assert.ts'
import type { Agreement, Decision, FactId, Outcome, PartyId, Who } from './agreement.ts'
import { amountForm, amountOf, factsOf, type Numbers } from './amount.ts'
import { quantity } from './axis.ts'
import type { Answer } from './situation.ts'

/**
 * What an outcome says once the roles it names are known (S6, S7). `key` is equal exactly when two outcomes of one decision
 * are equal; `says` is what a condition of another decision can ask for (`duty`, `talk`, an option, a party ...).
 */
export type Resolved =
  | { readonly ok: true; readonly answer: Answer; readonly says: string }
  | { readonly ok: false; readonly role: string; readonly is: string }

/** What is known where an outcome is resolved. */
export interface Known {
  /** The section in which a role fact lies, or the answer of a role decision. */
  readonly role: (id: string) => string
  /** What a number fact or the number of a clock can be. */
  readonly numbers: (fact: FactId) => Numbers
}

const alphabetical = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export function resolve(agreement: Agreement, decision: Decision, outcome: Outcome, known: Known): Resolved {
  const extras = decision.answer.kind === 'role' ? decision.answer.also : []
  let failed: { readonly ok: false; readonly role: string; readonly is: string } | undefined
  const put = (who: Who, allowed: readonly string[]): string => {
    const resolved = who.kind === 'is' ? who.value : known.role(who.kind === 'role' ? who.role : who.than)
    if (who.kind === 'is') return resolved
    const isParty = agreement.parties.some((party) => party.id === resolved)
    if (who.kind === 'role' && (isParty || allowed.includes(resolved))) return resolved
    if (who.kind === 'other' && isParty) return otherParty(agreement, resolved)
    failed ??= { ok: false, role: who.kind === 'role' ? who.role : who.than, is: resolved }
    return resolved
  }
  /** All but the party in a role; nobody where the role names none. */
  const putAll = (who: Who, allowed: readonly string[]): readonly string[] => {
    if (who.kind !== 'others') return [put(who, allowed)]
    const resolved = known.role(who.than)
    if (!agreement.parties.some((party) => party.id === resolved)) failed ??= { ok: false, role: who.than, is: resolved }
    return agreement.parties.flatMap(({ id }) => (id === resolved ? [] : [id]))
  }
  const done = (key: string, says: string, resolved: Outcome): Resolved => failed ?? { ok: true, answer: { key, outcome: resolved }, says }
  const is = (value: string): Who => ({ kind: 'is', value })

  switch (outcome.kind) {
    case 'choice':
      return done(`choice:${outcome.option}`, outcome.option, outcome)
    case 'step':
      return done(`step:${outcome.step}`, outcome.step, outcome)
    case 'talk':
      return done(`talk:${outcome.step}`, 'talk', outcome)
    case 'perLaw':
      return done(`perLaw:${outcome.source}`, 'perLaw', outcome)
    case 'noDuty':
      return done('noDuty', 'noDuty', outcome)
    case 'role': {
      const who = [...new Set(outcome.who.flatMap((one) => putAll(one, extras)))].sort(alphabetical)
      const [first] = who
      assert(first !== undefined, 'a role outcome names somebody')
      const single = who.length === 1
      const resolved: Outcome = { kind: 'role', who: who.map(is), mode: single ? 'one' : outcome.mode }
      return done(single ? `role:${first}` : `role:${outcome.mode}:${who.join(',')}`, single ? first : outcome.mode, resolved)
    }
    case 'share': {
      const parts = new Map<string, number>()
      let left = 10_000
      for (const { who, part } of outcome.parts) {
        if (part === 'rest') continue
        const party = put(who, [])
        parts.set(party, (parts.get(party) ?? 0) + part)
        left -= part
      }
      for (const { who, part } of outcome.parts) {
        if (part !== 'rest') continue
        const party = put(who, [])
        parts.set(party, (parts.get(party) ?? 0) + left)
        left = 0
      }
      const sorted = [...parts].filter(([, part]) => part !== 0).sort(([a], [b]) => alphabetical(a, b))
      return done(`share:${sorted.map(([party, part]) => `${party}=${part}`).join(',')}`, 'share', {
        kind: 'share',
        parts: sorted.map(([party, part]) => ({ who: is(party), part })),
      })
    }
    case 'duty': {
      const by = put(outcome.by, [])
      const to = put(outcome.to, [])
      const within = quantity(agreement, outcome.within)
      const key = ['duty', outcome.duty, by, to, within, outcome.from, outcome.orFrom ?? '', outcome.against ?? ''].join(':')
      return done(key, 'duty', {
        ...outcome,
        by: is(by),
        to: is(to),
        within: { terms: [], plus: within, ...(outcome.within.unit === undefined ? {} : { unit: outcome.within.unit }) },
      })
    }
    case 'amount': {
      const form = amountForm(agreement, outcome.lines, known.numbers)
      const facts = outcome.lines.flatMap(factsOf)
      const fixed = facts.every((fact) => known.numbers(fact).to === known.numbers(fact).from)
      const amount = fixed ? { amount: amountOf(agreement, outcome.lines, (fact) => known.numbers(fact).from) } : {}
      return { ok: true, answer: { key: `amount:${form}`, outcome, ...amount }, says: `amount:${form}` }
    }
    default:
      return unreachable(outcome)
  }
}

/** The only other party of two. `checkAgreement` refuses `other` in outcomes with more than two. */
function otherParty(agreement: Agreement, party: PartyId): PartyId {
  const other = agreement.parties.find((candidate) => candidate.id !== party)
  assert(other !== undefined && agreement.parties.length === 2, '"other" needs exactly two parties')
  return other.id
}

/** Role facts and role decisions whose value an outcome needs. */
export function rolesOf(outcome: Outcome): string[] {
  const named = (who: Who): string[] => (who.kind === 'is' ? [] : [who.kind === 'role' ? who.role : who.than])
  switch (outcome.kind) {
    case 'role':
      return outcome.who.flatMap(named)
    case 'share':
      return outcome.parts.flatMap((part) => named(part.who))
    case 'duty':
      return [...named(outcome.by), ...named(outcome.to)]
    case 'choice':
    case 'step':
    case 'talk':
    case 'perLaw':
    case 'noDuty':
    case 'amount':
      return []
    default:
      return unreachable(outcome)
  }
}
