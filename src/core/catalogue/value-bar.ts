import { chosen, quantity } from './answers.ts'
import type { Answers } from './topic.ts'

/** What is agreed about when the cooperation is worth it; absent as long as it is not agreed. */
export interface AgreedBar {
  /** In hundredths of a percent of what all would have alone. */
  readonly threshold?: number
  readonly worst?: 'reached' | 'noLoss' | 'expectedOnly'
}

export function agreedBar(answers: Answers): AgreedBar {
  const threshold = quantity(answers, 'valueCase.threshold')
  const worst = chosen(answers, 'valueCase.pessimistic')
  return {
    ...(threshold === undefined ? {} : { threshold }),
    ...(worst === 'reached' || worst === 'noLoss' || worst === 'expectedOnly' ? { worst } : {}),
  }
}
