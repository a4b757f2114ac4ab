import { chosen, chosenMany, rows, text } from '../answers.ts'
import { line, openBook, type Frame } from '../book.ts'
import { choose, is, step, talk } from '../build.ts'
import type { Answers, Expansion, Question, Topic } from '../topic.ts'

/** T02: what the cooperation is for, how its success is seen, and which business it does not touch. */
export const purposeQuestions = [
  { id: 'purpose.goal', kind: { kind: 'text', maxLength: 600 }, weight: 1 },
  {
    id: 'purpose.routes',
    kind: { kind: 'choices', options: ['leads', 'jointOffer', 'subcontract', 'marketing', 'development', 'purchasing', 'referral'] },
    affects: ['customerContract', 'split', 'gtm'],
    weight: 1,
  },
  {
    id: 'purpose.measures',
    kind: {
      kind: 'rows',
      columns: [
        { id: 'what', kind: { kind: 'text', maxLength: 160 }, required: true },
        { id: 'target', kind: { kind: 'text', maxLength: 80 }, required: true },
        { id: 'by', kind: { kind: 'day' }, required: true },
      ],
      maxRows: 12,
    },
    weight: 2,
  },
  {
    id: 'purpose.missed',
    kind: { kind: 'choice', options: ['meet', 'mayEnd', 'goOn'] },
    relevant: (answers) => rows(answers, 'purpose.measures').length > 0,
    affects: ['term', 'exit'],
    weight: 2,
  },
  {
    id: 'purpose.partly',
    kind: { kind: 'choice', options: ['meet', 'mayEnd', 'goOn'] },
    relevant: (answers) => rows(answers, 'purpose.measures').length > 0 && chosen(answers, 'purpose.missed') !== undefined,
    weight: 3,
  },
  { id: 'purpose.notTogether', kind: { kind: 'text', maxLength: 600 }, weight: 2 },
  { id: 'purpose.outside', kind: { kind: 'choice', options: ['notCovered', 'ifAgreed', 'covered'] }, affects: ['protection'], weight: 1 },
  {
    id: 'purpose.unclear',
    kind: { kind: 'choice', options: ['covered', 'notCovered', 'talk'] },
    relevant: (answers) => chosen(answers, 'purpose.outside') !== undefined,
    weight: 2,
  },
] as const satisfies readonly Question[]

export type PurposeDecisions = 'covered' | 'goalMissed'

const frames: Readonly<Record<PurposeDecisions, Frame>> = {
  covered: { answer: { kind: 'choice', options: ['yes', 'no'] }, anchor: 'order' },
  goalMissed: { answer: { kind: 'step', steps: ['goOn', 'meet', 'mayEnd'] } },
}

export const purpose: Topic = { id: 'purpose', questions: purposeQuestions, expand }

function expand(answers: Answers): Expansion {
  const book = openBook('purpose', frames)
  const goal = text(answers, 'purpose.goal')
  if (goal !== undefined) book.say('purpose.goal', 'purpose.goal', { text: goal.trim() })
  const routes = chosenMany(answers, 'purpose.routes')
  if (routes.length > 0) book.say('purpose.routes', 'purpose.routes', { routes: allRoutes.filter((route) => routes.includes(route)) })
  const measures = rows(answers, 'purpose.measures').map((row) => ({
    what: String(row['what']).trim(),
    target: String(row['target']).trim(),
    by: String(row['by']),
  }))
  if (measures.length > 0) {
    book.say('purpose.measures', 'purpose.measures', { measures })
    const missed = chosen(answers, 'purpose.missed')
    if (missed !== undefined)
      book.say(
        'purpose.missed',
        'purpose.missed',
        { option: missed },
        line('goalMissed', 'goal-1', { goal: is('reached') }, step('goOn')),
        line('goalMissed', 'goal-2', { goal: is('missed') }, step(missed)),
      )
    const partly = chosen(answers, 'purpose.partly')
    if (partly !== undefined)
      book.say('purpose.partly', 'purpose.partly', { option: partly }, line('goalMissed', 'goal-3', { goal: is('partly') }, step(partly)))
  }
  const notTogether = text(answers, 'purpose.notTogether')
  if (notTogether !== undefined) book.say('purpose.notTogether', 'purpose.notTogether', { text: notTogether.trim() })
  covered(book, answers)
  return book.expansion()
}

const allRoutes = purposeQuestions[1].kind.options

function covered(book: ReturnType<typeof openBook>, answers: Answers): void {
  const outside = chosen(answers, 'purpose.outside')
  if (outside === undefined) return
  const beyond = { withinPurpose: is('outside') }
  const lines = {
    covered: [line('covered', 'cov-2', beyond, choose('yes'))],
    notCovered: [line('covered', 'cov-2', beyond, choose('no'))],
    ifAgreed: [
      line('covered', 'cov-2', { ...beyond, agreedInWriting: is('yes') }, choose('yes')),
      line('covered', 'cov-3', { ...beyond, agreedInWriting: is('no') }, choose('no')),
    ],
  }[outside]
  book.say(
    'purpose.outside',
    'purpose.outside',
    { option: outside },
    line('covered', 'cov-1', { withinPurpose: is('inside') }, choose('yes')),
    ...(lines ?? []),
  )
  const unclear = chosen(answers, 'purpose.unclear')
  if (unclear === undefined) return
  const outcome = unclear === 'talk' ? talk('beforeOrder') : choose(unclear === 'covered' ? 'yes' : 'no')
  book.say('purpose.unclear', 'purpose.unclear', { option: unclear }, line('covered', 'cov-4', { withinPurpose: is('unclear') }, outcome))
}
