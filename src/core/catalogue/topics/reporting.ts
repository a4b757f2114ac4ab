import type { PartyId } from '../../agreement/agreement.ts'
import { chosen, chosenMany, quantity } from '../answers.ts'
import { later, line, openBook, picked, type Book, type Frame } from '../book.ts'
import { anyOf, choose, clock, compare, inRole, is, party, perLaw, step, talk, term, whole, who } from '../build.ts'
import { sayOption } from '../say-option.ts'
import type { Answers, Expansion, Question, Topic } from '../topic.ts'
import { ifPicked, number, oneOf } from './asked.ts'

const items = ['orders', 'revenue', 'leads', 'hours'] as const

/** T22: which figures the parties show each other, what follows when they are late or wrong, and who may look into the books. */
export const reportingQuestions = [
  { id: 'reporting.what', kind: { kind: 'choices', options: items }, weight: 2 },
  { id: 'reporting.rhythm', kind: oneOf('monthly', 'quarterly', 'perProject'), affects: ['split'], weight: 2 },
  { id: 'reporting.days', kind: number('days', 1, 90, [10, 14, 30]), relevant: reports, weight: 2 },
  { id: 'reporting.late', kind: oneOf('estimate', 'inspect', 'talk'), relevant: hasDays, weight: 2 },
  { id: 'reporting.cure', kind: number('days', 1, 60, [5, 7, 14]), relevant: hasDays, weight: 3 },
  { id: 'reporting.intent', kind: oneOf('mayEnd', 'correct', 'talk'), affects: ['term'], weight: 2 },
  { id: 'reporting.inspection', kind: oneOf('neutral', 'books', 'law'), affects: ['confidentiality'], weight: 1 },
  { id: 'reporting.inspectMonths', kind: number('months', 1, 36, [6, 12]), relevant: ifPicked('reporting.inspection', 'books'), weight: 3 },
  { id: 'reporting.refused', kind: oneOf('counts', 'mayEnd', 'talk'), relevant: inspects, weight: 2 },
  {
    id: 'reporting.refusedDays',
    kind: number('days', 1, 90, [7, 14, 30]),
    relevant: (answers) => inspects(answers) && chosen(answers, 'reporting.refused') !== undefined,
    weight: 2,
  },
  { id: 'reporting.inspectionCost', kind: oneOf('byResult', 'asker', 'equal'), relevant: inspects, affects: ['costs'], weight: 2 },
  {
    id: 'reporting.margin',
    kind: number('percent', 0, 50_00, [2_00, 3_00, 5_00]),
    relevant: (answers) => inspects(answers) && picked(answers, 'reporting.inspectionCost', 'byResult'),
    weight: 2,
  },
] as const satisfies readonly Question[]

function reports(answers: Answers): boolean {
  return chosen(answers, 'reporting.rhythm') !== undefined
}

function hasDays(answers: Answers): boolean {
  return reports(answers) && quantity(answers, 'reporting.days') !== undefined
}

function inspects(answers: Answers): boolean {
  return picked(answers, 'reporting.inspection', 'neutral', 'books')
}

export type ReportingDecisions = 'reportLate' | 'reportWrong' | 'mayInspect' | 'inspectionRefused' | 'inspectionCost'

const frames = {
  reportLate: { answer: { kind: 'step', steps: ['nothing', 'remind', 'estimate', 'inspect'] } },
  reportWrong: { answer: { kind: 'step', steps: ['correct', 'mayEnd'] } },
  mayInspect: { answer: { kind: 'choice', options: ['own', 'neutral', 'no'] } },
  inspectionRefused: { answer: { kind: 'step', steps: ['nothing', 'counts', 'mayEnd'] } },
  inspectionCost: { answer: { kind: 'role', also: ['all'] } },
} as const satisfies Record<ReportingDecisions, Frame>

export const reporting: Topic = { id: 'reporting', questions: reportingQuestions, expand }

function expand(answers: Answers, parties: readonly PartyId[]): Expansion {
  const book = openBook('reporting', frames)
  report(book, answers)
  inspection(book, answers, parties)
  return book.expansion()
}

