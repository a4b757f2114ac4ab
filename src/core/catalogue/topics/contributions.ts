import { openBook, type Frame } from '../book.ts'
import type { Answers, Expansion, Question, Topic } from '../topic.ts'

/** T04: who brings what and by when, with whose help, and whose order goes first when capacity is short. */
export const contributionsQuestions = [] as const satisfies readonly Question[]

export type ContributionsDecisions = never

const frames = {} as const satisfies Record<ContributionsDecisions, Frame>

export const contributions: Topic = { id: 'contributions', questions: contributionsQuestions, expand }

function expand(_answers: Answers): Expansion {
  const book = openBook('contributions', frames)
  return book.expansion()
}
