import type { PartyId } from '../../agreement/agreement.ts'

/** Clauses of the topic `parties`. `answer` is the chosen option; an empty text was left out. */
export interface PartiesClauses {
  'parties.companies': {
    readonly companies: readonly {
      readonly party: PartyId
      readonly name: string
      readonly form: string
      readonly seat: string
      readonly register: string
      readonly vatId: string
    }[]
  }
  'parties.signing': { readonly answer: string }
  'parties.signatories': { readonly persons: readonly { readonly party: PartyId; readonly person: string; readonly matters: string }[] }
  'parties.listedChange': { readonly answer: string }
  'parties.unsigned': { readonly answer: string; readonly days: number }
  'parties.contacts': {
    readonly persons: readonly { readonly party: PartyId; readonly matter: string; readonly person: string; readonly deputy: string }[]
  }
  'parties.contactGone': { readonly answer: string }
  'parties.affiliates': { readonly answer: string }
  'parties.managers': { readonly answer: string }
  'parties.affiliateRights': { readonly answer: string }
}
