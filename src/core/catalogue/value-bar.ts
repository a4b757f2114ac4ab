import { chosen, quantity } from './answers.ts'
import type { Answers } from './topic.ts'

/** What is agreed about when the cooperation is worth it; absent as long as it is not agreed. */
export interface AgreedBar {
  /** The part of what all would have alone that must come on top, 0.2 for a fifth. */
  readonly threshold?: number
  readonly worst?: 'reached' | 'noLoss' | 'expectedOnly'
}

export function agreedBar(answers: Answers): AgreedBar {
  const threshold = quantity(answers, 'valueCase.threshold')
  const worst = chosen(answers, 'valueCase.pessimistic')
  return {
    ...(threshold === undefined ? {} : { threshold: threshold / 10_000 }),
    ...(worst === 'reached' || worst === 'noLoss' || worst === 'expectedOnly' ? { worst } : {}),
  }
}
