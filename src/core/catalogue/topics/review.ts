import { chosen, chosenMany, quantity } from '../answers.ts'
import { line, openBook, type Book, type Frame } from '../book.ts'
import { anyOf, choose, clock, compare, is, perLaw, step, talk, term } from '../build.ts'
import { sayOption } from '../say-option.ts'
import type { Answers, Expansion, Question, Topic } from '../topic.ts'
import { number, oneOf } from './asked.ts'

/** What may take away the ground the deal stands on, beside prices and costs. */
const grounds = ['law', 'demand', 'people', 'technology'] as const

/** T26: when the parties look at what they agreed, what lets one of them ask for a change, and what holds when the other refuses. */
export const reviewQuestions = [
  { id: 'review.rhythm', kind: number('months', 1, 36, [6, 12, 24]), weight: 2 },
  { id: 'review.how', kind: oneOf('separately', 'together', 'coach'), weight: 3 },
  {
    id: 'review.skipped',
    kind: oneOf('eachCalls', 'coach', 'mayEnd'),
    relevant: (answers) => quantity(answers, 'review.rhythm') !== undefined,
    weight: 2,
  },
  { id: 'review.costChange', kind: number('percent', 1_00, 100_00, [10_00, 15_00, 20_00]), affects: ['pricing', 'split'], weight: 2 },
  { id: 'review.triggers', kind: { kind: 'choices', options: grounds }, weight: 2 },
  { id: 'review.refused', kind: oneOf('stages', 'expert', 'mayEnd', 'stays'), affects: ['escalation', 'term'], weight: 1 },
  {
    id: 'review.replyDays',
    kind: number('days', 5, 90, [14, 21, 30]),
    relevant: (answers) => chosen(answers, 'review.refused') !== undefined,
    weight: 2,
  },
  { id: 'review.meanwhile', kind: oneOf('old', 'fromRequest'), weight: 2 },
] as const satisfies readonly Question[]

export type ReviewDecisions = 'reviewOverdue' | 'mayAdapt' | 'adaptationRefused' | 'termsMeanwhile'

const frames = {
  reviewOverdue: { answer: { kind: 'step', steps: ['nothing', 'eachCalls', 'coach', 'mayEnd'] } },
  mayAdapt: { answer: { kind: 'choice', options: ['yes', 'no'] } },
  adaptationRefused: { answer: { kind: 'choice', options: ['waits', 'adapted', 'stays', 'expert', 'mayEnd'] } },
  termsMeanwhile: { answer: { kind: 'choice', options: ['old', 'new'] } },
} as const satisfies Record<ReviewDecisions, Frame>

export const review: Topic = { id: 'review', questions: reviewQuestions, expand }

function expand(answers: Answers): Expansion {
  const book = openBook('review', frames)
  looks(book, answers)
  adapts(book, answers)
  return book.expansion()
}

function looks(book: Book, answers: Answers): void {
  sayOption(book, answers, 'review.how', { separately: [], together: [], coach: [] })
  const months = quantity(answers, 'review.rhythm')
  if (months === undefined) return
  book.term('reviewMonths', 'months', months)
  const inTime = line(
    'reviewOverdue',
    'rvw-1',
    { reviewedAgo: anyOf(is('notYet'), clock('ago', '<=', term('reviewMonths'))) },
    step('nothing'),
  )
  const late = { reviewedAgo: clock('ago', '>', term('reviewMonths')) }
  sayOption(
    book,
    answers,
    'review.skipped',
    {
      eachCalls: [inTime, line('reviewOverdue', 'rvw-2', late, step('eachCalls'))],
      coach: [inTime, line('reviewOverdue', 'rvw-2', late, step('coach'))],
      mayEnd: [inTime, line('reviewOverdue', 'rvw-2', late, step('mayEnd'))],
    },
    { months },
  )
}

function adapts(book: Book, answers: Answers): void {
  const rate = quantity(answers, 'review.costChange')
  if (rate !== undefined) {
    book.term('costChange', 'percent', rate)
    book.say(
      'review.costChange',
      'review.costChange',
      { rate },
      line('mayAdapt', 'rvw-10', { ground: is('costs'), costChangeRate: compare('>', term('costChange')) }, choose('yes')),
      line('mayAdapt', 'rvw-11', { ground: is('costs'), costChangeRate: compare('<=', term('costChange')) }, choose('no')),
    )
  }
  const named = grounds.filter((each) => chosenMany(answers, 'review.triggers').includes(each))
  if (named.length > 0) {
    const rest = grounds.filter((each) => !named.includes(each))
    book.say(
      'review.triggers',
      'review.triggers',
      { chosen: named, rest },
      line('mayAdapt', 'rvw-12', { ground: is(...named) }, choose('yes')),
      line('mayAdapt', 'rvw-13', { ground: is(...rest, 'other') }, perLaw('basisByStatute')),
    )
  }
  const days = quantity(answers, 'review.replyDays')
  if (days !== undefined) {
    book.term('adaptationDays', 'days', days)
    const refused = { adaptationReply: anyOf(is('no'), clock('silent', '>', term('adaptationDays'))) }
    const open = [
      line('adaptationRefused', 'rvw-20', { adaptationReply: is('yes') }, choose('adapted')),
      line(
        'adaptationRefused',
        'rvw-21',
        { adaptationReply: anyOf(is('notAsked'), clock('silent', '<=', term('adaptationDays'))) },
        choose('waits'),
      ),
    ]
    sayOption(
      book,
      answers,
      'review.refused',
      {
        stays: [...open, line('adaptationRefused', 'rvw-22', refused, choose('stays'))],
        stages: [...open, line('adaptationRefused', 'rvw-22', refused, talk('disputeStep'))],
        mayEnd: [...open, line('adaptationRefused', 'rvw-22', refused, choose('mayEnd'))],
        expert: [...open, line('adaptationRefused', 'rvw-22', refused, choose('expert'))],
      },
      { days },
    )
  }
  const order = (times: readonly string[], id: string, outcome: string) =>
    line('termsMeanwhile', id, { orderDuring: is(...times) }, choose(outcome))
  sayOption(book, answers, 'review.meanwhile', {
    old: [order(['before', 'during'], 'rvw-30', 'old'), order(['after'], 'rvw-31', 'new')],
    fromRequest: [order(['before'], 'rvw-30', 'old'), order(['during', 'after'], 'rvw-31', 'new')],
  })
}
