import { openBook, type Frame } from '../book.ts'
import type { Answers, Expansion, Question, Topic } from '../topic.ts'

/** T10: which matters need all, how votes are counted, and what holds in a tie. */
export const resolutionsQuestions = [] as const satisfies readonly Question[]

export type ResolutionsDecisions = never

const frames = {} as const satisfies Record<ResolutionsDecisions, Frame>

export const resolutions: Topic = { id: 'resolutions', questions: resolutionsQuestions, expand }

function expand(_answers: Answers): Expansion {
  const book = openBook('resolutions', frames)
  return book.expansion()
}
