import type { PartyId } from '../../agreement/agreement.ts'
import { assert } from '../../shared/assert.ts'
import { chosen, chosenMany, quantity, rows } from '../answers.ts'
import { anyOf, choose, clock, compare, inRole, is, party, step, talk, term, whole, who } from '../build.ts'
import { line, openBook, type Book, type Frame } from '../book.ts'
import type { Answers, Cell, Expansion, Question, Topic } from '../topic.ts'
import { optionOf, sayAnswer } from './answered.ts'
import { ifPicked, number, oneOf } from './asked.ts'
import { delivers } from './contributions.ts'

/** Events that the parties may name as nobody's fault; anything else is `other`. */
const events = ['nature', 'pandemic', 'power', 'cyber', 'supplier', 'strike', 'authority'] as const

/** T33: deputies, knowledge and access when somebody is suddenly missing. */
export const continuityQuestions = [
  {
    id: 'continuity.deputies',
    kind: {
      kind: 'rows',
      columns: [
        { id: 'party', kind: { kind: 'party' }, required: true },
        { id: 'role', kind: { kind: 'text', maxLength: 120 }, required: true },
        { id: 'person', kind: { kind: 'text', maxLength: 120 }, required: true },
        { id: 'reach', kind: { kind: 'text', maxLength: 160 }, required: false },
      ],
      maxRows: 20,
    },
    affects: ['exit'],
    weight: 2,
  },
  { id: 'continuity.power', kind: oneOf('daily', 'upTo', 'all'), affects: ['resolutions'], weight: 2 },
  {
    id: 'continuity.powerUpTo',
    kind: number('EUR', 100_00, 10_000_000_00, [1_000_00, 5_000_00, 10_000_00]),
    relevant: ifPicked('continuity.power', 'upTo'),
    weight: 2,
  },
  { id: 'continuity.afterDeath', kind: oneOf('stays', 'untilHeirs', 'ends'), affects: ['exit'], weight: 3 },
  { id: 'continuity.leave', kind: oneOf('ifTold', 'deputy', 'talk'), relevant: delivers, affects: ['contributions'], weight: 2 },
  {
    id: 'continuity.leaveDays',
    kind: number('days', 1, 180, [14, 28]),
    relevant: ifPicked('continuity.leave', 'ifTold'),
    weight: 2,
  },
  { id: 'continuity.access', kind: oneOf('shared', 'sealed', 'viaDeputy'), affects: ['exit'], weight: 2 },
  {
    id: 'continuity.accessDays',
    kind: number('days', 1, 60, [1, 3, 5]),
    relevant: ifPicked('continuity.access', 'sealed'),
    weight: 2,
  },
  { id: 'continuity.tell', kind: oneOf('prime', 'deputy', 'standIn'), relevant: delivers, weight: 2 },
  { id: 'continuity.standInPay', kind: oneOf('ownRate', 'absentPay', 'talk'), relevant: delivers, affects: ['split'], weight: 2 },
  { id: 'continuity.return', kind: oneOf('back', 'finish', 'customer'), relevant: delivers, weight: 3 },
  {
    id: 'continuity.keyPersons',
    kind: {
      kind: 'rows',
      columns: [
        { id: 'party', kind: { kind: 'party' }, required: true },
        { id: 'person', kind: { kind: 'text', maxLength: 120 }, required: true },
        { id: 'task', kind: { kind: 'text', maxLength: 160 }, required: true },
      ],
      maxRows: 20,
    },
    affects: ['term'],
    weight: 3,
  },
  {
    id: 'continuity.keyDays',
    kind: number('days', 1, 180, [14, 30, 60]),
    relevant: (answers) => rows(answers, 'continuity.keyPersons').length > 0,
    weight: 3,
  },
  {
    id: 'continuity.keyThen',
    kind: oneOf('mayEnd', 'priceCut', 'talk'),
    relevant: (answers) => rows(answers, 'continuity.keyPersons').length > 0,
    weight: 3,
  },
  {
    id: 'continuity.replacement',
    kind: oneOf('withReasons', 'anyRefusal', 'noRefusal'),
    relevant: (answers) => rows(answers, 'continuity.keyPersons').length > 0,
    weight: 3,
  },
  { id: 'continuity.force', kind: { kind: 'choices', options: events }, affects: ['term'], weight: 2 },
  { id: 'continuity.forcePay', kind: oneOf('delivered', 'shareCosts', 'talk'), weight: 3 },
] as const satisfies readonly Question[]

export type ContinuityDecisions =
  | 'deputyMay'
  | 'powerAfterDeath'
  | 'leaveShifts'
  | 'emergencyAccess'
  | 'emergencyTells'
  | 'standInPay'
  | 'afterReturn'
  | 'keyPersonGone'
  | 'replacementStays'
  | 'forceMajeure'
  | 'forcePay'

