import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assert } from '../shared/assert.ts'
import { aloneWithin, caseBy, surplusIn, type ValueCase } from './case.ts'
import { orientationOf, worthsOf } from './groups.ts'
import type { Lever, LeverCode, ValueSheet } from './sheet.ts'

const flat = (amount: number) => ({ pessimistic: amount, likely: amount, optimistic: amount })

const lever = (code: LeverCode, amount: number, needs?: readonly string[], part: Partial<Lever> = {}): Lever => ({
  id: '1',
  code,
  note: '',
  place: 'joint',
  every: 'yearly',
  from: 0,
  amount: flat(amount),
  confidence: 'medium',
  ...(needs === undefined ? {} : { needs }),
  ...part,
})

const sheet = (alone: number, coordination: number, ...levers: readonly Lever[]): ValueSheet => ({
  currency: 'EUR',
  alone: flat(alone),
  aloneConfidence: 'medium',
  coordination: flat(coordination),
  coordinationConfidence: 'medium',
  brings: 30,
  works: 30,
  levers,
})

type ABC = 'a' | 'b' | 'c'
const three: readonly ABC[] = ['a', 'b', 'c']

const caseOf = (sheets: Readonly<Record<ABC, ValueSheet>>, by: ABC = 'a'): ValueCase<ABC> => {
  const made = caseBy(sheets, three, by)
  assert(made !== undefined, 'one currency')
  return made
}

/** `ab=30 abc=60`: the gain of each group over what its members have alone. */
const gains = (given: ValueCase<ABC>): string => {
  const worths = worthsOf(given, 12)
  return worths
    .map((worth, group) => {
      const members = three.filter((_, at) => (group & (1 << at)) !== 0)
      const alone = members.reduce((sum, one) => sum + (worths[1 << three.indexOf(one)] ?? 0), 0)
      return [members.join(''), worth - alone] as const
    })
    .filter(([members]) => members.length > 1)
    .map(([members, gain]) => `${members}=${gain}`)
    .join(' ')
}

test.for<[name: string, a: ValueSheet, b: ValueSheet, told: string]>([
  ['a benefit of which nobody said whom it needs, needs all', sheet(10, 0, lever('speed', 30)), sheet(10, 0), 'ab=0 ac=0 bc=0 abc=30'],
  [
    'a benefit arises where those are whom it needs',
    sheet(10, 0, lever('speed', 30, ['a', 'b']), lever('image', 5)),
    sheet(10, 0),
    'ab=30 ac=0 bc=0 abc=35',
  ],
  [
    'a side may say what two others would have without it',
    sheet(10, 0, lever('speed', 30, ['b', 'c'])),
    sheet(10, 0),
    'ab=0 ac=0 bc=30 abc=30',
  ],
  [
    'an own benefit needs its owner, whoever else is named',
    sheet(10, 0),
    sheet(10, 0, lever('purchasing', 8, ['c'], { place: 'own' })),
    'ab=0 ac=0 bc=8 abc=8',
  ],
  [
    'a cost arises in every group, unless it was said where',
    sheet(10, 0, lever('speed', 30, ['a', 'b']), lever('image', 30, ['a', 'c']), lever('legal', 10), lever('systems', 5, ['a', 'c'])),
    sheet(10, 0),
    'ab=20 ac=15 bc=0 abc=45',
  ],
  [
    'an own cost arises where its owner is',
    sheet(10, 0, lever('speed', 30, ['a', 'c']), lever('image', 20, ['a', 'b'])),
    sheet(10, 0, lever('startUp', 6, undefined, { place: 'own' })),
    'ab=14 ac=30 bc=0 abc=44',
  ],
  [
    'coordination with one costs half of that with two',
    sheet(10, 8, lever('speed', 30, ['a', 'b'])),
    sheet(10, 4),
    'ab=24 ac=0 bc=0 abc=18',
  ],
  ['all together may lose', sheet(10, 8, lever('speed', 3)), sheet(10, 4), 'ab=0 ac=0 bc=0 abc=-9'],
])('%s', ([, a, b, told]) => expect(gains(caseOf({ a, b, c: sheet(10, 0) }))).toBe(told))

