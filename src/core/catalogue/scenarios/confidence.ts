import type { Scenario } from '../scenario.ts'

/** Emergencies of trust: customers, staff, secrets, data. */
export const confidenceStories = [] as const satisfies readonly Scenario[]
