import type { PartyId } from '../../agreement/agreement.ts'
import { chosen, quantity } from '../answers.ts'
import { anyOf, choose, clock, is, notSame, perLaw, same, step, talk, term, whole } from '../build.ts'
import { line, nothingDue, openBook, percentOf, picked, type Book, type Frame } from '../book.ts'
import { asPublished } from '../constants.ts'
import type { Answers, Expansion, Question, Topic } from '../topic.ts'
import { ifPicked, number, oneOf } from './asked.ts'

/** T17: whether a party may hire people of another, in which way, and what that costs. */
export const staffProtectionQuestions = [
  { id: 'staffProtection.form', kind: oneOf('free', 'active', 'fee', 'consent'), weight: 1 },
  { id: 'staffProtection.who', kind: oneOf('project', 'everybody'), relevant: limits, weight: 1 },
  { id: 'staffProtection.freelancers', kind: oneOf('included', 'free'), relevant: limits, weight: 2 },
  { id: 'staffProtection.applied', kind: oneOf('free', 'counts'), relevant: ifPicked('staffProtection.form', 'fee', 'consent'), weight: 1 },
  { id: 'staffProtection.advert', kind: oneOf('free', 'counts'), relevant: limits, weight: 2 },
  { id: 'staffProtection.tail', kind: oneOf('months', 'none'), relevant: limits, weight: 1 },
  {
    id: 'staffProtection.tailMonths',
    kind: number('months', 1, asPublished('staffProtectionAfterEnd'), [6, 12, asPublished('staffProtectionAfterEnd')]),
    relevant: ifPicked('staffProtection.tail', 'months'),
    weight: 1,
  },
  { id: 'staffProtection.leftMonths', kind: number('months', 1, 24, [3, 6, 12]), relevant: limits, weight: 3 },
  {
    id: 'staffProtection.fee',
    kind: number('percent', 100, 10_000, [1_500, 2_000, 2_500]),
    relevant: ifPicked('staffProtection.form', 'fee'),
    weight: 1,
  },
  { id: 'staffProtection.breach', kind: oneOf('pay', 'talk', 'law'), relevant: forbids, weight: 2 },
  {
    id: 'staffProtection.penalty',
    kind: number('percent', 100, 10_000, [1_500, 2_500, 5_000]),
    relevant: ifPicked('staffProtection.breach', 'pay'),
    weight: 2,
  },
] as const satisfies readonly Question[]

function limits(answers: Answers): boolean {
  return picked(answers, 'staffProtection.form', 'active', 'fee', 'consent')
}

function forbids(answers: Answers): boolean {
  return picked(answers, 'staffProtection.form', 'active', 'consent')
}

export type StaffProtectionDecisions = 'mayHire' | 'hireFee' | 'staffBreach' | 'staffPenalty'

const frames = {
  mayHire: { answer: { kind: 'choice', options: ['free', 'forFee', 'no'] } },
  hireFee: { answer: { kind: 'amount', currency: 'EUR', from: 'staffHirer', to: 'staffOf' } },
  staffBreach: { answer: { kind: 'step', steps: ['nothing', 'stop', 'pay'] } },
  staffPenalty: { answer: { kind: 'amount', currency: 'EUR', from: 'staffHirer', to: 'staffOf' } },
} as const satisfies Record<StaffProtectionDecisions, Frame>

export const staffProtection: Topic = { id: 'staffProtection', questions: staffProtectionQuestions, expand }

function expand(answers: Answers, parties: readonly PartyId[]): Expansion {
  const book = openBook('staffProtection', frames)
  const form = chosen(answers, 'staffProtection.form')
  if (form === 'free')
    book.say('staffProtection.free', 'staffProtection.form', {}, line('mayHire', 'stf-1', { staffHirer: is(...parties) }, choose('free')))
  if (form !== 'active' && form !== 'fee' && form !== 'consent') return book.expansion()
  hiring(book, answers, form)
  exceptions(book, answers)
  cost(book, answers)
  breach(book, answers)
  return book.expansion()
}

