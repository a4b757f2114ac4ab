import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyAnswers } from '../../../test/arbitrary-answers.ts'
import { simulatedShares, type ProjectMix, type SimulatedShares } from './simulated-shares.ts'
import type { AnswerValue, Answers } from './topic.ts'

const choice = (option: string): AnswerValue => ({ kind: 'choice', option })
const number = (value: number): AnswerValue => ({ kind: 'quantity', value })

/** Numbers between 0 and 1, the same for the same seed (S. Park and K. Miller, 1988). */
const numbers = (seed: number): (() => number) => {
  let state = 1 + (Math.abs(seed) % 2_147_483_646)
  return () => {
    state = (state * 16_807) % 2_147_483_647
    return state / 2_147_483_647
  }
}

const mixOf = (parties: readonly string[], brings: readonly number[], works: readonly number[]): ProjectMix => ({
  brings: Object.fromEntries(parties.map((party, at) => [party, brings[at] ?? 0])),
  works: Object.fromEntries(parties.map((party, at) => [party, works[at] ?? 0])),
})

const three = ['a', 'b', 'c'] as const
const four = ['a', 'b', 'c', 'd'] as const

/** What each has of all, in percent, over all simulated years. */
const percents = (found: SimulatedShares): readonly number[] => {
  if (found.kind === 'open') return []
  const [first = []] = found.shares
  return first.map((_, at) => Math.round((100 * found.shares.reduce((sum, year) => sum + (year[at] ?? 0), 0)) / found.shares.length))
}

/** Nothing beside the basis: no commission, no loss that was not agreed. */
const plain: Answers = { 'split.external': choice('first'), 'split.commission': choice('none'), 'split.loss': choice('equally') }

describe('three and four partners', () => {
  test.for<[name: string, parties: readonly string[], answers: Answers, mix: ProjectMix, told: readonly number[]]>([
    [
      'agreed shares are the shares, whoever works',
      three,
      { 'split.basis': choice('fixedShares'), 'split.shares': { kind: 'shares', parts: { a: 5_000, b: 3_000, c: 2_000 } } },
      mixOf(three, [100, 0, 0], [0, 0, 100]),
      [50, 30, 20],
    ],
    [
      'by hours, who works most has most',
      three,
      { 'split.basis': choice('byHours') },
      mixOf(three, [0, 50, 50], [60, 30, 10]),
      [60, 30, 10],
    ],
    [
      'own prices and an equal surplus: who works nothing has its part of the surplus alone',
      three,
      { 'split.basis': choice('ownPrice'), 'split.surplus': choice('equally') },
      mixOf(three, [100, 0, 0], [50, 50, 0]),
      [50, 50, 0],
    ],
    ['four by hours', four, { 'split.basis': choice('byHours') }, mixOf(four, [25, 25, 25, 25], [40, 30, 20, 10]), [40, 30, 20, 10]],
    [
      'a commission goes to who brings',
      three,
      {
        'split.basis': choice('byHours'),
        'split.commission': choice('flat'),
        'split.commissionBase': choice('received'),
        'split.commissionRate': number(10_00),
        'split.commissionFor': choice('all'),
      },
      mixOf(three, [0, 0, 100], [50, 50, 0]),
      [45, 45, 10],
    ],
  ])('%s', ([, parties, answers, mix, told]) => {
    const found = percents(simulatedShares({ ...plain, ...answers }, parties, mix, numbers(1)))
    expect(found).toHaveLength(told.length)
    for (const [at, percent] of told.entries()) expect(Math.abs((found[at] ?? 0) - percent)).toBeLessThanOrEqual(1)
  })

  test('parts at own prices, the surplus in their proportion: an answer that was given is not asked for', () => {
    const found = simulatedShares(
      { ...plain, 'split.basis': choice('ownPrice'), 'split.surplus': choice('byParts') },
      three,
      mixOf(three, [100, 0, 0], [50, 30, 20]),
      numbers(1),
    )
    expect(found.kind).toBe('shares')
  })
})

test('what is not agreed is named, and nothing is filled in', () => {
  expect(simulatedShares({}, three, mixOf(three, [1, 1, 1], [1, 1, 1]), numbers(1))).toEqual({
    kind: 'open',
    questions: ['split.commission', 'split.basis'],
  })
})

describe('by any answers', () => {
  const part = fc.nat(100)
  const mixes = (parties: readonly string[]) => {
    const each = fc.array(part, { minLength: parties.length, maxLength: parties.length })
    return fc.tuple(each, each).map(([brings, works]) => mixOf(parties, brings, works))
  }

  test.for([
    ['two', ['a', 'b']],
    ['three', three],
    ['four', four],
  ] as const)('each simulated year of %s is given away whole', ([, parties]) =>
    fc.assert(
      fc.property(anyAnswers(parties), mixes(parties), fc.integer(), (answers, mix, seed) => {
        const found = simulatedShares(answers, parties, mix, numbers(seed))
        if (found.kind === 'open') expect(found.questions.length).toBeGreaterThan(0)
        else for (const year of found.shares) expect(year.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
        expect(simulatedShares(answers, parties, mix, numbers(seed))).toEqual(found)
      }),
      { numRuns: 40 },
    ),
  )
})
