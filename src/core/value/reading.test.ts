import { expect, test } from 'vitest'
import { comparedBy, readingsOf, saysYes, shortfallOf, type Shortfall } from './reading.ts'
import type { Lever, ValueSheet } from './sheet.ts'

const flat = (amount: number) => ({ pessimistic: amount, likely: amount, optimistic: amount })

const sheet = (levers: readonly Partial<Lever>[], part: Partial<ValueSheet> = {}): ValueSheet => ({
  currency: 'EUR',
  alone: flat(100),
  aloneConfidence: 'medium',
  coordination: flat(0),
  coordinationConfidence: 'medium',
  brings: 60,
  works: 30,
  levers: levers.map((lever, at) => ({
    id: String(at),
    code: 'crossSelling',
    note: '',
    place: 'joint',
    every: 'yearly',
    from: 0,
    amount: flat(10),
    confidence: 'medium',
    ...lever,
  })),
  ...part,
})

test('each side speaks of itself; the rest falls to the others alike', () => {
  const [a, b, c] = readingsOf({ a: sheet([]), b: sheet([], { brings: 20 }), c: sheet([], { brings: 0 }) }, ['a', 'b', 'c'])
  expect(a?.brings).toEqual({ a: 60, b: 20, c: 20 })
  expect(b?.brings).toEqual({ a: 40, b: 20, c: 40 })
  expect(c?.brings).toEqual({ a: 50, b: 50, c: 0 })
  expect(a?.works).toEqual({ a: 30, b: 35, c: 35 })
})

test('different currencies are not reckoned together', () => {
  expect(readingsOf({ a: sheet([]), b: sheet([], { currency: 'CHF' }) }, ['a', 'b'])).toEqual([])
})

test('what is farthest apart is told first; lines about the same are added, own ones left out', () => {
  const a = sheet([{}, {}, { code: 'speed', amount: flat(5) }, { code: 'purchasing', place: 'own' }])
  const b = sheet([
    { code: 'speed', amount: flat(90) },
    { code: 'legal', amount: { pessimistic: 9, likely: 6, optimistic: 3 }, every: 'once' },
  ])
  expect(comparedBy({ a, b }, ['a', 'b'], 12)).toEqual([
    { code: 'speed', by: { a: flat(5), b: flat(90) }, apart: 85 },
    { code: 'crossSelling', by: { a: flat(20) }, apart: 20 },
    { code: 'legal', by: { b: { pessimistic: -9, likely: -6, optimistic: -3 } }, apart: 6 },
  ])
})

/** Expected and worst surplus beside 100 that all have alone; a fifth is asked for. */
test.for<[expected: number, worst: number, rule: 'reached' | 'noLoss' | 'expectedOnly', lacks: Shortfall | undefined]>([
  [20, 20, 'reached', undefined],
  [20, 19, 'reached', 'worstBelow'],
  [20, -1, 'reached', 'worstBelow'],
  [20, 0, 'noLoss', undefined],
  [20, -1, 'noLoss', 'worstLoss'],
  [20, -50, 'expectedOnly', undefined],
  [19, 19, 'expectedOnly', 'expected'],
  [19, -50, 'noLoss', 'expected'],
])('expected %i, in the bad case %i, by %s: %s', ([expected, worst, rule, lacks]) =>
  expect(shortfallOf(expected, worst, 100, { threshold: 0.2, worst: rule })).toBe(lacks),
)

test('as long as nothing is agreed, a view says yes where more is expected than alone', () => {
  expect(saysYes(1, -90, 100, {})).toBe(true)
  expect(saysYes(0, 0, 100, {})).toBe(false)
  expect(saysYes(19, 0, 100, { threshold: 0.2 })).toBe(false)
  expect(saysYes(20, -1, 100, { threshold: 0.2, worst: 'noLoss' })).toBe(false)
})
