import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyAnswers } from '../../../test/arbitrary-answers.ts'
import { expand } from './expand.ts'
import type { AnswerValue, Answers } from './topic.ts'
import { workedExample, type ExampleProject } from './worked-example.ts'

const choice = (option: string): AnswerValue => ({ kind: 'choice', option })
const number = (value: number): AnswerValue => ({ kind: 'quantity', value })

const parties = ['a', 'b', 'c'] as const
const perParty = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<{ a: T; b: T; c: T }> => fc.record({ a: value, b: value, c: value })
const cents = fc.bigInt({ min: 0n, max: 10_000_000n })

const projects: fc.Arbitrary<ExampleProject> = fc
  .record({
    orderValue: cents,
    paid: fc.bigInt({ min: 0n, max: 100n }),
    lost: fc.boolean(),
    prime: fc.constantFrom(...parties),
    bringers: fc.subarray([...parties]),
    minutes: perParty(fc.integer({ min: 0, max: 30_000 })),
    prices: perParty(cents),
    external: fc.array(fc.record({ by: fc.constantFrom(...parties), amount: cents, agreed: fc.boolean() }), { maxLength: 3 }),
    causers: fc.subarray([...parties]),
    monthsSinceFirst: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
  })
  .map(({ paid, monthsSinceFirst, ...rest }) => ({
    ...rest,
    received: (rest.orderValue * paid) / 100n,
    ...(monthsSinceFirst === undefined ? {} : { monthsSinceFirst }),
    ...(rest.bringers[0] === undefined ? {} : { firstNamed: rest.bringers[0] }),
  }))

test('no cent is lost: totals and open money add up to what was received', () => {
  fc.assert(
    fc.property(anyAnswers(parties), projects, (answers, project) => {
      const { lines, totals } = workedExample(answers, parties, project)
      const open = lines.reduce((sum, line) => (line.kind === 'open' ? sum + line.amount : sum), 0n)
      expect(Object.values(totals).reduce((sum, total) => sum + total, open)).toBe(project.received)
    }),
    { numRuns: 100 },
  )
})

test('every line names a rule of the agreement that the same answers make', () => {
  fc.assert(
    fc.property(anyAnswers(parties), projects, (answers, project) => {
      const rules = new Set(
        Object.values(expand(answers, parties).agreement.decisions).flatMap((decision) => decision.rules.map((rule) => rule.id)),
      )
      for (const line of workedExample(answers, parties, project).lines) if (line.kind === 'pays') expect(rules).toContain(line.rule)
    }),
    { numRuns: 100 },
  )
})

const answers: Answers = {
  'split.basis': choice('fixedShares'),
  'split.shares': { kind: 'shares', parts: { a: 6_000, b: 4_000 } },
  'split.external': choice('agreedFirst'),
  'split.commission': choice('flat'),
  'split.commissionBase': choice('received'),
  'split.commissionRate': number(10_00),
  'split.commissionFor': choice('firstOnly'),
}

const project: ExampleProject = {
  orderValue: 20_000_01n,
  received: 20_000_01n,
  prime: 'a',
  bringers: ['b'],
  minutes: { a: 7_200, b: 3_600 },
  external: [
    { by: 'a', amount: 1_200_00n, agreed: true },
    { by: 'b', amount: 300_00n, agreed: false },
  ],
  causers: [],
}

test('fixed shares after external costs and commission', () => {
  expect(workedExample(answers, ['a', 'b'], project)).toEqual({
    received: 20_000_01n,
    lines: [
      { kind: 'pays', code: 'external', party: 'a', amount: 1_200_00n, rule: 'cost-1' },
      { kind: 'pays', code: 'commission', party: 'b', amount: 2_000_00n, rule: 'com-8' },
      { kind: 'pays', code: 'share', party: 'a', amount: 10_080_01n, rule: 'pay-a' },
      { kind: 'pays', code: 'share', party: 'b', amount: 6_720_00n, rule: 'pay-b' },
    ],
    totals: { a: 11_280_01n, b: 8_720_00n },
    payments: [{ from: 'a', to: 'b', amount: 8_720_00n }],
  })
})

test('tiers take only the part of the amount that lies in them', () => {
  const tiered: Answers = {
    ...answers,
    'split.commission': choice('tiered'),
    'split.commissionTiers': { kind: 'rows', rows: [{ upTo: 5_000_00, rate: 10_00 }, { rate: 5_00 }] },
  }
  const commission = workedExample(tiered, ['a', 'b'], project).lines.find((line) => line.code === 'commission')
  expect(commission).toMatchObject({ amount: 1_250_00n })
})

test('a loss stays open until the parties have said who bears it', () => {
  const rates: Answers = {
    'split.basis': choice('rateCard'),
    'split.rates': {
      kind: 'rows',
      rows: [
        { party: 'a', rate: 95_00 },
        { party: 'b', rate: 110_00 },
      ],
    },
    'split.external': choice('orderer'),
    'split.commission': choice('none'),
    'split.surplus': choice('equally'),
  }
  const cheap = { ...project, orderValue: 17_000_00n, received: 17_000_00n }
  expect(workedExample(rates, ['a', 'b'], cheap).lines.at(-1)).toEqual({
    kind: 'open',
    code: 'loss',
    amount: -1_000_00n,
    question: 'split.loss',
  })
  expect(workedExample({ ...rates, 'split.loss': choice('likeGain') }, ['a', 'b'], cheap).totals).toEqual({ a: 10_900_00n, b: 6_100_00n })
})
