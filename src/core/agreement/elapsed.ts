import { addDays, addMonths, isWeekend, type PlainDate, toEpochDay } from '../shared/day.ts'
import type { ClockUnit } from './agreement.ts'

/** Public holidays and other days on which nobody works, beside Saturdays and Sundays. */
export type IsFreeDay = (day: PlainDate) => boolean

/**
 * The calendar day on which "n units after the event" ends (S9): the starting day is not counted, a month ends on the same
 * day number or on the last day of its month (the rule of §§ 187, 188 BGB). Working days skip Saturdays, Sundays and free days.
 */
export function endOfPeriod(event: PlainDate, n: number, unit: ClockUnit, isFreeDay: IsFreeDay = () => false): PlainDate {
  switch (unit) {
    case 'days':
      return addDays(event, n)
    case 'months':
      return addMonths(event, n)
    case 'workingDays': {
      let day = event
      for (let left = n; left > 0;) {
        day = addDays(day, 1)
        if (!isWeekend(day) && !isFreeDay(day)) left--
      }
      return day
    }
  }
}

/**
 * The smallest n >= 0 with `day` not after the end of n units (S9), so that "within n" means exactly `elapsed <= n`.
 * Undefined when the event lies after the day: then it has not happened yet (S10).
 */
export function elapsed(event: PlainDate, day: PlainDate, unit: ClockUnit, isFreeDay: IsFreeDay = () => false): number | undefined {
  if (day < event) return undefined
  const days = toEpochDay(day) - toEpochDay(event)
  switch (unit) {
    case 'days':
      return days
    case 'months': {
      let n = Math.max(0, Math.floor(days / 31) - 1)
      while (endOfPeriod(event, n, unit) < day) n++
      return n
    }
    case 'workingDays': {
      let n = 0
      let last = event
      while (last < day) {
        last = endOfPeriod(last, 1, unit, isFreeDay)
        n++
      }
      return n
    }
  }
}
