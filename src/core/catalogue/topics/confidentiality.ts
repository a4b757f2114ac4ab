import { chosen, chosenMany, quantity } from '../answers.ts'
import { anyOf, choose, clock, inRole, is, notSame, perLaw, same, step, talk, term, whole } from '../build.ts'
import { duty, line, noDuty, nothingDue, openBook, picked, type Book, type Frame, type Line } from '../book.ts'
import type { Outcome } from '../../agreement/agreement.ts'
import type { Answers, Expansion, Question, Topic } from '../topic.ts'
import { ifPicked, number, oneOf } from './asked.ts'

/** From where a party can have an information besides from the other one. */
const origins = ['knownBefore', 'independent', 'published', 'thirdParty'] as const

/** Who may be told at all, where the parties say so. */
const circle = ['staff', 'advisers', 'finance', 'affiliates', 'subcontractors'] as const

/** T24: what is secret and for how long, who may see it, what it may be used for, and what follows when it gets out. */
export const confidentialityQuestions = [
  { id: 'confidentiality.marking', kind: oneOf('all', 'marked'), weight: 1 },
  { id: 'confidentiality.exceptions', kind: { kind: 'choices', options: origins }, weight: 1 },
  { id: 'confidentiality.period', kind: oneOf('whileSecret', 'months', 'both'), weight: 1 },
  {
    id: 'confidentiality.months',
    kind: number('months', 6, 120, [24, 36, 60]),
    relevant: ifPicked('confidentiality.period', 'months', 'both'),
    weight: 1,
  },
  { id: 'confidentiality.recipients', kind: { kind: 'choices', options: circle }, weight: 1 },
  { id: 'confidentiality.bound', kind: oneOf('written', 'told'), weight: 2 },
  { id: 'confidentiality.authority', kind: oneOf('tellFirst', 'free'), weight: 2 },
  { id: 'confidentiality.ai', kind: oneOf('never', 'closed'), weight: 2 },
  { id: 'confidentiality.ownUse', kind: oneOf('never', 'consent'), weight: 2 },
  { id: 'confidentiality.examine', kind: oneOf('forbidden', 'allowed'), weight: 3 },
  { id: 'confidentiality.memory', kind: oneOf('free', 'bound'), weight: 3 },
  { id: 'confidentiality.people', kind: oneOf('answers', 'care'), weight: 2 },
  { id: 'confidentiality.leakDays', kind: number('workingDays', 1, 20, [1, 2, 5]), weight: 2 },
  { id: 'confidentiality.returnDays', kind: number('days', 1, 90, [7, 14, 30]), affects: ['exit'], weight: 2 },
  {
    id: 'confidentiality.returnLate',
    kind: oneOf('declare', 'talk'),
    relevant: (answers) => quantity(answers, 'confidentiality.returnDays') !== undefined,
    weight: 3,
  },
  { id: 'confidentiality.breach', kind: oneOf('ladder', 'penalty', 'talk', 'law'), weight: 1 },
  {
    id: 'confidentiality.penalty',
    kind: number('EUR', 100_00, 1_000_000_00, [2_500_00, 5_000_00, 10_000_00]),
    relevant: ifPicked('confidentiality.breach', 'penalty'),
    weight: 1,
  },
  {
    id: 'confidentiality.penaltyGrave',
    kind: number('EUR', 100_00, 1_000_000_00, [10_000_00, 25_000_00, 50_000_00]),
    relevant: ifPicked('confidentiality.breach', 'ladder', 'penalty'),
    weight: 1,
  },
] as const satisfies readonly Question[]

export type ConfidentialityDecisions =
  | 'isSecret'
  | 'mayDisclose'
  | 'mayUseSecret'
  | 'peopleLeak'
  | 'tellLeak'
  | 'secretReturn'
  | 'secretReturnLate'
  | 'secretBreach'
  | 'secretPenalty'

const frames = {
  isSecret: { answer: { kind: 'choice', options: ['secret', 'open'] } },
  mayDisclose: { answer: { kind: 'choice', options: ['yes', 'afterTelling', 'no'] } },
  mayUseSecret: { answer: { kind: 'choice', options: ['yes', 'no'] } },
  peopleLeak: { answer: { kind: 'choice', options: ['answers', 'answersNot'] } },
  tellLeak: { answer: { kind: 'duty' } },
  secretReturn: { answer: { kind: 'duty' } },
  secretReturnLate: { answer: { kind: 'step', steps: ['nothing', 'declare'] } },
  secretBreach: { answer: { kind: 'step', steps: ['nothing', 'stop', 'pay', 'mayEnd'] } },
  secretPenalty: { answer: { kind: 'amount', currency: 'EUR', from: 'informed', to: 'secretOwner' } },
} as const satisfies Record<ConfidentialityDecisions, Frame>

