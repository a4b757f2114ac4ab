import { openBook, type Frame } from '../book.ts'
import type { Answers, Expansion, Question, Topic } from '../topic.ts'

/** T26: when the agreement is looked at again, what triggers it, and what holds if no adaptation is found. */
export const reviewQuestions = [] as const satisfies readonly Question[]

export type ReviewDecisions = never

const frames = {} as const satisfies Record<ReviewDecisions, Frame>

export const review: Topic = { id: 'review', questions: reviewQuestions, expand }

function expand(_answers: Answers): Expansion {
  const book = openBook('review', frames)
  return book.expansion()
}
