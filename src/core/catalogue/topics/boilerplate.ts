import { openBook, type Frame } from '../book.ts'
import type { Answers, Expansion, Question, Topic } from '../topic.ts'

/** T32: law, venue, language, which document prevails, and what was only said. */
export const boilerplateQuestions = [] as const satisfies readonly Question[]

export type BoilerplateDecisions = never

const frames = {} as const satisfies Record<BoilerplateDecisions, Frame>

export const boilerplate: Topic = { id: 'boilerplate', questions: boilerplateQuestions, expand }

function expand(_answers: Answers): Expansion {
  const book = openBook('boilerplate', frames)
  return book.expansion()
}
