import type { PartyId } from '../../agreement/agreement.ts'

/** Clauses of the topic `pricing`. `price` in cents. */
export interface PricingClauses {
  'pricing.sets': { readonly answer: string }
  'pricing.partPrice': { readonly answer: string }
  'pricing.list': { readonly rows: readonly { readonly what: string; readonly party: PartyId; readonly price: number }[] }
  'pricing.markup': { readonly rate: number }
  'pricing.books': { readonly answer: string }
  'pricing.validity': { readonly days: number }
  'pricing.increase': { readonly answer: string; readonly promised: boolean }
  'pricing.yearly': { readonly answer: string }
  'pricing.discount': { readonly answer: string }
  'pricing.cashDiscount': { readonly answer: string }
  'pricing.mistake': { readonly answer: string }
  'pricing.changes': { readonly answer: string }
  'pricing.extraPrice': { readonly answer: string }
  'pricing.lateInterest': { readonly option: string }
  'pricing.setOff': { readonly option: string }
  'pricing.retention': { readonly option: string; readonly rate?: number }
  'pricing.retentionBack': { readonly option: string }
  'pricing.documents': { readonly option: string }
  'pricing.sheets': { readonly answer: string }
  'pricing.sheetSilence': { readonly answer: string; readonly days?: number }
  'pricing.unsafe': { readonly answer: string }
  'pricing.directPay': { readonly answer: string; readonly days?: number }
  'pricing.document': { readonly answer: string }
  'pricing.selfBillObjected': { readonly answer: string }
  'pricing.vat': { readonly rows: readonly { readonly party: PartyId; readonly status: string }[] }
  'pricing.wrongVat': { readonly answer: string }
  'pricing.currency': { readonly answer: string }
  'pricing.barter': { readonly answer: string }
}
