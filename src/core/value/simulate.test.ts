import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assert } from '../shared/assert.ts'
import { aloneWithin, caseBy, surplusIn, swingsOf, weightOf, type ValueCase } from './case.ts'
import { randomFrom } from './random.ts'
import {
  emptyDraft,
  emptyLever,
  isWholeSheet,
  problemsOf,
  type LeverCode,
  type ThreePoint,
  type ValueDraft,
  type ValueSheet,
} from './sheet.ts'
import { evenBy, simulate, type Asked } from './simulate.ts'
import { bend, meanOf, triangleOf } from './triangle.ts'

/**
 * A sheet in the notation of the page: amounts as pessimistic/likely/optimistic.
 *
 *     alone 10/20/30
 *     joint yearly from 6 crossSelling 0/40/90
 */
function sheet(text: string): ValueSheet {
  const three = (written: string): ThreePoint => {
    const [pessimistic = 0, likely = pessimistic, optimistic = likely] = written.split('/').map(Number)
    return { pessimistic, likely, optimistic }
  }
  const draft = text
    .trim()
    .split('\n')
    .reduce<ValueDraft>(
      (made, line, at) => {
        const [first = '', every = '', , from = '', code = '', amount = ''] = line.trim().split(' ')
        if (first === 'alone') return { ...made, alone: three(every) }
        if (first === 'coordination') return { ...made, coordination: three(every) }
        const lever = {
          ...emptyLever(String(at), code as LeverCode),
          place: first as 'joint' | 'own',
          every: every as 'once' | 'yearly',
          from: Number(from),
          amount: three(amount),
          confidence: 'medium' as const,
        }
        return { ...made, levers: [...made.levers, lever] }
      },
      {
        ...emptyDraft,
        currency: 'EUR',
        aloneConfidence: 'medium',
        coordinationConfidence: 'medium',
        coordination: three('0'),
        brings: 50,
        works: 50,
      },
    )
  assert(isWholeSheet(draft), JSON.stringify(problemsOf(draft)))
  return draft
}

const two = (a: string, b: string): ValueCase => {
  const made = caseBy({ a: sheet(a), b: sheet(b) }, ['a', 'b'], 'a')
  assert(made !== undefined, 'one currency')
  return made
}

const asked: Asked = { months: 36, draws: 20_000, seed: 1, thresholds: [0, 0.2, 0.5], splits: [[0.5, 0.5]] }

const example = two(
  `alone 40/60/80
   joint yearly from 6 crossSelling 10/40/90
   own yearly from 3 purchasing 4/6/9
   own once from 0 startUp 20/12/8
   coordination 9/6/4`,
  `alone 30/40/50
   joint yearly from 0 crossSelling 5/20/40
   coordination 8/6/5`,
)

describe('the numbers that are drawn', () => {
  /** The same generator in whole numbers of any length, as its authors wrote it. */
  function* oracle(state: bigint[]): Generator<bigint> {
    const mask = 0xffff_ffffn
    const turn = (value: bigint, by: bigint): bigint => ((value << by) | (value >> (32n - by))) & mask
    for (;;) {
      const [s0 = 0n, s1 = 0n, s2 = 0n, s3 = 0n] = state
      yield (turn((s1 * 5n) & mask, 7n) * 9n) & mask
      const [t2, t3] = [s2 ^ s0, s3 ^ s1]
      state = [s0 ^ t3, s1 ^ t2, t2 ^ ((s1 << 9n) & mask), turn(t3, 11n)]
    }
  }
  /** Begun from outputs of splitmix32 as its author wrote it. */
  const begun = (seed: number): bigint[] =>
    [1n, 2n, 3n, 4n].map((step) => {
      const mask = 0xffff_ffffn
      let z = (BigInt(seed) + step * 0x9e37_79b9n) & mask
      z = ((z ^ (z >> 16n)) * 0x85eb_ca6bn) & mask
      z = ((z ^ (z >> 13n)) * 0xc2b2_ae35n) & mask
      return z ^ (z >> 16n)
    })

  test.for([0, 1, 42, 2 ** 31, 2 ** 32 - 1])('are those of xoshiro128** for seed %i', (seed) => {
    const found = new Float64Array(500)
    randomFrom(seed).draw(found, 500)
    const expected = oracle(begun(seed))
    expect([...found].map((u) => u * 2 ** 32 - 0.5)).toEqual(Array.from({ length: 500 }, () => Number(expected.next().value)))
  })

  test('choices are whole and cover all', () => {
    const found = randomFrom(7).choices(5, 1000)
    expect(new Set(found)).toEqual(new Set([0, 1, 2, 3, 4]))
  })
})

