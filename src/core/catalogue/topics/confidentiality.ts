import { openBook, type Frame } from '../book.ts'
import type { Answers, Expansion, Question, Topic } from '../topic.ts'

/** T24: what is secret, who may see it, how long, and what a leak costs. */
export const confidentialityQuestions = [] as const satisfies readonly Question[]

export type ConfidentialityDecisions = never

const frames = {} as const satisfies Record<ConfidentialityDecisions, Frame>

export const confidentiality: Topic = { id: 'confidentiality', questions: confidentialityQuestions, expand }

function expand(_answers: Answers): Expansion {
  const book = openBook('confidentiality', frames)
  return book.expansion()
}
