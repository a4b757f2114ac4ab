import type { Agreement, ClauseText, Decision, Fact, FactWords, Localized, PartyId } from '#core/agreement/agreement.ts'
import type { Clause, Draft } from '#core/catalogue/topic.ts'
import { assert } from '#core/shared/assert.ts'
import type { AnyTopicWords, CatalogueWords, DecisionText, FactText, Phrase, Tools } from './catalogue-words.ts'
import { catalogue as de } from './de/catalogue.ts'
import { catalogue as en } from './en/catalogue.ts'
import { languages, type Language } from './language.ts'
import { toolsFor } from './tools.ts'

const catalogues: Readonly<Record<Language, CatalogueWords>> = { de, en }

/** The words of a topic, for code that walks over topics and questions. */
export const topicWords = (language: Language, topic: string): AnyTopicWords => {
  const words = (catalogues[language].topics as unknown as Readonly<Record<string, AnyTopicWords>>)[topic]
  assert(words !== undefined, `the topic ${topic} has words`)
  return words
}

export const spoken = (phrase: Phrase, t: Tools): string => (typeof phrase === 'string' ? phrase : phrase(t))

/**
 * The draft with its words in both languages: clauses as text, facts and decisions with the sentences that tell them. The
 * result stands alone: it can be told, printed and asked without the catalogue.
 */
export function writeDraft(draft: Draft, parties: readonly { readonly id: PartyId; readonly name: string }[]): Agreement {
  const tools = { de: toolsFor('de', parties), en: toolsFor('en', parties) }
  const { agreement } = draft
  const facts = Object.fromEntries(
    Object.entries(agreement.facts).map(([id, fact]) => [id, factWithWords(id, fact, draft.labels?.[id], tools)]),
  )
  const decisions = Object.fromEntries(
    Object.entries(agreement.decisions).map(([id, decision]) => [id, decisionWithWords(id, decision, tools)]),
  )
  return {
    ...agreement,
    parties: agreement.parties.map(({ id }) => ({ id, name: tools.de.party(id) })),
    facts,
    decisions,
    clauses: clauseTexts(draft.clauses, tools),
  }
}

type BothTools = Readonly<Record<Language, Tools>>

const localized = (write: (language: Language) => string): Localized => ({ de: write('de'), en: write('en') })

function clauseTexts(clauses: readonly Clause[], tools: BothTools): readonly ClauseText[] {
  const headed = new Set<string>()
  return clauses.map((clause) => {
    const first = !headed.has(clause.topic)
    headed.add(clause.topic)
    return {
      id: clause.id,
      topic: clause.topic,
      ...(first ? { heading: localized((language) => topicWords(language, clause.topic).heading) } : {}),
      text: localized((language) => sentence(language, clause, tools[language])),
      question: clause.question,
      ...(clause.rules === undefined || clause.rules.length === 0 ? { decides: 'nothing' as const } : { rules: clause.rules }),
    }
  })
}

function sentence(language: Language, clause: Clause, t: Tools): string {
  const write = topicWords(language, clause.topic).clauses[clause.id]
  assert(write !== undefined, `the clause ${clause.id} has a sentence`)
  return write(clause.params as never, t)
}

function factWithWords(id: string, fact: Fact, labels: Readonly<Record<string, string>> | undefined, tools: BothTools): Fact {
  const text = localizedTexts((language) => (catalogues[language].facts as Readonly<Record<string, FactText>>)[id], id)
  const phrases = (part: 'when' | 'label'): Readonly<Record<string, Localized>> =>
    localizedPhrases(tools, text.de[part] ?? {}, text.en[part] ?? {}, labels)
  const words: FactWords = {
    question: localized((language) => spoken(text[language].question, tools[language])),
    when: phrases('when'),
    ...(text.de.label === undefined ? {} : { label: phrases('label') }),
  }
  return { ...fact, words }
}

function decisionWithWords(id: string, decision: Decision, tools: BothTools): Decision {
  const text = localizedTexts((language) => decisionText(language, id), id)
  return {
    ...decision,
    question: localized((language) => spoken(text[language].question, tools[language])),
    words: {
      answer: localizedPhrases(tools, text.de.answer, text.en.answer),
      ...(text.de.when === undefined ? {} : { when: localizedPhrases(tools, text.de.when, text.en.when ?? {}) }),
    },
  }
}

function decisionText(language: Language, id: string): DecisionText | undefined {
  for (const topic of Object.keys(catalogues[language].topics)) {
    const text = topicWords(language, topic).decisions[id]
    if (text !== undefined) return text
  }
  return undefined
}

function localizedTexts<T>(find: (language: Language) => T | undefined, id: string): Readonly<Record<Language, T>> {
  const found = Object.fromEntries(languages.map((language) => [language, find(language)])) as Record<Language, T | undefined>
  assert(found.de !== undefined && found.en !== undefined, `${id} has words in both languages`)
  return { de: found.de, en: found.en }
}

/** The key under which a fact says how the options are told that the parties named themselves. */
const namedKey = 'named'

/** The phrases of both languages; each option that the parties named takes the phrase `named` with its label. */
function localizedPhrases(
  tools: BothTools,
  de: Readonly<Record<string, Phrase>>,
  en: Readonly<Record<string, Phrase>>,
  labels: Readonly<Record<string, string>> = {},
): Readonly<Record<string, Localized>> {
  const texts = { de, en }
  const say = (key: string, label?: string): Localized =>
    localized((language) => {
      const phrase = texts[language][key]
      assert(phrase !== undefined, `both languages have the key ${key}`)
      const text = spoken(phrase, tools[language])
      return label === undefined ? text : text.replaceAll('{label}', () => label)
    })
  return Object.fromEntries([
    ...Object.keys(de)
      .filter((key) => key !== namedKey)
      .map((key) => [key, say(key)]),
    ...(de[namedKey] === undefined ? [] : Object.entries(labels).map(([option, label]) => [option, say(namedKey, label)])),
  ])
}
