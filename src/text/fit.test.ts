import { describe, expect, test } from 'vitest'
import { topics } from '#core/catalogue/topics.ts'
import { topicsOf } from '#core/fit/items.ts'
import { fitWordsOf } from './fit.ts'
import { languages, type Language } from './language.ts'

const textsIn = (words: unknown): readonly string[] =>
  typeof words === 'string' ? [words] : typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsIn) : []

/** Nobody speaks as a side, nobody is judged, and nobody is a good or a bad partner. */
const avoid: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:wir|unser\p{L}*|uns|du|dein\p{L}*|euch|Note|ungeeignet|durchgefallen|Vertragspartei\p{L}*|Gegenseite)(?!\p{L})|:innen|\*innen/iu,
  en: /(?<!\p{L})(?:we|our|us|unsuitable|failed|clients?|counterpart\p{L}*)(?!\p{L})/iu,
}

describe.each(languages)('%s', (language) => {
  const words = fitWordsOf(language)

  test('the words judge nobody', () => {
    expect(textsIn(words).length).toBeGreaterThan(130)
    expect(textsIn(words).filter((text) => avoid[language].test(text))).toEqual([])
  })

  test('every step of a scale says something of its own, in few words', () => {
    for (const { anchors } of Object.values(words.scales)) {
      expect(new Set(Object.values(anchors)).size).toBe(5)
      for (const anchor of Object.values(anchors)) expect(anchor.split(' ').length).toBeLessThanOrEqual(18)
    }
  })
})

test('every subject leads to topics that exist', () => {
  const known = new Set<string>(topics.map(({ id }) => id))
  expect(
    Object.values(topicsOf)
      .flat()
      .filter((topic) => !known.has(topic)),
  ).toEqual([])
})
