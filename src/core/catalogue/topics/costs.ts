import { openBook, type Frame } from '../book.ts'
import type { Answers, Expansion, Question, Topic } from '../topic.ts'

/** T14: joint costs and purchases: who must agree, who pays, who owns. */
export const costsQuestions = [] as const satisfies readonly Question[]

export type CostsDecisions = never

const frames = {} as const satisfies Record<CostsDecisions, Frame>

export const costs: Topic = { id: 'costs', questions: costsQuestions, expand }

function expand(_answers: Answers): Expansion {
  const book = openBook('costs', frames)
  return book.expansion()
}
