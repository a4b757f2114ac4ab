import type { Fact } from '../../agreement/agreement.ts'

/** Facts of steering, votes, reviews, results and rights, and of parties that change. */
export const steeringFacts = {} as const satisfies Readonly<Record<string, Fact>>
