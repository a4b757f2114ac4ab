import { expand } from '../catalogue/expand.ts'
import {
  allQuestions,
  isRelevant,
  isValidAnswer,
  questionById,
  relevantQuestions,
  sameAnswer,
  type AnswerProblem,
} from '../catalogue/questions.ts'
import type { AnswerValue, Answers, Draft, QuestionId } from '../catalogue/topic.ts'
import type { Side } from './negotiation.ts'

/** What a negotiation asks of the catalogue. Given as an argument, so that a test can take an option away in mid-answer. */
export interface Library {
  /** All questions, in the order in which they are asked. */
  readonly questions: readonly QuestionId[]
  /** Questions that these answers make relevant. */
  readonly relevant: (answers: Answers, sides: readonly Side[]) => readonly QuestionId[]
  /** Whether this question is one of them. */
  readonly isRelevant: (question: QuestionId, answers: Answers, sides: readonly Side[]) => boolean
  /** Why this is no answer to that question (any more); undefined when it is one. */
  readonly problem: (question: QuestionId, value: AnswerValue, sides: readonly Side[]) => AnswerProblem | undefined
  readonly same: (one: AnswerValue, other: AnswerValue) => boolean
  /** The agreement that agreed answers make. */
  readonly expand: (answers: Answers, sides: readonly Side[]) => Draft
}

/** The catalogue of this version of the program. */
export const catalogue: Library = {
  questions: allQuestions.map(({ id }) => id),
  relevant: (answers, sides) => relevantQuestions(answers, sides).map(({ id }) => id),
  isRelevant,
  problem: (id, value, sides) => {
    const question = questionById(id)
    if (question === undefined) return undefined
    const checked = isValidAnswer(question, value, sides)
    return checked.ok ? undefined : checked.error
  },
  same: sameAnswer,
  expand,
}
