import { isPlainDate, type PlainDate } from '#core/shared/day.ts'
import type { Locale } from '#text/language.ts'

const tags: Readonly<Record<Locale, string>> = { de: 'de-DE', 'de-AT': 'de-AT', 'de-CH': 'de-CH', en: 'en-GB' }

/** Writes instants in one form. A formatter is costly to make, so there is one for each language that is written. */
function writer(options: Intl.DateTimeFormatOptions): (locale: Locale, instant: string) => string {
  const made: Partial<Record<Locale, Intl.DateTimeFormat>> = {}
  return (locale, instant) => (made[locale] ??= new Intl.DateTimeFormat(tags[locale], options)).format(new Date(instant))
}

const writtenDay = writer({ day: 'numeric', month: 'long', year: 'numeric' })

/** `23. November 2026`, the day where the reader is; the day does not break from its month. */
export const dayOf = (locale: Locale, instant: string): string => writtenDay(locale, instant).replace(' ', '\u00a0')

/** `23. November 2026, 14:32`. */
export const momentOf = (locale: Locale, instant: string): string => `${dayOf(locale, instant)}, ${timeOf(locale, instant)}`

/** `14:32`. */
export const timeOf = writer({ hour: '2-digit', minute: '2-digit' })

/** Today, where the reader is. */
export function today(): PlainDate {
  const now = new Date()
  const text = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`
  if (!isPlainDate(text)) throw new Error('must hold: today is a day')
  return text
}
