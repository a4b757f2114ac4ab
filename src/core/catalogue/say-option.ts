import { chosen } from './answers.ts'
import type { Book, Line } from './book.ts'
import type { ClauseParams } from './clause-params.ts'
import type { Answers, QuestionId } from './topic.ts'

type Ids = keyof ClauseParams & QuestionId

/** Clauses that bear the name of their question and say the option that was chosen. */
type OptionClause = { [Id in Ids]: ClauseParams[Id] extends { readonly answer: string } ? Id : never }[Ids]

type OptionOf<Id extends OptionClause> = ClauseParams[Id] extends { readonly answer: infer Option extends string } ? Option : never

/**
 * The clause of a question with the rules that each of its options makes; an option that is not named here makes none. Values
 * that the clause needs beside the option are given as `more`.
 */
export function sayOption<Id extends OptionClause>(
  book: Book,
  answers: Answers,
  id: Id,
  lines: Readonly<Record<OptionOf<Id>, readonly Line[]>>,
  ...[more]: keyof Omit<ClauseParams[Id], 'answer'> extends never ? [] : [more: Omit<ClauseParams[Id], 'answer'>]
): void {
  const option = chosen(answers, id)
  const made = option === undefined ? undefined : Object.entries<readonly Line[]>(lines).find(([each]) => each === option)?.[1]
  // The option is a key of `lines`, so it is one that the clause knows.
  if (made !== undefined) book.say(id, id, { answer: option, ...more } as unknown as ClauseParams[Id], ...made)
}