export const confidentiality: Topic = { id: 'confidentiality', questions: confidentialityQuestions, expand }

function expand(answers: Answers): Expansion {
  const book = openBook('confidentiality', frames)
  secret(book, answers)
  disclose(book, answers)
  use(book, answers)
  people(book, answers)
  comeBack(book, answers)
  breach(book, answers)
  return book.expansion()
}

function secret(book: Book, answers: Answers): void {
  const marking = chosen(answers, 'confidentiality.marking')
  if (marking !== 'all' && marking !== 'marked') return
  const period = chosen(answers, 'confidentiality.period')
  const months = quantity(answers, 'confidentiality.months')
  if (months !== undefined) book.term('secretTail', 'months', months)
  const during: Line['when'] =
    period === 'whileSecret'
      ? {}
      : { end: months === undefined ? is('notYet') : anyOf(is('notYet'), clock('ago', '<=', term('secretTail'))) }
  const marked: Line['when'] = marking === 'marked' ? { secretMarked: is('yes') } : {}
  const excepted = chosenMany(answers, 'confidentiality.exceptions')
  const kept = ['fromPartner', ...(excepted.length === 0 ? [] : origins.filter((each) => !excepted.includes(each)))]
  const held = { secretOrigin: is(...kept), ...marked }
  book.say(
    'confidentiality.marking',
    'confidentiality.marking',
    { answer: marking },
    line('isSecret', 'cnf-1', { ...held, ...during }, choose('secret')),
    ...(marking === 'marked' ? [line('isSecret', 'cnf-2', { secretMarked: is('no') }, choose('open'))] : []),
  )
  if (excepted.length > 0)
    book.say(
      'confidentiality.exceptions',
      'confidentiality.exceptions',
      { excepted: origins.filter((each) => excepted.includes(each)), kept: origins.filter((each) => !excepted.includes(each)) },
      line('isSecret', 'cnf-3', { secretOrigin: is(...excepted) }, choose('open')),
    )
  const past = { end: clock('ago', '>', term('secretTail')) }
  if (period === 'whileSecret') book.say('confidentiality.period', 'confidentiality.period', { answer: period, months: 0 })
  else if ((period === 'months' || period === 'both') && months !== undefined)
    book.say(
      'confidentiality.period',
      'confidentiality.period',
      { answer: period, months },
      ...(period === 'months'
        ? [line('isSecret', 'cnf-4', past, choose('open'))]
        : [
            line('isSecret', 'cnf-4', { ...past, secretKind: is('ordinary') }, choose('open')),
            line('isSecret', 'cnf-5', { ...held, ...past, secretKind: is('tradeSecret') }, choose('secret')),
          ]),
    )
}

const kept = { isSecret: is('secret') }

