import { openBook, type Frame } from '../book.ts'
import type { Answers, Expansion, Question, Topic } from '../topic.ts'

/** T01: the companies, who may sign for them, who is bound with them, and who speaks for them. */
export const partiesQuestions = [] as const satisfies readonly Question[]

export type PartiesDecisions = never

const frames = {} as const satisfies Record<PartiesDecisions, Frame>

export const parties: Topic = { id: 'parties', questions: partiesQuestions, expand }

function expand(_answers: Answers): Expansion {
  const book = openBook('parties', frames)
  return book.expansion()
}
