import type { GermanOf, Localized } from '#core/agreement/agreement.ts'

/** The two languages of the product. German is the first one: it is the fallback when a reader's wish is unknown. */
export type Language = 'de' | 'en'

export const languages: readonly Language[] = ['de', 'en']

export const isLanguage = (text: string): text is Language => text === 'de' || text === 'en'

/** A language as people write it where they are: the tag of what is written so. `de` alone is the German of Germany. */
export type Locale = Language | `de-${GermanOf}`

export const languageIn = (locale: Locale): Language => (locale === 'en' ? 'en' : 'de')

/** What a text in this language is written in, for people who share this German. */
export const localeOf = (language: Language, german: GermanOf | undefined): Locale =>
  language === 'de' && german !== undefined ? `de-${german}` : language

/** A text in both languages, its German as they write it there. */
export const localized = (german: GermanOf | undefined, write: (locale: Locale) => string): Localized => ({
  de: write(localeOf('de', german)),
  en: write('en'),
})
