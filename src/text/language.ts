/** The two languages of the product. German is the first one: it is the fallback when a reader's wish is unknown. */
export type Language = 'de' | 'en'

export const languages: readonly Language[] = ['de', 'en']

export const isLanguage = (text: string): text is Language => text === 'de' || text === 'en'
