import { use } from 'react'
import { languageIn, type Language, type Locale } from '#text/language.ts'
import { markerFor, type Marker } from '#text/mark-terms.ts'
import type { Terms } from '#text/terms.ts'
import { inVariant } from '#text/variant.ts'
import { useLanguage } from './language.tsx'
import { once } from './once.ts'

interface Loaded {
  readonly terms: Terms
  readonly mark: Marker
}

const loaded = (terms: Terms): Loaded => ({ terms, mark: markerFor(terms) })

const load = {
  de: once(async () => (await import('#text/de/terms.ts')).terms),
  en: once(async () => (await import('#text/en/terms.ts')).terms),
}

const inPlace = (locale: Locale): (() => Promise<Loaded>) => once(async () => loaded(inVariant(locale, await load[languageIn(locale)]())))

const loads: Readonly<Record<Locale, () => Promise<Loaded>>> = {
  de: inPlace('de'),
  'de-AT': inPlace('de-AT'),
  'de-CH': inPlace('de-CH'),
  en: inPlace('en'),
}

/** The terms of a language, the reader's unless another is named. Suspends until they are there. */
export function useTerms(locale?: Locale): Loaded {
  const { locale: own } = useLanguage()
  return use(loads[locale ?? own]())
}

/** Called where pages of a cooperation begin, so that none of them waits for the terms. */
export const prefetchTerms = (language: Language): void => void load[language]()
