import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyse } from '../agreement/analyse.ts'
import { fullAnswers } from '../../../test/arbitrary-answers.ts'
import { sectionsOf } from '../agreement/axis.ts'
import type { Agreement } from '../agreement/agreement.ts'
import type { Ruling } from '../agreement/situation.ts'
import { expand } from './expand.ts'
import { questionById } from './questions.ts'
import { caseOf, rehearse } from './rehearse.ts'
import { scenarios } from './scenarios.ts'
import type { AnswerValue, Answers } from './topic.ts'

const choice = (option: string): AnswerValue => ({ kind: 'choice', option })
const quantity = (value: number): AnswerValue => ({ kind: 'quantity', value })

const outcomes = (answers: Answers, parties: readonly string[] = ['a', 'b']): Readonly<Record<string, string>> =>
  Object.fromEntries(rehearse(expand(answers, parties).agreement, scenarios).map(({ scenario, outcome }) => [scenario, outcome]))

test('every story has its own id', () => {
  expect(scenarios.length).toBeGreaterThan(60)
  expect(new Set(scenarios.map(({ id }) => id)).size).toBe(scenarios.length)
})

test('an empty draft has not come to any story', () => {
  expect(new Set(Object.values(outcomes({})))).toEqual(new Set(['notAsked']))
})

describe.each([[['a', 'b']], [['a', 'b', 'c']]])('parties %j', (parties) => {
  const samples = fc.sample(fullAnswers(parties), { numRuns: 100, seed: 7 }).map((answers) => expand(answers, parties).agreement)

  test('every fact and value of a story, and every decision, exists in some fully answered agreement', () => {
    const knows = (agreement: Agreement, fact: string, section: string): boolean =>
      Object.hasOwn(agreement.facts, fact) && sectionsOf(agreement, fact).some((each) => each.name === section)
    for (const story of scenarios) {
      for (const [fact, value] of Object.entries(story.situation)) {
        // Whom those who remain have named is asked where more than one remains.
        if (fact === 'successor' && parties.length === 2) continue
        const section = 'party' in value ? 'a' : 'in' in value ? value.in : value.is
        expect(
          samples.some((agreement) => knows(agreement, fact, section)),
          `${story.id} ${fact} ${section}`,
        ).toBe(true)
      }
      for (const decision of [...story.decisions, ...('also' in story ? story.also : [])]) {
        // When one of two leaves, nobody is left to go on together.
        if (decision === 'oneLeaves' && parties.length === 2) continue
        expect(
          samples.some((agreement) => Object.hasOwn(agreement.decisions, decision)),
          `${story.id} ${decision}`,
        ).toBe(true)
      }
      for (const id of story.closes) expect(questionById(id), `${story.id} ${id}`).toBeDefined()
    }
  })

  // Three parties have three times as many casts.
  const rehearsed = samples.slice(0, parties.length === 2 ? 30 : 10).flatMap((agreement) => rehearse(agreement, scenarios))

  test('a fully answered agreement answers what it is asked and never answers twice', () => {
    for (const { scenario, decisions } of rehearsed)
      for (const { decision, ruling } of decisions)
        if (ruling !== undefined && ruling.kind !== 'answer' && ruling.kind !== 'missing')
          expect.fail(`${scenario} ${decision} ${ruling.kind}`)
  })

  test('the answers that close a story are enough, and without them it stays open', () => {
    const all = fc.sample(fullAnswers(parties), { numRuns: 12, seed: 11 })
    for (const story of scenarios) {
      const closes: readonly string[] = story.closes
      const outcomesOf = (samples: readonly Answers[], keep: (id: string) => boolean): readonly (string | undefined)[] =>
        samples.map((answers) => {
          const kept = Object.fromEntries(Object.entries(answers).filter(([id]) => keep(id)))
          return rehearse(expand(kept, parties).agreement, [story])[0]?.outcome
        })
      expect(
        outcomesOf(all, (id) => closes.includes(id)),
        story.id,
      ).toContain('answered')
      const without = outcomesOf(all.slice(0, 3), (id) => !closes.includes(id))
      expect(without.filter((outcome) => outcome !== 'answered').length, story.id).toBeGreaterThan(without.length / 2)
    }
  })

  test('the story knows enough: hardly anything is still missing', () => {
    const rulings = rehearsed.flatMap(({ decisions }) => decisions.flatMap(({ ruling }) => (ruling === undefined ? [] : [ruling])))
    expect(rulings.filter((ruling) => ruling.kind === 'missing').length / rulings.length).toBeLessThan(0.02)
  })
})

