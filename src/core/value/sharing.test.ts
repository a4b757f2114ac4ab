import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { equalSurplus, objection, shapley, type Fraction, type Worths } from './sharing.ts'

const told = (parts: readonly Fraction[]): readonly string[] =>
  parts.map(({ numerator, denominator }) => {
    const divisor = greatest(numerator < 0n ? -numerator : numerator, denominator)
    return `${numerator / divisor}/${denominator / divisor}`
  })

const greatest = (one: bigint, other: bigint): bigint => (other === 0n ? one : greatest(other, one % other))

const groups = (partners: number): number => 2 ** partners

/** `1=1 2=2 12=4`: worths by the partners of a group; the others have nothing. */
const worths = (partners: number, text: string): Worths => {
  const worth = Array.from({ length: groups(partners) }, () => 0)
  for (const part of text.split(' ')) {
    const [group = '', value = ''] = part.split('=')
    worth[group.split('').reduce((bits, one) => bits | (1 << (Number(one) - 1)), 0)] = Number(value)
  }
  return worth
}

test.for<[name: string, partners: number, text: string, shapley: readonly string[], equal: readonly string[], objects: number | undefined]>(
  [
    ['the example of the literature', 3, '1=1 2=2 3=0 12=4 13=3 23=3 123=6', ['13/6', '8/3', '7/6'], ['2/1', '3/1', '1/1'], undefined],
    ['two: both measures are the same', 2, '1=60 2=40 12=120', ['70/1', '50/1'], ['70/1', '50/1'], undefined],
    ['a loss is shared too', 2, '1=60 2=40 12=90', ['55/1', '35/1'], ['55/1', '35/1'], 1],
    ['a pair that is better off without the third', 3, '12=12 123=12', ['6/1', '6/1', '0/1'], ['4/1', '4/1', '4/1'], undefined],
    ['one alone', 1, '1=7', ['7/1'], ['7/1'], undefined],
  ],
)('%s', ([, partners, text, fair, equal, objects]) => {
  const worth = worths(partners, text)
  expect(told(shapley(worth))).toEqual(fair)
  expect(told(equalSurplus(worth))).toEqual(equal)
  expect(objection(worth, shapley(worth))?.group).toBe(objects)
})

test('what a group lacks is told for the group that lacks most', () => {
  const worth = worths(3, '12=12 123=12')
  expect(objection(worth, equalSurplus(worth))).toEqual({ group: 0b011, lacks: { numerator: 12n, denominator: 3n } })
})

/** By definition: every group against the sum of what its members are given. */
function mostLacking(given: Worths, parts: readonly Fraction[]): readonly [numerator: bigint, denominator: bigint] {
  const lacks = given.map((value, group) =>
    parts.reduce(
      (left, { numerator }, at) => ((group & (1 << at)) === 0 ? left : left - numerator),
      BigInt(value) * of(parts, 0).denominator,
    ),
  )
  return [lacks.reduce((most, one) => (one > most ? one : most), 0n), of(parts, 0).denominator]
}

const worth = (least: number, most: number) =>
  fc
    .integer({ min: least, max: most })
    .chain((partners) =>
      fc
        .array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: groups(partners) - 1, maxLength: groups(partners) - 1 })
        .map((values): Worths => [0, ...values]),
    )

const partnersOf = (of: Worths): number => Math.log2(of.length)
const of = (parts: readonly Fraction[], at: number): Fraction => parts[at] ?? { numerator: 0n, denominator: 1n }

/** By definition: what each adds, over all orders in which they could come. */
function byOrders(given: Worths): readonly Fraction[] {
  const partners = partnersOf(given)
  const sums = Array.from({ length: partners }, () => 0)
  let orders = 0
  const come = (group: number, added: readonly number[]): void => {
    if (group === given.length - 1) {
      orders += 1
      for (const [at, value] of added.entries()) sums[at] = (sums[at] ?? 0) + value
      return
    }
    for (let one = 0; one < partners; one++) {
      const next = group | (1 << one)
      if (next !== group) come(next, added.with(one, (given[next] ?? 0) - (given[group] ?? 0)))
    }
  }
  come(
    0,
    sums.map(() => 0),
  )
  return sums.map((sum) => ({ numerator: BigInt(sum), denominator: BigInt(orders) }))
}

