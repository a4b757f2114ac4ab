import { chosen, quantity, rows } from '../answers.ts'
import { line, openBook, picked, type Book, type Frame } from '../book.ts'
import { choose, clock, is, term } from '../build.ts'
import type { Answers, Expansion, Question, Topic } from '../topic.ts'
import { optionOf, sayAnswer } from './answered.ts'
import { ifPicked, number, oneOf } from './asked.ts'

/** T01: the companies, who may sign for them, who is bound with them, and who speaks for them. */
export const partiesQuestions = [
  {
    id: 'parties.companies',
    kind: {
      kind: 'rows',
      columns: [
        { id: 'party', kind: { kind: 'party' }, required: true },
        { id: 'name', kind: { kind: 'text', maxLength: 120 }, required: true },
        { id: 'form', kind: { kind: 'choice', options: ['person', 'partners', 'limited', 'other'] }, required: true },
        { id: 'seat', kind: { kind: 'text', maxLength: 200 }, required: true },
        { id: 'register', kind: { kind: 'text', maxLength: 80 }, required: false },
        { id: 'vatId', kind: { kind: 'text', maxLength: 20 }, required: false },
      ],
      maxRows: 12,
      distinct: ['party'],
    },
    affects: ['boilerplate'],
    weight: 1,
  },
  { id: 'parties.signing', kind: oneOf('byLaw', 'listed'), affects: ['form'], weight: 1 },
  {
    id: 'parties.signatories',
    kind: {
      kind: 'rows',
      columns: [
        { id: 'party', kind: { kind: 'party' }, required: true },
        { id: 'person', kind: { kind: 'text', maxLength: 80 }, required: true },
        { id: 'matters', kind: { kind: 'text', maxLength: 160 }, required: false },
      ],
      maxRows: 24,
    },
    relevant: ifPicked('parties.signing', 'listed'),
    weight: 1,
  },
  { id: 'parties.listedChange', kind: oneOf('yes', 'no'), relevant: ifPicked('parties.signing', 'listed'), weight: 2 },
  { id: 'parties.unsigned', kind: oneOf('no', 'yes'), relevant: settlesSigning, weight: 2 },
  {
    id: 'parties.unsignedDays',
    kind: number('days', 1, 60, [5, 10, 14]),
    relevant: (answers) => settlesSigning(answers) && chosen(answers, 'parties.unsigned') !== undefined,
    weight: 2,
  },
  {
    id: 'parties.contacts',
    kind: {
      kind: 'rows',
      columns: [
        { id: 'party', kind: { kind: 'party' }, required: true },
        {
          id: 'matter',
          kind: { kind: 'choice', options: ['lead', 'projects', 'money', 'marketing', 'dataProtection', 'conflict'] },
          required: true,
        },
        { id: 'person', kind: { kind: 'text', maxLength: 80 }, required: true },
        { id: 'deputy', kind: { kind: 'text', maxLength: 80 }, required: false },
      ],
      maxRows: 40,
    },
    affects: ['governance', 'continuity'],
    weight: 2,
  },
  { id: 'parties.contactGone', kind: oneOf('deputy', 'management'), weight: 2 },
  { id: 'parties.affiliates', kind: oneOf('group', 'controlled', 'none'), affects: ['protection'], weight: 1 },
  { id: 'parties.managers', kind: oneOf('answers', 'sign', 'none'), affects: ['protection', 'confidentiality'], weight: 1 },
  { id: 'parties.affiliateRights', kind: oneOf('acceded', 'controlled'), weight: 3 },
] as const satisfies readonly Question[]

function settlesSigning(answers: Answers): boolean {
  return chosen(answers, 'parties.signing') !== undefined
}

export type PartiesDecisions = 'partyBound' | 'contactNow' | 'affiliateBound' | 'affiliateRights'

const frames = {
  partyBound: { answer: { kind: 'choice', options: ['bound', 'notBound', 'open'] } },
  contactNow: { answer: { kind: 'choice', options: ['contact', 'deputy', 'management'] } },
  affiliateBound: { answer: { kind: 'choice', options: ['bound', 'partyAnswers', 'notBound'] } },
  affiliateRights: { answer: { kind: 'choice', options: ['yes', 'no'] } },
} as const satisfies Record<PartiesDecisions, Frame>

export const parties: Topic = { id: 'parties', questions: partiesQuestions, expand }

function expand(answers: Answers): Expansion {
  const book = openBook('parties', frames)
  companies(book, answers)
  signing(book, answers)
  contacts(book, answers)
  affiliates(book, answers)
  return book.expansion()
}

const cell = (row: Readonly<Record<string, string | number>>, column: string): string => String(row[column] ?? '').trim()

function companies(book: Book, answers: Answers): void {
  const named = rows(answers, 'parties.companies').map((row) => ({
    party: cell(row, 'party'),
    name: cell(row, 'name'),
    form: cell(row, 'form'),
    seat: cell(row, 'seat'),
    register: cell(row, 'register'),
    vatId: cell(row, 'vatId'),
  }))
  if (named.length > 0) book.say('parties.companies', 'parties.companies', { companies: named })
}

