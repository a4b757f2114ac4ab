import { describe, expect, test } from 'vitest'
import { topics } from '#core/catalogue/topics.ts'
import { spoken, topicWords } from './draft.ts'
import { languages, type Language } from './language.ts'
import { toolsFor } from './tools.ts'

/**
 * The linter of what people read before they sign. Clauses are walked through in `draft.test.ts`; here are the questions around them:
 * the form of address, the length of sentences, and words that promise too much or say too little.
 */
const avoid: Readonly<Record<Language, RegExp>> = {
  // Promises (domain 7.1), papers nobody talks like, and forms of address that are not ours.
  de: /rechtssicher|wasserdicht|garantiert rechtlich|ersetzt den Anwalt|(?<!\p{L})(?:etwaige?[rsnm]?|diesbezüglich\p{L}*|hiermit|vorgenannte\p{L}*|obige[rsnm]?|bzw\.|ggf\.|z\.\s?B\.|u\.\s?a\.|d\.\s?h\.|i\.\s?d\.\s?R\.|du|dein\p{L}*|euch|euer|eure\p{L}*|wir|unser\p{L}*|uns)(?!\p{L})|:innen|\*innen|\/in(?:nen)?(?!\p{L})/iu,
  en: /legally (?:watertight|bulletproof)|(?<!\p{L})(?:hereby|herein|hereof|aforementioned|aforesaid|therein|thereof|e\.g\.|i\.e\.|etc\.|we|our|ours|us|shall)(?!\p{L})/iu,
}

/** One word for one thing (docs/glossary.md): what else people call it is for the search, not for the text. */
const otherWords: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:Vertragspartei\p{L}*|Kooperationspartei\p{L}*|Auftragnehmer\p{L}*|Kontrakt\p{L}*|Gegenpartei\p{L}*|Gegenseite\p{L}*|Klient\p{L}*)(?!\p{L})/u,
  en: /(?<!\p{L})(?:clients?|counterpart(?:y|ies)|opposite part(?:y|ies)|vendors?)(?!\p{L})/iu,
}

const longest = 32

/** A question that is told under a condition has none of its own: "Was folgt, wenn ..., wenn ...?" */
const conditional: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:wenn|falls|sofern|sobald)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:if|unless|(?<!at )once|in case|(?<=[^.?] )(?<!(?:by|since) )when)(?!\p{L})/iu,
}

describe.each(languages)('%s', (language) => {
  const t = toolsFor(language, [
    { id: 'a', name: 'Nordlicht' },
    { id: 'b', name: 'Kontor' },
  ])
  const texts = topics.flatMap(({ id }) =>
    Object.entries(topicWords(language, id).questions).flatMap(([question, { title, why, usual, options }]) =>
      [title, why, usual, ...Object.values(options ?? {}).flatMap(({ label, includes }) => [label, includes])].flatMap((phrase) =>
        phrase === undefined ? [] : [{ question, text: spoken(phrase, t) }],
      ),
    ),
  )

  test('no question promises too much, speaks in the style of offices, or as somebody else', () => {
    const found = texts.flatMap(({ question, text }) =>
      avoid[language].test(text.replaceAll(/[„“][^“”]*[“”]/gu, '')) ? [`${question}: ${text}`] : [],
    )
    expect(found).toEqual([])
  })

  test('one word for one thing', () => {
    const found = texts.flatMap(({ question, text }) => (otherWords[language].test(text) ? [`${question}: ${text}`] : []))
    expect(found).toEqual([])
  })

  test('no question of a decision brings a condition: the case is told behind it', () => {
    const questions = topics.flatMap(({ id }) =>
      Object.entries(topicWords(language, id).decisions).map(([decision, { question }]) => `${decision}: ${spoken(question, t)}`),
    )
    expect(questions.length).toBeGreaterThan(200)
    expect(questions.filter((each) => conditional[language].test(each.slice(each.indexOf(': ') + 2)))).toEqual([])
  })

  test(`no sentence around a question has more than ${longest} words`, () => {
    const found = texts.flatMap(({ question, text }) =>
      text
        .split(/(?<=[.!?])\s+(?=\p{Lu})|[;:]\s/u)
        .filter((sentence) => sentence.split(/\s+/u).length > longest)
        .map((sentence) => `${question}: ${sentence}`),
    )
    expect(found).toEqual([])
  })
})
