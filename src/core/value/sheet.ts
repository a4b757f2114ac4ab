/**
 * What one side writes down alone about the worth of a cooperation. Amounts are whole minor units of one currency and mean what is
 * left for the company (a contribution to its result), never turnover. An amount is said three times: if it goes badly, as expected,
 * if it goes well; so a cost is highest in `pessimistic`.
 */
export interface ThreePoint {
  readonly pessimistic: number
  readonly likely: number
  readonly optimistic: number
}

/** How sure a side is that it will stay between its two ends. */
export type Confidence = 'high' | 'medium' | 'low'

export const confidences = ['high', 'medium', 'low'] as const satisfies readonly Confidence[]

/** Where a cooperation can bring something. */
export const benefitCodes = [
  'crossSelling',
  'biggerOrders',
  'newMarkets',
  'purchasing',
  'sharedTools',
  'utilisation',
  'knowHow',
  'speed',
  'sharedRisk',
  'capital',
  'image',
  'otherBenefit',
] as const

/** Where it can cost something, beside coordination, which every sheet names. */
export const costCodes = [
  'startUp',
  'interfaceErrors',
  'legal',
  'systems',
  'brand',
  'dependency',
  'leakage',
  'missedOrders',
  'leaving',
  'otherCost',
] as const

export type BenefitCode = (typeof benefitCodes)[number]
export type CostCode = (typeof costCodes)[number]
export type LeverCode = BenefitCode | CostCode

const costs: ReadonlySet<LeverCode> = new Set(costCodes)

export const isCost = (code: LeverCode): boolean => costs.has(code)

/** `joint`: arises in the joint business and is divided by the agreement. `own`: stays with the company that estimates it. */
export type Place = 'joint' | 'own'

export type Recurrence = 'once' | 'yearly'

export interface Lever {
  /** Names the line within its sheet. */
  readonly id: string
  readonly code: LeverCode
  /** What is meant, in the words of the side; may be empty. */
  readonly note: string
  readonly place: Place
  readonly every: Recurrence
  /** Months from the start until it takes effect. */
  readonly from: number
  readonly amount: ThreePoint
  readonly confidence: Confidence
  /** With three companies or more: without which of them it would not arise. Where none is named, see `worthsOf`. */
  readonly needs?: readonly string[]
}

/** A sheet that can be handed in. */
export interface ValueSheet {
  readonly currency: SheetCurrency
  /** What the company would have of this business in a year without the cooperation. */
  readonly alone: ThreePoint
  readonly aloneConfidence: Confidence
  /** What meetings, alignment and decisions cost the own company in a year. */
  readonly coordination: ThreePoint
  readonly coordinationConfidence: Confidence
  /** How many of 100 joint projects come through the own company. */
  readonly brings: number
  /** How many of 100 hours of joint work the own company does. */
  readonly works: number
  readonly levers: readonly Lever[]
}

export const sheetCurrencies = ['EUR', 'CHF', 'USD', 'GBP'] as const

export type SheetCurrency = (typeof sheetCurrencies)[number]

type Unfinished<T> = { readonly [Key in keyof T]: T[Key] | null }

export type LeverDraft = Pick<Lever, 'id' | 'code' | 'note' | 'needs'> &
  Unfinished<Pick<Lever, 'place' | 'every' | 'from' | 'confidence'>> & { readonly amount: Unfinished<ThreePoint> }

/** A sheet as it is being written: null is what is still missing. */
export type ValueDraft = Unfinished<Omit<ValueSheet, 'levers' | 'alone' | 'coordination'>> & {
  readonly alone: Unfinished<ThreePoint>
  readonly coordination: Unfinished<ThreePoint>
  readonly levers: readonly LeverDraft[]
}

const nothing: Unfinished<ThreePoint> = { pessimistic: null, likely: null, optimistic: null }

export const emptyDraft: ValueDraft = {
  currency: null,
  alone: nothing,
  aloneConfidence: null,
  coordination: nothing,
  coordinationConfidence: null,
  brings: null,
  works: null,
  levers: [],
}

export const emptyLever = (id: string, code: LeverCode): LeverDraft => ({
  id,
  code,
  note: '',
  place: null,
  every: null,
  from: null,
  amount: nothing,
  confidence: null,
})

/** What keeps a sheet from being handed in. `at` is the id of a lever, or a part of the sheet. */
export interface SheetProblem {
  readonly at: string
  readonly code: 'missing' | 'order' | 'noBenefit'
}

/** All that is missing or cannot be, in the order of the sheet. */
export function problemsOf(draft: ValueDraft): readonly SheetProblem[] {
  const missing = (at: string, ...values: readonly unknown[]): readonly SheetProblem[] =>
    values.includes(null) ? [{ at, code: 'missing' }] : []
  const ordered = (at: string, amount: Unfinished<ThreePoint>, cost: boolean): readonly SheetProblem[] => {
    const { pessimistic, likely, optimistic } = amount
    if (pessimistic === null || likely === null || optimistic === null) return [{ at, code: 'missing' }]
    const [low, high] = cost ? [optimistic, pessimistic] : [pessimistic, optimistic]
    return low <= likely && likely <= high ? [] : [{ at, code: 'order' }]
  }
  return [
    ...missing('currency', draft.currency),
    ...firstOf(missing('alone', draft.aloneConfidence), ordered('alone', draft.alone, false)),
    ...draft.levers.flatMap(({ id, code, place, every, from, confidence, amount }) =>
      firstOf(missing(id, place, every, from, confidence), ordered(id, amount, isCost(code))),
    ),
    ...(draft.levers.some(({ code }) => !isCost(code)) ? [] : [{ at: 'levers', code: 'noBenefit' } as const]),
    ...firstOf(missing('coordination', draft.coordinationConfidence), ordered('coordination', draft.coordination, true)),
    ...missing('brings', draft.brings),
    ...missing('works', draft.works),
  ]
}

const firstOf = (...found: readonly (readonly SheetProblem[])[]): readonly SheetProblem[] => found.flat().slice(0, 1)

/** For what comes from a store that holds drafts of this kind only. */
export const isWholeSheet = (draft: unknown): draft is ValueSheet => problemsOf(draft as ValueDraft).length === 0