function hiring(book: Book, answers: Answers, form: 'active' | 'fee' | 'consent'): void {
  const months = quantity(answers, 'staffProtection.tailMonths')
  const tail = chosen(answers, 'staffProtection.tail')
  if (months !== undefined) book.term('staffTail', 'months', months)
  const during = { end: months === undefined ? is('notYet') : anyOf(is('notYet'), clock('ago', '<=', term('staffTail'))) }
  const limited = choose(form === 'fee' ? 'forFee' : 'no')
  const foreign = { staffHirer: notSame('staffOf'), ...during }
  book.say(
    'staffProtection.form',
    'staffProtection.form',
    { form },
    line('mayHire', 'stf-2', { ...foreign, hireWay: is('approached') }, limited),
    line('mayHire', 'stf-3', { staffHirer: same('staffOf') }, choose('free')),
    ...(form === 'active' ? [line('mayHire', 'stf-4', { ...foreign, hireWay: is('applied') }, choose('free'))] : []),
    line('mayHire', 'stf-5', { hireConsent: is('yes') }, choose('free'), ['stf-2', 'stf-6', 'stf-7']),
  )
  const ways = [
    ['staffProtection.applied', 'stf-6', 'applied'],
    ['staffProtection.advert', 'stf-7', 'advert'],
  ] as const
  for (const [question, id, way] of ways) {
    const answer = chosen(answers, question)
    if (answer === 'free' || answer === 'counts')
      book.say(
        question,
        question,
        { answer, form },
        line('mayHire', id, { ...foreign, hireWay: is(way) }, answer === 'free' ? choose('free') : limited),
      )
  }
  if (tail === 'none')
    book.say('staffProtection.tail', 'staffProtection.tail', { months: 0 }, line('mayHire', 'stf-8', { end: whole('ago') }, choose('free')))
  else if (months !== undefined)
    book.say(
      'staffProtection.tail',
      'staffProtection.tail',
      { months },
      line('mayHire', 'stf-8', { end: clock('ago', '>', term('staffTail')) }, choose('free')),
    )
}

const limiting = ['stf-2', 'stf-6', 'stf-7']

/** Who is not protected: people outside the project, freelancers, and people who left long enough ago. */
function exceptions(book: Book, answers: Answers): void {
  const who = chosen(answers, 'staffProtection.who')
  if (who === 'project' || who === 'everybody')
    book.say(
      'staffProtection.who',
      'staffProtection.who',
      { answer: who },
      ...(who === 'project' ? [line('mayHire', 'stf-10', { personOf: is('elsewhere') }, choose('free'), limiting)] : []),
    )
  const freelancers = chosen(answers, 'staffProtection.freelancers')
  if (freelancers === 'included' || freelancers === 'free')
    book.say(
      'staffProtection.freelancers',
      'staffProtection.freelancers',
      { answer: freelancers },
      ...(freelancers === 'free' ? [line('mayHire', 'stf-11', { personIs: is('freelancer') }, choose('free'), limiting)] : []),
    )
  const left = quantity(answers, 'staffProtection.leftMonths')
  if (left === undefined) return
  book.term('staffLeft', 'months', left)
  book.say(
    'staffProtection.leftMonths',
    'staffProtection.leftMonths',
    { months: left },
    line('mayHire', 'stf-12', { personLeft: clock('ago', '>', term('staffLeft')) }, choose('free'), limiting),
  )
}

function cost(book: Book, answers: Answers): void {
  const rate = quantity(answers, 'staffProtection.fee')
  if (rate === undefined) return
  book.term('hireFeeRate', 'percent', rate)
  book.say(
    'staffProtection.fee',
    'staffProtection.fee',
    { rate },
    line('hireFee', 'stf-20', { mayHire: is('free') }, nothingDue),
    line('hireFee', 'stf-21', { mayHire: is('forFee') }, percentOf('yearPay', 'hireFeeRate')),
  )
}

function breach(book: Book, answers: Answers): void {
  const follows = chosen(answers, 'staffProtection.breach')
  if (follows !== 'pay' && follows !== 'talk' && follows !== 'law') return
  const outcome = follows === 'talk' ? talk('staff') : follows === 'law' ? perLaw('staffByStatute') : step('pay')
  book.say(
    'staffProtection.breach',
    'staffProtection.breach',
    { answer: follows },
    line('staffBreach', 'stf-30', { mayHire: is('free') }, step('nothing')),
    line('staffBreach', 'stf-31', { mayHire: is('no'), hired: is('no') }, step('stop')),
    line('staffBreach', 'stf-32', { mayHire: is('no'), hired: is('yes') }, outcome),
  )
  const rate = quantity(answers, 'staffProtection.penalty')
  if (rate === undefined) return
  book.term('staffPenaltyRate', 'percent', rate)
  book.say(
    'staffProtection.penalty',
    'staffProtection.penalty',
    { rate },
    line('staffPenalty', 'stf-33', { staffBreach: is('nothing', 'stop') }, nothingDue),
    line('staffPenalty', 'stf-34', { staffBreach: is('pay') }, percentOf('yearPay', 'staffPenaltyRate')),
  )
}
