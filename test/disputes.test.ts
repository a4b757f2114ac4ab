import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Agreement } from '#core/agreement/agreement.ts'
import { decide } from '#core/agreement/decide.ts'
import type { Case } from '#core/agreement/situation.ts'
import { expand } from '#core/catalogue/expand.ts'
import { caseOf } from '#core/catalogue/rehearse.ts'
import type { Scenario } from '#core/catalogue/scenario.ts'
import { scenarios } from '#core/catalogue/scenarios.ts'
import type { AnyTopicWords } from '#text/catalogue-words.ts'
import { catalogue as deCatalogue } from '#text/de/catalogue.ts'
import { glossary as de } from '#text/de/glossary.ts'
import { scenarios as deStories } from '#text/de/scenarios.ts'
import { spoken, writeDraft } from '#text/draft.ts'
import { catalogue as enCatalogue } from '#text/en/catalogue.ts'
import { glossary as en } from '#text/en/glossary.ts'
import { scenarios as enStories } from '#text/en/scenarios.ts'
import { type Entry, searchIn } from '#text/search.ts'
import { toolsFor } from '#text/tools.ts'
import { answersOf } from './read-example.ts'

/** Disputes as people tell them, on which the search was tuned: what the ask page shows first, and what an agreement says. */

interface Told {
  readonly story: string
  readonly query: string
}

interface Dispute {
  readonly id: string
  readonly de: Told
  readonly en?: Told
  readonly decisions: readonly [string, ...string[]]
  readonly stories: readonly string[]
  readonly facts?: Readonly<Record<string, string>>
}

const read = (path: string): unknown => parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
const disputes = read('./fixtures/disputes.yaml') as readonly Dispute[]
const parties = [
  { id: 'a', name: 'Nordlicht' },
  { id: 'b', name: 'Kontor' },
]

const spokenIn = {
  de: { glossary: de, catalogue: deCatalogue, told: deStories },
  en: { glossary: en, catalogue: enCatalogue, told: enStories },
}

function searchOf(language: 'de' | 'en'): ReturnType<typeof searchIn<Entry>> {
  const { glossary, catalogue, told } = spokenIn[language]
  const tools = toolsFor(language, parties)
  const topics: readonly AnyTopicWords[] = Object.values(catalogue.topics)
  return searchIn(glossary, [
    ...scenarios.map(({ id, door, decisions }): Entry => ({
      kind: 'story',
      id,
      decisions,
      title: told.stories[id].title,
      text: `${told.stories[id].story({ first: 'Nordlicht', second: 'Kontor' })} ${told.doors[door]}`,
    })),
    ...topics.flatMap(({ heading, decisions }) =>
      Object.entries(decisions).map(([id, { question, answer }]): Entry => ({
        kind: 'decision',
        id,
        title: spoken(question, tools),
        text: [heading, ...Object.values(answer).map((phrase) => spoken(phrase, tools))].join(' '),
      })),
    ),
  ])
}

describe.each(['de', 'en'] as const)('%s: what the ask page shows first has what answers the dispute', (language) => {
  const search = searchOf(language)
  const own = disputes.flatMap((dispute) => (dispute[language] === undefined ? [] : [{ ...dispute, told: dispute[language] }]))

  test.each(['story', 'query'] as const)('by its %s, in 95 of 100', (how) => {
    const missed = own.filter(({ told, stories, decisions }) => {
      const { found } = search(told[how])
      const first = (kind: Entry['kind'], count: number): readonly string[] =>
        found
          .filter(({ entry }) => entry.kind === kind)
          .slice(0, count)
          .map(({ entry }) => entry.id)
      return !first('story', 4).some((id) => stories.includes(id)) && !first('decision', 6).some((id) => decisions.includes(id))
    })
    expect(missed.length / own.length, missed.map(({ id }) => id).join(', ')).toBeLessThanOrEqual(0.05)
  })
})

interface Cooperation {
  readonly answers: Readonly<Record<string, unknown>>
}

const base = read('../examples/kinds/base.yaml') as Cooperation

/** The agreement that the base answers make, with some answered differently. */
const agreementOf = (answers: Cooperation['answers'] = {}): Agreement =>
  writeDraft(expand(answersOf('base', { ...base.answers, ...answers }), ['a', 'b']), parties)

/** What comes out for the first decision of a dispute, or `notAgreed` where the agreement does not have it. */
function endOf({ decisions: [asked], stories: [like], facts = {} }: Dispute, agreement: Agreement): string {
  const story = scenarios.find((each: Scenario) => each.id === like)
  const known: Case = {
    ...(story === undefined ? {} : caseOf(agreement, story, { first: 'a', second: 'b' })),
    ...Object.fromEntries(Object.entries(facts).map(([fact, section]) => [fact, { kind: 'value' as const, value: { section } }])),
  }
  return Object.hasOwn(agreement.decisions, asked) ? decide(agreement, asked, known).kind : 'notAgreed'
}

/** What the base agreement has not agreed, and the answers with which it is: a penalty for customers taken, work under another name. */
const agreedOtherwise: Readonly<Record<string, Cooperation['answers']>> = {
  'penalty-amount': { 'protection.breach': 'pay' },
  'white-label-customer-asks': (read('../examples/kinds/white-label.yaml') as Cooperation).answers,
}

test('with the facts of its first story, the first decision of each dispute has an answer in the base agreement, but for two', () => {
  const agreement = agreementOf()
  const ends = disputes.map((dispute) => ({ id: dispute.id, end: endOf(dispute, agreement) }))
  expect(ends.filter(({ end }) => end !== 'answer')).toEqual(Object.keys(agreedOtherwise).map((id) => ({ id, end: 'notAgreed' })))
})

test.each(Object.entries(agreedOtherwise))('%s has its answer once it is agreed', (id, answers) => {
  const dispute = disputes.find((each) => each.id === id)
  expect(dispute && endOf(dispute, agreementOf(answers))).toBe('answer')
})
