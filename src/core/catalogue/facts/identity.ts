import type { Fact } from '../../agreement/agreement.ts'

/** Facts of who the parties are, how they appear, in which form and in which papers they said what. */
export const identityFacts = {} as const satisfies Readonly<Record<string, Fact>>
