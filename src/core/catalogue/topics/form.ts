import { openBook, type Frame } from '../book.ts'
import type { Answers, Expansion, Question, Topic } from '../topic.ts'

/** T30: in which form the agreement, its changes, its annexes and declarations under it are valid. */
export const formQuestions = [] as const satisfies readonly Question[]

export type FormDecisions = never

const frames = {} as const satisfies Record<FormDecisions, Frame>

export const form: Topic = { id: 'form', questions: formQuestions, expand }

function expand(_answers: Answers): Expansion {
  const book = openBook('form', frames)
  return book.expansion()
}
