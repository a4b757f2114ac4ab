import { openBook, type Frame } from '../book.ts'
import type { Answers, Expansion, Question, Topic } from '../topic.ts'

/** T33: deputies, knowledge and access when somebody is suddenly missing. */
export const continuityQuestions = [] as const satisfies readonly Question[]

export type ContinuityDecisions = never

const frames = {} as const satisfies Record<ContinuityDecisions, Frame>

export const continuity: Topic = { id: 'continuity', questions: continuityQuestions, expand }

function expand(_answers: Answers): Expansion {
  const book = openBook('continuity', frames)
  return book.expansion()
}
