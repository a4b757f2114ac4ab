import { use } from 'react'
import type { AskHints } from '#text/ask-hints.ts'
import type { Glossary } from '#text/glossary.ts'
import type { Language } from '#text/language.ts'
import type { Tellings } from '#text/tellings.ts'
import { inVariant } from '#text/variant.ts'
import { useLanguage } from '../language/language.tsx'

interface AskTexts {
  readonly glossary: Glossary
  readonly hints: AskHints
  readonly tellings: Partial<Tellings>
}

const load: Readonly<Record<Language, () => Promise<AskTexts>>> = {
  de: async () => {
    const [{ glossary }, { askHints }, { tellings }] = await Promise.all([
      import('#text/de/glossary.ts'),
      import('#text/de/ask-hints.ts'),
      import('#text/de/tellings.ts'),
    ])
    return { glossary, hints: askHints, tellings }
  },
  en: async () => {
    const [{ glossary }, { askHints }, { tellings }] = await Promise.all([
      import('#text/en/glossary.ts'),
      import('#text/en/ask-hints.ts'),
      import('#text/en/tellings.ts'),
    ])
    return { glossary, hints: askHints, tellings }
  },
}

const loaded: Partial<Record<Language, Promise<AskTexts>>> = {}

const once = (language: Language): Promise<AskTexts> => (loaded[language] ??= load[language]())

/** Everyday words and tellings for the search, and what to look at for facts that nobody can answer straight away. Suspends until they are there. */
export function useAskTexts(): AskTexts {
  const { language, locale } = useLanguage()
  const { hints, ...read } = use(once(language))
  return { ...read, hints: inVariant(locale, hints) }
}
