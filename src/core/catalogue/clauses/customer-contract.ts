import type { PartyId } from '../../agreement/agreement.ts'

/** Clauses of the topic `customerContract`: who contracts with the customer and invoices. An `option` is the chosen one. */
export interface CustomerContractClauses {
  'customerContract.contract': { readonly option: string }
  'customerContract.invoicer': { readonly option: string }
  'customerContract.bothBrought': { readonly option: string }
  'customerContract.nobodyBrought': { readonly option: string }
  'customerContract.tie': { readonly option: string }
  /** `from` in cents. */
  'customerContract.largeOrders': { readonly party: PartyId; readonly from: number }
  'customerContract.customerWish': { readonly option: string }
  'customerContract.wishAndLarge': { readonly option: string }
  'customerContract.paymentTerm': { readonly days: number }
  'customerContract.overdueTalk': { readonly days: number }
  'customerContract.reminds': { readonly option: string }
  'customerContract.remindsElse': { readonly option: string }
  'customerContract.names': { readonly option: string }
}
