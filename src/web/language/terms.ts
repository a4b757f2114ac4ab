import { use } from 'react'
import type { Language } from '#text/language.ts'
import { markerFor, type Marker } from '#text/mark-terms.ts'
import type { Terms } from '#text/terms.ts'
import { useLanguage } from './language.tsx'
import { once } from './once.ts'

interface Loaded {
  readonly terms: Terms
  readonly mark: Marker
}

const loaded = (terms: Terms): Loaded => ({ terms, mark: markerFor(terms) })

const load = {
  de: once(async () => loaded((await import('#text/de/terms.ts')).terms)),
  en: once(async () => loaded((await import('#text/en/terms.ts')).terms)),
}

/** The terms of a language, the reader's unless another is named. Suspends until they are there. */
export function useTerms(language?: Language): Loaded {
  const { language: own } = useLanguage()
  return use(load[language ?? own]())
}

/** Called where pages of a cooperation begin, so that none of them waits for the terms. */
export const prefetchTerms = (language: Language): void => void load[language]()
