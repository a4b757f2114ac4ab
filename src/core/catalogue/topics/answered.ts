import type { PartyId } from '../../agreement/agreement.ts'
import { assert } from '../../shared/assert.ts'
import { chosen } from '../answers.ts'
import type { Book, Line } from '../book.ts'
import type { ClauseParams } from '../clause-params.ts'
import type { Answers, QuestionId } from '../topic.ts'

/** Clauses that need to know nothing but the chosen option. */
type PlainClause = {
  [Id in keyof ClauseParams]: { readonly answer: string } extends ClauseParams[Id]
    ? 'answer' extends keyof ClauseParams[Id]
      ? Id
      : never
    : never
}[keyof ClauseParams] &
  QuestionId

/** One paragraph for the answer of one question, and the rules it makes; nothing where it was not answered. */
export function sayAnswer(book: Book, answers: Answers, id: PlainClause, rules: (answer: string) => readonly Line[]): void {
  const answer = chosen(answers, id)
  if (answer !== undefined) book.say(id, id, { answer }, ...rules(answer))
}

/** What stands for the chosen option. Options were checked before they come here. */
export function optionOf<T>(option: string, of: Readonly<Record<string, T>>): T {
  const found = Object.hasOwn(of, option) ? of[option] : undefined
  assert(found !== undefined, `the option ${option} means something`)
  return found
}

/** All of these relevance tests hold. */
export const all =
  (...tests: readonly ((answers: Answers, parties: readonly PartyId[]) => boolean)[]) =>
  (answers: Answers, parties: readonly PartyId[]): boolean =>
    tests.every((holds) => holds(answers, parties))
