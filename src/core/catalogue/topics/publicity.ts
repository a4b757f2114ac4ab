import type { PartyId } from '../../agreement/agreement.ts'
import { chosen, chosenMany, quantity } from '../answers.ts'
import { anyOf, choose, clock, inRole, is, notSame, party, same, step, talk, term, whole, who } from '../build.ts'
import { duty, line, noDuty, openBook, picked, type Book, type Frame } from '../book.ts'
import { sayOption } from '../say-option.ts'
import type { Answers, Expansion, Question, Topic } from '../topic.ts'
import { ifPicked, number, oneOf } from './asked.ts'

/** What the companies can tell of themselves; people and customers are asked apart. */
const ownItems = ['nameLogo', 'facts', 'figures'] as const

/** T20: what may be told or shown in public, who approves, and how it comes back out of the world. */
export const publicityQuestions = [
  { id: 'publicity.form', kind: oneOf('perItem', 'categories', 'never'), weight: 1 },
  { id: 'publicity.free', kind: { kind: 'choices', options: ownItems }, relevant: ifPicked('publicity.form', 'categories'), weight: 1 },
  { id: 'publicity.silence', kind: oneOf('no', 'yes'), relevant: publishes, weight: 1 },
  {
    id: 'publicity.silenceDays',
    kind: number('days', 1, 60, [5, 10, 14]),
    relevant: (answers) => publishes(answers) && chosen(answers, 'publicity.silence') !== undefined,
    weight: 2,
  },
  { id: 'publicity.persons', kind: oneOf('consent', 'approvalOnly'), relevant: publishes, weight: 1 },
  { id: 'publicity.customer', kind: oneOf('consent', 'never'), relevant: publishes, weight: 1 },
  { id: 'publicity.withdrawal', kind: oneOf('possible', 'never'), relevant: publishes, weight: 2 },
  {
    id: 'publicity.withdrawalDays',
    kind: number('days', 1, 90, [5, 10, 30]),
    relevant: ifPicked('publicity.withdrawal', 'possible'),
    weight: 2,
  },
  { id: 'publicity.late', kind: oneOf('warn', 'talk'), relevant: ifPicked('publicity.withdrawal', 'possible'), weight: 3 },
  { id: 'publicity.afterEnd', kind: oneOf('stays', 'marked', 'removed'), relevant: publishes, weight: 2 },
  { id: 'publicity.breach', kind: oneOf('takeDown', 'ladder', 'talk'), weight: 2 },
  { id: 'publicity.correctDays', kind: number('days', 1, 60, [2, 5, 10]), relevant: publishes, weight: 2 },
  { id: 'publicity.correctCost', kind: oneOf('supplier', 'publisher', 'equal'), relevant: publishes, weight: 3 },
  { id: 'publicity.customerObjects', kind: oneOf('remove', 'anonymise'), relevant: publishes, weight: 2 },
  { id: 'publicity.personObjects', kind: oneOf('remove', 'anonymise'), relevant: publishes, weight: 2 },
  { id: 'publicity.credit', kind: oneOf('always', 'awards', 'free'), affects: ['appearance'], weight: 2 },
] as const satisfies readonly Question[]

function publishes(answers: Answers): boolean {
  return picked(answers, 'publicity.form', 'perItem', 'categories')
}

export type PublicityDecisions =
  | 'mayPublish'
  | 'takeDown'
  | 'takeDownLate'
  | 'publishedAfterEnd'
  | 'publicityBreach'
  | 'reportCorrection'
  | 'correctionCost'
  | 'thirdObjects'
  | 'mustCredit'

const frames = {
  mayPublish: { answer: { kind: 'choice', options: ['yes', 'no'] } },
  takeDown: { answer: { kind: 'duty' } },
  takeDownLate: { answer: { kind: 'step', steps: ['nothing', 'warn'] } },
  publishedAfterEnd: { answer: { kind: 'choice', options: ['stays', 'marked', 'removed'] } },
  publicityBreach: { answer: { kind: 'step', steps: ['nothing', 'takeDown', 'mayEnd'] } },
  reportCorrection: { answer: { kind: 'duty' } },
  correctionCost: { answer: { kind: 'role', also: ['all'] } },
  thirdObjects: { answer: { kind: 'choice', options: ['stays', 'remove', 'anonymise'] } },
  mustCredit: { answer: { kind: 'choice', options: ['yes', 'no'] } },
} as const satisfies Record<PublicityDecisions, Frame>

export const publicity: Topic = { id: 'publicity', questions: publicityQuestions, expand }

function expand(answers: Answers, parties: readonly PartyId[]): Expansion {
  const book = openBook('publicity', frames)
  publish(book, answers)
  withdraw(book, answers)
  const afterEnd = chosen(answers, 'publicity.afterEnd')
  if (afterEnd === 'stays' || afterEnd === 'marked' || afterEnd === 'removed') {
    book.say(
      'publicity.afterEnd',
      'publicity.afterEnd',
      { answer: afterEnd },
      line('publishedAfterEnd', 'pub-20', { end: is('notYet') }, choose('stays')),
      line('publishedAfterEnd', 'pub-21', { end: whole('ago') }, choose(afterEnd)),
    )
  }
  breach(book, answers)
  wrong(book, answers, parties)
  others(book, answers)
  return book.expansion()
}

