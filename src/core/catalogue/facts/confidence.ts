import type { Fact } from '../../agreement/agreement.ts'

/** Facts of exclusivity, staff, secrets and personal data. */
export const confidenceFacts = {} as const satisfies Readonly<Record<string, Fact>>
