import { openBook, type Frame } from '../book.ts'
import type { Answers, Expansion, Question, Topic } from '../topic.ts'

/** T05: what the cooperation is in law, what it must not become by conduct, and who may bind whom. */
export const legalNatureQuestions = [] as const satisfies readonly Question[]

export type LegalNatureDecisions = never

const frames = {} as const satisfies Record<LegalNatureDecisions, Frame>

export const legalNature: Topic = { id: 'legalNature', questions: legalNatureQuestions, expand }

function expand(_answers: Answers): Expansion {
  const book = openBook('legalNature', frames)
  return book.expansion()
}
