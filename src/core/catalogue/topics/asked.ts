import type { Unit } from '../../agreement/agreement.ts'
import { picked } from '../book.ts'
import type { Answers, QuestionId } from '../topic.ts'

/** The kinds of questions that most topics ask, so that each question is one row of its table. */

/** One of these options; their names stay literal, because the words of each option are checked by type. */
export const oneOf = <const Options extends readonly string[]>(...options: Options) => ({ kind: 'choice', options }) as const

/** A whole number of `unit` from `min` to `max`, both included; percent in hundredths. `usual` is offered, never filled in. */
export const number = (unit: Unit, min: number, max: number, usual: readonly number[]) =>
  ({ kind: 'quantity', unit, min, max, usual }) as const

/** Relevant when the other question is answered with one of these options. */
export const ifPicked =
  (question: QuestionId, ...options: readonly string[]) =>
  (answers: Answers): boolean =>
    picked(answers, question, ...options)
