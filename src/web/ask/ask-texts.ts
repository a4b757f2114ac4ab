import { use } from 'react'
import type { AskHints } from '#text/ask-hints.ts'
import type { Glossary } from '#text/glossary.ts'
import type { Language } from '#text/language.ts'
import { inVariant } from '#text/variant.ts'
import { useLanguage } from '../language/language.tsx'

interface AskTexts {
  readonly glossary: Glossary
  readonly hints: AskHints
}

const load: Readonly<Record<Language, () => Promise<AskTexts>>> = {
  de: async () => {
    const [{ glossary }, { askHints }] = await Promise.all([import('#text/de/glossary.ts'), import('#text/de/ask-hints.ts')])
    return { glossary, hints: askHints }
  },
  en: async () => {
    const [{ glossary }, { askHints }] = await Promise.all([import('#text/en/glossary.ts'), import('#text/en/ask-hints.ts')])
    return { glossary, hints: askHints }
  },
}

const loaded: Partial<Record<Language, Promise<AskTexts>>> = {}

const once = (language: Language): Promise<AskTexts> => (loaded[language] ??= load[language]())

/** Everyday words for the search, and what to look at for facts that nobody can answer straight away. Suspends until they are there. */
export function useAskTexts(): AskTexts {
  const { language, locale } = useLanguage()
  const { glossary, hints } = use(once(language))
  return { glossary, hints: inVariant(locale, hints) }
}
