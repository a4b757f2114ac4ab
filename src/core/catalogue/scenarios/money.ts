import type { Scenario } from '../scenario.ts'

/** Emergencies of money: who invoices, who waits, who pays, who bears. */
export const moneyStories = [] as const satisfies readonly Scenario[]
