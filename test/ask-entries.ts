import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Agreement } from '#core/agreement/agreement.ts'
import { expand } from '#core/catalogue/expand.ts'
import { scenarios } from '#core/catalogue/scenarios.ts'
import type { AnyTopicWords, Phrase } from '#text/catalogue-words.ts'
import { catalogue as deCatalogue } from '#text/de/catalogue.ts'
import { scenarios as deStories } from '#text/de/scenarios.ts'
import { tellings as deTellings } from '#text/de/tellings.ts'
import { spoken, writeDraft } from '#text/draft.ts'
import { catalogue as enCatalogue } from '#text/en/catalogue.ts'
import { scenarios as enStories } from '#text/en/scenarios.ts'
import { tellings as enTellings } from '#text/en/tellings.ts'
import type { Entry } from '#text/search.ts'
import { toolsFor } from '#text/tools.ts'
import { answersOf } from './read-example.ts'

const parties = [
  { id: 'a', name: 'Nordlicht' },
  { id: 'b', name: 'Kontor' },
]
const spokenIn = {
  de: { catalogue: deCatalogue, told: deStories, tellings: deTellings },
  en: { catalogue: enCatalogue, told: enStories, tellings: enTellings },
}

/** Answers to every question of the catalogue, as the example for the kinds of agreements gives them. */
export const baseAnswers = (
  parse(readFileSync(new URL('../examples/kinds/base.yaml', import.meta.url), 'utf8')) as {
    readonly answers: Readonly<Record<string, unknown>>
  }
).answers

/** The agreement that the base answers make, with some answered differently. */
export const baseAgreement = (answers: Readonly<Record<string, unknown>> = {}): Agreement =>
  writeDraft(expand(answersOf('base', { ...baseAnswers, ...answers }), ['a', 'b']), parties)

/** What the ask page would have to search through if everything in the catalogue were agreed. */
export function askEntries(language: 'de' | 'en'): readonly Entry[] {
  const { catalogue, told, tellings } = spokenIn[language]
  const tools = toolsFor(language, parties)
  const say = (phrase: Phrase | undefined): string => (phrase === undefined ? '' : spoken(phrase, tools))
  const agreement = baseAgreement()
  const questionOf = (decision: string): string | undefined => {
    const rules = new Set(agreement.decisions[decision]?.rules.map(({ id }) => id))
    return agreement.clauses?.find((clause) => clause.rules?.some((rule) => rules.has(rule)))?.question
  }
  const topics: readonly AnyTopicWords[] = Object.values(catalogue.topics)
  return [
    ...scenarios.map(({ id, door, decisions }): Entry => ({
      kind: 'story',
      id,
      decisions,
      title: told.stories[id].title,
      text: `${told.stories[id].story({ first: 'Nordlicht', second: 'Kontor' })} ${told.doors[door]}`,
      tellings: tellings[id] ?? [],
    })),
    ...topics.flatMap(({ heading, decisions, questions }) =>
      Object.entries(decisions).map(([id, { question, answer }]): Entry => {
        const asked = questions[questionOf(id) ?? '']
        return {
          kind: 'decision',
          id,
          title: say(question),
          text: [heading, say(asked?.title), ...Object.values(answer).map(say)].join(' '),
          around: [say(asked?.why), say(asked?.example)].join(' '),
        }
      }),
    ),
  ]
}
