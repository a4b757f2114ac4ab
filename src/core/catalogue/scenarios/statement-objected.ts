import { at, done, second, type Scenario } from '../scenario.ts'
import { jointProject } from './common.ts'

/** The second party objects to a statement ten days after it came; one item is disputed. */
export const statementObjected = {
  id: 'statementObjected',
  door: 'unpaid',
  situation: { ...jointProject, performer: second, statement: done(20), objection: done(10), claimState: at('partly') },
  decisions: ['objectionCounts', 'disputedAmount'],
  also: ['statementDue', 'statementLate'],
  closes: ['split.objection', 'split.silence', 'escalation.amounts', 'escalation.partly'],
} as const satisfies Scenario
