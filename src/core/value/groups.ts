import { divideRounded } from '../shared/money.ts'
import { monthsOf, type Quantity, type ValueCase } from './case.ts'
import { equalSurplus, objection, shapley, type Fraction, type Worths } from './sharing.ts'

/**
 * What each group of partners would have within so many months by itself, as one side sees it and where every estimate comes as expected.
 * A benefit arises where all are there whom it needs; a benefit of which nobody said whom it needs, needs all. A cost arises wherever
 * those work together whom it needs; where nobody said so, in every group, so that no group looks better than it was estimated. Coordination
 * costs in proportion to the number of the others. In a group nobody has to take part: whoever would only cost goes alone.
 * All partners together have what was estimated, gain or loss.
 */
export function worthsOf({ parties, quantities, alone }: ValueCase, months: number): Worths {
  const count = parties.length
  const everybody = 2 ** count - 1
  const own = alone.map(({ amount }) => Math.round((amount.likely * months) / 12))
  const parts = quantities.map((quantity) => ({
    quantity,
    amount: quantity.sign * monthsOf(quantity, months) * quantity.amount.likely,
    needs: needsOf(quantity, parties, everybody),
  }))
  const gainOf = (group: number): number => {
    const others = membersOf(group).length - 1
    const sum = parts.reduce((all, { quantity, amount, needs }) => {
      if ((needs & group) !== needs) return all
      return all + (quantity.code === 'coordination' ? (amount * others) / Math.max(1, count - 1) : amount)
    }, 0)
    return Math.round(sum / 12)
  }
  const best: number[] = [0]
  for (let group = 1; group <= everybody; group++) {
    const members = membersOf(group)
    const together = members.length < 2 ? 0 : gainOf(group)
    best[group] = group === everybody ? together : Math.max(together, 0, ...members.map((one) => best[group & ~(1 << one)] ?? 0))
  }
  return best.map((gain, group) => membersOf(group).reduce((sum, one) => sum + (own[one] ?? 0), gain))
}

function needsOf({ of, sign, needs }: Quantity, parties: readonly string[], everybody: number): number {
  const bitOf = (party: string | undefined): number => (party === undefined || !parties.includes(party) ? 0 : 1 << parties.indexOf(party))
  const owner = bitOf(of)
  if (needs !== undefined && needs.length > 0) return needs.reduce((bits, party) => bits | bitOf(party), owner)
  return sign > 0 ? everybody : owner
}

/** The places of those who are in a group, from 0. */
const membersOf = (group: number): readonly number[] => {
  const members: number[] = []
  for (let rest = group; rest !== 0; rest &= rest - 1) members.push(31 - Math.clz32(rest & -rest))
  return members
}

/** Partners who would have more by themselves than a division leaves them, and how much more. */
export interface Objecting<Party extends string> {
  readonly group: readonly Party[]
  readonly lacks: number
}

/** One way of dividing, in whole minor units in the order of the parties. Without `objecting` it lies in the core. */
export interface Division<Party extends string> {
  readonly parts: readonly number[]
  readonly objecting?: Objecting<Party>
}

/** Two neutral measures beside what each has alone. They propose nothing. */
export interface Orientation<Party extends string> {
  readonly alone: readonly number[]
  readonly equal: Division<Party>
  readonly shapley: Division<Party>
  /** What the groups between one and all would have together; empty for two. */
  readonly groups: readonly { readonly members: readonly Party[]; readonly worth: number }[]
  /** Whether somebody said of a benefit that it does not need all. Where nobody did, both measures say the same. */
  readonly isAsked: boolean
}

export function orientationOf<Party extends string>(given: ValueCase<Party>, months: number): Orientation<Party> {
  const { parties } = given
  const worths = worthsOf(given, months)
  const named = (group: number): readonly Party[] => parties.filter((_, at) => (group & (1 << at)) !== 0)
  const division = (parts: readonly Fraction[]): Division<Party> => {
    const found = objection(worths, parts)
    return {
      parts: parts.map(rounded),
      ...(found === undefined ? {} : { objecting: { group: named(found.group), lacks: rounded(found.lacks) } }),
    }
  }
  return {
    alone: parties.map((_, at) => worths[1 << at] ?? 0),
    equal: division(equalSurplus(worths)),
    shapley: division(shapley(worths)),
    groups: worths
      .map((worth, group) => ({ members: named(group), worth }))
      .filter(({ members }) => members.length > 1 && members.length < parties.length)
      .toSorted((one, other) => one.members.length - other.members.length),
    isAsked: given.quantities.some((quantity) => quantity.sign > 0 && needsOf(quantity, parties, worths.length - 1) !== worths.length - 1),
  }
}

const rounded = ({ numerator, denominator }: Fraction): number => Number(divideRounded(numerator, denominator))
