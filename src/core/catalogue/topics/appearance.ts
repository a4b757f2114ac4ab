import { openBook, type Frame } from '../book.ts'
import type { Answers, Expansion, Question, Topic } from '../topic.ts'

/** T06: how the parties appear to customers and to the world, and who speaks for the cooperation. */
export const appearanceQuestions = [] as const satisfies readonly Question[]

export type AppearanceDecisions = never

const frames = {} as const satisfies Record<AppearanceDecisions, Frame>

export const appearance: Topic = { id: 'appearance', questions: appearanceQuestions, expand }

function expand(_answers: Answers): Expansion {
  const book = openBook('appearance', frames)
  return book.expansion()
}
