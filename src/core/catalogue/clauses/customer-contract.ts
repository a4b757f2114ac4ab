import type { PartyId } from '../../agreement/agreement.ts'

/** Clauses of the topic `customerContract`: who contracts with the customer and invoices. */
export interface CustomerContractClauses {
  'customerContract.invoicer.bringer': Readonly<Record<never, never>>
  'customerContract.invoicer.party': { readonly party: PartyId }
}
