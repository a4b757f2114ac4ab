import type { PartyId } from '../../agreement/agreement.ts'
import { chosen, partyOf, quantity, rows, text } from '../answers.ts'
import { anyOf, choose, clock, compare, is, perLaw, step, talk, term, whole } from '../build.ts'
import { line, nothingDue, openBook, percentOf, picked, type Book, type Frame, type Line } from '../book.ts'
import type { Answers, Expansion, Question, Topic } from '../topic.ts'
import { ifPicked, number, oneOf } from './asked.ts'

/** T15: with whom else a party may work, and what it may offer itself, while the cooperation runs. */
export const exclusivityQuestions = [
  { id: 'exclusivity.form', kind: oneOf('none', 'project', 'field'), affects: ['protection', 'changes'], weight: 1 },
  { id: 'exclusivity.fieldName', kind: { kind: 'text', maxLength: 200 }, relevant: ifPicked('exclusivity.form', 'field'), weight: 1 },
  { id: 'exclusivity.who', kind: { kind: 'choice', options: ['all'], parties: true }, relevant: binds, weight: 1 },
  { id: 'exclusivity.own', kind: oneOf('free', 'no'), relevant: binds, weight: 1 },
  { id: 'exclusivity.existing', kind: oneOf('free', 'listed', 'no'), relevant: binds, weight: 1 },
  {
    id: 'exclusivity.existingList',
    kind: {
      kind: 'rows',
      columns: [
        { id: 'party', kind: { kind: 'party' }, required: true },
        { id: 'partner', kind: { kind: 'text', maxLength: 120 }, required: true },
      ],
      maxRows: 50,
    },
    relevant: ifPicked('exclusivity.existing', 'listed'),
    weight: 1,
  },
  { id: 'exclusivity.area', kind: oneOf('everywhere', 'named'), relevant: ifPicked('exclusivity.form', 'field'), weight: 2 },
  { id: 'exclusivity.areaName', kind: { kind: 'text', maxLength: 200 }, relevant: ifPicked('exclusivity.area', 'named'), weight: 2 },
  { id: 'exclusivity.newField', kind: oneOf('free', 'ask', 'covered'), relevant: ifPicked('exclusivity.form', 'field'), weight: 3 },
  { id: 'exclusivity.passive', kind: oneOf('free', 'no'), relevant: binds, weight: 3 },
  { id: 'exclusivity.minimum', kind: oneOf('none', 'orders'), relevant: ifPicked('exclusivity.form', 'field'), weight: 2 },
  {
    id: 'exclusivity.minimumSum',
    kind: number('EUR', 100_00, 100_000_000_00, [25_000_00, 50_000_00, 100_000_00]),
    relevant: ifPicked('exclusivity.minimum', 'orders'),
    weight: 2,
  },
  { id: 'exclusivity.missed', kind: oneOf('lapses', 'talk'), relevant: ifPicked('exclusivity.minimum', 'orders'), weight: 2 },
  { id: 'exclusivity.firstRefusal', kind: oneOf('none', 'offer'), weight: 2 },
  {
    id: 'exclusivity.refusalDays',
    kind: number('days', 2, 60, [5, 10, 14]),
    relevant: ifPicked('exclusivity.firstRefusal', 'offer'),
    weight: 2,
  },
  { id: 'exclusivity.breach', kind: oneOf('stop', 'mayEnd', 'pay', 'talk', 'law'), relevant: binds, weight: 2 },
  {
    id: 'exclusivity.breachRate',
    kind: number('percent', 100, 10_000, [1_000, 1_500, 2_500]),
    relevant: ifPicked('exclusivity.breach', 'pay'),
    weight: 2,
  },
] as const satisfies readonly Question[]

function binds(answers: Answers): boolean {
  return picked(answers, 'exclusivity.form', 'project', 'field')
}

export type ExclusivityDecisions = 'exclusivityStands' | 'mayCompete' | 'mayEngageOther' | 'exclusivityBreach' | 'exclusivityPenalty'

const frames = {
  exclusivityStands: { answer: { kind: 'choice', options: ['stands', 'lapsed'] } },
  mayCompete: { answer: { kind: 'choice', options: ['yes', 'ask', 'no'] } },
  mayEngageOther: { answer: { kind: 'choice', options: ['yes', 'offerFirst', 'no'] } },
  exclusivityBreach: { answer: { kind: 'step', steps: ['nothing', 'stop', 'pay', 'mayEnd'] } },
  exclusivityPenalty: { answer: { kind: 'amount', currency: 'EUR', from: 'competing' } },
} as const satisfies Record<ExclusivityDecisions, Frame>

