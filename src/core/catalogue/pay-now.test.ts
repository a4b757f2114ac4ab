import { describe, expect, test } from 'vitest'
import { decide } from '../agreement/decide.ts'
import { expand } from './expand.ts'
import type { AnswerValue, Answers } from './topic.ts'

/** What is paid now for another party's part while the customer has not paid all, by whose work the customer complains about. */
const choice = (option: string): AnswerValue => ({ kind: 'choice', option })
const at = (section: string) => ({ kind: 'value', value: { section } }) as const

const agreed = (partPayment: string, complaint: string): Answers => ({
  'split.partPayment': choice(partPayment),
  'split.complaint': choice(complaint),
  'split.badDebt': choice('invoicer'),
})

describe.each([[['a', 'b']], [['a', 'b', 'c']]])('parties %j, it is about the part of b', (parties) => {
  test.for<[partPayment: string, complaint: string, due: string, paid: string, about: string, assigned: string, pays: string]>([
    ['whole', 'causerWaits', 'no', 'part', 'a', 'no', 'notYet'],
    ['whole', 'causerWaits', 'yes', 'part', 'nobody', 'no', 'whole'],
    ['proRata', 'causerWaits', 'yes', 'part', 'nobody', 'yes', 'proRata'],
    ['assigned', 'causerWaits', 'yes', 'part', 'nobody', 'yes', 'assigned'],
    ['assigned', 'causerWaits', 'yes', 'part', 'nobody', 'no', 'proRata'],
    // The customer complains about the party that invoices: whoever did faultless work is paid in full.
    ['proRata', 'causerWaits', 'yes', 'part', 'a', 'no', 'whole'],
    ['proRata', 'causerWaits', 'yes', 'open', 'a', 'no', 'whole'],
    ['proRata', 'causerWaits', 'yes', 'part', 'b', 'no', 'untilMended'],
    ['proRata', 'causerWaits', 'yes', 'part', 'both', 'no', 'proRata'],
    ['whole', 'proRata', 'yes', 'part', 'a', 'no', 'proRata'],
    ['whole', 'asPaid', 'yes', 'part', 'b', 'no', 'whole'],
    ['assigned', 'asPaid', 'yes', 'part', 'b', 'yes', 'assigned'],
    ['proRata', 'asPaid', 'yes', 'open', 'b', 'no', 'whole'],
    ['proRata', 'causerWaits', 'yes', 'full', 'b', 'no', 'whole'],
    ['proRata', 'causerWaits', 'yes', 'partLost', 'b', 'no', 'badDebtRule'],
  ])('%s, %s; due %s, paid %s, complaint about %s, assigned %s: %s', ([part, complaint, due, paid, about, assigned, pays]) => {
    const { agreement } = expand(agreed(part, complaint), parties)
    const situation = {
      partDue: at(due),
      paid: at(paid),
      complaintAbout: at(about),
      partAssigned: at(assigned),
      performer: at('b'),
    }
    const known = Object.fromEntries(Object.entries(situation).filter(([fact]) => Object.hasOwn(agreement.facts, fact)))
    expect(decide(agreement, 'payNow', known)).toMatchObject({ kind: 'answer', answer: { outcome: { option: pays } } })
  })

  test.for<[complaint: string, about: string, bears: string]>([
    ['causerWaits', 'b', 'causer'],
    ['causerWaits', 'both', 'invoicer'],
    ['causerWaits', 'nobody', 'invoicer'],
  ])('%s, money lost after a complaint about %s: %s', ([complaint, about, bears]) => {
    const { agreement } = expand(agreed('whole', complaint), parties)
    const ruling = decide(agreement, 'badDebt', { paid: at('lost'), complaintAbout: at(about) })
    expect(ruling).toMatchObject({ kind: 'answer', answer: { outcome: { option: bears } } })
  })
})