const frames = {
  deputyMay: { answer: { kind: 'choice', options: ['yes', 'no'] } },
  powerAfterDeath: { answer: { kind: 'choice', options: ['stays', 'ends'] } },
  leaveShifts: { answer: { kind: 'choice', options: ['yes', 'no'] } },
  emergencyAccess: { answer: { kind: 'choice', options: ['open', 'viaDeputy', 'notYet', 'no'] } },
  emergencyTells: { answer: { kind: 'role', also: ['deputy'] } },
  standInPay: { answer: { kind: 'choice', options: ['ownRate', 'absentPay'] } },
  afterReturn: { answer: { kind: 'role', also: [] } },
  keyPersonGone: { answer: { kind: 'step', steps: ['nothing', 'propose', 'mayEnd', 'priceCut'] } },
  replacementStays: { answer: { kind: 'choice', options: ['yes', 'no'] } },
  forceMajeure: { answer: { kind: 'choice', options: ['yes', 'no'] } },
  forcePay: { answer: { kind: 'choice', options: ['delivered', 'shareCosts'] } },
} as const satisfies Record<ContinuityDecisions, Frame>

export const continuity: Topic = { id: 'continuity', questions: continuityQuestions, expand }

function expand(answers: Answers, parties: readonly PartyId[]): Expansion {
  const book = openBook('continuity', frames)
  deputies(book, answers)
  absence(book, answers, parties)
  keyPersons(book, answers)
  force(book, answers)
  return book.expansion()
}

function deputies(book: Book, answers: Answers): void {
  const list = rows(answers, 'continuity.deputies').map((row) => ({
    party: words(row['party']),
    role: words(row['role']),
    person: words(row['person']),
    ...(row['reach'] === undefined || row['reach'] === '' ? {} : { reach: words(row['reach']) }),
  }))
  if (list.length > 0) book.say('continuity.deputies', 'continuity.deputies', { list })
  const power = chosen(answers, 'continuity.power')
  const amount = quantity(answers, 'continuity.powerUpTo')
  if (power !== undefined && (power !== 'upTo' || amount !== undefined)) {
    if (amount !== undefined) book.term('deputyLimit', 'EUR', amount)
    const daily = line('deputyMay', 'ctn-1', { deputyMatter: is('daily') }, choose('yes'))
    const commitment = { deputyMatter: is('commitment') }
    const limit = term('deputyLimit')
    book.say(
      'continuity.power',
      'continuity.power',
      { answer: power, ...(amount === undefined ? {} : { amount }) },
      ...optionOf(power, {
        all: [line('deputyMay', 'ctn-1', {}, choose('yes'))],
        daily: [daily, line('deputyMay', 'ctn-2', commitment, choose('no'))],
        upTo: [
          daily,
          line('deputyMay', 'ctn-2', { ...commitment, matterValue: compare('<=', limit) }, choose('yes')),
          line('deputyMay', 'ctn-3', { ...commitment, matterValue: compare('>', limit) }, choose('no')),
        ],
      }),
    )
  }
  sayAnswer(book, answers, 'continuity.afterDeath', (answer) =>
    answer === 'untilHeirs'
      ? [
          line('powerAfterDeath', 'ctn-4', { heirsKnown: is('no') }, choose('stays')),
          line('powerAfterDeath', 'ctn-5', { heirsKnown: is('yes') }, choose('ends')),
        ]
      : [line('powerAfterDeath', 'ctn-4', {}, choose(answer))],
  )
}

