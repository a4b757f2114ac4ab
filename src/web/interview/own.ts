import type { AnswerValue, Answers, Question, QuestionId, TopicId } from '#core/catalogue/topic.ts'
import { interviewOrder, stageOf, type Stage } from '#core/catalogue/interview.ts'
import { topics } from '#core/catalogue/topics.ts'
import type { Side } from '#core/negotiation/negotiation.ts'
import type { Progress } from '#core/negotiation/view.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import type { PendingAnswer } from '../cooperation/answer-queue.ts'
import { answersOf, pointOf, questionsOf } from '../cooperation/answers.ts'

/** How one question stands on the own side; `saving` is given here and not yet acknowledged by the server. */
export type OwnState = Progress | 'saving' | 'differs' | 'agreed'

export interface OwnQuestion {
  readonly question: Question
  readonly state: OwnState
  readonly value: AnswerValue | undefined
}

/** What the own side answers, with the answers that are still on their way. */
export const ownAnswersNow = (view: CooperationView, side: Side, pending: readonly PendingAnswer[]): Answers => ({
  ...answersOf(view, side),
  ...Object.fromEntries(pending.filter(({ cooperation }) => cooperation === view.id).map(({ body }) => [body.question, body.value])),
})

export function ownQuestions(view: CooperationView, side: Side, topic: TopicId, pending: readonly PendingAnswer[]): readonly OwnQuestion[] {
  const answers = ownAnswersNow(view, side, pending)
  return stated(view, side, questionsOf(topic, answers, view.negotiation.sides), answers, pending)
}

/** All questions that matter to the own side, in the order in which they are best asked. */
export function ownInterview(view: CooperationView, side: Side, pending: readonly PendingAnswer[]): readonly OwnQuestion[] {
  const answers = ownAnswersNow(view, side, pending)
  return stated(view, side, interviewOrder(answers, view.negotiation.sides), answers, pending)
}

const stated = (
  view: CooperationView,
  side: Side,
  questions: readonly Question[],
  answers: Answers,
  pending: readonly PendingAnswer[],
): readonly OwnQuestion[] =>
  questions.map((question) => ({
    question,
    value: answers[question.id],
    state: stateOf(view, side, question.id, answers[question.id], pending),
  }))

/** How far the own side is in one stage of the interview. */
export interface StageProgress {
  readonly stage: Stage
  readonly done: number
  readonly all: number
}

export function stageProgress(questions: readonly OwnQuestion[]): readonly StageProgress[] {
  const byStage = Map.groupBy(questions, ({ question }) => stageOf(question))
  return [...byStage].map(([stage, of]) => ({ stage, done: of.filter(isGiven).length, all: of.length }))
}

function stateOf(
  view: CooperationView,
  side: Side,
  question: QuestionId,
  value: AnswerValue | undefined,
  pending: readonly PendingAnswer[],
): OwnState {
  if (pending.some((item) => item.cooperation === view.id && item.body.question === question)) return 'saving'
  const point = pointOf(view, question)
  if (point?.state === 'agreed' || point?.state === 'differs') return point.state
  if (point?.progress[side] === 'handedIn') return 'handedIn'
  if (view.negotiation.answers[side]?.[question]?.renew === true) return 'missing'
  return value === undefined ? 'missing' : value.kind === 'unknown' ? 'unknown' : 'answered'
}

/** Nothing more to do for the own side before the reveal. */
export const isGiven = ({ state }: OwnQuestion): boolean => state !== 'missing' && state !== 'unknown'

export interface OwnTopic {
  readonly topic: TopicId
  readonly questions: readonly OwnQuestion[]
}

export const ownTopics = (view: CooperationView, side: Side, pending: readonly PendingAnswer[]): readonly OwnTopic[] =>
  topics.map(({ id }) => ({ topic: id, questions: ownQuestions(view, side, id, pending) }))

/** Whether an answer that is still open may bring further questions of the topic with it. */
export const mayGrow = ({ topic, questions }: OwnTopic): boolean =>
  questions.some((question) => !isGiven(question)) && questions.length < (topics.find(({ id }) => id === topic)?.questions.length ?? 0)
