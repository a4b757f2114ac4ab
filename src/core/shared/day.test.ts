import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addMonths, fromEpochDay, isPlainDate, isWeekend, type PlainDate, toEpochDay } from './day.ts'

const days = fc.integer({ min: -700_000, max: 2_000_000 })

test('days are the days of the calendar', () => {
  fc.assert(
    fc.property(days, (epochDay) => {
      const day = fromEpochDay(epochDay)
      expect(day).toBe(Temporal.PlainDate.from('1970-01-01').add({ days: epochDay }).toString())
      expect(toEpochDay(day)).toBe(epochDay)
    }),
  )
})

test('months end on the same day number or the last day', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -600, max: 600 }), (epochDay, months) => {
      const day = fromEpochDay(epochDay)
      expect(addMonths(day, months)).toBe(Temporal.PlainDate.from(day).add({ months }).toString())
    }),
  )
})

test.for<[text: string, valid: boolean]>([
  ['2027-02-29', false],
  ['2028-02-29', true],
  ['2027-13-01', false],
  ['2027-00-10', false],
  ['2027-04-31', false],
  ['27-04-01', false],
  ['2027-04-01T00:00', false],
])('%s is a day: %s', ([text, valid]) => {
  expect(isPlainDate(text)).toBe(valid)
})

test('weekends', () => {
  expect(isWeekend('2026-11-22' as PlainDate)).toBe(true)
  expect(isWeekend('2026-11-23' as PlainDate)).toBe(false)
  expect(addDays('2026-12-31' as PlainDate, 1)).toBe('2027-01-01')
})
