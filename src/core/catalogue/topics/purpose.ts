import type { PartyId } from '../../agreement/agreement.ts'
import { chosen, chosenMany, rows, text } from '../answers.ts'
import { line, openBook, type Book, type Frame } from '../book.ts'
import { choose, is, step, talk } from '../build.ts'
import { sayOption } from '../say-option.ts'
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
  {
    id: 'purpose.fault',
    kind: { kind: 'choice', options: ['othersOnly', 'catchUp', 'sameForAll'] },
    relevant: (answers) => rows(answers, 'purpose.measures').length > 0,
    affects: ['valueCase'],
    weight: 3,
  },
  {
    id: 'purpose.figures',
    kind: { kind: 'choice', options: ['expert', 'lower', 'talk'] },
    relevant: (answers) => rows(answers, 'purpose.measures').length > 0,
    affects: ['reporting'],
    weight: 3,
  },
  {
    id: 'purpose.expects',
    kind: {
      kind: 'rows',
      columns: [
        { id: 'party', kind: { kind: 'party' }, required: true },
        { id: 'what', kind: { kind: 'text', maxLength: 200 }, required: true },
      ],
      maxRows: 12,
    },
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

export type PurposeDecisions = 'covered' | 'goalMissed' | 'goalFault' | 'goalCounted'

const frames: Readonly<Record<PurposeDecisions, Frame>> = {
  covered: { answer: { kind: 'choice', options: ['yes', 'no'] }, anchor: 'order' },
  goalMissed: { answer: { kind: 'step', steps: ['goOn', 'meet', 'mayEnd'] } },
  goalFault: { answer: { kind: 'choice', options: ['sameForAll', 'othersOnly', 'catchUp'] } },
  goalCounted: { answer: { kind: 'choice', options: ['asStated', 'expert', 'lower'] } },
}

export const purpose: Topic = { id: 'purpose', questions: purposeQuestions, expand }

function expand(answers: Answers, parties: readonly PartyId[]): Expansion {
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
  if (measures.length > 0) faults(book, answers, parties)
  const expects = rows(answers, 'purpose.expects').map((row) => ({ party: String(row['party']), what: String(row['what']).trim() }))
  if (expects.length > 0) book.say('purpose.expects', 'purpose.expects', { expects })
  const notTogether = text(answers, 'purpose.notTogether')
  if (notTogether !== undefined) book.say('purpose.notTogether', 'purpose.notTogether', { text: notTogether.trim() })
  covered(book, answers)
  return book.expansion()
}

function faults(book: Book, answers: Answers, parties: readonly PartyId[]): void {
  const shared = line('goalFault', 'goal-5', { shortfallBy: is('both', 'nobody') }, choose('sameForAll'))
  const fault = (outcome: string) => [shared, line('goalFault', 'goal-6', { shortfallBy: is(...parties) }, choose(outcome))]
  sayOption(book, answers, 'purpose.fault', {
    othersOnly: fault('othersOnly'),
    catchUp: fault('catchUp'),
    sameForAll: [line('goalFault', 'goal-5', { shortfallBy: is(...parties, 'both', 'nobody') }, choose('sameForAll'))],
  })
  const agreed = line('goalCounted', 'goal-8', { goalFigures: is('agreed') }, choose('asStated'))
  const unclear = { goalFigures: is('disputed', 'missing') }
  sayOption(book, answers, 'purpose.figures', {
    expert: [agreed, line('goalCounted', 'goal-9', unclear, choose('expert'))],
    lower: [agreed, line('goalCounted', 'goal-9', unclear, choose('lower'))],
    talk: [agreed, line('goalCounted', 'goal-9', unclear, talk('goalFigures'))],
  })
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
