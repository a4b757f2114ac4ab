import type { Agreement, ClauseText, Decision, Fact, FactWords, Localized, PartyId } from '#core/agreement/agreement.ts'
import type { Clause, Draft } from '#core/catalogue/topic.ts'
import { assert } from '#core/shared/assert.ts'
import type { AnyTopicWords, CatalogueWords, DecisionText, FactText, Phrase, Tools } from './catalogue-words.ts'
import { catalogue as de } from './de/catalogue.ts'
import { catalogue as en } from './en/catalogue.ts'
import { languageIn, localeOf, type Language, type Locale } from './language.ts'
import { toolsFor } from './tools.ts'
import { inVariant } from './variant.ts'

const catalogues: Readonly<Record<Language, CatalogueWords>> = { de, en }

/** The words of a topic, for code that walks over topics and questions. */
export const topicWords = (locale: Locale, topic: string): AnyTopicWords => {
  const words = (catalogues[languageIn(locale)].topics as unknown as Readonly<Record<string, AnyTopicWords>>)[topic]
  assert(words !== undefined, `the topic ${topic} has words`)
  return inVariant(locale, words)
}

export const spoken = (phrase: Phrase, t: Tools): string => (typeof phrase === 'string' ? phrase : phrase(t))

/**
 * The draft with its words in both languages: clauses as text, facts and decisions with the sentences that tell them. The
 * result stands alone: it can be told, printed and asked without the catalogue.
 */
export function writeDraft(draft: Draft, parties: readonly { readonly id: PartyId; readonly name: string }[]): Agreement {
  const { agreement } = draft
  const german = localeOf('de', agreement.german)
  const speakers: Speakers = { de: { locale: german, t: toolsFor(german, parties) }, en: { locale: 'en', t: toolsFor('en', parties) } }
  const facts = Object.fromEntries(
    Object.entries(agreement.facts).map(([id, fact]) => [id, factWithWords(id, fact, draft.labels?.[id], speakers)]),
  )
  const decisions = Object.fromEntries(
    Object.entries(agreement.decisions).map(([id, decision]) => [id, decisionWithWords(id, decision, speakers)]),
  )
  return {
    ...agreement,
    parties: agreement.parties.map(({ id }) => ({ id, name: speakers.de.t.party(id) })),
    facts,
    decisions,
    clauses: clauseTexts(draft.clauses, speakers),
  }
}

interface Speaker {
  readonly locale: Locale
  readonly t: Tools
}

/** Who writes each language: its German as the agreement has it. */
type Speakers = Readonly<Record<Language, Speaker>>

const both = <T>({ de: german, en: english }: Speakers, write: (speaker: Speaker) => T): Readonly<Record<Language, T>> => ({
  de: write(german),
  en: write(english),
})

function clauseTexts(clauses: readonly Clause[], speakers: Speakers): readonly ClauseText[] {
  const headed = new Set<string>()
  return clauses.map((clause) => {
    const first = !headed.has(clause.topic)
    headed.add(clause.topic)
    return {
      id: clause.id,
      topic: clause.topic,
      ...(first ? { heading: both(speakers, ({ locale }) => topicWords(locale, clause.topic).heading) } : {}),
      text: both(speakers, (speaker) => sentence(speaker, clause)),
      question: clause.question,
      ...(clause.rules === undefined || clause.rules.length === 0 ? { decides: 'nothing' as const } : { rules: clause.rules }),
    }
  })
}

function sentence({ locale, t }: Speaker, clause: Clause): string {
  const write = topicWords(locale, clause.topic).clauses[clause.id]
  assert(write !== undefined, `the clause ${clause.id} has a sentence`)
  return write(clause.params as never, t)
}

function factWithWords(id: string, fact: Fact, labels: Readonly<Record<string, string>> | undefined, speakers: Speakers): Fact {
  const text = both(speakers, ({ locale }) => factText(locale, id))
  const phrases = (part: 'when' | 'label'): Readonly<Record<string, Localized>> =>
    localizedPhrases(speakers, text.de[part] ?? {}, text.en[part] ?? {}, labels)
  const words: FactWords = {
    question: both(speakers, ({ locale, t }) => spoken(text[languageIn(locale)].question, t)),
    when: phrases('when'),
    ...(text.de.label === undefined ? {} : { label: phrases('label') }),
  }
  return { ...fact, words }
}

function factText(locale: Locale, id: string): FactText {
  const text = (catalogues[languageIn(locale)].facts as Readonly<Record<string, FactText>>)[id]
  assert(text !== undefined, `the fact ${id} has words in both languages`)
  return inVariant(locale, text)
}

function decisionWithWords(id: string, decision: Decision, speakers: Speakers): Decision {
  const text = both(speakers, ({ locale }) => decisionText(locale, id))
  return {
    ...decision,
    question: both(speakers, ({ locale, t }) => spoken(text[languageIn(locale)].question, t)),
    words: {
      answer: localizedPhrases(speakers, text.de.answer, text.en.answer),
      ...(text.de.when === undefined ? {} : { when: localizedPhrases(speakers, text.de.when, text.en.when ?? {}) }),
    },
  }
}

function decisionText(locale: Locale, id: string): DecisionText {
  const text = Object.keys(catalogues[languageIn(locale)].topics)
    .values()
    .map((topic) => topicWords(locale, topic).decisions[id])
    .find((found) => found !== undefined)
  assert(text !== undefined, `the decision ${id} has words in both languages`)
  return text
}

/** The key under which a fact says how the options are told that the parties named themselves. */
const namedKey = 'named'

/** The phrases of both languages; each option that the parties named takes the phrase `named` with its label. */
function localizedPhrases(
  speakers: Speakers,
  de: Readonly<Record<string, Phrase>>,
  en: Readonly<Record<string, Phrase>>,
  labels: Readonly<Record<string, string>> = {},
): Readonly<Record<string, Localized>> {
  const texts = { de, en }
  const say = (key: string, label?: string): Localized =>
    both(speakers, ({ locale, t }) => {
      const phrase = texts[languageIn(locale)][key]
      assert(phrase !== undefined, `both languages have the key ${key}`)
      const text = spoken(phrase, t)
      return label === undefined ? text : text.replaceAll('{label}', () => label)
    })
  return Object.fromEntries([
    ...Object.keys(de)
      .filter((key) => key !== namedKey)
      .map((key) => [key, say(key)]),
    ...(de[namedKey] === undefined ? [] : Object.entries(labels).map(([option, label]) => [option, say(namedKey, label)])),
  ])
}
