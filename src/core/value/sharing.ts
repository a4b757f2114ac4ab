import { assert } from '../shared/assert.ts'

/**
 * How a joint gain could be divided, by three measures of fairness. They are an orientation: they know what each group of
 * partners could do by itself, and nothing of what the partners want.
 *
 * `worth[group]` is what a group of partners has when it works together and without the others, in whole minor units; a group is a set of
 * bits, 0b101 is the first and the third partner. The empty group has nothing. At most 20 partners.
 */
export type Worths = readonly number[]

/** A number that is exact where a division does not come out even. */
export interface Fraction {
  readonly numerator: bigint
  readonly denominator: bigint
}

/** Each has what it would have alone, and an equal part of what is gained together (the symmetric bargaining solution of J. Nash, 1950). */
export function equalSurplus(worth: Worths): readonly Fraction[] {
  const partners = partnersOf(worth)
  const alone = range(partners).map((one) => BigInt(worthOf(worth, 1 << one)))
  const surplus = BigInt(worthOf(worth, worth.length - 1)) - sum(alone)
  const denominator = BigInt(partners)
  return alone.map((own) => ({ numerator: own * denominator + surplus, denominator }))
}

/**
 * What each adds on average, over all orders in which the partners could come together (L. Shapley, 1953), exact. All groups are looked at
 * once: for each size it is enough to know the sum of the worths of that size, and of those with this partner in them.
 */
export function shapley(worth: Worths): readonly Fraction[] {
  const partners = partnersOf(worth)
  const sizes = partners + 1
  // Sums of up to a million worths would leave what a number holds exactly, so each worth is added in two halves.
  const [high, low] = [new Float64Array(sizes), new Float64Array(sizes)]
  const [highWith, lowWith] = [new Float64Array(sizes * partners), new Float64Array(sizes * partners)]
  for (let group = 1; group < worth.length; group++) {
    const value = worth[group] ?? 0
    const upper = Math.floor(value / half)
    const lower = value - upper * half
    const size = bits(group)
    high[size] = (high[size] ?? 0) + upper
    low[size] = (low[size] ?? 0) + lower
    for (let rest = group; rest !== 0; rest &= rest - 1) {
      const at = size * partners + (31 - Math.clz32(rest & -rest))
      highWith[at] = (highWith[at] ?? 0) + upper
      lowWith[at] = (lowWith[at] ?? 0) + lower
    }
  }
  const all = range(sizes).map((size) => whole(high[size], low[size]))
  const factorial = range(sizes).reduce<bigint[]>((done, n) => [...done, n === 0 ? 1n : (done[n - 1] ?? 1n) * BigInt(n)], [])
  return range(partners).map((one) => {
    const having = (size: number): bigint => whole(highWith[size * partners + one], lowWith[size * partners + one])
    const numerator = sum(
      range(partners).map((size) => {
        const added = having(size + 1) - ((all[size] ?? 0n) - having(size))
        return (factorial[size] ?? 1n) * (factorial[partners - size - 1] ?? 1n) * added
      }),
    )
    return { numerator, denominator: factorial[partners] ?? 1n }
  })
}

/**
 * The group that has most to gain by going alone under this division, and how much; undefined where no group has: the
 * division lies in the core (D. Gillies, 1959). The parts have one denominator.
 */
export function objection(worth: Worths, parts: readonly Fraction[]): { readonly group: number; readonly lacks: Fraction } | undefined {
  const [first] = parts
  assert(first !== undefined && parts.every(({ denominator }) => denominator === first.denominator), 'parts have one denominator')
  const { denominator } = first
  const held: bigint[] = [0n]
  let worst: { group: number; numerator: bigint } | undefined
  for (let group = 1; group < worth.length; group++) {
    const lowest = group & -group
    const own = (held[group ^ lowest] ?? 0n) + (parts[31 - Math.clz32(lowest)]?.numerator ?? 0n)
    held[group] = own
    const lacks = BigInt(worthOf(worth, group)) * denominator - own
    if (lacks > 0n && lacks > (worst?.numerator ?? 0n)) worst = { group, numerator: lacks }
  }
  return worst === undefined ? undefined : { group: worst.group, lacks: { numerator: worst.numerator, denominator } }
}

const half = 2 ** 26

const whole = (high: number | undefined, low: number | undefined): bigint => BigInt(high ?? 0) * BigInt(half) + BigInt(low ?? 0)

function partnersOf(worth: Worths): number {
  const partners = Math.log2(worth.length)
  assert(Number.isInteger(partners) && partners >= 1 && partners <= 20, 'there is a worth for every group of 1 to 20 partners')
  assert(worth[0] === 0 && worth.every(Number.isSafeInteger), 'worths are whole, and that of nobody is nothing')
  return partners
}

const worthOf = (worth: Worths, group: number): number => worth[group] ?? 0

const bits = (group: number): number => {
  let count = 0
  for (let rest = group; rest !== 0; rest &= rest - 1) count += 1
  return count
}

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at)

const sum = (values: readonly bigint[]): bigint => values.reduce((all, value) => all + value, 0n)
