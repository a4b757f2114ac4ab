import type { Scenario } from '../scenario.ts'

/** Emergencies of who is bound, how it looks from outside, and which paper holds. */
export const identityStories = [] as const satisfies readonly Scenario[]
