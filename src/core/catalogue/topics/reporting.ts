import { openBook, type Frame } from '../book.ts'
import type { Answers, Expansion, Question, Topic } from '../topic.ts'

/** T22: quality, complaints, reports, and who may inspect what. */
export const reportingQuestions = [] as const satisfies readonly Question[]

export type ReportingDecisions = never

const frames = {} as const satisfies Record<ReportingDecisions, Frame>

export const reporting: Topic = { id: 'reporting', questions: reportingQuestions, expand }

function expand(_answers: Answers): Expansion {
  const book = openBook('reporting', frames)
  return book.expansion()
}