describe('the average over all orders', () => {
  test('is what enumerating the orders gives, up to seven partners', () =>
    fc.assert(
      fc.property(worth(1, 7), (given) => {
        expect(told(shapley(given))).toEqual(told(byOrders(given)))
      }),
      { numRuns: 60 },
    ))

  test('gives away all and no more than there is', () =>
    fc.assert(
      fc.property(worth(1, 9), (given) => {
        const parts = shapley(given)
        const sum = parts.reduce((all, { numerator }) => all + numerator, 0n)
        expect(sum).toBe(BigInt(given.at(-1) ?? 0) * of(parts, 0).denominator)
      }),
    ))

  test('treats alike who adds alike', () =>
    fc.assert(
      fc.property(worth(2, 7), (given) => {
        const swapped = (group: number): number => (group & ~3) | ((group & 1) << 1) | ((group >> 1) & 1)
        const alike = given.map((value, group) => Math.max(value, given[swapped(group)] ?? 0))
        const parts = shapley(alike)
        expect(of(parts, 0)).toEqual(of(parts, 1))
      }),
    ))

  test('gives nothing to who adds nothing, in whatever place', () =>
    fc.assert(
      fc.property(worth(2, 7), fc.nat(), (given, seat) => {
        const at = seat % partnersOf(given)
        const addsNothing = given.map((_, group) => given[group & ~(1 << at)] ?? 0)
        expect(of(shapley(addsNothing), at).numerator).toBe(0n)
      }),
    ))

  test('does not hang on who is named first', () =>
    fc.assert(
      fc.property(worth(2, 7), (given) => {
        const partners = partnersOf(given)
        const turned = (group: number): number => ((group << 1) | (group >> (partners - 1))) & (groups(partners) - 1)
        const others: number[] = []
        for (const [group, value] of given.entries()) others[turned(group)] = value
        const [parts, moved] = [shapley(given), shapley(others)]
        expect(moved.map(({ numerator }) => numerator)).toEqual(parts.map((_, at) => of(parts, (at + partners - 1) % partners).numerator))
      }),
    ))

  test('of two ventures together is the sum of both', () =>
    fc.assert(
      fc.property(worth(4, 4), worth(4, 4), (one, other) => {
        const [a, b, both] = [shapley(one), shapley(other), shapley(one.map((value, group) => value + (other[group] ?? 0)))]
        expect(both.map(({ numerator }) => numerator)).toEqual(a.map(({ numerator }, at) => numerator + of(b, at).numerator))
      }),
    ))

  test('lies in the core where each adds the more, the more are there already', () =>
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 8 }), fc.array(fc.nat(1000), { minLength: 255, maxLength: 255 }), (partners, gifts) => {
        // A sum of games in which a group has a gift exactly when all of it are there is convex.
        const given = Array.from({ length: groups(partners) }, (_, group) =>
          gifts.reduce((sum, gift, at) => ((at + 1) % groups(partners) !== 0 && (group & (at + 1)) === at + 1 ? sum + gift : sum), 0),
        )
        expect(objection(given, shapley(given))).toBeUndefined()
      }),
    ))

  test('is exact for twenty partners and large amounts', () => {
    // Each adds its own amount, whoever is there: exactly that is its part.
    const own = Array.from({ length: 20 }, (_, at) => 10_000_000_000_001 + at * 37)
    const given = Array.from({ length: groups(20) }, () => 0)
    for (let group = 1; group < given.length; group++) {
      const lowest = 31 - Math.clz32(group & -group)
      given[group] = (given[group & (group - 1)] ?? 0) + (own[lowest] ?? 0)
    }
    expect(told(shapley(given))).toEqual(own.map((value) => `${value}/1`))
    expect(objection(given, shapley(given))).toBeUndefined()
  })
})

test('a division lies in the core exactly where no group has more by itself, found by looking at every group', () =>
  fc.assert(
    fc.property(worth(1, 6), fc.boolean(), (given, isEqual) => {
      const parts = isEqual ? equalSurplus(given) : shapley(given)
      const found = objection(given, parts)
      const [most, denominator] = mostLacking(given, parts)
      expect(found?.lacks).toEqual(most === 0n ? undefined : { numerator: most, denominator })
    }),
  ))

test('an equal part of the gain: all of it, and the same for everybody', () =>
  fc.assert(
    fc.property(worth(1, 8), (given) => {
      const parts = equalSurplus(given)
      const gained = parts.map(({ numerator, denominator }, at) => numerator - BigInt(given[1 << at] ?? 0) * denominator)
      expect(new Set(gained).size).toBe(1)
      expect(parts.reduce((sum, { numerator }) => sum + numerator, 0n)).toBe(BigInt(given.at(-1) ?? 0) * of(parts, 0).denominator)
    }),
  ))

test('an equal part of the gain: no one alone objects where there is a gain', () =>
  fc.assert(
    fc.property(worth(2, 2), (given) => {
      const gain = (given[3] ?? 0) - (given[1] ?? 0) - (given[2] ?? 0)
      expect(objection(given, equalSurplus(given)) === undefined).toBe(gain >= 0)
      expect(told(equalSurplus(given))).toEqual(told(shapley(given)))
    }),
  ))
