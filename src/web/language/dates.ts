import { isPlainDate, type PlainDate } from '#core/shared/day.ts'
import type { Language } from '#text/language.ts'

const locale = { de: 'de-DE', en: 'en-GB' } as const

const format = (language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale[language], options)

/** `23. November 2026`, the day where the reader is; the day does not break from its month. */
export const dayOf = (language: Language, instant: string): string =>
  format(language, { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(instant)).replace(' ', '\u00a0')

/** `23. November 2026, 14:32`. */
export const momentOf = (language: Language, instant: string): string => `${dayOf(language, instant)}, ${timeOf(language, instant)}`

export const timeOf = (language: Language, instant: string): string =>
  format(language, { hour: '2-digit', minute: '2-digit' }).format(new Date(instant))

/** Today, where the reader is. */
export function today(): PlainDate {
  const now = new Date()
  const text = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`
  if (!isPlainDate(text)) throw new Error('must hold: today is a day')
  return text
}
