import { createContext, use, useCallback, useContext, useEffect, useMemo, useState, useTransition, type ReactNode } from 'react'
import type { CatalogueWords } from '#text/catalogue-words.ts'
import type { GermanOf } from '#core/agreement/agreement.ts'
import type { words as german } from '#text/de/web/words.ts'
import { isLanguage, languageIn, localeOf, type Language, type Locale } from '#text/language.ts'
import { inVariant } from '#text/variant.ts'
import { once } from './once.ts'

/** Every word on pages. German is the model; English has exactly the same parts, checked by its type. */
export type Words = typeof german

/** One file per language, fetched once: a reader never loads the words of the other one. */
const load = {
  de: async (): Promise<Words> => (await import('#text/de/web/words.ts')).words,
  en: async (): Promise<Words> => (await import('#text/en/web/words.ts')).words,
}

const loadCatalogue = {
  de: async (): Promise<CatalogueWords> => (await import('#text/de/catalogue.ts')).catalogue,
  en: async (): Promise<CatalogueWords> => (await import('#text/en/catalogue.ts')).catalogue,
}

const catalogues = { de: once(loadCatalogue.de), en: once(loadCatalogue.en) }
export const wordsOf = { de: once(load.de), en: once(load.en) }

/** The language chosen in this browser, else the one the browser prefers. */
export function rememberedLanguage(): Language {
  const lang = document.documentElement.lang
  return isLanguage(lang) ? lang : 'de'
}

interface Spoken {
  readonly language: Language
  /** The language as it is written where this page is about; on pages of no cooperation the language alone. */
  readonly locale: Locale
  readonly words: Words
  /** Fetches the words and then changes every page at once; the cookie tells the server, also before sign-in. */
  readonly choose: (language: Language) => Promise<void>
  readonly changing: boolean
}

const LanguageContext = createContext<Spoken | undefined>(undefined)

export function LanguageProvider({
  first,
  children,
}: {
  readonly first: { readonly language: Language; readonly words: Words }
  readonly children: ReactNode
}) {
  const [spoken, setSpoken] = useState(first)
  const [changing, startTransition] = useTransition()
  const choose = useCallback(async (language: Language) => {
    const words = await wordsOf[language]()
    document.cookie = `language=${language}; path=/; max-age=31536000; samesite=lax`
    document.documentElement.lang = language
    startTransition(() => setSpoken({ language, words }))
  }, [])
  const value = useMemo(() => ({ ...spoken, locale: spoken.language, choose, changing }), [spoken, choose, changing])
  return <LanguageContext value={value}>{children}</LanguageContext>
}

/** Around all that is about one cooperation: German as all of its parties write it, where they sit in one country. */
export function GermanProvider({ german, children }: { readonly german: GermanOf | undefined; readonly children: ReactNode }) {
  const spoken = useLanguage()
  const locale = localeOf(spoken.language, german)
  const value = useMemo(() => ({ ...spoken, locale, words: inVariant(locale, spoken.words) }), [spoken, locale])
  useEffect(() => {
    document.documentElement.lang = locale
    return () => {
      document.documentElement.lang = languageIn(locale)
    }
  }, [locale])
  return <LanguageContext value={value}>{children}</LanguageContext>
}

export function useLanguage(): Spoken {
  const spoken = useContext(LanguageContext)
  if (spoken === undefined) throw new Error('must hold: a page stands inside LanguageProvider')
  return spoken
}

export const useWords = (): Words => useLanguage().words

/** The words of the catalogue in the reader's language. Suspends until they are there. */
export function useCatalogue(): CatalogueWords {
  const { language, locale } = useLanguage()
  return inVariant(locale, use(catalogues[language]()))
}

/** Called by links that lead to a page with questions, so that it opens without waiting. */
export const prefetchCatalogue = (language: Language): void => void catalogues[language]()
