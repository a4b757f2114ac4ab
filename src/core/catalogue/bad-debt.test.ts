import { describe, expect, test } from 'vitest'
import { decide } from '../agreement/decide.ts'
import { expand } from './expand.ts'
import type { AnswerValue, Answers } from './topic.ts'

/** Bad debt is what the customer will certainly never pay: money that is late or still to come is not lost. */
const choice = (option: string): AnswerValue => ({ kind: 'choice', option })
const quantity = (value: number): AnswerValue => ({ kind: 'quantity', value })
const at = (section: string) => ({ kind: 'value', value: { section } }) as const

const agreed: Answers = {
  'split.badDebt': choice('bringer'),
  'split.badDebtElse': choice('inShares'),
  'split.commission': choice('flat'),
  'split.commissionRate': quantity(1_000),
  'split.commissionBase': choice('invoiced'),
  'split.commissionFor': choice('all'),
  'split.commissionUnpaid': choice('proRata'),
  'split.due': choice('afterPayment'),
  'split.dueDays': quantity(14),
  'split.unpaidDue': choice('nothing'),
}

describe.each([[['a', 'b']], [['a', 'b', 'c']]])('parties %j', (parties) => {
  const { agreement } = expand(agreed, parties)

  test.for<[paid: string, bringer: string, bears: string]>([
    ['full', 'a', 'none'],
    ['part', 'a', 'none'],
    ['part', 'both', 'none'],
    ['open', 'a', 'none'],
    ['partLost', 'a', 'bringer'],
    ['partLost', 'nobody', 'inShares'],
    ['lost', 'a', 'bringer'],
    ['lost', 'both', 'inShares'],
  ])('%s, brought by %s: %s', ([paid, bringer, bears]) => {
    expect(decide(agreement, 'badDebt', { paid: at(paid), bringer: at(bringer) })).toMatchObject({
      kind: 'answer',
      answer: { outcome: { kind: 'choice', option: bears } },
    })
  })

  test.for(['part', 'partLost'])('what was paid is passed on and earns its commission, whatever becomes of the rest: %s', (paid) => {
    expect(decide(agreement, 'partnerPayDue', { paid: at(paid), prime: at('a'), performer: at('b') })).toMatchObject({
      kind: 'answer',
      rules: ['due-2'],
    })
    const received = { kind: 'value', value: { section: 'value', n: 25_000_00 } } as const
    const earned = decide(agreement, 'commission', { paid: at(paid), bringer: at('a'), firstOrder: at('notYet'), received })
    expect(earned).toMatchObject({ kind: 'answer', rules: ['com-9'] })
  })
})