describe('the triangle of an estimate', () => {
  const estimates = fc
    .tuple(fc.integer({ min: 0, max: 1_000_000 }), fc.nat(1_000_000), fc.nat(1_000_000))
    .map(([low, below, above]): ThreePoint => ({ pessimistic: low, likely: low + below, optimistic: low + below + above }))
  const sure = fc.constantFrom('high', 'medium', 'low')

  test('has the named ends as quantiles', () =>
    fc.assert(
      fc.property(estimates, sure, (amount, confidence) => {
        const { least, mode, most } = triangleOf(amount, confidence)
        const tail = { high: 0.05, medium: 0.1, low: 0.2 }[confidence]
        const [below, above] = [amount.likely - amount.pessimistic, amount.optimistic - amount.likely]
        if (below > 0) expect((amount.pessimistic - least) ** 2 / ((most - least) * (mode - least))).toBeCloseTo(tail, 6)
        if (above > 0) expect((most - amount.optimistic) ** 2 / ((most - least) * (most - mode))).toBeCloseTo(tail, 6)
      }),
    ))

  test('is the wider the less sure a side is, and the same for a cost as for a benefit', () =>
    fc.assert(
      fc.property(estimates, (amount) => {
        const [high, medium, low] = (['high', 'medium', 'low'] as const).map((confidence) => triangleOf(amount, confidence))
        expect(low!.least <= medium!.least && medium!.least <= high!.least && high!.least <= amount.pessimistic).toBe(true)
        expect(low!.most >= medium!.most && medium!.most >= high!.most && high!.most >= amount.optimistic).toBe(true)
        expect(triangleOf({ ...amount, pessimistic: amount.optimistic, optimistic: amount.pessimistic }, 'low')).toEqual(low)
      }),
    ))

  test('gives draws with its mean and within its ends', () => {
    const triangle = triangleOf({ pessimistic: 10, likely: 40, optimistic: 90 }, 'medium', 0)
    const values = new Float64Array(200_000)
    randomFrom(3).draw(values, values.length)
    bend(triangle, values, values.length)
    expect(values.reduce((sum, value) => sum + value, 0) / values.length).toBeCloseTo(meanOf(triangle), 0)
    expect(Math.min(...values.subarray(0, 50_000))).toBeGreaterThanOrEqual(triangle.least)
    expect(Math.max(...values.subarray(0, 50_000))).toBeLessThanOrEqual(triangle.most)
  })
})

test.for<[every: 'once' | 'yearly', from: number, months: number, weight: number]>([
  ['yearly', 0, 12, 1],
  ['yearly', 6, 36, 2.5],
  ['yearly', 12, 12, 0],
  ['yearly', 24, 12, 0],
  ['once', 0, 12, 1],
  ['once', 11, 12, 1],
  ['once', 12, 12, 0],
])('%s from month %i counts within %i months %d times', ([every, from, months, weight]) =>
  expect(weightOf({ every, from }, months)).toBe(weight),
)

test('what is expected, by hand', () => {
  // Joint 40 × 2.5; own purchasing 6 × 2.75; start 12; meetings (6 + 6) × 3.
  expect(surplusIn(example, 'likely', 36)).toBe(Math.round(100 + 16.5 - 12 - 36))
  expect(surplusIn(example, 'pessimistic', 36)).toBe(Math.round(25 + 11 - 20 - 51))
  expect(aloneWithin(example, 36)).toBe(300)
})

test('the widest swing comes first, and each moves one assumption alone', () => {
  const [first, ...others] = swingsOf(example, 36)
  expect(first).toMatchObject({ low: 69 - 75, high: 69 + 125, quantity: { code: 'crossSelling', by: 'a' } })
  const widths = [first!, ...others].map(({ low, high }) => high - low)
  expect(widths).toEqual(widths.toSorted((one, other) => other - one))
})

test('what a side says about the joint business is not mixed with what the other says', () => {
  const sheets = {
    a: sheet('alone 1/1/1\njoint yearly from 0 crossSelling 1/2/3'),
    b: sheet('alone 1/1/1\njoint yearly from 0 crossSelling 10/20/30'),
  }
  expect(surplusIn(caseBy(sheets, ['a', 'b'], 'a')!, 'likely', 12)).toBe(2)
  expect(surplusIn(caseBy(sheets, ['a', 'b'], 'b')!, 'likely', 12)).toBe(20)
  expect(caseBy({ ...sheets, b: { ...sheets.b, currency: 'CHF' } }, ['a', 'b'], 'a')).toBeUndefined()
})