function disclose(book: Book, answers: Answers): void {
  if (chosen(answers, 'confidentiality.marking') === undefined) return
  const allowed = chosenMany(answers, 'confidentiality.recipients')
  if (allowed.length > 0) {
    const others = [...circle.filter((each) => !allowed.includes(each)), 'customer', 'competitor', 'public']
    book.say(
      'confidentiality.recipients',
      'confidentiality.recipients',
      { allowed: circle.filter((each) => allowed.includes(each)) },
      line('mayDisclose', 'cnf-10', { isSecret: is('open') }, choose('yes')),
      line('mayDisclose', 'cnf-11', { ...kept, secretTo: is(...others) }, choose('no')),
      line('mayDisclose', 'cnf-12', { ...kept, secretConsent: is('yes') }, choose('yes'), [
        'cnf-11',
        'cnf-14',
        'cnf-15',
        'cnf-16',
        'cnf-18',
      ]),
    )
  }
  const bound = chosen(answers, 'confidentiality.bound')
  if (allowed.length > 0 && (bound === 'written' || bound === 'told')) {
    const enough = bound === 'written' ? ['written', 'profession'] : ['written', 'spoken', 'profession']
    const short = ['written', 'spoken', 'profession', 'none'].filter((each) => !enough.includes(each))
    book.say(
      'confidentiality.bound',
      'confidentiality.bound',
      { answer: bound },
      line('mayDisclose', 'cnf-13', { ...kept, secretTo: is(...allowed), recipientBound: is(...enough) }, choose('yes')),
      line('mayDisclose', 'cnf-14', { ...kept, secretTo: is(...allowed), recipientBound: is(...short) }, choose('no')),
    )
  }
  const authority = chosen(answers, 'confidentiality.authority')
  if (authority === 'tellFirst' || authority === 'free')
    book.say(
      'confidentiality.authority',
      'confidentiality.authority',
      { answer: authority },
      line('mayDisclose', 'cnf-15', { ...kept, secretTo: is('authority') }, choose(authority === 'tellFirst' ? 'afterTelling' : 'yes')),
    )
  const ai = chosen(answers, 'confidentiality.ai')
  const service = { ...kept, secretTo: is('aiService') }
  if (ai === 'never')
    book.say('confidentiality.ai', 'confidentiality.ai', { answer: ai }, line('mayDisclose', 'cnf-16', service, choose('no')))
  else if (ai === 'closed')
    book.say(
      'confidentiality.ai',
      'confidentiality.ai',
      { answer: ai },
      line('mayDisclose', 'cnf-17', { ...service, aiService: is('closed') }, choose('yes')),
      line('mayDisclose', 'cnf-18', { ...service, aiService: is('open') }, choose('no')),
    )
}

function use(book: Book, answers: Answers): void {
  if (chosen(answers, 'confidentiality.marking') === undefined) return
  const own = chosen(answers, 'confidentiality.ownUse')
  const using = (secretUse: string, more: Line['when'] = {}): Line['when'] => ({ ...kept, secretUse: is(secretUse), ...more })
  if (own === 'never' || own === 'consent')
    book.say(
      'confidentiality.ownUse',
      'confidentiality.ownUse',
      { answer: own },
      line('mayUseSecret', 'cnf-20', { isSecret: is('open') }, choose('yes')),
      line('mayUseSecret', 'cnf-21', using('joint'), choose('yes')),
      ...(own === 'never'
        ? [line('mayUseSecret', 'cnf-22', using('own'), choose('no'))]
        : [
            line('mayUseSecret', 'cnf-22', using('own', { secretConsent: is('yes') }), choose('yes')),
            line('mayUseSecret', 'cnf-23', using('own', { secretConsent: anyOf(is('notAsked', 'no'), whole('silent')) }), choose('no')),
          ]),
    )
  const examine = chosen(answers, 'confidentiality.examine')
  if (examine === 'forbidden' || examine === 'allowed')
    book.say(
      'confidentiality.examine',
      'confidentiality.examine',
      { answer: examine },
      line('mayUseSecret', 'cnf-24', using('examine'), choose(examine === 'allowed' ? 'yes' : 'no')),
    )
  const memory = chosen(answers, 'confidentiality.memory')
  if (memory === 'free' || memory === 'bound')
    book.say(
      'confidentiality.memory',
      'confidentiality.memory',
      { answer: memory },
      line('mayUseSecret', 'cnf-25', using('memory'), choose(memory === 'free' ? 'yes' : 'no')),
    )
}

function people(book: Book, answers: Answers): void {
  const answer = chosen(answers, 'confidentiality.people')
  const anybody = { leaker: is('staff', 'formerStaff', 'hired') }
  if (answer === 'answers')
    book.say('confidentiality.people', 'confidentiality.people', { answer }, line('peopleLeak', 'cnf-30', anybody, choose('answers')))
  else if (answer === 'care')
    book.say(
      'confidentiality.people',
      'confidentiality.people',
      { answer },
      line('peopleLeak', 'cnf-30', { careTaken: is('no') }, choose('answers')),
      line('peopleLeak', 'cnf-31', { careTaken: is('yes') }, choose('answersNot')),
    )
  const days = quantity(answers, 'confidentiality.leakDays')
  if (days === undefined) return
  book.term('tellLeakWithin', 'workingDays', days)
  book.say(
    'confidentiality.leakDays',
    'confidentiality.leakDays',
    { days },
    line('tellLeak', 'cnf-35', { leakFound: is('notYet') }, noDuty),
    line('tellLeak', 'cnf-36', { informed: same('secretOwner') }, noDuty),
    line(
      'tellLeak',
      'cnf-37',
      { leakFound: whole('ago'), informed: notSame('secretOwner') },
      duty('tellLeak', inRole('informed'), inRole('secretOwner'), 'tellLeakWithin', 'leakFound'),
    ),
  )
}

