import { openBook, type Frame } from '../book.ts'
import type { Answers, Expansion, Question, Topic } from '../topic.ts'

/** T34: proofs, licences and rules that a party must keep, and what follows if not. */
export const complianceQuestions = [] as const satisfies readonly Question[]

export type ComplianceDecisions = never

const frames = {} as const satisfies Record<ComplianceDecisions, Frame>

export const compliance: Topic = { id: 'compliance', questions: complianceQuestions, expand }

function expand(_answers: Answers): Expansion {
  const book = openBook('compliance', frames)
  return book.expansion()
}