describe('a simulation', () => {
  test('is the same for the same seed, and another for another', () => {
    expect(simulate(example, asked)).toEqual(simulate(example, asked))
    expect(simulate(example, { ...asked, seed: 2 }).surplus.p50).not.toBe(simulate(example, asked).surplus.p50)
  })

  test('agrees with drawing one after the other', () => {
    const found = simulate(example, { ...asked, draws: 200_000 })
    const random = randomFrom(99)
    const values = new Float64Array(100_000)
    const sums = new Float64Array(100_000)
    for (const quantity of example.quantities) {
      random.draw(values, values.length)
      bend(triangleOf(quantity.amount, quantity.confidence, 0), values, values.length)
      for (const [at, value] of values.entries()) sums[at] = (sums[at] ?? 0) + quantity.sign * weightOf(quantity, 36) * value
    }
    sums.sort()
    const width = (sums.at(-1) ?? 0) - (sums[0] ?? 0)
    for (const [name, part] of [
      ['p5', 0.05],
      ['p25', 0.25],
      ['p50', 0.5],
      ['p75', 0.75],
      ['p95', 0.95],
    ] as const)
      expect(Math.abs(found.surplus[name] - (sums[Math.floor(part * sums.length)] ?? 0)) / width).toBeLessThan(0.01)
    expect(found.positive / found.draws).toBeCloseTo(sums.filter((sum) => sum > 0).length / sums.length, 1)
  })

  test('counts every draw once, in each count', () => {
    const { draws, surplus, even, reaches, positive } = simulate(example, asked)
    expect(surplus.bins.reduce((sum, count) => sum + count, 0) / draws).toBeGreaterThan(0.995)
    expect(even.reduce((sum, count) => sum + count, 0)).toBe(draws)
    expect(even).toHaveLength(38)
    expect(reaches.toSorted((one, other) => other - one)).toEqual(reaches)
    expect(positive).toBeLessThanOrEqual(draws)
  })

  test('without spread is the sum that a pocket calculator gives', () => {
    const certain = two(
      'alone 10\njoint yearly from 0 crossSelling 40\nown once from 0 startUp 28\ncoordination 4',
      'alone 10\njoint yearly from 0 crossSelling 40\ncoordination 6',
    )
    const { surplus, reaches, gains, even } = simulate(certain, {
      ...asked,
      months: 12,
      draws: 100,
      thresholds: [0, 0.2],
      splits: [[0.75, 0.25]],
    })
    expect(surplus.p50).toBeCloseTo(2, 6)
    expect(reaches).toEqual([100, 0])
    expect(gains.map(({ spread }) => Math.round(spread.p50))).toEqual([-2, 4])
    expect(gains.map(({ better }) => better)).toEqual([0, 100])
    // 28 put in at the start, 30 a year more comes in: even at the end of month 12.
    expect(even.findIndex((count) => count > 0)).toBe(12)
  })

  test.for<[name: string, a: string, month: number | undefined]>([
    ['from the first day', 'joint yearly from 0 crossSelling 12', 0],
    ['a start that is earned back', 'joint yearly from 0 crossSelling 12\nown once from 0 startUp 5', 5],
    ['an effect that begins later', 'joint yearly from 6 crossSelling 12\nown once from 0 startUp 5', 11],
    ['a late blow counts again', 'joint yearly from 0 crossSelling 12\nown once from 0 startUp 2\nown once from 10 legal 14', 16],
    ['never in time', 'joint yearly from 30 crossSelling 12\nown once from 0 startUp 50', undefined],
  ])('even: %s', ([, a, month]) => {
    const found = simulate(two(`alone 0\n${a}`, 'alone 0\njoint yearly from 0 crossSelling 0'), { ...asked, draws: 10 })
    expect(evenBy(found, 0.5)).toBe(month)
  })

  test('a split of nothing says nothing about who is better off', () => {
    expect(simulate(example, { ...asked, splits: [] }).gains).toEqual([])
  })

  const amounts = fc
    .tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000))
    .map(([low, below, above]) => [low, low + below, low + below + above] as const)
  const lines = fc.array(
    fc.record({
      place: fc.constantFrom('joint', 'own'),
      every: fc.constantFrom('once', 'yearly'),
      from: fc.nat(40),
      amount: amounts,
      cost: fc.boolean(),
    }),
    { maxLength: 8 },
  )
  const sheets = lines.map((all) =>
    [
      'alone 10/20/30',
      'joint yearly from 0 crossSelling 1/2/3',
      ...all.map(
        ({ place, every, from, amount, cost }) =>
          `${place} ${every} from ${from} ${cost ? 'legal' : 'speed'} ${(cost ? amount.toReversed() : amount).join('/')}`,
      ),
    ].join('\n'),
  )

  test('the same seed gives the same outcome, whatever is estimated, in blocks or not', () =>
    fc.assert(
      fc.property(sheets, sheets, fc.integer(), fc.integer({ min: 1, max: 3000 }), (a, b, seed, draws) => {
        const wanted = { ...asked, draws, seed }
        expect(simulate(two(a, b), wanted)).toEqual(simulate(two(a, b), wanted))
      }),
      { numRuns: 40 },
    ))

  test('quantiles rise, within what can come, and so do the chances of lower thresholds', () =>
    fc.assert(
      fc.property(sheets, sheets, fc.integer(), (a, b, seed) => {
        const { draws, surplus, gains, reaches } = simulate(two(a, b), { ...asked, draws: 800, seed })
        for (const { p5, p10, p25, p50, p75, p90, p95, least, most } of [surplus, ...gains.map(({ spread }) => spread)]) {
          const quantiles = [p5, p10, p25, p50, p75, p90, p95]
          expect(quantiles).toEqual(quantiles.toSorted((one, other) => one - other))
          const bin = (most - least) / 48
          expect(p5).toBeGreaterThanOrEqual(least - bin)
          expect(p95).toBeLessThanOrEqual(most + bin)
        }
        expect(reaches).toEqual(reaches.toSorted((one, other) => other - one))
        expect(Math.max(...reaches)).toBeLessThanOrEqual(draws)
      }),
      { numRuns: 60 },
    ))

  test('the later tenth comes even no sooner than the middle, and the middle no sooner than the earlier tenth', () =>
    fc.assert(
      fc.property(sheets, sheets, (a, b) => {
        const outcome = simulate(two(a, b), { ...asked, draws: 400 })
        const months = [0.1, 0.5, 0.9].map((part) => evenBy(outcome, part) ?? Infinity)
        expect(months).toEqual(months.toSorted((one, other) => one - other))
      }),
      { numRuns: 60 },
    ))

  test('what decides stands in the order of what it moves, and moving all of it is all there is to move', () =>
    fc.assert(
      fc.property(sheets, sheets, fc.constantFrom(12, 36, 60), (a, b, months) => {
        const given = two(a, b)
        const swings = swingsOf(given, months)
        const widths = swings.map(({ low, high }) => high - low)
        expect(widths).toEqual(widths.toSorted((one, other) => other - one))
        expect(swings).toHaveLength(given.quantities.length)
        const expected = surplusIn(given, 'likely', months)
        for (const [scenario, end] of [
          ['pessimistic', 'low'],
          ['optimistic', 'high'],
        ] as const) {
          const moved = swings.reduce((sum, swing) => sum + swing[end] - expected, expected)
          expect(Math.abs(moved - surplusIn(given, scenario, months))).toBeLessThanOrEqual(swings.length + 1)
        }
      }),
    ))

  test('what the parties gain adds up to the surplus, whatever is estimated', () =>
    fc.assert(
      fc.property(sheets, sheets, fc.integer({ min: 0, max: 100 }), (a, b, part) => {
        const { surplus, gains } = simulate(two(a, b), { ...asked, draws: 500, splits: [[part / 100, 1 - part / 100]] })
        const sum = gains.reduce((all, { spread }) => all + spread.mean, 0)
        expect(Math.abs(sum - surplus.mean)).toBeLessThan(1e-6 * Math.max(1, surplus.most - surplus.least))
      }),
    ))

  test('naming the parties in another order changes nothing', () =>
    fc.assert(
      fc.property(sheets, sheets, (a, b) => {
        const [one, other] = [sheet(a), sheet(b)]
        const first = caseBy({ a: one, b: other }, ['a', 'b'], 'a')!
        const second = caseBy({ a: one, b: other }, ['b', 'a'], 'a')!
        expect(surplusIn(second, 'likely', 36)).toBe(surplusIn(first, 'likely', 36))
        expect(swingsOf(second, 36).map(({ low, high }) => high - low)).toEqual(swingsOf(first, 36).map(({ low, high }) => high - low))
      }),
    ))
})

test.for<[name: string, change: Partial<ValueDraft>, problems: readonly string[]]>([
  ['nothing', {}, []],
  ['no currency', { currency: null }, ['currency missing']],
  ['a bad case that is better than the good one', { alone: { pessimistic: 30, likely: 20, optimistic: 10 } }, ['alone order']],
  ['meetings that cost less in the bad case', { coordination: { pessimistic: 1, likely: 2, optimistic: 3 } }, ['coordination order']],
  ['an unsaid confidence', { aloneConfidence: null }, ['alone missing']],
  ['no benefit at all', { levers: [] }, ['levers noBenefit']],
  ['a line that was only begun', { levers: [emptyLever('7', 'speed')] }, ['7 missing']],
])('missing: %s', ([, change, problems]) => {
  const whole = sheet('alone 10/20/30\njoint yearly from 0 crossSelling 1/2/3')
  expect(problemsOf({ ...whole, ...change }).map(({ at, code }) => `${at} ${code}`)).toEqual(problems)
})

test('the empty sheet names everything that is missing', () => {
  expect(problemsOf(emptyDraft).map(({ at }) => at)).toEqual(['currency', 'alone', 'levers', 'coordination', 'brings', 'works'])
})
