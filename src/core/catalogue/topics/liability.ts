import { openBook, type Frame } from '../book.ts'
import type { Answers, Expansion, Question, Topic } from '../topic.ts'

/** T13: who is liable for what, who repairs, who pays, and who is insured. */
export const liabilityQuestions = [] as const satisfies readonly Question[]

export type LiabilityDecisions = never

const frames = {} as const satisfies Record<LiabilityDecisions, Frame>

export const liability: Topic = { id: 'liability', questions: liabilityQuestions, expand }

function expand(_answers: Answers): Expansion {
  const book = openBook('liability', frames)
  return book.expansion()
}
