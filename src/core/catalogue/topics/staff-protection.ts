import { openBook, type Frame } from '../book.ts'
import type { Answers, Expansion, Question, Topic } from '../topic.ts'

/** T17: the other party’s people: who may be hired, and who asks first. */
export const staffProtectionQuestions = [] as const satisfies readonly Question[]

export type StaffProtectionDecisions = never

const frames = {} as const satisfies Record<StaffProtectionDecisions, Frame>

export const staffProtection: Topic = { id: 'staffProtection', questions: staffProtectionQuestions, expand }

function expand(_answers: Answers): Expansion {
  const book = openBook('staffProtection', frames)
  return book.expansion()
}
