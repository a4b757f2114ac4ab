import type { Scenario } from '../scenario.ts'

/** Emergencies of work: late, bad, unclaimed, and who repairs. */
export const workStories = [] as const satisfies readonly Scenario[]
