import type { PartyId } from '../../agreement/agreement.ts'
import { chosen, partyOf, quantity, rows } from '../answers.ts'
import { line, openBook, picked, type Book, type Frame } from '../book.ts'
import { anyOf, choose, clock, compare, is, step, talk, term, whole } from '../build.ts'
import { sayOption } from '../say-option.ts'
import type { Answers, Expansion, Question, Topic } from '../topic.ts'
import { ifPicked, number, oneOf } from './asked.ts'

/** T09: who pulls the cooperation, when the parties meet, what their minutes are worth, and what steering may cost. */
export const governanceQuestions = [
  {
    id: 'governance.leads',
    kind: {
      kind: 'rows',
      columns: [
        { id: 'party', kind: { kind: 'party' }, required: true },
        { id: 'person', kind: { kind: 'text', maxLength: 120 }, required: true },
        { id: 'deputy', kind: { kind: 'text', maxLength: 120 }, required: false },
        { id: 'sponsor', kind: { kind: 'text', maxLength: 120 }, required: false },
      ],
      maxRows: 8,
      distinct: ['party'],
    },
    weight: 1,
  },
  { id: 'governance.form', kind: oneOf('twoLeads', 'leadParty', 'committee', 'coordinator'), affects: ['resolutions'], weight: 1 },
  {
    id: 'governance.leadParty',
    kind: { kind: 'choice', options: ['alternates'], parties: true },
    relevant: ifPicked('governance.form', 'leadParty'),
    weight: 1,
  },
  {
    id: 'governance.leadReplaced',
    kind: oneOf('anyTime', 'breachOnly', 'talk'),
    relevant: ifPicked('governance.form', 'leadParty', 'coordinator'),
    weight: 3,
  },
  { id: 'governance.contactDays', kind: number('workingDays', 1, 30, [2, 3, 5]), weight: 2 },
  {
    id: 'governance.contactLate',
    kind: oneOf('management', 'mayAct', 'talk'),
    relevant: (answers) => quantity(answers, 'governance.contactDays') !== undefined,
    weight: 2,
  },
  { id: 'governance.meeting', kind: oneOf('weekly', 'monthly', 'quarterly', 'onRequest'), weight: 2 },
  { id: 'governance.missed', kind: oneOf('newDate', 'textVote'), relevant: meets, weight: 2 },
  {
    id: 'governance.missedDays',
    kind: number('days', 1, 60, [5, 7, 14]),
    relevant: (answers) => meets(answers) && chosen(answers, 'governance.missed') !== undefined,
    weight: 3,
  },
  { id: 'governance.missedAgain', kind: oneOf('management', 'mayEnd', 'talk'), relevant: meets, affects: ['escalation'], weight: 3 },
  { id: 'governance.minutes', kind: oneOf('rotating', 'convener'), weight: 3 },
  { id: 'governance.minutesSilence', kind: oneOf('counts', 'open'), weight: 2 },
  {
    id: 'governance.minutesDays',
    kind: number('days', 1, 60, [5, 7, 14]),
    relevant: (answers) => chosen(answers, 'governance.minutesSilence') !== undefined,
    weight: 2,
  },
  {
    id: 'governance.minutesObjected',
    kind: oneOf('undisputed', 'clarify'),
    relevant: (answers) => chosen(answers, 'governance.minutesSilence') !== undefined,
    weight: 3,
  },
  { id: 'governance.coordination', kind: oneOf('unpaid', 'flat', 'hours'), affects: ['costs'], weight: 2 },
  {
    id: 'governance.coordinationPay',
    kind: number('EUR', 0, 10_000_000, [50_00, 80_00, 500_00]),
    relevant: ifPicked('governance.coordination', 'flat', 'hours'),
    weight: 2,
  },
  {
    id: 'governance.payBeyond',
    kind: oneOf('ifAgreed', 'no', 'hours'),
    relevant: (answers) => chosen(answers, 'governance.coordination') !== undefined,
    weight: 3,
  },
  { id: 'governance.overrun', kind: oneOf('spender', 'shared', 'talk'), affects: ['costs'], weight: 2 },
  {
    id: 'governance.overrunRate',
    kind: number('percent', 0, 100_00, [0, 5_00, 10_00]),
    relevant: (answers) => chosen(answers, 'governance.overrun') !== undefined,
    weight: 2,
  },
] as const satisfies readonly Question[]

