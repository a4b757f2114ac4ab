import type { Scenario } from '../scenario.ts'

/** Emergencies of the end: notice, insolvency, separation, and the way there. */
export const partingStories = [] as const satisfies readonly Scenario[]
