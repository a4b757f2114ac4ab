import type { Fact } from '../../agreement/agreement.ts'

/** Facts of contributions, capacity, defects, recourse and proofs. */
export const workFacts = {} as const satisfies Readonly<Record<string, Fact>>
