import type { Currency } from '../shared/money.ts'

/**
 * The agreement language as data, in its parsed form. The written form (YAML or JSON, `handschlag/agreement@1`) and this
 * form are one pair: `parseAgreement` reads it, `printAgreement` writes it, and reading what was written gives it back.
 *
 * An agreement has facts (what can be the case), decisions (what is asked) and rules (what holds when). Every fact is an
 * axis: an ordered list of sections, each a named point or an interval of whole numbers with a unit. A situation has one
 * value per fact. Semantics S1 to S19 are in docs/language.md.
 */
export interface Agreement {
  readonly format: 'handschlag/agreement@1'
  readonly title?: Localized
  /** Whose German the German texts are written in; without it that of Germany. */
  readonly german?: GermanOf
  /** At least two. Ids are short (`a`, `b`, `c`); their names are for people and decide nothing. */
  readonly parties: readonly Party[]
  /** First and last day on which this version answers; without them it always does. */
  readonly from?: string
  readonly until?: string
  /** What happens to cases that began under an earlier version. */
  readonly running?: 'old' | 'new'
  readonly terms: Readonly<Record<TermId, Term>>
  readonly facts: Readonly<Record<FactId, Fact>>
  readonly decisions: Readonly<Record<DecisionId, Decision>>
  /** The contract text, generated from the same answers; decides nothing by itself. */
  readonly clauses?: readonly ClauseText[]
}

/** German is written differently in Austria and in Switzerland. */
export type GermanOf = 'AT' | 'CH'

export type PartyId = string
export type TermId = string
/** Facts and decisions share one namespace: a condition may name either. */
export type FactId = string
export type DecisionId = string
export type RuleId = string

export interface Localized {
  readonly de: string
  readonly en: string
}

export interface Party {
  readonly id: PartyId
  readonly name?: string
}

/** Days, working days and months count elapsed time; currencies count minor units; percent counts basis points. */
export type Unit = Currency | 'days' | 'workingDays' | 'months' | 'years' | 'minutes' | 'hours' | 'percent' | 'pieces' | 'km'

export type ClockUnit = 'days' | 'workingDays' | 'months'

/** An agreed number with a name and one place, in the smallest unit. */
export interface Term {
  readonly value: number
  readonly unit: Unit
}

export type Fact = FactCommon &
  (
    | { readonly kind: 'choice'; readonly options: readonly string[] }
    | { readonly kind: 'yesno' }
    /** Exactly one party, or one of the extras (`both`, `nobody`, `outsider` ...). */
    | { readonly kind: 'role'; readonly also: readonly string[] }
    /** `max` left out is infinity, not a silent maximum. `total` is a cumulative sum from settlement. */
    | {
        readonly kind: 'number'
        readonly unit: Unit
        readonly min: number
        readonly max?: number
        readonly total?: { readonly of: FactId; readonly over: string }
      }
    /** notYet, or n units ago. */
    | { readonly kind: 'event'; readonly unit: ClockUnit; readonly after?: readonly FactId[]; readonly asOf?: FactId }
    /** notDue, done after n, open since n. `to` is the duty (a decision) or the event it reacts to. */
    | { readonly kind: 'reaction'; readonly unit: ClockUnit; readonly to?: string; readonly after?: readonly FactId[] }
    /** notAsked, yes, no, silent for n. */
    | { readonly kind: 'consent'; readonly unit: ClockUnit; readonly after?: readonly FactId[] }
    /** The general form, of which all others are short ways of writing. */
    | { readonly kind: 'axis'; readonly sections: readonly Section[] }
  )

export interface FactCommon {
  /** Whose property it is: asked once per this. */
  readonly per?: 'agreement' | 'customer' | 'project' | 'order' | 'person' | 'item' | 'case'
  /** Where the value comes from. */
  readonly source?: 'asked' | 'register' | 'dates' | 'settlement' | 'invoicing' | 'constant'
  /** Who bears the doubt: the value that is put in, and named, when the fact was asked and not established. */
  readonly ifUnproven?: string
  readonly established?: 'document' | 'register' | 'both' | 'expert'
  readonly words?: FactWords
}

export type Section =
  | { readonly name: string; readonly kind: 'point' }
  | { readonly name: string; readonly kind: 'range'; readonly unit: Unit; readonly min: number; readonly max?: number }

/** A whole number as agreed: a literal in the smallest unit, plus named terms (`handOver + cure`). */
export interface Quantity {
  readonly terms: readonly TermId[]
  readonly plus: number
  /** The unit the literal was written in; kept so that printing gives back what was read. */
  readonly unit?: Unit
}

export type Comparison = '<' | '<=' | '>' | '>=' | '='

/** One alternative of a condition on one fact or decision. Several alternatives are joined by "or". */
export type Test =
  | { readonly kind: 'is'; readonly value: string }
  | { readonly kind: 'compare'; readonly section?: string; readonly op: Comparison; readonly to: Quantity }
  /** From and to both included. */
  | { readonly kind: 'between'; readonly section?: string; readonly from: Quantity; readonly to: Quantity }
  /** The whole of an interval section, whatever its number (`done`, `open`, `silent`, `ago`). */
  | { readonly kind: 'section'; readonly section: string }
  | { readonly kind: 'same'; readonly as: string }
  | { readonly kind: 'other'; readonly than: string }

