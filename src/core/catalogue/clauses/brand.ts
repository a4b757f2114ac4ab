import type { PartyId } from '../../agreement/agreement.ts'

type Nothing = Readonly<Record<string, never>>

/** Clauses of the topic `brand`. `answer` is the chosen option; days are the agreed numbers. */
export interface BrandClauses {
  'brand.assets': { readonly assets: readonly { readonly what: string; readonly kind: string; readonly holder: PartyId }[] }
  'brand.use': { readonly answer: string }
  'brand.uses': { readonly uses: readonly string[] }
  'brand.silence': { readonly answer: string; readonly days: number }
  'brand.altered': { readonly answer: string }
  'brand.breach': { readonly answer: string }
  'brand.title': { readonly answer: string }
  'brand.references': { readonly answer: string }
  'brand.after': Nothing
  'brand.afterDays': { readonly days: number }
  'brand.registered': { readonly answer: string }
  'brand.lockOut': { readonly answer: string }
  'brand.cost': { readonly answer: string }
  'brand.foreignRights': { readonly answer: string }
  'brand.defence': { readonly answer: string }
  'brand.keepsName': { readonly answer: string }
  'brand.keeps': { readonly answer: string }
  'brand.keepsElse': { readonly answer: string }
  'brand.price': { readonly answer: string }
  'brand.enquiries': { readonly answer: string }
  'brand.reviews': { readonly answer: string }
}
