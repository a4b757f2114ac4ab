import { openBook, type Frame } from '../book.ts'
import type { Answers, Expansion, Question, Topic } from '../topic.ts'

/** T15: with whom else a party may work while the cooperation runs. */
export const exclusivityQuestions = [] as const satisfies readonly Question[]

export type ExclusivityDecisions = never

const frames = {} as const satisfies Record<ExclusivityDecisions, Frame>

export const exclusivity: Topic = { id: 'exclusivity', questions: exclusivityQuestions, expand }

function expand(_answers: Answers): Expansion {
  const book = openBook('exclusivity', frames)
  return book.expansion()
}