function publish(book: Book, answers: Answers): void {
  const form = chosen(answers, 'publicity.form')
  const every = ['nameLogo', 'facts', 'figures', 'quotes', 'photos', 'customerName']
  if (form === 'never') {
    book.say('publicity.never', 'publicity.form', {}, line('mayPublish', 'pub-1', { publicItem: is(...every) }, choose('no')))
    return
  }
  const free = form === 'categories' ? chosenMany(answers, 'publicity.free') : []
  const asked = ownItems.filter((each) => !free.includes(each))
  const approving = (items: readonly string[], id: string) => [
    line('mayPublish', `${id}a`, { publicItem: is(...items), approval: is('yes') }, choose('yes')),
    line('mayPublish', `${id}b`, { publicItem: is(...items), approval: is('notAsked', 'no') }, choose('no')),
  ]
  if (form === 'perItem') book.say('publicity.perItem', 'publicity.form', {}, ...approving(asked, 'pub-2'))
  else if (form === 'categories' && free.length > 0) {
    book.say(
      'publicity.categories',
      'publicity.free',
      { items: free },
      line('mayPublish', 'pub-1', { publicItem: is(...free) }, choose('yes')),
      ...(asked.length === 0 ? [] : approving(asked, 'pub-2')),
    )
  } else return
  const persons = chosen(answers, 'publicity.persons')
  const customer = chosen(answers, 'publicity.customer')
  // Quotes and photos show people, a customer's name shows the customer: their consent is theirs to give.
  const outside = (items: readonly string[], id: string) => [
    line('mayPublish', `${id}a`, { publicItem: is(...items), approval: is('yes'), outsiderConsent: is('given') }, choose('yes')),
    line('mayPublish', `${id}b`, { publicItem: is(...items), outsiderConsent: is('missing') }, choose('no')),
    line('mayPublish', `${id}c`, { publicItem: is(...items), approval: is('notAsked', 'no'), outsiderConsent: is('given') }, choose('no')),
  ]
  if (persons === 'consent') book.say('publicity.persons', 'publicity.persons', {}, ...outside(['quotes', 'photos'], 'pub-3'))
  else if (persons === 'approvalOnly')
    book.say('publicity.persons.approval', 'publicity.persons', {}, ...approving(['quotes', 'photos'], 'pub-3'))
  if (customer === 'consent') book.say('publicity.customer', 'publicity.customer', {}, ...outside(['customerName'], 'pub-4'))
  else if (customer === 'never')
    book.say(
      'publicity.customer.never',
      'publicity.customer',
      {},
      line('mayPublish', 'pub-4a', { publicItem: is('customerName') }, choose('no')),
    )
  const silence = chosen(answers, 'publicity.silence')
  const days = quantity(answers, 'publicity.silenceDays')
  if ((silence !== 'no' && silence !== 'yes') || days === undefined) return
  book.term('approvalDays', 'days', days)
  const quiet = (op: '<=' | '>') => clock('silent', op, term('approvalDays'))
  const silent = (items: readonly string[], id: string, consent: boolean) =>
    items.length === 0
      ? []
      : [
          line(
            'mayPublish',
            `${id}a`,
            { publicItem: is(...items), approval: quiet('<='), ...(consent ? { outsiderConsent: is('given') } : {}) },
            choose('no'),
          ),
          line(
            'mayPublish',
            `${id}b`,
            { publicItem: is(...items), approval: quiet('>'), ...(consent ? { outsiderConsent: is('given') } : {}) },
            choose(silence),
          ),
        ]
  book.say(
    'publicity.silence',
    'publicity.silence',
    { answer: silence, days },
    ...silent(asked, 'pub-5', false),
    ...(persons === undefined ? [] : silent(['quotes', 'photos'], 'pub-6', persons === 'consent')),
    ...(customer === 'consent' ? silent(['customerName'], 'pub-7', true) : []),
  )
}

