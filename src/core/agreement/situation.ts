import type { DecisionId, FactId, Outcome, RuleId } from './agreement.ts'

/** One value of one fact: a named point, or a number in an interval section. */
export type Value = { readonly section: string } | { readonly section: string; readonly n: number }

/** A value for each fact that is known. A missing fact has not been asked (S11). */
export type Situation = Readonly<Record<FactId, Value>>

/** What is known of one fact of a case: one value, several (disputed), or asked and not established (S11). */
export type KnownFact =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'disputed'; readonly values: readonly Span[] }
  | { readonly kind: 'unproven' }

export type Case = Readonly<Record<FactId, KnownFact>>

/** Part of an axis: a point (`n` missing), or the numbers from..to of an interval section; `to` missing is "and more". */
export interface Span {
  readonly section: string
  readonly from?: number
  readonly to?: number
}

/**
 * A box of situations as it is told: for each fact or inner decision that matters, the spans that belong to it.
 * An input that is not named may have any value. For an inner decision the section is the key of its answer.
 */
export type Region = Readonly<Record<string, readonly Span[]>>

/** An outcome with roles, terms and fixed facts put in; `key` is equal exactly when two outcomes are equal (S6). */
export interface Answer {
  readonly key: string
  readonly outcome: Outcome
  /** Of an amount whose numbers are all known: the sum in minor units, rounded once, half away from zero. */
  readonly amount?: bigint
}

export type FindingCode =
  | 'gap'
  | 'conflict'
  | 'unresolvedRole'
  | 'unreachableRule'
  | 'redundantRule'
  | 'deadExclusion'
  | 'onlyOtherwise'
  | 'cliff'
  | 'unusedFact'

export type Severity = 'error' | 'warning' | 'info'

/**
 * One finding: proved on the facts, told in the decision's own inputs. `regions` are irredundant maximal boxes, the largest
 * first; `example` is one smallest whole situation that shows it. `rules` are the clashing rules of a conflict, or the rule
 * (or rules, any one of them) that the finding is about.
 */
export interface Finding {
  readonly code: FindingCode
  readonly severity: Severity
  /** Absent for `unusedFact`. */
  readonly decision?: DecisionId
  readonly rules: readonly RuleId[]
  readonly fact?: FactId
  readonly exclusion?: string
  readonly regions: readonly Region[]
  readonly example?: Situation
  /** True when the same finding exists with the parties swapped and is not told a second time. */
  readonly mirrored?: true
}

export interface Report {
  readonly findings: readonly Finding[]
  /** Set when a budget stopped the search: there are at least these findings. */
  readonly more?: 'atLeast'
}

/** How `decide` ends. Never "invalid input". */
export type Ruling =
  | {
      readonly kind: 'answer'
      readonly answer: Answer
      /** The answering rules, all with this answer; more than one when they agree. */
      readonly rules: readonly RuleId[]
      /** Rules that apply but step back, each with the exception that goes before it. */
      readonly defeated: readonly { readonly rule: RuleId; readonly by: RuleId }[]
      /** Decisions below, in order of need. */
      readonly because: readonly Link[]
      /** Facts that were not established and what was put in for them. */
      readonly assumed: readonly { readonly fact: FactId; readonly value: Value }[]
      /** Facts known or unknown that could not change the answer. */
      readonly irrelevant: readonly FactId[]
      /** The exclusion that had ruled this situation out (S14). */
      readonly excluded?: { readonly exclusion: string; readonly because: string }
    }
  | { readonly kind: 'gap'; readonly decision: DecisionId; readonly excluded?: { readonly exclusion: string; readonly because: string } }
  | {
      readonly kind: 'conflict'
      readonly decision: DecisionId
      readonly answers: readonly { readonly answer: Answer; readonly rules: readonly RuleId[] }[]
      readonly excluded?: { readonly exclusion: string; readonly because: string }
    }
  | { readonly kind: 'unresolvedRole'; readonly decision: DecisionId; readonly rule: RuleId; readonly role: string; readonly is: string }
  /** Facts that can still change the answer, cheapest first. `split` says what the disputed ones lead to. */
  | { readonly kind: 'missing'; readonly needed: readonly FactId[]; readonly possible: readonly Branch[] }
  | { readonly kind: 'outsideDomain'; readonly fact: FactId; readonly value: Value }
  | { readonly kind: 'notInForce'; readonly from?: string; readonly until?: string }

/** One part of a case that is not settled, and what is answered there. */
export interface Branch {
  readonly region: Region
  readonly ruling: 'answer' | 'gap' | 'conflict' | 'unresolvedRole'
  readonly answer?: Answer
  readonly rules: readonly RuleId[]
}

export interface Link {
  readonly decision: DecisionId
  readonly answer: Answer
  readonly rules: readonly RuleId[]
  readonly defeated: readonly { readonly rule: RuleId; readonly by: RuleId }[]
}

/** Ready-made ways to close a finding; offered, never applied by themselves. */
export type Proposal =
  | { readonly kind: 'extendRule'; readonly rule: RuleId; readonly region: Region }
  | { readonly kind: 'addRule'; readonly decision: DecisionId; readonly region: Region; readonly exceptionTo: readonly RuleId[] }
  | { readonly kind: 'order'; readonly before: RuleId; readonly after: RuleId }
  | { readonly kind: 'exclude'; readonly decision: DecisionId; readonly region: Region }

/** A situation as a case in which every value is known. */
export const caseOf = (situation: Situation): Case =>
  Object.fromEntries(Object.entries(situation).map(([fact, value]) => [fact, { kind: 'value', value }]))