function absence(book: Book, answers: Answers, parties: readonly PartyId[]): void {
  const leave = chosen(answers, 'continuity.leave')
  const days = quantity(answers, 'continuity.leaveDays')
  if (leave !== undefined && (leave !== 'ifTold' || days !== undefined)) {
    if (days !== undefined) book.term('leaveNotice', 'days', days)
    book.say(
      'continuity.leave',
      'continuity.leave',
      { answer: leave, ...(days === undefined ? {} : { days }) },
      ...optionOf(leave, {
        ifTold: [
          line('leaveShifts', 'ctn-10', { leaveAhead: compare('>=', term('leaveNotice')) }, choose('yes')),
          line('leaveShifts', 'ctn-11', { leaveAhead: compare('<', term('leaveNotice')) }, choose('no')),
        ],
        deputy: [line('leaveShifts', 'ctn-10', {}, choose('no'))],
        talk: [line('leaveShifts', 'ctn-10', {}, talk('leave'))],
      }),
    )
  }
  const access = chosen(answers, 'continuity.access')
  const wait = quantity(answers, 'continuity.accessDays')
  if (access !== undefined && (access !== 'sealed' || wait !== undefined)) {
    if (wait !== undefined) book.term('accessWait', 'days', wait)
    const present = line('emergencyAccess', 'ctn-12', { outage: is('notYet') }, choose('no'))
    const gone = { outage: whole('ago') }
    book.say(
      'continuity.access',
      'continuity.access',
      { answer: access, ...(wait === undefined ? {} : { days: wait }) },
      ...optionOf(access, {
        shared: [line('emergencyAccess', 'ctn-12', {}, choose('open'))],
        sealed: [
          present,
          line('emergencyAccess', 'ctn-13', { outage: clock('ago', '<=', term('accessWait')) }, choose('notYet')),
          line('emergencyAccess', 'ctn-14', { outage: clock('ago', '>', term('accessWait')) }, choose('open')),
        ],
        viaDeputy: [
          present,
          line('emergencyAccess', 'ctn-13', { ...gone, deputyReady: is('yes') }, choose('viaDeputy')),
          line('emergencyAccess', 'ctn-14', { ...gone, deputyReady: is('no') }, choose('open')),
        ],
      }),
    )
  }
  sayAnswer(book, answers, 'continuity.tell', (answer) =>
    optionOf(answer, {
      prime: [line('emergencyTells', 'ctn-15', {}, who(inRole('prime')))],
      standIn: [line('emergencyTells', 'ctn-15', {}, who(inRole('standInParty')))],
      deputy: [
        line('emergencyTells', 'ctn-15', { deputyReady: is('yes') }, who(party('deputy'))),
        line('emergencyTells', 'ctn-16', { deputyReady: is('no') }, who(inRole('prime'))),
      ],
    }),
  )
  sayAnswer(book, answers, 'continuity.standInPay', (answer) => [
    line('standInPay', 'ctn-17', {}, answer === 'talk' ? talk('absence') : choose(answer)),
  ])
  sayAnswer(book, answers, 'continuity.return', (answer) =>
    optionOf(answer, {
      back: [line('afterReturn', 'ctn-18', {}, who(inRole('absent')))],
      finish: [line('afterReturn', 'ctn-18', {}, who(inRole('standInParty')))],
      customer: [
        line('afterReturn', 'ctn-18', { customerKeeps: is(...parties) }, who(inRole('customerKeeps'))),
        line('afterReturn', 'ctn-19', { customerKeeps: is('noWish') }, who(inRole('absent'))),
      ],
    }),
  )
}

function keyPersons(book: Book, answers: Answers): void {
  const list = rows(answers, 'continuity.keyPersons').map((row) => ({
    party: words(row['party']),
    person: words(row['person']),
    task: words(row['task']),
  }))
  if (list.length > 0) book.say('continuity.keyPersons', 'continuity.keyPersons', { list })
  const days = quantity(answers, 'continuity.keyDays')
  const then = chosen(answers, 'continuity.keyThen')
  if (days !== undefined && then !== undefined) {
    book.term('replacementDays', 'days', days)
    const within = term('replacementDays')
    book.say(
      'continuity.keyDays',
      'continuity.keyThen',
      { days, follows: then },
      line('keyPersonGone', 'ctn-20', { keyPerson: anyOf(is('notDue'), whole('done')) }, step('nothing')),
      line('keyPersonGone', 'ctn-21', { keyPerson: clock('open', '<=', within) }, step('propose')),
      line('keyPersonGone', 'ctn-22', { keyPerson: clock('open', '>', within) }, then === 'talk' ? talk('keyPerson') : step(then)),
    )
  }
  sayAnswer(book, answers, 'continuity.replacement', (answer) => {
    const refusals = optionOf<readonly string[]>(answer, {
      withReasons: ['refusedWithReasons'],
      anyRefusal: ['refusedWithReasons', 'refusedWithoutReasons'],
      noRefusal: [],
    })
    const stays = ['accepted', 'refusedWithReasons', 'refusedWithoutReasons'].filter((each) => !refusals.includes(each))
    return [
      line('replacementStays', 'ctn-23', { replacement: is(...stays) }, choose('yes')),
      ...(refusals.length === 0 ? [] : [line('replacementStays', 'ctn-24', { replacement: is(...refusals) }, choose('no'))]),
    ]
  })
}

function force(book: Book, answers: Answers): void {
  const kinds = chosenMany(answers, 'continuity.force')
  if (kinds.length > 0) {
    const rest = [...events.filter((each) => !kinds.includes(each)), 'other']
    book.say(
      'continuity.force',
      'continuity.force',
      { kinds },
      line('forceMajeure', 'ctn-30', { forceKind: is(...kinds), forceAvoidable: is('no') }, choose('yes')),
      line('forceMajeure', 'ctn-31', { forceKind: is(...kinds), forceAvoidable: is('yes') }, choose('no')),
      line('forceMajeure', 'ctn-32', { forceKind: is(...rest) }, choose('no')),
    )
  }
  sayAnswer(book, answers, 'continuity.forcePay', (answer) => [
    line('forcePay', 'ctn-33', {}, answer === 'talk' ? talk('force') : choose(answer)),
  ])
}

function words(cell: Cell | undefined): string {
  assert(typeof cell === 'string', 'the cell is a text')
  return cell.trim()
}
