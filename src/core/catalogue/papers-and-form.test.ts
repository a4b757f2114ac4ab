import { describe, expect, test } from 'vitest'
import { decide } from '../agreement/decide.ts'
import type { Value } from '../agreement/situation.ts'
import { expand } from './expand.ts'
import type { AnswerValue, Answers } from './topic.ts'

/** Which document prevails, whether a change holds, and who is bound by what another one said. */
const choice = (option: string): AnswerValue => ({ kind: 'choice', option })
const quantity = (value: number): AnswerValue => ({ kind: 'quantity', value })

/** `paperPair=frameworkOrder, confirmAnswer=silent 6`. */
const situation = (text: string): Readonly<Record<string, { readonly kind: 'value'; readonly value: Value }>> =>
  Object.fromEntries(
    text.split(', ').map((part) => {
      const [fact = '', value = ''] = part.split('=')
      const [section = '', n] = value.split(' ')
      return [fact, { kind: 'value', value: n === undefined ? { section } : { section, n: Number(n) } }]
    }),
  )

const papers: Answers = {
  'boilerplate.order': choice('projectIfExpress'),
  'boilerplate.orderForm': choice('signedAndExpress'),
  'boilerplate.annex': choice('text'),
  'boilerplate.ownTerms': choice('ifSigned'),
  'boilerplate.customerPaper': choice('handedOver'),
  'boilerplate.versions': choice('signed'),
  'form.change': choice('text'),
  'form.messenger': choice('countsNot'),
  'form.confirmation': choice('counts'),
  'form.confirmationDays': quantity(5),
  'form.waiver': choice('spoken'),
  'form.conduct': choice('months'),
  'form.conductMonths': quantity(6),
  'form.past': choice('stays'),
}

const names: Answers = {
  'legalNature.authority': choice('perCase'),
  'legalNature.tolerated': choice('noAuthority'),
  'legalNature.overstep': choice('benefit'),
  'legalNature.correct': choice('speaker'),
}

describe.each([[['a', 'b']], [['a', 'b', 'c']]])('parties %j', (parties) => {
  const ask = (answers: Answers, decision: string, text: string): unknown => {
    const ruling = decide(expand(answers, parties).agreement, decision, situation(text))
    if (ruling.kind !== 'answer') return ruling.kind
    const { outcome } = ruling.answer
    if (outcome.kind === 'choice') return outcome.option
    return outcome.kind === 'role' ? outcome.who.map((one) => (one.kind === 'is' ? one.value : one.kind)).join() : outcome.kind
  }

  test.for<[decision: string, known: string, answer: string]>([
    ['paperPrevails', 'paperPair=frameworkProject, deviates=silently', 'framework'],
    ['paperPrevails', 'paperPair=frameworkProject, deviates=expressly', 'project'],
    ['paperPrevails', 'paperPair=frameworkOrder, paperSigned=one, deviates=expressly', 'framework'],
    ['paperPrevails', 'paperPair=frameworkOrder, paperSigned=all, deviates=silently', 'framework'],
    ['paperPrevails', 'paperPair=frameworkOrder, paperSigned=all, deviates=expressly', 'order'],
    ['paperPrevails', 'paperPair=projectAnnex', 'project'],
    ['paperPrevails', 'paperPair=ownTerms, termsAccepted=no', 'agreed'],
    ['paperPrevails', 'paperPair=customerPaper, customerTermsKnown=handedOver', 'customer'],
    ['paperPrevails', 'paperPair=customerPaper, customerTermsKnown=unknown', 'agreed'],
    ['paperPrevails', 'paperPair=versions, paperSigned=one', 'older'],
    // Whether a later message prevails is whether it changed the paper in the agreed form.
    ['paperPrevails', 'paperPair=paperMail, changeForm=mutualText', 'mail'],
    ['paperPrevails', 'paperPair=paperMail, changeForm=messenger, formWaived=no', 'agreed'],
    ['changeValid', 'changeForm=spoken, formWaived=no', 'notValid'],
    ['changeValid', 'changeForm=spoken, formWaived=spoken', 'valid'],
    ['changeValid', 'changeForm=messenger, formWaived=no', 'notValid'],
    ['changeValid', 'changeForm=messenger, formWaived=inForm', 'valid'],
    ['changeValid', 'changeForm=confirmedAlone, confirmAnswer=silent 5', 'open'],
    ['changeValid', 'changeForm=confirmedAlone, confirmAnswer=silent 6', 'valid'],
    ['changeValid', 'changeForm=confirmedAlone, confirmAnswer=no', 'notValid'],
    ['changeValid', 'changeForm=conduct, conductFor=ago 6', 'notValid'],
    ['changeValid', 'changeForm=conduct, conductFor=ago 7', 'valid'],
    ['livedChange', 'changeForm=conduct, conductFor=ago 7', 'asChanged'],
    ['livedChange', 'changeForm=spoken, formWaived=no', 'stays'],
  ])('%s, %s: %s', ([decision, known, answer]) => expect(ask(papers, decision, known)).toBe(answer))

  test.for<[decision: string, known: string, answer: string]>([
    ['mayBind', 'speaker=b, spokenFor=b', 'yes'],
    ['mayBind', 'speaker=b, spokenFor=a, authority=given', 'yes'],
    ['mayBind', 'speaker=b, spokenFor=a, authority=approved', 'no'],
    ['mayBind', 'speaker=b, spokenFor=all, authority=none', 'no'],
    ['declarationBears', 'speaker=b, spokenFor=a, authority=given', 'a'],
    ['declarationBears', 'speaker=b, spokenFor=a, authority=approved', 'a'],
    ['declarationBears', 'speaker=b, spokenFor=a, authority=none, benefitKept=no', 'b'],
    ['declarationBears', 'speaker=b, spokenFor=a, authority=tolerated, benefitKept=yes', 'a'],
    ['declarationBears', 'speaker=b, spokenFor=all, authority=none, benefitKept=yes', 'all'],
    ['tellsCustomer', 'speaker=b, spokenFor=a, authority=none', 'b'],
    ['tellsCustomer', 'speaker=b, spokenFor=a, authority=approved', 'nobody'],
  ])('%s, %s: %s', ([decision, known, answer]) => expect(ask(names, decision, known)).toBe(answer))

  test('a change signed by all needs no second form, and one in the text alone does not do', () => {
    const strict: Answers = { 'form.change': choice('signed'), 'form.waiver': choice('sameForm') }
    expect(ask(strict, 'changeValid', 'changeForm=signed')).toBe('valid')
    expect(ask(strict, 'changeValid', 'changeForm=confirmedAlone, formWaived=spoken')).toBe('notValid')
  })
})
