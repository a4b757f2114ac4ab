import { describe, expect, test } from 'vitest'
import { addDays, isPlainDate, type PlainDate } from '../shared/day.ts'
import {
  asPublished,
  constantIds,
  constantOn,
  constants,
  constantsToCheck,
  type Constant,
  type OwnPeriod,
  type Overrides,
} from './constants.ts'
import { isSource } from './source.ts'

const on = (day: string): PlainDate => day as PlainDate

test.each(constantIds.map((id) => [id] as const))('%s: whole, sourced, its periods one after the other', (id) => {
  const { periods }: Constant = constants[id]
  expect(periods.length).toBeGreaterThan(0)
  for (const [index, period] of periods.entries()) {
    expect(Number.isSafeInteger(period.value) && period.value >= 0).toBe(true)
    expect(isSource(period.source)).toBe(true)
    for (const day of [period.from, period.until, period.checkBy]) expect(day === undefined || isPlainDate(day)).toBe(true)
    if (period.from !== undefined && period.until !== undefined) expect(period.from <= period.until).toBe(true)
    const next = periods[index + 1]
    if (next === undefined) continue
    expect(period.until).toBeDefined()
    expect(next.from).toBe(addDays(period.until ?? on('2000-01-01'), 1))
  }
})

describe('the value of a day', () => {
  test.each([
    ['baseRateDE', '2025-12-31', 127, 'notYet'],
    ['baseRateDE', '2026-01-01', 127, 'holds'],
    ['baseRateDE', '2026-06-30', 127, 'holds'],
    ['baseRateDE', '2026-07-01', 127, 'outOfDate'],
    ['eInvoiceTurnoverDE', '2026-11-23', 80_000_000, 'notYet'],
    ['eInvoiceTurnoverDE', '2027-01-01', 80_000_000, 'holds'],
    ['eInvoiceTurnoverDE', '2027-12-31', 80_000_000, 'toCheck'],
    ['eInvoiceTurnoverDE', '2028-01-01', 0, 'holds'],
    ['protectionAfterEnd', '2026-11-23', 24, 'holds'],
    ['protectionAfterEnd', '2027-06-30', 24, 'holds'],
    ['protectionAfterEnd', '2027-07-01', 24, 'toCheck'],
  ] as const)('%s on %s is %i: %s', (id, day, value, standing) => {
    const found = constantOn(id, on(day))
    expect([found.period.value, found.standing, found.setBy]).toEqual([value, standing, 'program'])
  })
})

describe('what the operator set', () => {
  const own = (value: number, from: string, checkBy: string, until?: string): OwnPeriod => ({
    value,
    from: on(from),
    ...(until === undefined ? {} : { until: on(until) }),
    checkBy: on(checkBy),
    found: 'Deutsche Bundesbank',
    checkedBy: 'M. Probst',
    checkedOn: on('2026-07-02'),
  })
  const overrides: Overrides = {
    baseRateDE: [own(152, '2026-07-01', '2027-01-01', '2026-12-31')],
    protectionAfterEnd: [own(18, '2026-09-01', '2027-09-01')],
  }

  test.each([
    ['baseRateDE', '2026-06-30', 127, 'holds', 'program'],
    ['baseRateDE', '2026-11-23', 152, 'holds', 'operator'],
    ['baseRateDE', '2027-01-01', 152, 'outOfDate', 'operator'],
    ['protectionAfterEnd', '2026-08-31', 24, 'holds', 'program'],
    ['protectionAfterEnd', '2026-11-23', 18, 'holds', 'operator'],
    ['protectionAfterEnd', '2027-09-01', 18, 'toCheck', 'operator'],
  ] as const)('%s on %s is %i: %s, by the %s', (id, day, value, standing, setBy) => {
    const found = constantOn(id, on(day), overrides)
    expect([found.period.value, found.standing, found.setBy]).toEqual([value, standing, setBy])
  })

  test('what was set is no longer to be checked', () => {
    const ids = (those: Overrides): readonly string[] => constantsToCheck(on('2026-11-23'), those).map(({ id }) => id)
    expect(ids({})).toEqual(['baseRateDE'])
    expect(ids(overrides)).toEqual([])
  })

  test('what a question asks does not hang on it', () => {
    expect(asPublished('protectionAfterEnd')).toBe(24)
  })
})
