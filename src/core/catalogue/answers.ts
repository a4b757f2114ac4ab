import type { PartyId } from '../agreement/agreement.ts'
import type { AnswerValue, Answers, Cell, QuestionId } from './topic.ts'

/** Reads single answers out of the many: `undefined` where nothing was answered, or *don't know yet*, or *not relevant*. */
export const chosen = (answers: Answers, id: QuestionId): string | undefined => {
  const answer = answers[id]
  return answer?.kind === 'choice' ? answer.option : undefined
}

export const chosenMany = (answers: Answers, id: QuestionId): readonly string[] => {
  const answer = answers[id]
  return answer?.kind === 'choices' ? answer.options : []
}

export const quantity = (answers: Answers, id: QuestionId): number | undefined => {
  const answer = answers[id]
  return answer?.kind === 'quantity' ? answer.value : undefined
}

export const rows = (answers: Answers, id: QuestionId): readonly Readonly<Record<string, Cell>>[] => {
  const answer = answers[id]
  return answer?.kind === 'rows' ? answer.rows : []
}

export const text = (answers: Answers, id: QuestionId): string | undefined => {
  const answer = answers[id]
  return answer?.kind === 'text' ? answer.text : undefined
}

export const day = (answers: Answers, id: QuestionId): string | undefined => {
  const answer = answers[id]
  return answer?.kind === 'day' ? answer.day : undefined
}

export const shares = (answers: Answers, id: QuestionId): Readonly<Record<PartyId, number>> | undefined => {
  const answer = answers[id]
  return answer?.kind === 'shares' ? answer.parts : undefined
}

/** The party of an option `party:<id>`, where the option is one. */
export const partyOf = (option: string | undefined): PartyId | undefined =>
  option?.startsWith('party:') === true ? option.slice('party:'.length) : undefined

/** Answers that say something; *don't know yet* and *not relevant* make no rule, so that the analysis shows what is open. */
export const settled = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined && says(answer))) as Answers

const says = (answer: AnswerValue): boolean => answer.kind !== 'unknown' && answer.kind !== 'notRelevant'