function withdraw(book: Book, answers: Answers): void {
  const withdrawal = chosen(answers, 'publicity.withdrawal')
  const days = quantity(answers, 'publicity.withdrawalDays')
  if (withdrawal === 'never') {
    book.say(
      'publicity.withdrawal.never',
      'publicity.withdrawal',
      {},
      line('takeDown', 'pub-10', { withdrawn: anyOf(is('notYet'), whole('ago')) }, noDuty),
    )
    return
  }
  if (withdrawal !== 'possible' || days === undefined) return
  book.term('takeDownWithin', 'days', days)
  const within = term('takeDownWithin')
  book.say(
    'publicity.withdrawal',
    'publicity.withdrawal',
    { days },
    line('takeDown', 'pub-10', { withdrawn: is('notYet') }, noDuty),
    line(
      'takeDown',
      'pub-11',
      { withdrawn: whole('ago'), publisher: notSame('objector') },
      duty('takeDown', inRole('publisher'), inRole('objector'), 'takeDownWithin', 'withdrawn'),
    ),
    line('takeDown', 'pub-12', { withdrawn: whole('ago'), publisher: same('objector') }, noDuty),
  )
  book.say(
    'publicity.inTime',
    'publicity.withdrawalDays',
    {},
    line('takeDownLate', 'pub-13', { takeDown: is('noDuty') }, step('nothing')),
    line(
      'takeDownLate',
      'pub-14',
      { takeDown: is('duty'), takenDown: anyOf(is('notDue'), clock('done', '<=', within), clock('open', '<=', within)) },
      step('nothing'),
    ),
  )
  const late = chosen(answers, 'publicity.late')
  if (late !== 'warn' && late !== 'talk') return
  book.say(
    'publicity.late',
    'publicity.late',
    { answer: late },
    line('takeDownLate', 'pub-15', { takeDown: is('duty'), takenDown: clock('done', '>', within) }, step('nothing')),
    line(
      'takeDownLate',
      'pub-16',
      { takeDown: is('duty'), takenDown: clock('open', '>', within) },
      late === 'warn' ? step('warn') : talk('takeDown'),
    ),
  )
}

function breach(book: Book, answers: Answers): void {
  const follows = chosen(answers, 'publicity.breach')
  const form = chosen(answers, 'publicity.form')
  const free = chosenMany(answers, 'publicity.free')
  if (form === undefined || (form === 'categories' && free.length === 0)) return
  if (follows !== 'takeDown' && follows !== 'ladder' && follows !== 'talk') return
  const wrong = (again: string) => ({ mayPublish: is('no'), publishedBefore: is(again) })
  book.say(
    'publicity.breach',
    'publicity.breach',
    { answer: follows, never: form === 'never' },
    ...(form === 'never' ? [] : [line('publicityBreach', 'pub-30', { mayPublish: is('yes') }, step('nothing'))]),
    ...(follows === 'takeDown' ? [line('publicityBreach', 'pub-31', { mayPublish: is('no') }, step('takeDown'))] : []),
    ...(follows === 'talk' ? [line('publicityBreach', 'pub-31', { mayPublish: is('no') }, talk('publicity'))] : []),
    ...(follows === 'ladder'
      ? [line('publicityBreach', 'pub-31', wrong('no'), step('takeDown')), line('publicityBreach', 'pub-32', wrong('yes'), step('mayEnd'))]
      : []),
  )
}

/** Something in a report is wrong: who puts it right, and who pays for that. */
function wrong(book: Book, answers: Answers, parties: readonly PartyId[]): void {
  const days = quantity(answers, 'publicity.correctDays')
  if (days !== undefined) {
    book.term('correctDays', 'days', days)
    const told = { errorTold: whole('ago') }
    book.say(
      'publicity.correctDays',
      'publicity.correctDays',
      { days },
      line('reportCorrection', 'pub-40', { errorTold: is('notYet') }, noDuty),
      line(
        'reportCorrection',
        'pub-41',
        { ...told, publisher: notSame('objector') },
        duty('correction', inRole('publisher'), inRole('objector'), 'correctDays', 'errorTold'),
      ),
      line('reportCorrection', 'pub-42', { ...told, publisher: same('objector') }, noDuty),
    )
  }
  sayOption(book, answers, 'publicity.correctCost', {
    supplier: [line('correctionCost', 'pub-45', { figuresBy: is(...parties) }, who(inRole('figuresBy')))],
    publisher: [line('correctionCost', 'pub-45', { publisher: is(...parties) }, who(inRole('publisher')))],
    equal: [line('correctionCost', 'pub-45', { publisher: is(...parties) }, who(party('all')))],
  })
}

/** Customers and people who no longer want to be shown, and partners who want to be named. */
function others(book: Book, answers: Answers): void {
  const stays = line('thirdObjects', 'pub-50', { objectionFrom: is('nobody') }, choose('stays'))
  const customer = (outcome: string) => [stays, line('thirdObjects', 'pub-51', { objectionFrom: is('customer') }, choose(outcome))]
  sayOption(book, answers, 'publicity.customerObjects', { remove: customer('remove'), anonymise: customer('anonymise') })
  const person = (outcome: string) => [line('thirdObjects', 'pub-52', { objectionFrom: is('person') }, choose(outcome))]
  sayOption(book, answers, 'publicity.personObjects', { remove: person('remove'), anonymise: person('anonymise') })
  const credit = (places: readonly string[], id: string, outcome: string) =>
    line('mustCredit', id, { creditPlace: is(...places) }, choose(outcome))
  sayOption(book, answers, 'publicity.credit', {
    always: [credit(['award', 'press', 'ownChannel'], 'pub-55', 'yes')],
    awards: [credit(['award', 'press'], 'pub-55', 'yes'), credit(['ownChannel'], 'pub-56', 'no')],
    free: [credit(['award', 'press', 'ownChannel'], 'pub-55', 'no')],
  })
}
