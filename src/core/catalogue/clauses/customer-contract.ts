import type { PartyId } from '../../agreement/agreement.ts'
import type { InvoicingModel } from '../topics/customer-contract.ts'

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
  'customerContract.eachSurcharge': { readonly option: string }
  'customerContract.wishAndLarge': { readonly option: string }
  'customerContract.paymentTerm': { readonly days: number }
  'customerContract.overdueTalk': { readonly days: number }
  'customerContract.reminds': { readonly option: string }
  'customerContract.remindsElse': { readonly option: string }
  'customerContract.models': { readonly models: readonly InvoicingModel[] }
  'customerContract.modelElse': { readonly option: string }
  'customerContract.brought': { readonly option: string }
  'customerContract.broughtProof': { readonly option: string }
  'customerContract.sue': { readonly option: string }
  'customerContract.sueCost': { readonly option: string }
  'customerContract.jointLead': { readonly option: string }
  'customerContract.jointSender': { readonly option: string }
  'customerContract.collects': { readonly option: string; readonly days?: number }
  'customerContract.agency': { readonly option: string }
  'customerContract.unsold': { readonly option: string }
  'customerContract.companyFirst': { readonly option: string }
  'customerContract.names': { readonly option: string }
}