function meets(answers: Answers): boolean {
  return chosen(answers, 'governance.meeting') !== undefined
}

export type GovernanceDecisions = 'leadReplaced' | 'contactLate' | 'meetingMissed' | 'minutesCount' | 'coordinationPay' | 'overBudget'

const frames = {
  leadReplaced: { answer: { kind: 'choice', options: ['yes', 'no'] } },
  contactLate: { answer: { kind: 'step', steps: ['wait', 'management', 'mayAct'] } },
  meetingMissed: { answer: { kind: 'step', steps: ['nothing', 'newDate', 'textVote', 'management', 'mayEnd'] } },
  minutesCount: { answer: { kind: 'choice', options: ['counts', 'waits', 'open', 'undisputedPart'] } },
  coordinationPay: { answer: { kind: 'choice', options: ['no', 'flat', 'hours'] } },
  overBudget: { answer: { kind: 'choice', options: ['shared', 'spender'] } },
} as const satisfies Record<GovernanceDecisions, Frame>

export const governance: Topic = { id: 'governance', questions: governanceQuestions, expand }

function expand(answers: Answers): Expansion {
  const book = openBook('governance', frames)
  people(book, answers)
  meetings(book, answers)
  minutes(book, answers)
  money(book, answers)
  return book.expansion()
}

const filled = (cell: string | number | undefined): string | undefined => {
  const written = cell === undefined ? '' : String(cell).trim()
  return written === '' ? undefined : written
}

function people(book: Book, answers: Answers): void {
  const leads = rows(answers, 'governance.leads').map((row) => {
    const deputy = filled(row['deputy'])
    const sponsor = filled(row['sponsor'])
    return {
      party: String(row['party']) satisfies PartyId,
      person: String(row['person']).trim(),
      ...(deputy === undefined ? {} : { deputy }),
      ...(sponsor === undefined ? {} : { sponsor }),
    }
  })
  if (leads.length > 0) book.say('governance.leads', 'governance.leads', { leads })
  const led = chosen(answers, 'governance.leadParty')
  const lead = led === 'alternates' ? led : partyOf(led)
  if (!picked(answers, 'governance.form', 'leadParty') || lead !== undefined)
    sayOption(
      book,
      answers,
      'governance.form',
      { twoLeads: [], leadParty: [], committee: [], coordinator: [] },
      lead === undefined ? {} : { lead },
    )
  const replaced = (fault: readonly string[], id: string, outcome: string) =>
    line('leadReplaced', id, { leadFault: is(...fault) }, choose(outcome))
  const faults = ['inactive', 'overstepped']
  sayOption(book, answers, 'governance.leadReplaced', {
    anyTime: [replaced(['none', ...faults], 'gov-1', 'yes')],
    breachOnly: [replaced(faults, 'gov-1', 'yes'), replaced(['none'], 'gov-2', 'no')],
    talk: [line('leadReplaced', 'gov-1', { leadFault: is(...faults) }, talk('lead')), replaced(['none'], 'gov-2', 'no')],
  })
  const days = quantity(answers, 'governance.contactDays')
  if (days === undefined) return
  book.term('contactDays', 'workingDays', days)
  const inTime = line(
    'contactLate',
    'gov-5',
    { contactReply: anyOf(is('notDue'), whole('done'), clock('open', '<=', term('contactDays'))) },
    step('wait'),
  )
  const late = { contactReply: clock('open', '>', term('contactDays')) }
  sayOption(
    book,
    answers,
    'governance.contactLate',
    {
      management: [inTime, line('contactLate', 'gov-6', late, step('management'))],
      mayAct: [inTime, line('contactLate', 'gov-6', late, step('mayAct'))],
      talk: [inTime, line('contactLate', 'gov-6', late, talk('contact'))],
    },
    { days },
  )
}

