import { openBook, type Frame } from '../book.ts'
import type { Answers, Expansion, Question, Topic } from '../topic.ts'

/** T19: names, signs, domains and accounts: whose they are, who may use them, and what remains after the end. */
export const brandQuestions = [] as const satisfies readonly Question[]

export type BrandDecisions = never

const frames = {} as const satisfies Record<BrandDecisions, Frame>

export const brand: Topic = { id: 'brand', questions: brandQuestions, expand }

function expand(_answers: Answers): Expansion {
  const book = openBook('brand', frames)
  return book.expansion()
}
