import type { Comparison, Condition, Outcome, PartyId, Quantity, Rule, RuleId, TermId, Test, Unit, Who } from '../agreement/agreement.ts'
import type { QuestionId } from './topic.ts'

/** Short ways to write rules in topics. Each gives plain data of the agreement language and nothing else. */

/** Any of these values: options, parties, extras, `yes`/`no`, points of a clock. */
export const is = (...values: readonly string[]): readonly Test[] => values.map((value) => ({ kind: 'is', value }))

export const same = (as: string): readonly Test[] => [{ kind: 'same', as }]

export const notSame = (than: string): readonly Test[] => [{ kind: 'other', than }]

export const num = (plus: number, unit?: Unit): Quantity => (unit === undefined ? { terms: [], plus } : { terms: [], plus, unit })

/** The sum of named terms: `term('handOver', 'cure')`. */
export const term = (...terms: readonly TermId[]): Quantity => ({ terms, plus: 0 })

/** A number fact compared: `compare('>=', term('largeOrder'))`. */
export const compare = (op: Comparison, to: Quantity): readonly Test[] => [{ kind: 'compare', op, to }]

/** A clock compared in one of its sections: `clock('open', '>', term('cure'))`, `clock('ago', '<=', term('tail'))`. */
export const clock = (section: 'ago' | 'done' | 'open' | 'silent', op: Comparison, to: Quantity): readonly Test[] => [
  { kind: 'compare', section, op, to },
]

/** The whole of an interval section: `whole('done')`. */
export const whole = (section: 'ago' | 'done' | 'open' | 'silent'): readonly Test[] => [{ kind: 'section', section }]

/** Several alternatives of one condition, joined by "or". */
export const anyOf = (...tests: readonly (readonly Test[])[]): readonly Test[] => tests.flat()

export const party = (value: string): Who => ({ kind: 'is', value })

export const inRole = (role: string): Who => ({ kind: 'role', role })

/** The other party of two; for three and more the language has no such answer. */
export const otherThan = (than: string): Who => ({ kind: 'other', than })

export const choose = (option: string): Outcome => ({ kind: 'choice', option })

export const who = (one: Who): Outcome => ({ kind: 'role', who: [one], mode: 'one' })

export const together = (parties: readonly PartyId[]): Outcome => ({ kind: 'role', who: parties.map(party), mode: 'together' })

export const step = (name: string): Outcome => ({ kind: 'step', step: name })

export const talk = (name: string): Outcome => ({ kind: 'talk', step: name })

export const perLaw = (source: string): Outcome => ({ kind: 'perLaw', source })

/** Where a rule comes from: its question and the clause that says it. */
export interface Origin {
  readonly question: QuestionId
  readonly clause: string
}

/** A rule with its question and its clause; every rule of the catalogue has both. */
export const rule = (id: RuleId, from: Origin, when: Condition, outcome: Outcome, exceptionTo: readonly RuleId[] = []): Rule => ({
  id,
  when,
  outcome,
  ...(exceptionTo.length === 0 ? {} : { exceptionTo }),
  question: from.question,
  clause: from.clause,
})