function meetings(book: Book, answers: Answers): void {
  sayOption(book, answers, 'governance.meeting', { weekly: [], monthly: [], quarterly: [], onRequest: [] })
  const days = quantity(answers, 'governance.missedDays')
  const held = line('meetingMissed', 'gov-10', { meetingState: is('held') }, step('nothing'))
  const once = { meetingState: is('missedOnce') }
  if (days !== undefined)
    sayOption(
      book,
      answers,
      'governance.missed',
      {
        newDate: [held, line('meetingMissed', 'gov-11', once, step('newDate'))],
        textVote: [held, line('meetingMissed', 'gov-11', once, step('textVote'))],
      },
      { days },
    )
  const again = { meetingState: is('missedAgain') }
  sayOption(book, answers, 'governance.missedAgain', {
    management: [line('meetingMissed', 'gov-12', again, step('management'))],
    mayEnd: [line('meetingMissed', 'gov-12', again, step('mayEnd'))],
    talk: [line('meetingMissed', 'gov-12', again, talk('disputeStep'))],
  })
}

function minutes(book: Book, answers: Answers): void {
  sayOption(book, answers, 'governance.minutes', { rotating: [], convener: [] })
  const days = quantity(answers, 'governance.minutesDays')
  if (days !== undefined) {
    book.term('minutesDays', 'days', days)
    const agreed = line('minutesCount', 'gov-20', { minutesReply: is('yes') }, choose('counts'))
    const waits = line(
      'minutesCount',
      'gov-21',
      { minutesReply: anyOf(is('notAsked'), clock('silent', '<=', term('minutesDays'))) },
      choose('waits'),
    )
    const silent = (outcome: string) => [
      agreed,
      waits,
      line('minutesCount', 'gov-22', { minutesReply: clock('silent', '>', term('minutesDays')) }, choose(outcome)),
    ]
    sayOption(book, answers, 'governance.minutesSilence', { counts: silent('counts'), open: silent('open') }, { days })
  }
  const objected = { minutesReply: is('no') }
  sayOption(book, answers, 'governance.minutesObjected', {
    undisputed: [line('minutesCount', 'gov-23', objected, choose('undisputedPart'))],
    clarify: [line('minutesCount', 'gov-23', objected, talk('minutes'))],
  })
}

function money(book: Book, answers: Answers): void {
  const amount = quantity(answers, 'governance.coordinationPay')
  const usual = (outcome: string) => [line('coordinationPay', 'gov-30', { coordinationWork: is('usual') }, choose(outcome))]
  if (picked(answers, 'governance.coordination', 'unpaid') || amount !== undefined)
    sayOption(
      book,
      answers,
      'governance.coordination',
      { unpaid: usual('no'), flat: usual('flat'), hours: usual('hours') },
      amount === undefined ? {} : { amount },
    )
  const beyond = { coordinationWork: is('beyond') }
  sayOption(book, answers, 'governance.payBeyond', {
    no: [line('coordinationPay', 'gov-31', beyond, choose('no'))],
    ifAgreed: [
      line('coordinationPay', 'gov-31', { ...beyond, payAgreed: is('no') }, choose('no')),
      line('coordinationPay', 'gov-32', { ...beyond, payAgreed: is('yes') }, choose('hours')),
    ],
    hours: [line('coordinationPay', 'gov-31', beyond, choose('hours'))],
  })
  const rate = quantity(answers, 'governance.overrunRate')
  if (rate === undefined) return
  book.term('overrunTolerance', 'percent', rate)
  const within = [
    line('overBudget', 'gov-40', { overrunConsent: is('given') }, choose('shared')),
    line(
      'overBudget',
      'gov-41',
      { overrunConsent: is('notAsked', 'refused'), overrunRate: compare('<=', term('overrunTolerance')) },
      choose('shared'),
    ),
  ]
  const over = { overrunConsent: is('notAsked', 'refused'), overrunRate: compare('>', term('overrunTolerance')) }
  sayOption(
    book,
    answers,
    'governance.overrun',
    {
      spender: [...within, line('overBudget', 'gov-42', over, choose('spender'))],
      shared: [...within, line('overBudget', 'gov-42', over, choose('shared'))],
      talk: [...within, line('overBudget', 'gov-42', over, talk('budget'))],
    },
    { rate },
  )
}
