import { isPlainDate, type PlainDate } from '#core/shared/day.ts'
import type { Locale } from '#text/language.ts'

const tags: Readonly<Record<Locale, string>> = { de: 'de-DE', 'de-AT': 'de-AT', 'de-CH': 'de-CH', en: 'en-GB' }

const format = (locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => new Intl.DateTimeFormat(tags[locale], options)

/** `23. November 2026`, the day where the reader is; the day does not break from its month. */
export const dayOf = (locale: Locale, instant: string): string =>
  format(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(instant)).replace(' ', '\u00a0')

/** `23. November 2026, 14:32`. */
export const momentOf = (locale: Locale, instant: string): string => `${dayOf(locale, instant)}, ${timeOf(locale, instant)}`

export const timeOf = (locale: Locale, instant: string): string =>
  format(locale, { hour: '2-digit', minute: '2-digit' }).format(new Date(instant))

/** Today, where the reader is. */
export function today(): PlainDate {
  const now = new Date()
  const text = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`
  if (!isPlainDate(text)) throw new Error('must hold: today is a day')
  return text
}