/** Conditions on several facts are joined by "and"; a fact that is not named may have any value. */
export type Condition = Readonly<Record<string, readonly Test[]>>

export interface Rule {
  readonly id: RuleId
  /** Left out only by the one `otherwise` rule of a decision. */
  readonly when: Condition
  readonly otherwise?: true
  readonly outcome: Outcome
  readonly exceptionTo?: readonly RuleId[]
  readonly because?: string
  readonly proposedBy?: string
  readonly agreedOn?: string
  /** The question whose answer made this rule, and the clause that says it. */
  readonly question?: string
  readonly clause?: string
}

/** A situation that cannot happen, with the reason. Silences findings, never rules (S14). */
export interface Exclusion {
  readonly id: string
  readonly when: Condition
  readonly because: string
}

export interface Ladder {
  readonly on: FactId
  /** From this many units of `open` on, the step; the first begins at 0. */
  readonly steps: readonly (readonly [from: Quantity, step: string])[]
}

export interface Decision {
  readonly question?: Localized
  readonly answer: Shape
  /** The fact or event whose day picks the version. */
  readonly anchor?: string
  /** A project supplement may put rules of its own before these, for its project only (C10). */
  readonly supplement?: 'allowed'
  readonly rules: readonly Rule[]
  readonly exclusions?: readonly Exclusion[]
  readonly ladder?: Ladder
  readonly words?: DecisionWords
}

export type Shape =
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'role'; readonly also: readonly string[] }
  | { readonly kind: 'amount'; readonly currency: Currency; readonly from?: string; readonly to?: string }
  | { readonly kind: 'share' }
  | { readonly kind: 'duty' }
  | { readonly kind: 'step'; readonly steps: readonly string[] }

/**
 * Who: a party by id, an extra by name, the party in a role, the only other one of two, or all the others. `others` stands
 * only in a role outcome of several, where it is said whether each of them or all together.
 */
export type Who =
  | { readonly kind: 'is'; readonly value: string }
  | { readonly kind: 'role'; readonly role: string }
  | { readonly kind: 'other'; readonly than: string }
  | { readonly kind: 'others'; readonly than: string }

export type Outcome =
  | { readonly kind: 'choice'; readonly option: string }
  /** One who, or several `each` (either alone) or `together`. */
  | { readonly kind: 'role'; readonly who: readonly Who[]; readonly mode: 'one' | 'each' | 'together' }
  | { readonly kind: 'amount'; readonly lines: readonly AmountLine[] }
  /** Basis points per who; `rest` takes what remains to 10,000. */
  | { readonly kind: 'share'; readonly parts: readonly SharePart[] }
  | {
      readonly kind: 'duty'
      readonly duty: string
      readonly by: Who
      readonly to: Who
      readonly within: Quantity
      readonly from: FactId
      readonly orFrom?: FactId
      readonly against?: string
    }
  | { readonly kind: 'noDuty' }
  | { readonly kind: 'step'; readonly step: string }
  /** Agreed to be talked about, with the next step. An answer, no gap. */
  | { readonly kind: 'talk'; readonly step: string }
  /** Left to statute on purpose, with the source. An answer, no gap. */
  | { readonly kind: 'perLaw'; readonly source: string }

export interface SharePart {
  readonly who: Who
  readonly part: number | 'rest'
}

/**
 * One line of an amount: `factor` times at most two number facts, optionally tiered in the first, with floor and cap.
 * The factor is a fraction of minor units of the result per smallest unit of the facts; a fixed sum has no fact.
 */
export interface AmountLine {
  readonly of?: FactId
  readonly times?: FactId
  /** A fixed sum (minor units), basis points of `of`, or minor units per smallest unit of `of`. */
  readonly rate:
    | { readonly kind: 'fixed'; readonly minor: Quantity }
    | { readonly kind: 'percent'; readonly basisPoints: Quantity }
    | { readonly kind: 'per'; readonly minor: Quantity }
  /** Bands of the total: the part of `of` that lies between the previous bound and this one is taken at this rate. */
  readonly tiers?: { readonly after?: FactId; readonly each: readonly (readonly [upTo: Quantity | 'rest', basisPoints: number])[] }
  readonly floor?: Quantity
  readonly cap?: Quantity
}

/**
 * Words that travel with an agreement so that it can be told without the catalogue. Each value is a subordinate clause
 * without its conjunction (German: verb last): `both: "beide den Kunden gebracht haben"`. `{party}` and `{range}` are filled in.
 */
export interface FactWords {
  readonly question?: Localized
  /** Keyed by section, option, extra, or `party` for any party. */
  readonly when?: Readonly<Record<string, Localized>>
  readonly label?: Readonly<Record<string, Localized>>
}

export interface DecisionWords {
  /** Keyed by option, extra, step, duty, or `party` for any party. */
  readonly answer?: Readonly<Record<string, Localized>>
  /** How this decision reads as a condition of another one, keyed like `answer`. */
  readonly when?: Readonly<Record<string, Localized>>
}

/** One numbered paragraph of the contract, with where it comes from. `{clause:id}` in a text becomes its number. */
export interface ClauseText {
  readonly id: string
  readonly topic: string
  readonly heading?: Localized
  readonly text: Localized
  readonly rules?: readonly RuleId[]
  readonly question?: string
  readonly proposedBy?: string
  readonly agreedOn?: string
  /** Free text that decides nothing, marked as such. */
  readonly decides?: 'nothing'
}
