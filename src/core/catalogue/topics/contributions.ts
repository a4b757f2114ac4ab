import { assert } from '../../shared/assert.ts'
import { chosen, quantity, rows } from '../answers.ts'
import { anyOf, choose, clock, inRole, is, party, perLaw, step, talk, term, whole, who } from '../build.ts'
import { line, openBook, picked, type Book, type Frame } from '../book.ts'
import type { Contribution } from '../clauses/contributions.ts'
import { ofKind } from '../kinds.ts'
import type { Answers, Cell, Expansion, Question, Topic } from '../topic.ts'
import { all, optionOf, sayAnswer } from './answered.ts'
import { ifPicked, number, oneOf } from './asked.ts'

/** Kinds in which the parties work for a customer or on a thing of their own, and do not only recommend or advertise. */
export const delivers = ofKind('primeAndSub', 'separateContracts', 'jointOffer', 'consortium', 'whiteLabel', 'jointDevelopment')

/** T04: who brings what and by when, with whose help, and whose order goes first when capacity is short. */
export const contributionsQuestions = [
  {
    id: 'contributions.list',
    kind: {
      kind: 'rows',
      columns: [
        { id: 'what', kind: { kind: 'text', maxLength: 160 }, required: true },
        { id: 'party', kind: { kind: 'party' }, required: true },
        { id: 'by', kind: { kind: 'text', maxLength: 120 }, required: false },
        { id: 'quality', kind: { kind: 'text', maxLength: 200 }, required: false },
      ],
      maxRows: 40,
    },
    affects: ['valueCase', 'split'],
    weight: 1,
  },
  {
    id: 'contributions.unlisted',
    kind: oneOf('nobody', 'talk'),
    relevant: (answers) => rows(answers, 'contributions.list').length > 0,
    weight: 2,
  },
  { id: 'contributions.late', kind: oneOf('ladder', 'talk', 'law'), affects: ['exit'], weight: 1 },
  {
    id: 'contributions.lateDays',
    kind: number('workingDays', 1, 90, [5, 10, 15]),
    relevant: ifPicked('contributions.late', 'ladder'),
    weight: 1,
  },
  {
    id: 'contributions.lateThen',
    kind: oneOf('stepIn', 'priceCut', 'mayEnd'),
    relevant: ifPicked('contributions.late', 'ladder'),
    weight: 1,
  },
  { id: 'contributions.missing', kind: oneOf('replacement', 'shareFalls', 'talk'), affects: ['split'], weight: 2 },
  {
    id: 'contributions.missingNoFault',
    kind: oneOf('shareFalls', 'unchanged', 'talk'),
    relevant: (answers) => chosen(answers, 'contributions.missing') !== undefined,
    weight: 3,
  },
  { id: 'contributions.quality', kind: oneOf('priceCut', 'replace', 'talk'), relevant: delivers, affects: ['liability'], weight: 2 },
  { id: 'contributions.stepInCost', kind: oneOf('all', 'extra', 'own'), relevant: delivers, weight: 2 },
  { id: 'contributions.priority', kind: oneOf('joint', 'own', 'reserve', 'earlier', 'talk'), relevant: delivers, weight: 1 },
  {
    id: 'contributions.reserve',
    kind: number('percent', 1_00, 100_00, [15_00, 20_00, 25_00]),
    relevant: ifPicked('contributions.priority', 'reserve'),
    weight: 2,
  },
  { id: 'contributions.twoJoint', kind: oneOf('earlier', 'customerDate', 'talk'), relevant: delivers, weight: 3 },
  { id: 'contributions.uncalled', kind: oneOf('worked', 'promised', 'half', 'carried'), relevant: delivers, affects: ['split'], weight: 2 },
  {
    id: 'contributions.excess',
    kind: oneOf('paid', 'ifAgreed', 'never'),
    relevant: (answers) => chosen(answers, 'contributions.uncalled') !== undefined,
    weight: 2,
  },
  { id: 'contributions.sub', kind: oneOf('free', 'told', 'consent', 'never'), relevant: delivers, affects: ['liability'], weight: 1 },
  { id: 'contributions.subSilence', kind: oneOf('yes', 'no'), relevant: ifPicked('contributions.sub', 'consent'), weight: 2 },
  {
    id: 'contributions.subSilenceDays',
    kind: number('days', 1, 60, [5, 7, 14]),
    relevant: (answers) => picked(answers, 'contributions.sub', 'consent') && chosen(answers, 'contributions.subSilence') !== undefined,
    weight: 2,
  },
  {
    id: 'contributions.subBreach',
    kind: oneOf('remove', 'mayEnd', 'talk'),
    relevant: ifPicked('contributions.sub', 'told', 'consent', 'never'),
    weight: 2,
  },
  { id: 'contributions.subFault', kind: oneOf('hirer', 'picker'), relevant: delivers, weight: 2 },
  { id: 'contributions.helper', kind: oneOf('free', 'consent', 'months'), relevant: delivers, affects: ['staffProtection'], weight: 3 },
  {
    id: 'contributions.helperMonths',
    kind: number('months', 1, 24, [6, 12]),
    relevant: all(delivers, ifPicked('contributions.helper', 'months')),
    weight: 3,
  },
] as const satisfies readonly Question[]

