import type { AnswerValue, Answers, QuestionId } from '../catalogue/topic.ts'
import type { Library } from './library.ts'
import type { Negotiation, PrivateAnswer, Revealed, Side } from './negotiation.ts'

/** What all sides agreed, question by question, whether or not a question is still relevant. */
export const agreedAnswers = (state: Pick<Negotiation, 'revealed'>): Answers =>
  Object.fromEntries(revealedEntries(state).flatMap(([question, { agreed }]) => (agreed === undefined ? [] : [[question, agreed.value]])))

/** What one side answers today: what is agreed, else its open position, else its private answer. */
export function ownAnswers(state: Negotiation, side: Side): Answers {
  const kept = Object.entries(state.answers[side] ?? {}) as [QuestionId, PrivateAnswer][]
  const secret = kept.map(([question, { value }]): [QuestionId, AnswerValue] => [question, value])
  const open = revealedEntries(state).flatMap(([question, { positions, agreed }]): [QuestionId, AnswerValue][] => {
    const value = agreed?.value ?? positions[side]?.value
    return value === undefined ? [] : [[question, value]]
  })
  return Object.fromEntries([...secret, ...open])
}

/** Questions that what is agreed makes relevant: the ones that all sides may know to be asked. */
export const relevantAgreed = (state: Negotiation, library: Library): readonly QuestionId[] =>
  library.relevant(agreedAnswers(state), state.sides)

const revealedEntries = ({ revealed }: Pick<Negotiation, 'revealed'>): [QuestionId, Revealed][] =>
  Object.entries(revealed) as [QuestionId, Revealed][]
