import type { Scenario } from '../scenario.ts'

/** Emergencies of steering: nobody decides, somebody new, somebody missing, and whose results they are. */
export const steeringStories = [] as const satisfies readonly Scenario[]
