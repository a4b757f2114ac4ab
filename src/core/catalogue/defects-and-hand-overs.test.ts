import { describe, expect, test } from 'vitest'
import { decide } from '../agreement/decide.ts'
import { expand } from './expand.ts'
import type { AnswerValue, Answers } from './topic.ts'

/** Repairing and paying are apart; use goes before silence; what is late because of others is late without fault. */
const choice = (option: string): AnswerValue => ({ kind: 'choice', option })
const quantity = (value: number): AnswerValue => ({ kind: 'quantity', value })
const at = (section: string, n?: number) => ({ kind: 'value', value: n === undefined ? { section } : { section, n } }) as const

const agreed: Answers = {
  'liability.repair': choice('performer'),
  'liability.cost': choice('causer'),
  'liability.costShared': choice('ratio'),
  'liability.costUnknown': choice('equal'),
  'liability.material': choice('buyer'),
  'liability.recourse': choice('asFarAsHarm'),
  'liability.recourseDays': quantity(5),
  'liability.cap': choice('fixed'),
  'liability.capAmount': quantity(250_000_00),
  'liability.capGross': choice('unlimited'),
  'process.handOvers': {
    kind: 'rows',
    rows: [{ what: 'Pläne', from: 'a', to: 'b', trigger: 'Freigabe', withinDays: 3, acceptDays: 5 }],
  },
  'process.silence': choice('refused'),
  'process.use': choice('passedOn'),
  'process.chain': choice('ifTold'),
}

describe.each([[['a', 'b']], [['a', 'b', 'c']]])('parties %j', (parties) => {
  const { agreement } = expand(agreed, parties)
  const ask = (decision: string, known: Parameters<typeof decide>[2]) => decide(agreement, decision, known)
  const role = (value: string) => ({ kind: 'answer', answer: { outcome: { kind: 'role', who: [{ kind: 'is', value }] } } })
  const option = (value: string) => ({ kind: 'answer', answer: { outcome: { kind: 'choice', option: value } } })

  test.for<[cause: string, repairs: string, pays: string]>([
    ['a', 'b', 'a'],
    ['b', 'b', 'b'],
    ['several', 'b', 'byRatio'],
    ['unknown', 'b', 'equally'],
    ['supplier', 'b', 'a'],
    ['customer', 'nobody', 'customer'],
  ])('b did the part, a bought the material, caused by %s: %s repairs, %s pays', ([cause, repairs, pays]) => {
    const known = { defectCause: at(cause), performer: at('b'), materialBuyer: at('a') }
    expect(ask('defectRepair', known)).toMatchObject(role(repairs))
    expect(ask('defectCost', known)).toMatchObject(role(pays))
  })

  test.for<[use: string, days: number, answer: string]>([
    ['notUsed', 5, 'waiting'],
    ['notUsed', 6, 'refused'],
    ['inside', 6, 'refused'],
    ['toCustomer', 1, 'accepted'],
    ['toCustomer', 6, 'accepted'],
  ])('%s, silent for %i working days: %s', ([use, days, answer]) => {
    const known = { handOverPoint: at('p1'), handOverAnswer: at('silent', days), handOverUse: at(use) }
    expect(ask('handOverAccepted', known)).toMatchObject(option(answer))
  })

  test.for<[because: string, told: string, shifts: string]>([
    ['own', 'yes', 'no'],
    ['input', 'yes', 'yes'],
    ['input', 'no', 'no'],
    ['outside', 'yes', 'yes'],
  ])('late because of %s, told: %s, the date moves: %s', ([because, told, shifts]) => {
    expect(ask('handOverShifts', { lateBecause: at(because), hindranceTold: at(told) })).toMatchObject(option(shifts))
  })

  test.for<[reaction: string, days: number, recourse: string]>([
    ['done', 5, 'full'],
    ['done', 6, 'reduced'],
    ['open', 6, 'reduced'],
  ])('reported %s after %i working days: recourse %s', ([reaction, days, recourse]) => {
    expect(ask('recourseOpen', { recourse: at(reaction, days) })).toMatchObject(option(recourse))
  })

  test.for<[fault: string, cap: string]>([
    ['slight', 'fixed'],
    ['gross', 'unlimited'],
    ['intent', 'unlimited'],
    ['injury', 'unlimited'],
  ])('%s: %s', ([fault, cap]) => {
    expect(ask('liabilityCap', { fault: at(fault) })).toMatchObject(option(cap))
  })
})