test('who brings in two groups has more, and a pair that could do better alone is named', () => {
  const given = caseOf({ a: sheet(10, 0, lever('speed', 30, ['a', 'b'])), b: sheet(20, 0), c: sheet(5, 0) })
  expect(orientationOf(given, 12)).toEqual({
    alone: [10, 20, 5],
    equal: { parts: [20, 30, 15], objecting: { group: ['a', 'b'], lacks: 10 } },
    shapley: { parts: [25, 35, 5] },
    groups: [
      { members: ['a', 'b'], worth: 60 },
      { members: ['a', 'c'], worth: 15 },
      { members: ['b', 'c'], worth: 25 },
    ],
    isAsked: true,
  })
})

describe('by any sheets', () => {
  /** `needs` makes what is said about whom a line needs. */
  const casesWith = (needs: fc.Arbitrary<readonly string[] | undefined>): fc.Arbitrary<ValueCase<ABC>> => {
    const levers = fc.array(
      fc.record({
        code: fc.constantFrom<LeverCode>('speed', 'image', 'legal', 'systems'),
        place: fc.constantFrom('joint', 'own'),
        every: fc.constantFrom('once', 'yearly'),
        from: fc.nat(20),
        amount: fc.nat(100_000),
        needs,
      }),
      { maxLength: 6 },
    )
    const written = fc
      .tuple(fc.integer({ min: -50_000, max: 200_000 }), fc.nat(20_000), levers)
      .map(([alone, coordination, all]) =>
        sheet(alone, coordination, ...all.map(({ code, amount, needs: said, ...part }) => lever(code, amount, said, part))),
      )
    return fc.record({ a: written, b: written, c: written }).map((sheets) => caseOf(sheets))
  }
  const cases = casesWith(fc.option(fc.subarray([...three]), { nil: undefined }))
  const months = fc.constantFrom(12, 36, 60)
  const sorted = (worths: readonly number[]): readonly number[] => worths.toSorted((one, other) => one - other)
  const close = (one: number, other: number): boolean => Math.abs(one - other) <= 3

  test('all together have what the view expects, and each alone what it said', () =>
    fc.assert(
      fc.property(cases, months, (given, within) => {
        const worths = worthsOf(given, within)
        expect(close(worths.at(-1) ?? 0, aloneWithin(given, within) + surplusIn(given, 'likely', within))).toBe(true)
        expect(three.map((_, at) => worths[1 << at])).toEqual(given.alone.map(({ amount }) => Math.round((amount.likely * within) / 12)))
      }),
    ))

  test('a larger group that is not all has no less than its parts', () =>
    fc.assert(
      fc.property(cases, (given) => {
        const [, a = 0, b = 0, ab = 0, c = 0, ac = 0, bc = 0] = worthsOf(given, 36)
        expect(ab >= a + b && ac >= a + c && bc >= b + c).toBe(true)
      }),
    ))

  test('both measures give away all there is and no more', () =>
    fc.assert(
      fc.property(cases, months, (given, within) => {
        const all = worthsOf(given, within).at(-1) ?? 0
        const { equal, shapley } = orientationOf(given, within)
        for (const { parts } of [equal, shapley])
          expect(
            close(
              parts.reduce((sum, part) => sum + part, 0),
              all,
            ),
          ).toBe(true)
      }),
    ))

  test('where nobody says that fewer would do, both measures are the same', () =>
    fc.assert(
      fc.property(casesWith(fc.constantFrom(undefined, [])), (given) => {
        const { equal, shapley, isAsked } = orientationOf(given, 36)
        expect(shapley).toEqual(equal)
        expect(isAsked).toBe(false)
      }),
    ))

  test('the order of the partners changes nothing for any of them', () =>
    fc.assert(
      fc.property(cases, (given) => {
        const turned: ValueCase<ABC> = { ...given, parties: given.parties.toReversed(), alone: given.alone.toReversed() }
        expect(sorted(worthsOf(turned, 36))).toEqual(sorted(worthsOf(given, 36)))
        expect(orientationOf(turned, 36).shapley.parts.toReversed()).toEqual(orientationOf(given, 36).shapley.parts)
      }),
    ))

  test('for two there is no group between one and both', () => {
    const two = caseBy({ a: sheet(10, 0, lever('speed', 30)), b: sheet(20, 4) }, ['a', 'b'], 'a')
    assert(two !== undefined, 'one currency')
    expect(orientationOf(two, 12)).toEqual({
      alone: [10, 20],
      equal: { parts: [23, 33] },
      shapley: { parts: [23, 33] },
      groups: [],
      isAsked: false,
    })
  })
})
