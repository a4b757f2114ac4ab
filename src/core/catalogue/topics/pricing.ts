import { openBook, type Frame } from '../book.ts'
import type { Answers, Expansion, Question, Topic } from '../topic.ts'

/** T11: who sets the customer’s price, whose rates hold between the parties, and who bears a discount. */
export const pricingQuestions = [] as const satisfies readonly Question[]

export type PricingDecisions = never

const frames = {} as const satisfies Record<PricingDecisions, Frame>

export const pricing: Topic = { id: 'pricing', questions: pricingQuestions, expand }

function expand(_answers: Answers): Expansion {
  const book = openBook('pricing', frames)
  return book.expansion()
}
