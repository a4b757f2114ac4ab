import { openBook, type Frame } from '../book.ts'
import type { Answers, Expansion, Question, Topic } from '../topic.ts'

/** T28: new partners, transfer of the agreement, and a party that changes hands. */
export const changesQuestions = [] as const satisfies readonly Question[]

export type ChangesDecisions = never

const frames = {} as const satisfies Record<ChangesDecisions, Frame>

export const changes: Topic = { id: 'changes', questions: changesQuestions, expand }

function expand(_answers: Answers): Expansion {
  const book = openBook('changes', frames)
  return book.expansion()
}
