import { expect, test } from 'vitest'
import { answerText, roughly, surplusText, valueTeller } from './value.ts'

test.for<[minor: number, rough: number]>([
  [0, 0],
  [12_345_678, 12_000_000],
  [-12_345_678, -12_000_000],
  [99_600, 100_000],
  [1_234, 1_200],
  [940, 900],
  [-40, 0],
])('%i is about %i', ([minor, rough]) => expect(roughly(minor)).toBe(rough))

test('a range names its currency as the language does, and is no finer than what was guessed', () => {
  const de = valueTeller('de', 'EUR')
  const en = valueTeller('en', 'EUR')
  expect(de.range(3_012_345, 26_123_456)).toBe('30.000 bis 260.000\u00a0€')
  expect(en.range(3_012_345, 26_123_456)).toBe('€30,000 to €260,000')
  expect(de.range(-86_000, 12_987_654)).toBe('\u22121.000 bis 130.000\u00a0€')
  expect(en.range(-5_000_000, -200_000)).toBe('\u2212€50,000 to \u2212€2,000')
  expect(de.range(12_987_654, 13_012_345)).toBe('130.000\u00a0€')
})

test('chances come in steps of five of a hundred, and never as certain', () => {
  const { chance } = valueTeller('de', 'EUR')
  expect([0, 0.02, 0.03, 0.5, 0.87, 0.97, 0.99, 1].map(chance)).toEqual([
    'in fast keinem Fall',
    'in fast keinem Fall',
    'in etwa 5 von 100\u00a0Fällen',
    'in etwa 50 von 100\u00a0Fällen',
    'in etwa 85 von 100\u00a0Fällen',
    'in etwa 95 von 100\u00a0Fällen',
    'in fast allen Fällen',
    'in fast allen Fällen',
  ])
})

test('the answer names who sees it how', () => {
  expect(answerText('de', ['Nord', 'Süd'], [], true)).toBe('Ja, in jeder Sicht.')
  expect(answerText('en', [], ['Nord', 'Süd'], true)).toBe('No, in no view.')
  expect(answerText('en', ['Nord'], ['Süd', 'West'], false)).toBe(
    'More than alone at all? You see this differently: yes for Nord, no for Süd and West.',
  )
})

test.for<[p10: number, p50: number, p90: number, says: string]>([
  [30_000_00, 60_000_00, 90_000_00, 'Over three years, together there is €30,000 to €90,000 more than alone, most likely about €60,000.'],
  [
    -30_000_00,
    10_000_00,
    90_000_00,
    'Over three years, the result compared with alone is \u2212€30,000 to €90,000, most likely about €10,000.',
  ],
  [
    -90_000_00,
    -60_000_00,
    -30_000_00,
    'Over three years, together there is €30,000 to €90,000 less than alone, most likely about €60,000.',
  ],
])('%i, %i, %i: %s', ([p10, p50, p90, says]) => {
  const spread = { p5: p10, p10, p25: p10, p50, p75: p90, p90, p95: p90, mean: p50, least: p10, most: p90, bins: [] }
  expect(surplusText('en', valueTeller('en', 'EUR'), spread, 36)).toBe(says)
})