/** What must come back or be destroyed while the cooperation runs; for its end see the topic of separation. */
function comeBack(book: Book, answers: Answers): void {
  const days = quantity(answers, 'confidentiality.returnDays')
  if (days === undefined) return
  book.term('secretReturnWithin', 'days', days)
  const within = term('secretReturnWithin')
  book.say(
    'confidentiality.returnDays',
    'confidentiality.returnDays',
    { days },
    line('secretReturn', 'cnf-40', { returnAsked: is('notYet') }, noDuty),
    line('secretReturn', 'cnf-41', { informed: same('secretOwner') }, noDuty),
    line(
      'secretReturn',
      'cnf-42',
      { returnAsked: whole('ago'), informed: notSame('secretOwner') },
      duty('secretReturn', inRole('informed'), inRole('secretOwner'), 'secretReturnWithin', 'returnAsked'),
    ),
    line('secretReturnLate', 'cnf-43', { secretReturn: is('noDuty') }, step('nothing')),
    line(
      'secretReturnLate',
      'cnf-44',
      { secretReturn: is('duty'), secretReturned: anyOf(is('notDue'), whole('done'), clock('open', '<=', within)) },
      step('nothing'),
    ),
  )
  const late = chosen(answers, 'confidentiality.returnLate')
  if (late !== 'declare' && late !== 'talk') return
  book.say(
    'confidentiality.returnLate',
    'confidentiality.returnLate',
    { answer: late },
    line(
      'secretReturnLate',
      'cnf-45',
      { secretReturn: is('duty'), secretReturned: clock('open', '>', within) },
      late === 'declare' ? step('declare') : talk('secretReturn'),
    ),
  )
}

const sum = (of: string): Outcome => ({ kind: 'amount', lines: [{ rate: { kind: 'fixed', minor: term(of) } }] })

function breach(book: Book, answers: Answers): void {
  const follows = chosen(answers, 'confidentiality.breach')
  if (follows === undefined) return
  const wrong = (...kinds: readonly string[]) => ({ secretWrong: is(...kinds) })
  const any = ['careless', 'deliberate', 'repeated']
  const steps: Readonly<Record<string, readonly Line[]>> = {
    ladder: [
      line('secretBreach', 'cnf-51', wrong('careless'), step('stop')),
      line('secretBreach', 'cnf-52', wrong('deliberate'), step('pay')),
      line('secretBreach', 'cnf-53', wrong('repeated'), step('mayEnd')),
    ],
    penalty: [line('secretBreach', 'cnf-51', wrong(...any), step('pay'))],
    talk: [line('secretBreach', 'cnf-51', wrong(...any), talk('secretBreach'))],
    law: [line('secretBreach', 'cnf-51', wrong(...any), perLaw('secretByStatute'))],
  }
  if (follows !== 'ladder' && follows !== 'penalty' && follows !== 'talk' && follows !== 'law') return
  book.say(
    'confidentiality.breach',
    'confidentiality.breach',
    { answer: follows },
    line('secretBreach', 'cnf-50', wrong('none'), step('nothing')),
    ...(steps[follows] ?? []),
  )
  const grave = quantity(answers, 'confidentiality.penaltyGrave')
  const slight = quantity(answers, 'confidentiality.penalty')
  if (slight !== undefined) {
    book.term('secretPenaltySum', 'EUR', slight)
    book.say(
      'confidentiality.penalty',
      'confidentiality.penalty',
      { sum: slight },
      line('secretPenalty', 'cnf-55', { secretBreach: is('pay'), secretWrong: is('careless') }, sum('secretPenaltySum')),
    )
  }
  if (grave === undefined) return
  book.term('secretPenaltyGrave', 'EUR', grave)
  book.say(
    'confidentiality.penaltyGrave',
    'confidentiality.penaltyGrave',
    { sum: grave, slightFree: picked(answers, 'confidentiality.breach', 'ladder') },
    line('secretPenalty', 'cnf-56', { secretBreach: is('nothing', 'stop') }, nothingDue),
    line(
      'secretPenalty',
      'cnf-57',
      { secretBreach: is('pay', 'mayEnd'), secretWrong: is('deliberate', 'repeated') },
      sum('secretPenaltyGrave'),
    ),
  )
}