test.for<[string, string, Answers, string]>([
  [
    'protection of brought customers answers the direct approach only with its consequence',
    'customerApproached',
    { 'protection.form': choice('brought') },
    'open',
  ],
  [
    '… and is complete with it',
    'customerApproached',
    { 'protection.form': choice('brought'), 'protection.breach': choice('law') },
    'answered',
  ],
  ['… and does not say who protects a customer of both', 'bothKnewTheCustomer', { 'protection.form': choice('brought') }, 'open'],
  [
    '… until that, and the customer who comes by itself, are settled',
    'bothKnewTheCustomer',
    { 'protection.form': choice('brought'), 'protection.both': choice('allFree') },
    'answered',
  ],
  ['a ladder without its last stage', 'deadlock', { 'escalation.deadlock': choice('rejected') }, 'open'],
  [
    'a ladder with its stages',
    'deadlock',
    {
      'escalation.deadlock': choice('rejected'),
      'escalation.stages': { kind: 'choices', options: ['management'] },
      'escalation.managementDays': quantity(30),
    },
    'answered',
  ],
  ['a term without an end cannot expire', 'termExpired', { 'term.kind': choice('open') }, 'answered'],
  [
    'after a trial it runs on without an end',
    'termExpired',
    { 'term.kind': choice('trialThenOpen'), 'term.trialMonths': quantity(6) },
    'answered',
  ],
  [
    'a fixed term alone does not say what holds after it',
    'termExpired',
    { 'term.kind': choice('fixed'), 'term.fixedMonths': quantity(12) },
    'notAsked',
  ],
  ['offers at the end, but not what is shared after it', 'openOfferAtTheEnd', { 'exit.offers': choice('lead') }, 'open'],
])('%s', ([, story, answers, outcome]) => expect(outcomes(answers)[story]).toBe(outcome))

test('a rule for one side only leaves the story open with the other cast', () => {
  const { agreement } = expand({ 'protection.form': choice('brought'), 'protection.breach': choice('law') }, ['a', 'b'])
  const rules =
    agreement.decisions['protector']?.rules.map((rule) =>
      rule.id === 'pro-1' ? { ...rule, when: { bringer: [{ kind: 'is', value: 'a' } as const] } } : rule,
    ) ?? []
  const oneSided = { ...agreement, decisions: { ...agreement.decisions, protector: { ...agreement.decisions['protector']!, rules } } }
  const played = rehearse(oneSided, scenarios).find(({ scenario }) => scenario === 'customerApproached')
  expect(played).toMatchObject({ outcome: 'open', cast: { first: 'b', second: 'a' } })
})

test('protection that lasts and ends at once contradicts itself, and one more answer closes it', () => {
  const twice: Answers = {
    'protection.form': choice('brought'),
    'protection.tail': choice('months'),
    'protection.tailMonths': quantity(12),
    'exit.survives': { kind: 'choices', options: ['penalties'] },
  }
  const conflicts = (answers: Answers): readonly (readonly string[])[] =>
    analyse(expand(answers, ['a', 'b']).agreement)
      .findings.filter((finding) => finding.code === 'conflict')
      .map((finding) => finding.rules)
  expect(conflicts(twice)).toEqual([['pro-12', 'ext-93']])
  expect(conflicts({ ...twice, 'exit.protectionEnds': choice('ends') })).toEqual([])
  expect(conflicts({ ...twice, 'exit.protectionEnds': choice('tailStays') })).toEqual([])
})

test('decide is passed in, and a conflict outweighs a gap', () => {
  const { agreement } = expand({ 'protection.form': choice('brought') }, ['a', 'b'])
  const rulings: Readonly<Record<string, Ruling>> = {
    mayServe: { kind: 'conflict', decision: 'mayServe', answers: [] },
    protectionBreach: { kind: 'gap', decision: 'protectionBreach' },
  }
  const [played] = rehearse(agreement, scenarios, (_, decision) => rulings[decision] ?? { kind: 'gap', decision })
  expect(played).toMatchObject({ scenario: 'customerApproached', outcome: 'contradictory' })
})

test('a story takes over only what the draft knows', () => {
  const { agreement } = expand({ 'protection.form': choice('brought') }, ['a', 'b'])
  const [story] = scenarios
  const known = caseOf(agreement, story, { first: 'b', second: 'a' })
  expect(known['bringer']).toEqual({ kind: 'value', value: { section: 'b' } })
  expect(Object.keys(known).toSorted()).toEqual(['actor', 'breachKind', 'bringer', 'end', 'initiative'])
})