export type ContributionsDecisions =
  | 'contributionOwed'
  | 'contributionLate'
  | 'contributionMissing'
  | 'contributionPoor'
  | 'stepInCost'
  | 'priority'
  | 'twoJoint'
  | 'hoursPaid'
  | 'maySubcontract'
  | 'subBreach'
  | 'subFault'
  | 'mayHireHelper'

/** Facts whose options the parties name themselves. */
export type ContributionsFacts = 'contributionItem'

const frames = {
  contributionOwed: { answer: { kind: 'role', also: ['nobody'] } },
  contributionLate: { answer: { kind: 'step', steps: ['wait', 'remind', 'stepIn', 'priceCut', 'mayEnd'] } },
  contributionMissing: { answer: { kind: 'choice', options: ['replacement', 'shareFalls', 'unchanged'] } },
  contributionPoor: { answer: { kind: 'step', steps: ['nothing', 'mend', 'priceCut', 'replace'] } },
  stepInCost: { answer: { kind: 'choice', options: ['all', 'extra', 'own'] } },
  priority: { answer: { kind: 'choice', options: ['joint', 'own'] } },
  twoJoint: { answer: { kind: 'choice', options: ['earlier', 'customerDate'] } },
  hoursPaid: { answer: { kind: 'choice', options: ['worked', 'promised', 'half', 'carried'] } },
  maySubcontract: { answer: { kind: 'choice', options: ['yes', 'no'] } },
  subBreach: { answer: { kind: 'step', steps: ['nothing', 'remove', 'mayEnd'] } },
  subFault: { answer: { kind: 'role', also: [] } },
  mayHireHelper: { answer: { kind: 'choice', options: ['yes', 'no'] } },
} as const satisfies Record<ContributionsDecisions, Frame>

export const contributions: Topic = { id: 'contributions', questions: contributionsQuestions, expand }

function expand(answers: Answers, parties: readonly string[]): Expansion {
  const book = openBook('contributions', frames)
  const list = listOf(answers)
  owed(book, answers, list)
  late(book, answers)
  missing(book, answers)
  capacity(book, answers)
  subcontracting(book, answers, parties)
  const names = Object.fromEntries(list.map(({ what }, index) => [`c${index + 1}`, what]))
  return {
    ...book.expansion(),
    facts: { contributionItem: { kind: 'choice', options: [...Object.keys(names), 'other'], per: 'item' } },
    labels: { contributionItem: names },
  }
}

function owed(book: Book, answers: Answers, list: readonly Contribution[]): void {
  if (list.length === 0) return
  book.say(
    'contributions.list',
    'contributions.list',
    { list },
    ...list.map((each, index) =>
      line('contributionOwed', `ctb-l${index + 1}`, { contributionItem: is(`c${index + 1}`) }, who(party(each.party))),
    ),
  )
  sayAnswer(book, answers, 'contributions.unlisted', (answer) => [
    line(
      'contributionOwed',
      'ctb-1',
      { contributionItem: is('other') },
      optionOf(answer, { nobody: who(party('nobody')), talk: talk('contribution') }),
    ),
  ])
}

