import { openBook, type Frame } from '../book.ts'
import type { Answers, Expansion, Question, Topic } from '../topic.ts'

/** T18: what each brought, who owns results, and who may use them during the cooperation and after. */
export const ipQuestions = [] as const satisfies readonly Question[]

export type IpDecisions = never

const frames = {} as const satisfies Record<IpDecisions, Frame>

export const ip: Topic = { id: 'ip', questions: ipQuestions, expand }

function expand(_answers: Answers): Expansion {
  const book = openBook('ip', frames)
  return book.expansion()
}
