import type { PartyId } from '../../agreement/agreement.ts'
import type { Country } from '../kinds.ts'

/** Clauses of the topic `boilerplate`. `answer` is the chosen option. */
export interface BoilerplateClauses {
  'boilerplate.order': { readonly answer: string }
  'boilerplate.orderForm': { readonly answer: string }
  'boilerplate.annex': { readonly answer: string }
  'boilerplate.ownTerms': { readonly answer: string }
  'boilerplate.twoTerms': { readonly answer: string }
  'boilerplate.customerPaper': { readonly answer: string }
  'boilerplate.versions': { readonly answer: string }
  'boilerplate.samePaper': { readonly answer: string }
  'boilerplate.language': { readonly answer: string }
  'boilerplate.earlier': { readonly answer: string }
  'boilerplate.addresses': { readonly addresses: readonly { readonly party: PartyId; readonly mail: string; readonly post: string }[] }
  'boilerplate.channels': { readonly channels: readonly string[] }
  'boilerplate.received': { readonly answer: string }
  'boilerplate.oldAddress': { readonly answer: string }
  'boilerplate.hours': { readonly answer: string }
  'boilerplate.deadlineEnd': { readonly answer: string }
  'boilerplate.severability': { readonly answer: string }
  'boilerplate.missing': { readonly answer: string }
  'boilerplate.law': { readonly law: Country }
  'boilerplate.venue': { readonly answer: string }
  'boilerplate.arbitration': { readonly answer: string }
}