function late(book: Book, answers: Answers): void {
  const answer = chosen(answers, 'contributions.late')
  const days = quantity(answers, 'contributions.lateDays')
  const then = chosen(answers, 'contributions.lateThen')
  const inTime = line('contributionLate', 'ctb-10', { contribution: anyOf(is('notDue'), whole('done')) }, step('wait'))
  if (answer === 'talk' || answer === 'law') {
    const outcome = answer === 'talk' ? talk('contribution') : perLaw('delayByStatute')
    book.say(
      'contributions.late',
      'contributions.late',
      { answer },
      inTime,
      line('contributionLate', 'ctb-11', { contribution: whole('open') }, outcome),
    )
  } else if (answer === 'ladder' && days !== undefined && then !== undefined) {
    book.term('contributionCure', 'workingDays', days)
    const cure = term('contributionCure')
    book.say(
      'contributions.late',
      'contributions.late',
      { answer, days, follows: then },
      inTime,
      line('contributionLate', 'ctb-11', { contribution: clock('open', '<=', cure) }, step('remind')),
      line('contributionLate', 'ctb-12', { contribution: clock('open', '>', cure) }, step(then)),
    )
  }
}

function missing(book: Book, answers: Answers): void {
  const outcome = (answer: string) => (answer === 'talk' ? talk('contribution') : choose(answer))
  sayAnswer(book, answers, 'contributions.missing', (answer) => [
    line('contributionMissing', 'ctb-20', { contributionGone: is('willNot') }, outcome(answer)),
  ])
  sayAnswer(book, answers, 'contributions.missingNoFault', (answer) => [
    line('contributionMissing', 'ctb-21', { contributionGone: is('cannot') }, outcome(answer)),
  ])
  sayAnswer(book, answers, 'contributions.quality', (answer) => [
    line('contributionPoor', 'ctb-22', { workQuality: is('asPromised') }, step('nothing')),
    line('contributionPoor', 'ctb-23', { workQuality: is('below') }, step('mend')),
    line('contributionPoor', 'ctb-24', { workQuality: is('belowAgain') }, answer === 'talk' ? talk('contribution') : step(answer)),
  ])
  sayAnswer(book, answers, 'contributions.stepInCost', (answer) =>
    answer === 'own'
      ? [line('stepInCost', 'ctb-25', {}, choose('own'))]
      : [
          line('stepInCost', 'ctb-25', { stepInWarned: is('yes') }, choose(answer)),
          line('stepInCost', 'ctb-26', { stepInWarned: is('no') }, choose('own')),
        ],
  )
}

function capacity(book: Book, answers: Answers): void {
  const answer = chosen(answers, 'contributions.priority')
  const reserve = quantity(answers, 'contributions.reserve')
  if (answer !== undefined && (answer !== 'reserve' || reserve !== undefined))
    book.say(
      'contributions.priority',
      'contributions.priority',
      { answer, ...(reserve === undefined ? {} : { reserve }) },
      ...optionOf(answer, {
        joint: [line('priority', 'ctb-30', {}, choose('joint'))],
        own: [line('priority', 'ctb-30', {}, choose('own'))],
        talk: [line('priority', 'ctb-30', {}, talk('capacity'))],
        reserve: [
          line('priority', 'ctb-30', { withinReserve: is('yes') }, choose('joint')),
          line('priority', 'ctb-31', { withinReserve: is('no') }, choose('own')),
        ],
        earlier: [
          line('priority', 'ctb-30', { earlierOrder: is('joint') }, choose('joint')),
          line('priority', 'ctb-31', { earlierOrder: is('own') }, choose('own')),
          line('priority', 'ctb-32', { earlierOrder: is('sameDay') }, talk('capacity')),
        ],
      }),
    )
  sayAnswer(book, answers, 'contributions.twoJoint', (option) =>
    optionOf(option, {
      earlier: [
        line('twoJoint', 'ctb-33', { jointOrders: is('oneEarlier') }, choose('earlier')),
        line('twoJoint', 'ctb-34', { jointOrders: is('sameDay') }, talk('capacity')),
      ],
      customerDate: [line('twoJoint', 'ctb-33', {}, choose('customerDate'))],
      talk: [line('twoJoint', 'ctb-33', {}, talk('capacity'))],
    }),
  )
  sayAnswer(book, answers, 'contributions.uncalled', (option) => [
    line('hoursPaid', 'ctb-35', { hoursUse: is('asPromised') }, choose('worked')),
    line('hoursPaid', 'ctb-36', { hoursUse: is('fewer') }, choose(option)),
  ])
  sayAnswer(book, answers, 'contributions.excess', (option) =>
    option === 'ifAgreed'
      ? [
          line('hoursPaid', 'ctb-37', { hoursUse: is('more'), excessAgreed: is('yes') }, choose('worked')),
          line('hoursPaid', 'ctb-38', { hoursUse: is('more'), excessAgreed: is('no') }, choose('promised')),
        ]
      : [line('hoursPaid', 'ctb-37', { hoursUse: is('more') }, choose(option === 'paid' ? 'worked' : 'promised'))],
  )
}