export const exclusivity: Topic = { id: 'exclusivity', questions: exclusivityQuestions, expand }

function expand(answers: Answers, parties: readonly PartyId[]): Expansion {
  const book = openBook('exclusivity', frames)
  const form = chosen(answers, 'exclusivity.form')
  firstRefusal(book, answers)
  if (form === 'none')
    book.say('exclusivity.none', 'exclusivity.form', {}, line('mayCompete', 'exc-1', { competing: is(...parties) }, choose('yes')))
  if (form !== 'project' && form !== 'field') return book.expansion()
  base(book, answers, parties, form)
  minimum(book, answers)
  exceptions(book, answers)
  breach(book, answers)
  return book.expansion()
}

/** What the tie reaches: the same project, or a whole field, in which there may be a minimum that keeps it alive. */
function base(book: Book, answers: Answers, parties: readonly PartyId[], form: 'project' | 'field'): void {
  const who = chosen(answers, 'exclusivity.who')
  const bound = who === undefined ? [] : who === 'all' ? parties : parties.filter((id) => id === partyOf(who))
  const free = parties.filter((id) => !bound.includes(id))
  const inside = form === 'project' ? ['jointProject'] : ['jointProject', 'field']
  const outside = form === 'project' ? ['field', 'newField', 'elsewhere'] : ['elsewhere']
  const tied = { rivalScope: is(...inside), end: is('notYet') }
  const name = text(answers, 'exclusivity.fieldName')
  book.say(
    'exclusivity.form',
    'exclusivity.form',
    { form, ...(name === undefined ? {} : { field: name }) },
    line('mayCompete', 'exc-2', { rivalScope: is(...outside) }, choose('yes')),
    line('mayCompete', 'exc-3', { end: whole('ago') }, choose('yes')),
    ...(bound.length === 0
      ? []
      : [
          line('mayCompete', 'exc-4', { ...tied, competing: is(...bound), rivalDoes: is('partner') }, choose('no')),
          line('mayCompete', 'exc-5', { rivalConsent: is('yes') }, choose('yes'), ['exc-4', 'exc-7', 'exc-8']),
        ]),
  )
  if (bound.length === 0) return
  if (free.length > 0)
    book.say('exclusivity.who', 'exclusivity.who', { bound }, line('mayCompete', 'exc-6', { competing: is(...free) }, choose('yes')))
  else book.say('exclusivity.who', 'exclusivity.who', { bound })
  const own = chosen(answers, 'exclusivity.own')
  if (own === 'free' || own === 'no')
    book.say(
      'exclusivity.own',
      'exclusivity.own',
      { answer: own },
      line('mayCompete', 'exc-7', { ...tied, competing: is(...bound), rivalDoes: is('itself') }, choose(own === 'free' ? 'yes' : 'no')),
    )
  if (form !== 'field') return
  const newField = chosen(answers, 'exclusivity.newField')
  const outcomes = { free: 'yes', ask: 'ask', covered: 'no' } as const
  if (newField === 'free' || newField === 'ask' || newField === 'covered')
    book.say(
      'exclusivity.newField',
      'exclusivity.newField',
      { answer: newField },
      line('mayCompete', 'exc-8', { rivalScope: is('newField'), competing: is(...bound), end: is('notYet') }, choose(outcomes[newField])),
    )
}

const bans = ['exc-4', 'exc-7', 'exc-8']

/** What is free in spite of the tie: old ties, other places, customers who ask by themselves. */
function exceptions(book: Book, answers: Answers): void {
  const existing = chosen(answers, 'exclusivity.existing')
  const list = rows(answers, 'exclusivity.existingList')
  if (existing === 'no') book.say('exclusivity.existing', 'exclusivity.existing', { answer: existing })
  else if (existing === 'free' || existing === 'listed')
    book.say(
      'exclusivity.existing',
      'exclusivity.existing',
      { answer: existing },
      line('mayCompete', 'exc-10', { rivalTie: is(...(existing === 'free' ? ['before', 'listed'] : ['listed'])) }, choose('yes'), bans),
    )
  if (list.length > 0)
    book.say('exclusivity.existingList', 'exclusivity.existingList', {
      entries: list.map((row) => ({ party: String(row['party']), partner: String(row['partner']) })),
    })
  const area = text(answers, 'exclusivity.areaName')
  if (picked(answers, 'exclusivity.area', 'everywhere')) book.say('exclusivity.area.everywhere', 'exclusivity.area', {})
  else if (area !== undefined)
    book.say(
      'exclusivity.area.named',
      'exclusivity.area',
      { area },
      line('mayCompete', 'exc-11', { rivalArea: is('outside') }, choose('yes'), bans),
    )
  const passive = chosen(answers, 'exclusivity.passive')
  if (passive === 'no') book.say('exclusivity.passive', 'exclusivity.passive', { answer: passive })
  else if (passive === 'free')
    book.say(
      'exclusivity.passive',
      'exclusivity.passive',
      { answer: passive },
      line('mayCompete', 'exc-12', { rivalAsked: is('customer') }, choose('yes'), bans),
    )
}

