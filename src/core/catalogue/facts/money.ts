import type { Fact } from '../../agreement/agreement.ts'

/** Facts of prices, invoices, payments and joint costs. */
export const moneyFacts = {} as const satisfies Readonly<Record<string, Fact>>
