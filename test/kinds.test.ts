import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Agreement } from '#core/agreement/agreement.ts'
import { analyse } from '#core/agreement/analyse.ts'
import { expand } from '#core/catalogue/expand.ts'
import { interviewOrder } from '#core/catalogue/interview.ts'
import { kinds, type Kind } from '#core/catalogue/kinds.ts'
import { allQuestions, isValidAnswer, relevantQuestions, usedAnswers } from '#core/catalogue/questions.ts'
import { rehearse, type RehearsalOutcome } from '#core/catalogue/rehearse.ts'
import { scenarios } from '#core/catalogue/scenarios.ts'
import type { Answers, Question } from '#core/catalogue/topic.ts'
import { contractText, writeContract } from '#text/contract.ts'
import { writeDraft } from '#text/draft.ts'
import type { Language } from '#text/language.ts'
import { tellerFor } from '#text/tell.ts'
import { answersOf, type Example } from './read-example.ts'

/** `primeAndSub` lies in `prime-and-sub.yaml`. */
const fileOf = (kind: Kind): string => kind.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)

/** What a file in `examples/kinds` says, as it is written. */
interface Written {
  readonly parties: Example['parties']
  readonly answers: Readonly<Record<string, unknown>>
}

const written = (name: string): Written =>
  parse(readFileSync(new URL(`../examples/kinds/${name}.yaml`, import.meta.url), 'utf8')) as Written

const base = written('base')

/** One cooperation of each kind, and one of them among Austrians and among Swiss. */
const names = [...kinds.map(fileOf), 'prime-and-sub-at', 'prime-and-sub-ch']

/** A cooperation by the name of its file: its own answers, and those of the base that it asks for. */
function cooperation(name: string): Example & { readonly own: readonly string[] } {
  const { parties, answers: own } = written(name)
  const ids = parties.map(({ id }) => id)
  return { parties, answers: usedAnswers(answersOf(name, { ...base.answers, ...own }), ids), own: Object.keys(own) }
}

const agreementOf = (parties: Example['parties'], answers: Answers): Agreement =>
  writeDraft(
    expand(
      answers,
      parties.map(({ id }) => id),
    ),
    parties,
  )

const stages = [
  ['after a third', 1 / 3],
  ['after two thirds', 2 / 3],
  ['after all', 1],
] as const

const told: readonly RehearsalOutcome[] = ['answered', 'open', 'contradictory', 'notAsked']

/** How the stories end with an agreement as far as it is, and what the analysis says of it, one line each. */
function report(parties: Example['parties'], order: readonly Question[], answers: Answers): string {
  return stages
    .flatMap(([title, part]) => {
      const asked = order.slice(0, Math.round(order.length * part))
      const agreement = agreementOf(parties, Object.fromEntries(asked.map(({ id }) => [id, answers[id]])) as Answers)
      const ends = Map.groupBy(rehearse(agreement, scenarios), ({ outcome }) => outcome)
      const teller = tellerFor(agreement, 'de')
      return [
        `${title}: ${asked.length} of ${order.length} answers`,
        `  stories: ${told.map((outcome) => `${ends.get(outcome)?.length ?? 0} ${outcome}`).join(', ')}`,
        ...analyse(agreement).findings.map((finding) => `  ${finding.code} ${finding.decision}: ${teller.finding(finding)}`),
        '',
      ]
    })
    .join('\n')
}

test('the base answers every question of the catalogue, and nothing else', () => {
  expect(Object.keys(base.answers).toSorted()).toEqual(allQuestions.map(({ id }) => id).toSorted())
})

describe.each(names)('%s', (name) => {
  const { parties, answers, own } = cooperation(name)
  const ids = parties.map(({ id }) => id)
  const agreement = agreementOf(parties, answers)

  test('every relevant question is answered rightly, and whatever is said of this kind is relevant', () => {
    const relevant = relevantQuestions(answers, ids)
    const wrong = relevant.filter((question) => {
      const value = answers[question.id]
      return value === undefined || !isValidAnswer(question, value, ids).ok
    })
    expect(wrong.map(({ id }) => id)).toEqual([])
    expect(Object.keys(answers).length).toBe(relevant.length)
    expect(own.filter((id) => !Object.hasOwn(answers, id))).toEqual([])
  })

  test('nothing is open or contradictory, and every story that is asked is answered', () => {
    expect(analyse(agreement).findings.map(({ code, decision }) => `${code} ${decision}`)).toEqual([])
    const unanswered = rehearse(agreement, scenarios).filter(({ outcome }) => outcome === 'open' || outcome === 'contradictory')
    expect(unanswered.map(({ scenario, outcome }) => `${scenario} ${outcome}`)).toEqual([])
  })

  test('what a breach, or hiring somebody, costs is an amount wherever the parties chose that', () => {
    const amounts = (['protectionPenalty', 'staffPenalty', 'hireFee'] as const).filter((id) => Object.hasOwn(agreement.decisions, id))
    const hires = name === 'joint-development' ? 'hireFee' : 'staffPenalty'
    expect(amounts).toEqual([...(Object.hasOwn(agreement.decisions, 'protectionBreach') ? ['protectionPenalty'] : []), hires])
  })

  test('what is still open on the way', async () => {
    await expect(report(parties, interviewOrder(answers, ids), answers)).toMatchFileSnapshot(`../examples/kinds/${name}.findings.txt`)
  })

  const languages: readonly Language[] = name === 'consortium' ? ['de', 'en'] : ['de']
  test.each(languages)('its contract in %s', async (language) => {
    const document = writeContract(agreement, language)
    await expect(document.ok && contractText(document.value)).toMatchFileSnapshot(`../examples/kinds/${name}.contract.${language}.txt`)
  })
})

/** All that a contract and the findings on the way to it say in German. */
const saysOf = (name: string): string => {
  const { parties, answers } = cooperation(name)
  const document = writeContract(agreementOf(parties, answers), 'de')
  const ids = parties.map(({ id }) => id)
  return `${document.ok ? contractText(document.value) : ''}${report(parties, interviewOrder(answers, ids), answers)}`
}

test('among Swiss no letter and no sign of the German of Germany is left; elsewhere they stay', () => {
  expect(saysOf('prime-and-sub-ch').match(/.{0,40}[ß„“€].{0,40}/gu)).toBeNull()
  for (const name of ['prime-and-sub', 'prime-and-sub-at']) for (const sign of 'ß„“€') expect(saysOf(name)).toContain(sign)
})