function minimum(book: Book, answers: Answers): void {
  const answer = chosen(answers, 'exclusivity.minimum')
  const sum = quantity(answers, 'exclusivity.minimumSum')
  const missed = chosen(answers, 'exclusivity.missed')
  if (answer === 'none') book.say('exclusivity.minimum.none', 'exclusivity.minimum', {})
  if (answer !== 'orders' || sum === undefined) return
  book.term('exclusivityMinimum', 'EUR', sum)
  const below: Line['when'] = { yearOrders: compare('<', term('exclusivityMinimum')) }
  book.say(
    'exclusivity.minimum.orders',
    'exclusivity.minimum',
    { sum },
    line('exclusivityStands', 'exc-20', { yearOrders: compare('>=', term('exclusivityMinimum')) }, choose('stands')),
  )
  if (missed === 'lapses')
    book.say(
      'exclusivity.missed',
      'exclusivity.missed',
      { answer: missed },
      line('exclusivityStands', 'exc-21', below, choose('lapsed')),
      line('mayCompete', 'exc-22', { exclusivityStands: is('lapsed') }, choose('yes'), bans),
    )
  else if (missed === 'talk')
    book.say(
      'exclusivity.missed',
      'exclusivity.missed',
      { answer: missed },
      line('exclusivityStands', 'exc-21', below, talk('minimumMissed')),
    )
}

/** Whoever needs a service that the other offers asks the other first. */
function firstRefusal(book: Book, answers: Answers): void {
  const answer = chosen(answers, 'exclusivity.firstRefusal')
  const days = quantity(answers, 'exclusivity.refusalDays')
  const reply = (id: string, tests: Line['when'][string], may: string) =>
    line('mayEngageOther', id, { needOffer: tests, end: is('notYet') }, choose(may))
  if (answer === 'none')
    book.say(
      'exclusivity.firstRefusal.none',
      'exclusivity.firstRefusal',
      {},
      line('mayEngageOther', 'exc-30', { needOffer: anyOf(is('notAsked', 'yes', 'no'), whole('silent')) }, choose('yes')),
    )
  if (answer !== 'offer' || days === undefined) return
  book.term('refusalReply', 'days', days)
  book.say(
    'exclusivity.firstRefusal.offer',
    'exclusivity.firstRefusal',
    { days },
    reply('exc-30', anyOf(is('notAsked'), clock('silent', '<=', term('refusalReply'))), 'offerFirst'),
    reply('exc-31', is('yes'), 'no'),
    reply('exc-32', anyOf(is('no'), clock('silent', '>', term('refusalReply'))), 'yes'),
    line('mayEngageOther', 'exc-33', { end: whole('ago') }, choose('yes')),
  )
}

function breach(book: Book, answers: Answers): void {
  const follows = chosen(answers, 'exclusivity.breach')
  const wrong = { mayCompete: is('no'), competed: is('yes') }
  if (follows !== 'stop' && follows !== 'mayEnd' && follows !== 'pay' && follows !== 'talk' && follows !== 'law') return
  const outcome = follows === 'talk' ? talk('exclusivity') : follows === 'law' ? perLaw('exclusivityByStatute') : step(follows)
  if (chosen(answers, 'exclusivity.who') === undefined) return
  book.say(
    'exclusivity.breach',
    'exclusivity.breach',
    { answer: follows },
    line('exclusivityBreach', 'exc-40', { competed: is('no') }, step('nothing')),
    line('exclusivityBreach', 'exc-41', { mayCompete: is('yes', 'ask') }, step('nothing')),
    line('exclusivityBreach', 'exc-42', wrong, outcome),
  )
  const rate = quantity(answers, 'exclusivity.breachRate')
  if (rate === undefined) return
  book.term('exclusivityRate', 'percent', rate)
  book.say(
    'exclusivity.breachRate',
    'exclusivity.breachRate',
    { rate },
    line('exclusivityPenalty', 'exc-43', { exclusivityBreach: is('nothing') }, nothingDue),
    line('exclusivityPenalty', 'exc-44', { exclusivityBreach: is('pay') }, percentOf('orderValue', 'exclusivityRate')),
  )
}