/** Whom a signature or a word binds, and what becomes of it where the power to give it was missing. */
function signing(book: Book, answers: Answers): void {
  const option = chosen(answers, 'parties.signing')
  if (option === undefined) return
  const listed = option === 'listed'
  const unauthorised = { declarant: listed ? is('half', 'other') : is('listed', 'half', 'other') }
  const beyond = { declarant: is('listed'), declares: is('change') }
  sayAnswer(book, answers, 'parties.signing', () => [
    line('partyBound', 'par-1', { declarant: is('represents') }, choose('bound')),
    ...(listed ? [line('partyBound', 'par-2', { declarant: is('listed'), declares: is('daily') }, choose('bound'))] : []),
    line('partyBound', 'par-3', { ...unauthorised, ratified: is('yes') }, choose('bound')),
    line('partyBound', 'par-4', { ...unauthorised, ratified: is('notAsked', 'no') }, choose('notBound')),
  ])
  const persons = rows(answers, 'parties.signatories').map((row) => ({
    party: cell(row, 'party'),
    person: cell(row, 'person'),
    matters: cell(row, 'matters'),
  }))
  if (persons.length > 0) book.say('parties.signatories', 'parties.signatories', { persons })
  sayAnswer(book, answers, 'parties.listedChange', (answer) =>
    answer === 'yes'
      ? [line('partyBound', 'par-5', beyond, choose('bound'))]
      : [
          line('partyBound', 'par-5', { ...beyond, ratified: is('yes') }, choose('bound')),
          line('partyBound', 'par-6', { ...beyond, ratified: is('notAsked', 'no') }, choose('notBound')),
        ],
  )
  const silence = chosen(answers, 'parties.unsigned')
  const days = quantity(answers, 'parties.unsignedDays')
  if (silence === undefined || days === undefined) return
  book.term('ratifyDays', 'days', days)
  const within = term('ratifyDays')
  const lacking = [unauthorised, ...(picked(answers, 'parties.listedChange', 'no') ? [beyond] : [])]
  book.say(
    'parties.unsigned',
    'parties.unsigned',
    { answer: silence, days },
    ...lacking.flatMap((when, index) => [
      line('partyBound', `par-${7 + index}a`, { ...when, ratified: clock('silent', '<=', within) }, choose('open')),
      line(
        'partyBound',
        `par-${7 + index}b`,
        { ...when, ratified: clock('silent', '>', within) },
        choose(silence === 'yes' ? 'bound' : 'notBound'),
      ),
    ]),
  )
}

function contacts(book: Book, answers: Answers): void {
  const persons = rows(answers, 'parties.contacts').map((row) => ({
    party: cell(row, 'party'),
    matter: cell(row, 'matter'),
    person: cell(row, 'person'),
    deputy: cell(row, 'deputy'),
  }))
  if (persons.length > 0) book.say('parties.contacts', 'parties.contacts', { persons })
  const gone = { contactState: is('away', 'left') }
  sayAnswer(book, answers, 'parties.contactGone', (answer) => [
    line('contactNow', 'par-10', { contactState: is('there') }, choose('contact')),
    ...optionOf(answer, {
      deputy: [
        line('contactNow', 'par-11', { ...gone, deputyNamed: is('yes') }, choose('deputy')),
        line('contactNow', 'par-12', { ...gone, deputyNamed: is('no') }, choose('management')),
      ],
      management: [line('contactNow', 'par-11', gone, choose('management'))],
    }),
  ])
}

/** Companies and people who stand behind a party and have not signed. */
function affiliates(book: Book, answers: Answers): void {
  const outside = { acceded: is('no') }
  sayAnswer(book, answers, 'parties.affiliates', (answer) => [
    line('affiliateBound', 'par-20', { connected: is('controlled', 'groupElse'), acceded: is('yes') }, choose('bound')),
    ...optionOf(answer, {
      group: [line('affiliateBound', 'par-21', { ...outside, connected: is('controlled', 'groupElse') }, choose('partyAnswers'))],
      controlled: [
        line('affiliateBound', 'par-21', { ...outside, connected: is('controlled') }, choose('partyAnswers')),
        line('affiliateBound', 'par-22', { ...outside, connected: is('groupElse') }, choose('notBound')),
      ],
      none: [line('affiliateBound', 'par-21', { ...outside, connected: is('controlled', 'groupElse') }, choose('notBound'))],
    }),
  ])
  sayAnswer(book, answers, 'parties.managers', (answer) => [
    line('affiliateBound', 'par-23', { connected: is('manager'), acceded: is('yes') }, choose('bound')),
    line('affiliateBound', 'par-24', { ...outside, connected: is('manager') }, choose(answer === 'none' ? 'notBound' : 'partyAnswers')),
  ])
  sayAnswer(book, answers, 'parties.affiliateRights', (answer) => [
    line('affiliateRights', 'par-26', { acceded: is('yes') }, choose('yes')),
    line('affiliateRights', 'par-27', { ...outside, connected: is('groupElse', 'manager') }, choose('no')),
    line('affiliateRights', 'par-28', { ...outside, connected: is('controlled') }, choose(answer === 'controlled' ? 'yes' : 'no')),
  ])
}