function subcontracting(book: Book, answers: Answers, parties: readonly string[]): void {
  const form = chosen(answers, 'contributions.sub')
  sayAnswer(book, answers, 'contributions.sub', (answer) =>
    optionOf(answer, {
      free: [line('maySubcontract', 'ctb-40', {}, choose('yes'))],
      never: [line('maySubcontract', 'ctb-40', {}, choose('no'))],
      told: [
        line('maySubcontract', 'ctb-40', { subConsent: anyOf(is('yes', 'no'), whole('silent')) }, choose('yes')),
        line('maySubcontract', 'ctb-41', { subConsent: is('notAsked') }, choose('no')),
      ],
      consent: [
        line('maySubcontract', 'ctb-40', { subConsent: is('yes') }, choose('yes')),
        line('maySubcontract', 'ctb-41', { subConsent: is('notAsked', 'no') }, choose('no')),
      ],
    }),
  )
  const silence = chosen(answers, 'contributions.subSilence')
  const days = quantity(answers, 'contributions.subSilenceDays')
  if (silence !== undefined && days !== undefined) {
    book.term('subSilence', 'days', days)
    const quiet = term('subSilence')
    book.say(
      'contributions.subSilence',
      'contributions.subSilence',
      { answer: silence, days },
      line('maySubcontract', 'ctb-42', { subConsent: clock('silent', '<=', quiet) }, choose('no')),
      line('maySubcontract', 'ctb-43', { subConsent: clock('silent', '>', quiet) }, choose(silence)),
    )
  }
  sayAnswer(book, answers, 'contributions.subBreach', (answer) => [
    ...(form === 'never' ? [] : [line('subBreach', 'ctb-44', { maySubcontract: is('yes') }, step('nothing'))]),
    line('subBreach', 'ctb-45', { maySubcontract: is('no') }, answer === 'talk' ? talk('subcontractor') : step(answer)),
  ])
  sayAnswer(book, answers, 'contributions.subFault', (answer) =>
    answer === 'hirer'
      ? [line('subFault', 'ctb-46', {}, who(inRole('hirer')))]
      : [
          line('subFault', 'ctb-46', { subPicker: is(...parties) }, who(inRole('subPicker'))),
          line('subFault', 'ctb-47', { subPicker: is('customer') }, who(inRole('hirer'))),
        ],
  )
  const helper = chosen(answers, 'contributions.helper')
  const months = quantity(answers, 'contributions.helperMonths')
  if (helper === undefined || (helper === 'months' && months === undefined)) return
  if (months !== undefined) book.term('helperMonths', 'months', months)
  book.say(
    'contributions.helper',
    'contributions.helper',
    { answer: helper, ...(months === undefined ? {} : { months }) },
    ...optionOf(helper, {
      free: [line('mayHireHelper', 'ctb-48', {}, choose('yes'))],
      consent: [
        line('mayHireHelper', 'ctb-48', { helperAgreed: is('yes') }, choose('yes')),
        line('mayHireHelper', 'ctb-49', { helperAgreed: is('no') }, choose('no')),
      ],
      months: [
        line(
          'mayHireHelper',
          'ctb-48',
          { helperAgreed: is('no'), lastHelp: anyOf(is('notYet'), clock('ago', '>', term('helperMonths'))) },
          choose('yes'),
        ),
        line('mayHireHelper', 'ctb-49', { helperAgreed: is('no'), lastHelp: clock('ago', '<=', term('helperMonths')) }, choose('no')),
        line('mayHireHelper', 'ctb-50', { helperAgreed: is('yes') }, choose('yes')),
      ],
    }),
  )
}

const listOf = (answers: Answers): readonly Contribution[] =>
  rows(answers, 'contributions.list').map((row) => ({
    what: words(row['what']),
    party: words(row['party']),
    ...(isEmpty(row['by']) ? {} : { by: words(row['by']) }),
    ...(isEmpty(row['quality']) ? {} : { quality: words(row['quality']) }),
  }))

const isEmpty = (cell: Cell | undefined): boolean => cell === undefined || cell === ''

function words(cell: Cell | undefined): string {
  assert(typeof cell === 'string', 'the cell is a text')
  return cell.trim()
}
