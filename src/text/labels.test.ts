import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Agreement, Outcome } from '#core/agreement/agreement.ts'
import { sectionsOf } from '#core/agreement/axis.ts'
import { expand } from '#core/catalogue/expand.ts'
import { topics } from '#core/catalogue/topics.ts'
import { fullAnswers } from '../../test/arbitrary-answers.ts'
import { spoken, topicWords, writeDraft } from './draft.ts'
import { tellerFor } from './tell.ts'
import { toolsFor } from './tools.ts'

const names = ['Nordlicht', 'Kontor', 'Werft']

/** The keys under which the words of an outcome are looked up. */
const keysOf = (outcome: Outcome): readonly string[] => {
  switch (outcome.kind) {
    case 'choice':
      return [outcome.option]
    case 'step':
    case 'talk':
      return [outcome.step]
    case 'perLaw':
      return [outcome.source]
    case 'duty':
      return [outcome.duty]
    case 'noDuty':
      return ['noDuty']
    case 'role':
      return outcome.mode === 'one' ? outcome.who.map((who) => (who.kind === 'is' ? who.value : 'party')) : []
    case 'share':
    case 'amount':
      return []
  }
}

/** Everything of an agreement that a person would read as a bare identifier. */
function unnamed({ parties, facts, decisions }: Agreement): readonly string[] {
  const isParty = (name: string): boolean => parties.some(({ id }) => id === name)
  const has = (words: Readonly<Record<string, unknown>> | undefined, key: string): boolean =>
    words !== undefined && (Object.hasOwn(words, key) || (isParty(key) && Object.hasOwn(words, 'party')))
  const found: string[] = []
  for (const [id, { words, rules, question }] of Object.entries(decisions)) {
    if (question === undefined) found.push(`question of ${id}`)
    for (const { outcome, when } of rules) {
      for (const key of keysOf(outcome)) if (!has(words?.answer, key)) found.push(`answer ${key} of ${id}`)
      for (const [inner, tests] of Object.entries(when))
        for (const each of tests)
          if (each.kind === 'is' && Object.hasOwn(decisions, inner) && !has(decisions[inner]?.words?.when, each.value))
            found.push(`${each.value} of ${inner} as a condition of ${id}`)
    }
  }
  for (const [id, { words }] of Object.entries(facts)) {
    if (words?.question === undefined) found.push(`question of ${id}`)
    for (const section of sectionsOf({ parties, facts } as Agreement, id)) {
      if (!has(words?.when, section.name)) found.push(`condition ${section.name} of ${id}`)
      if (section.kind === 'point' && !has(words?.label, section.name)) found.push(`label ${section.name} of ${id}`)
    }
  }
  return found
}

describe.each([2, 3])('%i parties', (count) => {
  const parties = names.slice(0, count).map((name, index) => ({ id: 'abc'[index] ?? '', name }))
  const ids = parties.map(({ id }) => id)

  test('nothing that can be answered or asked is told by its identifier', () => {
    const found = new Set(
      fc.sample(fullAnswers(ids), { numRuns: 60, seed: 11 }).flatMap((answers) => unnamed(writeDraft(expand(answers, ids), parties))),
    )
    expect([...found].toSorted()).toEqual([])
  })

  test('what the teller says of every outcome holds no identifier', () => {
    const found = new Set(
      fc.sample(fullAnswers(ids), { numRuns: 60, seed: 12 }).flatMap((answers) => {
        const agreement = writeDraft(expand(answers, ids), parties)
        return (['de', 'en'] as const).flatMap((language) => {
          const teller = tellerFor(agreement, language)
          return Object.entries(agreement.decisions).flatMap(([id, { rules }]) =>
            rules.map(({ outcome }) => teller.outcome(id, outcome)).filter((said) => /\b[a-z]+[A-Z]/u.test(said)),
          )
        })
      }),
    )
    expect([...found].toSorted()).toEqual([])
  })
})

test.each(['de', 'en'] as const)(
  '%s: every question has a short case of its own, with the names of the parties or with figures',
  (language) => {
    const t = toolsFor(language, [
      { id: 'a', name: 'Nordlicht' },
      { id: 'b', name: 'Kontor' },
    ])
    for (const { id } of topics)
      for (const [question, { example }] of Object.entries(topicWords(language, id).questions)) {
        expect(example, question).toBeDefined()
        const text = spoken(example ?? '', t)
        expect(text, question).toMatch(/[.?!]$/u)
        expect(text.length, question).toBeLessThan(260)
        expect(text, question).not.toMatch(/undefined|[{}]| {2}/u)
      }
  },
)
