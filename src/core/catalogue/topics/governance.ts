import { openBook, type Frame } from '../book.ts'
import type { Answers, Expansion, Question, Topic } from '../topic.ts'

/** T09: who steers the cooperation, how often they meet, and what is written down. */
export const governanceQuestions = [] as const satisfies readonly Question[]

export type GovernanceDecisions = never

const frames = {} as const satisfies Record<GovernanceDecisions, Frame>

export const governance: Topic = { id: 'governance', questions: governanceQuestions, expand }

function expand(_answers: Answers): Expansion {
  const book = openBook('governance', frames)
  return book.expansion()
}
