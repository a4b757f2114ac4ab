declare const plainDate: unique symbol

/** A calendar day as ISO text (`2026-11-23`): sorts as text, travels as JSON, is `date` in PostgreSQL. */
export type PlainDate = string & { readonly [plainDate]: true }

export const isPlainDate = (text: string): text is PlainDate => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const [year, month, day] = parts(text)
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

const parts = (text: string): [year: number, month: number, day: number] => [
  Number(text.slice(0, 4)),
  Number(text.slice(5, 7)),
  Number(text.slice(8, 10)),
]

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const daysInMonth = (year: number, month: number): number =>
  [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0

const print = (year: number, month: number, day: number): PlainDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as PlainDate

/** Days since 1970-01-01 in the proleptic Gregorian calendar (H. Hinnant, "chrono-compatible low-level date algorithms"). */
export function toEpochDay(date: PlainDate): number {
  const [y, month, day] = parts(date)
  const year = month <= 2 ? y - 1 : y
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

export function fromEpochDay(days: number): PlainDate {
  const shifted = days + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return print(year, month, dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1)
}

export const addDays = (date: PlainDate, days: number): PlainDate => fromEpochDay(toEpochDay(date) + days)

/** 31 January plus one month is the last day of February. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const [year, month, day] = parts(date)
  const index = year * 12 + (month - 1) + months
  const [newYear, newMonth] = [Math.floor(index / 12), (index % 12) + 1]
  return print(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)))
}

export const isWeekend = (date: PlainDate): boolean => {
  const weekday = (((toEpochDay(date) + 4) % 7) + 7) % 7
  return weekday === 0 || weekday === 6
}
