import { use } from 'react'
import type { ScenarioWords } from '#text/scenario-words.ts'
import { useLanguage } from '../language/language.tsx'
import type { Language } from '#text/language.ts'
import { inVariant } from '#text/variant.ts'

const loaded: Partial<Record<Language, Promise<ScenarioWords>>> = {}

const load = (language: Language): Promise<ScenarioWords> =>
  (loaded[language] ??=
    language === 'de'
      ? import('#text/de/scenarios.ts').then(({ scenarios }) => scenarios)
      : import('#text/en/scenarios.ts').then(({ scenarios }) => scenarios))

/** The stories in the reader's language. Suspends until they are there. */
export function useStories(): ScenarioWords {
  const { language, locale } = useLanguage()
  return inVariant(locale, use(load(language)))
}
