import { describe, expect, test } from 'vitest'
import { decide } from '../agreement/decide.ts'
import { expand } from './expand.ts'
import type { AnswerValue, Answers } from './topic.ts'
import { workedExample, type ExampleProject } from './worked-example.ts'

/** Which orders earn a commission, and how much within its limits: by the rules, and to the cent in the worked example. */
const choice = (option: string): AnswerValue => ({ kind: 'choice', option })
const quantity = (value: number): AnswerValue => ({ kind: 'quantity', value })
const at = (section: string) => ({ kind: 'value', value: { section } }) as const
const n = (section: string, value: number) => ({ kind: 'value', value: { section, n: value } }) as const

const base: Answers = { 'split.commissionBase': choice('received'), 'split.commissionFor': choice('all') }
const flat: Answers = { ...base, 'split.commission': choice('flat'), 'split.commissionRate': quantity(10_00) }
const limited: Answers = { ...flat, 'split.commissionFloor': quantity(150_00), 'split.commissionCap': quantity(2_000_00) }
const falling: Answers = {
  ...base,
  'split.commission': choice('declining'),
  'split.commissionYears': { kind: 'rows', rows: [{ rate: 10_00 }, { rate: 5_00 }, { rate: 3_00 }] },
}
const fixed: Answers = { ...base, 'split.commission': choice('oneOff'), 'split.commissionSum': quantity(500_00) }

const project = (received: bigint, monthsSinceFirst?: number): ExampleProject => ({
  orderValue: 50_000_00n,
  received,
  prime: 'a',
  bringers: ['b'],
  ...(monthsSinceFirst === undefined ? {} : { monthsSinceFirst }),
  minutes: {},
  external: [],
  causers: [],
})

test.for<[name: string, answers: Answers, received: bigint, months: number | undefined, rule: string | undefined, cents: bigint]>([
  ['ten per cent', flat, 10_000_00n, undefined, 'com-8', 1_000_00n],
  ['raised to the lowest', limited, 1_000_00n, undefined, 'com-8', 150_00n],
  ['cut to the highest', limited, 50_000_00n, undefined, 'com-8', 2_000_00n],
  ['of nothing there is no lowest', limited, 0n, undefined, undefined, 0n],
  [
    'a lowest above the highest says nothing',
    { ...limited, 'split.commissionFloor': quantity(9_000_00) },
    1_000_00n,
    undefined,
    'com-8',
    100_00n,
  ],
  ['first order', falling, 50_000_00n, undefined, 'com-8', 5_000_00n],
  ['twelve months are the first year', falling, 50_000_00n, 12, 'com-8', 5_000_00n],
  ['the second year', falling, 50_000_00n, 13, 'com-8-2', 2_500_00n],
  ['the last rate goes on', falling, 50_000_00n, 70, 'com-8-3', 1_500_00n],
  ['a fixed sum of an order that is paid', fixed, 50_000_00n, undefined, 'com-8', 500_00n],
])('%s', ([, answers, received, months, rule, cents]) => {
  const { lines } = workedExample(answers, ['a', 'b'], project(received, months))
  const found = lines.find((line) => line.code === 'commission' && line.kind === 'pays')
  expect(found?.kind === 'pays' ? [found.rule, found.amount] : [undefined, 0n]).toEqual([rule, cents])
  const { agreement } = expand(answers, ['a', 'b'])
  const ruling = decide(agreement, 'commission', {
    bringer: at('b'),
    firstOrder: months === undefined ? at('notYet') : n('ago', months),
    received: n('value', Number(received)),
    paid: at('full'),
  })
  expect(ruling).toMatchObject({ kind: 'answer', rules: [rule ?? 'com-13'] })
})

describe('an order counts', () => {
  const counting: Answers = {
    ...flat,
    'split.affiliate': choice('byContact'),
    'split.leadMonths': quantity(12),
    'split.knownMonths': quantity(24),
  }
  const { agreement } = expand(counting, ['a', 'b'])
  const usual = { orderedBy: at('customer'), named: n('ago', 3), firstOrder: at('notYet'), payerTie: at('notYet'), bringer: at('b') }

  test.for<[name: string, change: object, counts: string]>([
    ['of the customer itself', {}, 'yes'],
    ['of its group, through the contact', { orderedBy: at('affiliateByContact') }, 'yes'],
    ['of its group, in another way', { orderedBy: at('affiliate') }, 'no'],
    ['named too long ago', { named: n('ago', 13) }, 'no'],
    ['named long ago, but it is no first order', { named: n('ago', 30), firstOrder: n('ago', 20) }, 'yes'],
    ['of somebody known before', { payerTie: n('ago', 24) }, 'no'],
    ['of somebody known long before', { payerTie: n('ago', 25) }, 'yes'],
  ])('%s: %s', ([, change, counts]) => {
    const situation = { ...usual, ...change }
    const option = (decision: string) => decide(agreement, decision, situation)
    expect(option('orderCounts')).toMatchObject({ kind: 'answer', answer: { outcome: { option: counts } } })
    expect(option('commissionDue')).toMatchObject({ kind: 'answer', answer: { outcome: { option: counts } } })
  })
})
