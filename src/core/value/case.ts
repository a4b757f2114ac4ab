import { isCost, type Confidence, type SheetCurrency, type ThreePoint, type ValueSheet } from './sheet.ts'

/**
 * The value case as one side sees it: what that side says about the joint business, and of each company what only this company can
 * say about itself. With n parties there are n such cases. They are laid beside each other and never averaged: where they differ,
 * there is something to talk about.
 */
export interface ValueCase<Party extends string = string> {
  readonly by: Party
  readonly parties: readonly Party[]
  readonly currency: SheetCurrency
  readonly quantities: readonly Quantity<Party>[]
  /** What each would have alone in a year. */
  readonly alone: readonly { readonly amount: ThreePoint; readonly confidence: Confidence }[]
}

/** One uncertain amount. `of` is the company it stays with; absent where it arises in the joint business and is divided. */
export interface Quantity<Party extends string = string> {
  readonly of?: Party
  /** Whose estimate it is. */
  readonly by: Party
  /** The id of the lever in the sheet of `by`, or what every sheet names. */
  readonly line: string
  readonly code: ValueSheet['levers'][number]['code'] | 'coordination'
  readonly note: string
  readonly sign: 1 | -1
  readonly every: 'once' | 'yearly'
  readonly from: number
  readonly amount: ThreePoint
  readonly confidence: Confidence
  /** Without which companies it would not arise; absent or empty where that was not said. */
  readonly needs?: readonly string[]
}

export type Sheets<Party extends string> = Readonly<Record<Party, ValueSheet>>

/** Nothing where the sheets speak of different currencies: they cannot be laid together. */
export function caseBy<Party extends string>(sheets: Sheets<Party>, parties: readonly Party[], by: Party): ValueCase<Party> | undefined {
  const { currency } = sheets[by]
  if (parties.some((party) => sheets[party].currency !== currency)) return undefined
  const quantities = parties.flatMap((party): Quantity<Party>[] => {
    const { levers, coordination, coordinationConfidence } = sheets[party]
    const counted = levers.flatMap(({ id, code, place, ...said }): Quantity<Party>[] => {
      if (place === 'joint' && party !== by) return []
      const owner = place === 'own' ? { of: party } : {}
      return [{ ...said, ...owner, by: party, line: id, code, sign: isCost(code) ? -1 : 1 }]
    })
    const meetings: Quantity<Party> = {
      of: party,
      by: party,
      line: 'coordination',
      code: 'coordination',
      note: '',
      sign: -1,
      every: 'yearly',
      from: 0,
      amount: coordination,
      confidence: coordinationConfidence,
    }
    return [...counted, meetings]
  })
  return {
    by,
    parties,
    currency,
    quantities,
    alone: parties.map((party) => ({ amount: sheets[party].alone, confidence: sheets[party].aloneConfidence })),
  }
}

/** How many months' worth of a quantity arises within so many months: what comes yearly counts from its start, what comes once as a year. */
export const monthsOf = ({ every, from }: Pick<Quantity, 'every' | 'from'>, months: number): number =>
  every === 'yearly' ? Math.max(0, months - from) : from < months ? 12 : 0

/** How much of a quantity arises within so many months: parts of a year for what comes yearly, all or nothing for what comes once. */
export const weightOf = (quantity: Pick<Quantity, 'every' | 'from'>, months: number): number => monthsOf(quantity, months) / 12

export type Scenario = keyof ThreePoint

/** What is left of the cooperation within so many months where every estimate comes as named: net surplus, whole minor units. */
export const surplusIn = ({ quantities }: ValueCase, scenario: Scenario, months: number): number =>
  // Whole numbers until the end: the order of the parties must not move a cent.
  Math.round(quantities.reduce((sum, one) => sum + one.sign * monthsOf(one, months) * one.amount[scenario], 0) / 12)

/** What all would have alone within so many months, as expected. */
export const aloneWithin = ({ alone }: ValueCase, months: number): number =>
  Math.round((alone.reduce((sum, { amount }) => sum + amount.likely, 0) * months) / 12)

/** One assumption and what it does to the surplus when it alone comes badly or well, and all others as expected. */
export interface Swing<Party extends string = string> {
  readonly quantity: Quantity<Party>
  readonly low: number
  readonly high: number
}

/** The widest first: what decides whether it is worth it. */
export function swingsOf<Party extends string>(given: ValueCase<Party>, months: number): readonly Swing<Party>[] {
  const expected = surplusIn(given, 'likely', months)
  return given.quantities
    .map((quantity) => {
      const moved = (scenario: Scenario): number =>
        expected + Math.round(quantity.sign * weightOf(quantity, months) * (quantity.amount[scenario] - quantity.amount.likely))
      return { quantity, low: moved('pessimistic'), high: moved('optimistic') }
    })
    .sort((one, other) => other.high - other.low - (one.high - one.low))
}
