import { relevantQuestions } from '#core/catalogue/questions.ts'
import type { Answers, AnswerValue, Question, QuestionId, TopicId } from '#core/catalogue/topic.ts'
import type { Point } from '#core/negotiation/view.ts'
import type { Side } from '#core/negotiation/negotiation.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { topics } from '#core/catalogue/topics.ts'
import { oncePer } from './once-per.ts'

/** What all sides agreed, question by question. Input for `expand`, then `applyPatches(…, view.negotiation.patches)`. */
export const agreedOf = ({ negotiation }: Pick<CooperationView, 'negotiation'>): Answers =>
  Object.fromEntries(negotiation.points.flatMap((point) => (point.state === 'agreed' ? [[point.question, point.agreed.value]] : [])))

/** What one side answers today, as far as the reader may know: agreed, else its open position, else its private answer. */
export function answersOf({ negotiation }: Pick<CooperationView, 'negotiation'>, side: Side): Answers {
  const secret = Object.entries(negotiation.answers[side] ?? {}).map(([question, answer]): [string, AnswerValue | undefined] => [
    question,
    answer?.value,
  ])
  const open = negotiation.points.flatMap((point): [string, AnswerValue][] => {
    if (point.state !== 'differs' && point.state !== 'agreed') return []
    const value = point.state === 'agreed' ? point.agreed.value : point.positions[side]?.value
    return value === undefined ? [] : [[point.question, value]]
  })
  return Object.fromEntries([...secret.filter(([, value]) => value !== undefined), ...open]) as Answers
}

/** The two halves of a question's id: `split` and `basis` of `split.basis`. */
export const topicOf = (question: string): TopicId => question.slice(0, question.indexOf('.')) as TopicId
export const nameOf = (question: string): string => question.slice(question.indexOf('.') + 1)

export interface TopicPoints {
  readonly topic: TopicId
  readonly points: readonly Point[]
}

/** The points that count, by topic in the order of the catalogue. A revealed point that is asked no more is left out. */
export const byTopic = oncePer(({ negotiation }: Pick<CooperationView, 'negotiation'>): readonly TopicPoints[] => {
  const counting = (negotiation.points as readonly Point[]).filter(({ relevant }) => relevant)
  const points = Map.groupBy(counting, ({ question }) => topicOf(question))
  return topics.map(({ id }) => ({ topic: id, points: points.get(id) ?? [] }))
})

export const isAgreed = (point: Point): boolean => point.state === 'agreed' && point.renew !== true

/** The questions of one topic that these answers make relevant. */
export const questionsOf = (topic: TopicId, answers: Answers, sides: readonly Side[]): readonly Question[] =>
  relevantQuestions(answers, sides).filter(({ id }) => topicOf(id) === topic)

export const pointOf = ({ negotiation }: Pick<CooperationView, 'negotiation'>, question: QuestionId): Point | undefined =>
  (negotiation.points as readonly Point[]).find((point) => point.question === question)
