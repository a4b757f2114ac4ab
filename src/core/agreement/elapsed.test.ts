import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, fromEpochDay, type PlainDate } from '../shared/day.ts'
import type { ClockUnit } from './agreement.ts'
import { elapsed, endOfPeriod } from './elapsed.ts'

const day = (text: string): PlainDate => text as PlainDate

test.for<[event: string, n: number, unit: ClockUnit, end: string]>([
  ['2027-01-31', 1, 'months', '2027-02-28'],
  ['2028-01-31', 1, 'months', '2028-02-29'],
  ['2027-06-30', 18, 'months', '2028-12-30'],
  ['2027-03-05', 10, 'days', '2027-03-15'],
  ['2027-03-05', 1, 'workingDays', '2027-03-08'],
  ['2027-03-05', 5, 'workingDays', '2027-03-12'],
  ['2027-03-05', 0, 'workingDays', '2027-03-05'],
])('%s plus %i %s ends on %s', ([event, n, unit, end]) => {
  expect(endOfPeriod(day(event), n, unit)).toBe(end)
})

test('a free day is no working day', () => {
  expect(endOfPeriod(day('2027-05-05'), 1, 'workingDays', (one) => one === '2027-05-06')).toBe('2027-05-07')
})

test('an event after the day has not happened yet', () => {
  expect(elapsed(day('2027-05-06'), day('2027-05-05'), 'months')).toBeUndefined()
})

const days = fc.integer({ min: 10_000, max: 40_000 }).map(fromEpochDay)
const units = fc.constantFrom<ClockUnit>('days', 'months', 'workingDays')

test('"within n" is exactly "elapsed <= n"', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 900 }), units, fc.integer({ min: 0, max: 60 }), (event, later, unit, n) => {
      const now = addDays(event, later)
      return now <= endOfPeriod(event, n, unit) === (elapsed(event, now, unit) as number) <= n
    }),
    { numRuns: 500 },
  )
})