function report(book: Book, answers: Answers): void {
  const told = items.filter((each) => chosenMany(answers, 'reporting.what').includes(each))
  if (told.length > 0) book.say('reporting.what', 'reporting.what', { items: told })
  const days = quantity(answers, 'reporting.days')
  const cure = quantity(answers, 'reporting.cure')
  if (days !== undefined) sayOption(book, answers, 'reporting.rhythm', { monthly: [], quarterly: [], perProject: [] }, { days })
  if (days !== undefined && cure !== undefined) {
    book.term('reportDays', 'days', days)
    book.term('reportCure', 'days', cure)
    const late = { report: clock('open', '>', term('reportDays', 'reportCure')) }
    const early = [
      line('reportLate', 'rep-1', { report: anyOf(is('notDue'), whole('done'), clock('open', '<=', term('reportDays'))) }, step('nothing')),
      line('reportLate', 'rep-2', { report: later('open', ['reportDays'], ['reportDays', 'reportCure']) }, step('remind')),
    ]
    sayOption(
      book,
      answers,
      'reporting.late',
      {
        estimate: [...early, line('reportLate', 'rep-3', late, step('estimate'))],
        inspect: [...early, line('reportLate', 'rep-3', late, step('inspect'))],
        talk: [...early, line('reportLate', 'rep-3', late, talk('report'))],
      },
      { days, cure },
    )
  }
  const slip = line('reportWrong', 'rep-10', { errorFault: is('slip') }, step('correct'))
  const intent = { errorFault: is('intent') }
  sayOption(book, answers, 'reporting.intent', {
    mayEnd: [slip, line('reportWrong', 'rep-11', intent, step('mayEnd'))],
    correct: [slip, line('reportWrong', 'rep-11', intent, step('correct'))],
    talk: [slip, line('reportWrong', 'rep-11', intent, talk('report'))],
  })
}

function inspection(book: Book, answers: Answers, parties: readonly PartyId[]): void {
  const months = quantity(answers, 'reporting.inspectMonths')
  if (!picked(answers, 'reporting.inspection', 'books') || months !== undefined) {
    if (months !== undefined) book.term('inspectMonths', 'months', months)
    const none = { doubt: is('none') }
    sayOption(
      book,
      answers,
      'reporting.inspection',
      {
        neutral: [
          line('mayInspect', 'rep-20', { doubt: is('reasoned') }, choose('neutral')),
          line('mayInspect', 'rep-21', none, choose('no')),
        ],
        books: [
          line('mayInspect', 'rep-20', { doubt: is('reasoned') }, choose('own')),
          line(
            'mayInspect',
            'rep-21',
            { ...none, inspectedAgo: anyOf(is('notYet'), clock('ago', '>=', term('inspectMonths'))) },
            choose('own'),
          ),
          line('mayInspect', 'rep-22', { ...none, inspectedAgo: clock('ago', '<', term('inspectMonths')) }, choose('no')),
        ],
        law: [line('mayInspect', 'rep-20', { doubt: is('none', 'reasoned') }, perLaw('inspectionByStatute'))],
      },
      months === undefined ? {} : { months },
    )
    refused(book, answers)
  }
  const rate = quantity(answers, 'reporting.margin')
  if (picked(answers, 'reporting.inspectionCost', 'byResult') && rate === undefined) return
  if (rate !== undefined) book.term('errorMargin', 'percent', rate)
  const margin = term('errorMargin')
  sayOption(
    book,
    answers,
    'reporting.inspectionCost',
    {
      byResult: [
        line('inspectionCost', 'rep-40', { errorRate: compare('>', margin) }, who(inRole('inspected'))),
        line('inspectionCost', 'rep-41', { errorRate: compare('<=', margin) }, who(inRole('inspector'))),
      ],
      asker: [line('inspectionCost', 'rep-40', { inspector: is(...parties) }, who(inRole('inspector')))],
      equal: [line('inspectionCost', 'rep-40', { inspector: is(...parties) }, who(party('all')))],
    },
    rate === undefined ? {} : { rate },
  )
}

function refused(book: Book, answers: Answers): void {
  const days = quantity(answers, 'reporting.refusedDays')
  if (days === undefined) return
  book.term('inspectionDays', 'days', days)
  const may = { mayInspect: is(picked(answers, 'reporting.inspection', 'books') ? 'own' : 'neutral') }
  const inTime = [
    line('inspectionRefused', 'rep-30', { mayInspect: is('no') }, step('nothing')),
    line(
      'inspectionRefused',
      'rep-31',
      { ...may, inspectionGiven: anyOf(is('notDue'), whole('done'), clock('open', '<=', term('inspectionDays'))) },
      step('nothing'),
    ),
  ]
  const open = { ...may, inspectionGiven: clock('open', '>', term('inspectionDays')) }
  sayOption(
    book,
    answers,
    'reporting.refused',
    {
      counts: [...inTime, line('inspectionRefused', 'rep-32', open, step('counts'))],
      mayEnd: [...inTime, line('inspectionRefused', 'rep-32', open, step('mayEnd'))],
      talk: [...inTime, line('inspectionRefused', 'rep-32', open, talk('inspection'))],
    },
    { days },
  )
}
