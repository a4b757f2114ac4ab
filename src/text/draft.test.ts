import { describe, expect, test } from 'vitest'
import { expand } from '#core/catalogue/expand.ts'
import { allQuestions, optionsOf, relevantQuestions } from '#core/catalogue/questions.ts'
import type { Answers, Question } from '#core/catalogue/topic.ts'
import { everyAnswerOf } from '../../test/arbitrary-answers.ts'
import type { AnyQuestionWords } from './catalogue-words.ts'
import { spoken, topicWords, writeDraft } from './draft.ts'
import { languages, type Language } from './language.ts'
import { toolsFor } from './tools.ts'
import { unreachable } from '#core/shared/assert.ts'

const firms = [
  { id: 'a', name: 'Nordlicht' },
  { id: 'b', name: 'Kontor' },
  { id: 'c', name: 'Hafenwerk' },
] as const

const words = (language: Language, question: Question): AnyQuestionWords => {
  const found = topicWords(language, question.id.split('.')[0] ?? '').questions[question.id]
  expect(found, question.id).toBeDefined()
  return found!
}

/** Whole sentences: no code left over, no double space, an end, and only the placeholders that are filled in later. */
function expectReadable(text: string, where: string): void {
  if (text !== '' && readable.has(text)) return
  expect(text, where).not.toMatch(/undefined|null|NaN|\[object|\$\{| {2}|party:/u)
  expect(text.replaceAll(/\{(party|range|clause:[\w.]+)\}/gu, ''), where).not.toMatch(/[{}]/u)
  expect(text.trim(), where).toBe(text)
  expect(text, where).not.toBe('')
  readable.add(text)
}

/** The register of a careful contract: no sentence of more than 45 words, no word twice in a row, no form for one gender only. */
function expectCareful(language: Language, text: string, where: string): void {
  if (careful.has(text)) return
  careful.add(text)
  for (const sentence of text.split(/(?<=[.!?])\s+(?=\p{Lu})|\n/u))
    if (sentence.split(/\s+/u).length > 45) expect.fail(`${where} has a sentence of more than 45 words: ${sentence}`)
  expect(text, where).not.toMatch(/(?<!\p{L})(?!d(?:ie|er|as|en)\b)(\p{L}+) \1(?!\p{L})/u)
  if (language === 'de')
    expect(text, where).not.toMatch(
      /Ansprechpartner|Auftragnehmer|Auftraggeber\b|Rechnungssteller|Sachverständige|Inhaber\b|Mitarbeiter\b|Vertragspartner|:innen|\*innen|\/in\b/u,
    )
  else expect(text, where).not.toMatch(/(?<!\p{L})(?:he|she|his|her|him|chairman)(?!\p{L})/u)
}

/** Of two parties one is the other one, and nothing is done within zero days or in the first one months. */
function expectCounted(language: Language, count: number, text: string, where: string): void {
  const key = `${language} ${count} ${text}`
  if (counted.has(key)) return
  counted.add(key)
  if (count === 2)
    expect(text, where).not.toMatch(language === 'de' ? /anderen Parteien|mehrere Parteien/u : /other parties|several parties/u)
  expect(text, where).not.toMatch(
    language === 'de'
      ? /(?<!\d)0\u00a0(?:Tage|Werktage|Monate)|ersten 1\u00a0/u
      : /(?<!\d)0\u00a0(?:days|working days|months)|(?<!\d)1\u00a0\w+’ |first 1\u00a0/u,
  )
}

const careful = new Set<string>()

const counted = new Set<string>()

/** Texts that were looked at: most stand in many drafts. */
const readable = new Set<string>()

describe.each(languages)('%s', (language) => {
  test.each([2, 3])('%i parties: every question and option has words', (count) => {
    const parties = firms.slice(0, count)
    const t = toolsFor(language, parties)
    for (const question of allQuestions) {
      const of = words(language, question)
      for (const phrase of [of.title, of.short, of.why, of.example, of.usual])
        if (phrase !== undefined) expectReadable(spoken(phrase, t), question.id)
      expect(spoken(of.title, t), question.id).toMatch(/\?$/u)
      for (const option of optionsOf(question, t.ids)) {
        const party = option.startsWith('party:') ? option.slice('party:'.length) : undefined
        const said = party === undefined ? of.options?.[option] : of.party?.(t, party)
        expect(said, `${question.id} ${option}`).toBeDefined()
        expectReadable(spoken(said!.label, t), option)
        if (said?.includes !== undefined) expectReadable(spoken(said.includes, t), option)
      }
    }
  })
})

/**
 * Few drafts in which every answer of every question is asked for once: first all questions are answered by their first answer, then
 * by their second, and so on; an answer whose question was not asked there comes with all others answered by their first.
 */
function draftsOfEveryAnswer(ids: readonly string[]): readonly Answers[] {
  const all = allQuestions.map((question) => [question.id, everyAnswerOf(question, ids)] as const)
  const most = Math.max(...all.map(([, answers]) => answers.length))
  const nth = (n: number): Answers => Object.fromEntries(all.map(([id, answers]) => [id, answers[n % answers.length]])) as Answers
  const rounds = Array.from({ length: most }, (_, n) => nth(n))
  const asked = new Set(
    rounds.flatMap((answers) => relevantQuestions(answers, ids).map(({ id }) => `${id} ${JSON.stringify(answers[id])}`)),
  )
  const first = nth(0)
  const rest = all.flatMap(([id, answers]) =>
    answers.filter((value) => !asked.has(`${id} ${JSON.stringify(value)}`)).map((value): Answers => ({ ...first, [id]: value })),
  )
  return [...rounds, ...rest]
}

test.each([2, 3])('%i parties: every clause, fact and decision that an answer makes can be told in both languages', (count) => {
  const parties = firms.slice(0, count)
  const ids = parties.map(({ id }) => id)
  for (const answers of draftsOfEveryAnswer(ids)) {
    const written = writeDraft(expand(answers, ids), parties)
    for (const language of languages) {
      for (const clause of written.clauses ?? []) {
        expectReadable(clause.text[language], clause.id)
        expectCareful(language, clause.text[language], clause.id)
        expectCounted(language, count, clause.text[language], clause.id)
        if (!/[.!?“”»]$/u.test(clause.text[language])) expect.fail(`${clause.id} ends like a sentence`)
      }
      for (const [id, fact] of Object.entries(written.facts)) {
        expectReadable(fact.words?.question?.[language] ?? '', id)
        for (const key of keysOf(fact)) expectReadable(fact.words?.when?.[key]?.[language] ?? '', `${id} ${key}`)
      }
      for (const [id, decision] of Object.entries(written.decisions)) {
        expectReadable(decision.question?.[language] ?? '', id)
        const answer = decision.answer
        const keys =
          answer.kind === 'choice'
            ? answer.options
            : answer.kind === 'step'
              ? answer.steps
              : answer.kind === 'role'
                ? ['party', ...answer.also]
                : []
        const outcomes = decision.rules.flatMap(({ outcome }) =>
          outcome.kind === 'talk'
            ? [outcome.step]
            : outcome.kind === 'perLaw'
              ? [outcome.source]
              : outcome.kind === 'duty'
                ? [outcome.duty]
                : [],
        )
        for (const key of [...keys, ...outcomes]) {
          const told = decision.words?.answer?.[key]?.[language] ?? ''
          expectReadable(told, `${id} ${key}`)
          expectCounted(language, count, told, `${id} ${key}`)
        }
      }
    }
  }
})

/** What a fact can be, as the keys of its words. */
function keysOf(fact: Parameters<typeof writeDraft>[0]['agreement']['facts'][string]): readonly string[] {
  switch (fact.kind) {
    case 'choice':
      return fact.options
    case 'yesno':
      return ['yes', 'no']
    case 'role':
      return ['party', ...fact.also]
    case 'number':
      return ['value']
    case 'event':
      return ['notYet', 'ago']
    case 'reaction':
      return ['notDue', 'done', 'open']
    case 'consent':
      return ['notAsked', 'yes', 'no', 'silent']
    case 'axis':
      return fact.sections.map((section) => section.name)
    default:
      return unreachable(fact)
  }
}
