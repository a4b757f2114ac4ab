import { openBook, type Frame } from '../book.ts'
import type { Answers, Expansion, Question, Topic } from '../topic.ts'

/** T03: what the cooperation must bring to go on, who bears its start, and when it is looked at. */
export const valueCaseQuestions = [] as const satisfies readonly Question[]

export type ValueCaseDecisions = never

const frames = {} as const satisfies Record<ValueCaseDecisions, Frame>

export const valueCase: Topic = { id: 'valueCase', questions: valueCaseQuestions, expand }

function expand(_answers: Answers): Expansion {
  const book = openBook('valueCase', frames)
  return book.expansion()
}
