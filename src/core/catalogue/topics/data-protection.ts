import { openBook, type Frame } from '../book.ts'
import type { Answers, Expansion, Question, Topic } from '../topic.ts'

/** T23: whose personal data they are, who decides about them, and what happens when something goes wrong. */
export const dataProtectionQuestions = [] as const satisfies readonly Question[]

export type DataProtectionDecisions = never

const frames = {} as const satisfies Record<DataProtectionDecisions, Frame>

export const dataProtection: Topic = { id: 'dataProtection', questions: dataProtectionQuestions, expand }

function expand(_answers: Answers): Expansion {
  const book = openBook('dataProtection', frames)
  return book.expansion()
}
