import { describe, expect, test } from 'vitest'
import { decide } from '../../agreement/decide.ts'
import type { Case } from '../../agreement/situation.ts'
import { expand } from '../expand.ts'
import type { AnswerValue, Answers } from '../topic.ts'

/** An agency passes a customer to a freelancer: what the freelancer may do for it later hangs on what was agreed, and on nothing else. */
const choice = (option: string): AnswerValue => ({ kind: 'choice', option })
const choices = (...options: readonly string[]): AnswerValue => ({ kind: 'choices', options })
const quantity = (value: number): AnswerValue => ({ kind: 'quantity', value })
const at = (section: string, n?: number): Case[string] => ({ kind: 'value', value: n === undefined ? { section } : { section, n } })

const agreed: Answers = {
  'protection.form': choice('brought'),
  'protection.both': choice('allFree'),
  'protection.subject': choice('related'),
  'protection.reach': choices('customer', 'affiliate'),
  'protection.ownInitiative': choice('fee'),
  'protection.tender': choice('free'),
  'protection.broad': choice('customer'),
  'protection.referral': choice('approach'),
  'protection.override': choice('free'),
  'protection.consent': choice('free'),
  'protection.consentForm': choice('text'),
  'protection.silence': choice('counts'),
  'protection.silenceDays': quantity(10),
  'protection.tail': choice('months'),
  'protection.tailMonths': quantity(24),
  'protection.dependent': choice('free'),
  'protection.prospects': choice('window'),
  'protection.prospectMonths': quantity(6),
}

/** The agency (a) brought the customer, the cooperation ended a year ago, and the freelancer (b) wants the order. */
const usual: Case = {
  bringer: at('a'),
  actor: at('b'),
  lastOrder: at('ago', 14),
  named: at('ago', 40),
  end: at('ago', 12),
  initiative: at('actor'),
  service: at('same'),
  orderer: at('customer'),
  customerLetter: at('no'),
  dependent: at('no'),
  dealConsent: at('notAsked'),
  consentWay: at('spoken'),
}

describe.each([[['a', 'b']], [['a', 'b', 'c']]])('parties %j', (parties) => {
  const { agreement } = expand(agreed, parties)

  test.for<[name: string, instead: Case, may: string]>([
    ['approached', {}, 'no'],
    ['it called for the same service', { initiative: at('customer') }, 'forFee'],
    ['it called for a different service', { initiative: at('customer'), service: at('different') }, 'free'],
    ['approached for an extension', { service: at('extension') }, 'no'],
    ['it called two years and a month after the end', { initiative: at('customer'), end: at('ago', 25) }, 'free'],
    ['it read the newsletter', { initiative: at('mailing') }, 'forFee'],
    ['somebody recommended the freelancer', { initiative: at('referral') }, 'no'],
    ['it invited tenders', { initiative: at('tender') }, 'free'],
    ['its subsidiary was approached', { orderer: at('affiliate') }, 'no'],
    ['the new company of its contact person was approached', { orderer: at('moved') }, 'free'],
    ['it wrote that it wants the freelancer', { customerLetter: at('yes') }, 'free'],
    ['the agency agreed on the phone', { dealConsent: at('yes') }, 'no'],
    ['the agency agreed by e-mail', { dealConsent: at('yes'), consentWay: at('text') }, 'free'],
    ['the agency was silent for eleven days', { dealConsent: at('silent', 11) }, 'free'],
    ['the freelancer lived mainly from the agency', { dependent: at('yes') }, 'free'],
    ['it never ordered and was named long ago', { lastOrder: at('notYet') }, 'free'],
    ['it never ordered and was just named', { lastOrder: at('notYet'), named: at('ago', 6) }, 'no'],
    ['both brought it', { bringer: at('both') }, 'free'],
    ['the agency itself', { actor: at('a') }, 'free'],
  ])('%s: %s', ([, instead, may]) => {
    expect(decide(agreement, 'mayServe', { ...usual, ...instead })).toMatchObject({
      kind: 'answer',
      answer: { outcome: { kind: 'choice', option: may } },
    })
  })
})

test.for<[name: string, reply: Case[string], tie: Case[string], counts: string, protectedFor: string]>([
  ['confirmed', at('yes'), at('notYet'), 'counts', 'a'],
  ['no reply yet', at('silent', 3), at('notYet'), 'waits', 'a'],
  ['no reply in time', at('silent', 6), at('notYet'), 'counts', 'a'],
  ['objected without proof', at('no'), at('notYet'), 'counts', 'a'],
  ['objected with proof', at('no'), at('ago', 5), 'countsNot', 'nobody'],
])('a registration that was %s', ([, entryReply, ownTie, counts, protectedFor]) => {
  const { agreement } = expand(
    {
      'protection.form': choice('registered'),
      'protection.window': quantity(90),
      'protection.entry': choice('objection'),
      'protection.entryDays': quantity(5),
      'protection.entryObjected': choice('proof'),
    },
    ['a', 'b'],
  )
  const known: Case = { registrant: at('a'), registered: at('ago', 20), entryReply, ownTie }
  expect(decide(agreement, 'entryCounts', known)).toMatchObject({ kind: 'answer', answer: { outcome: { option: counts } } })
  const protector = decide(agreement, 'protector', known)
  expect(protector).toMatchObject({ kind: 'answer' })
  expect(JSON.stringify(protector)).toContain(`"${protectedFor}"`)
})
