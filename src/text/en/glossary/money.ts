import type { moneyConcepts as concepts } from '#core/catalogue/concepts/money.ts'

/** Everyday words, written as people type them. */
export const moneyWords: Readonly<Record<keyof typeof concepts, readonly string[]>> = {
  partPayment: ['paid in part', 'part payment', 'partial payment', 'pay when paid', 'only when the customer pays'],
  complaint: ['complains', 'complaint', 'withholds', 'withheld', 'price reduction'],
  lateInterest: ['late payment interest', 'interest', 'late fee'],
  setOff: ['set off', 'set-off', 'offset', 'deducted', 'counterclaim', 'assigned claim', 'assignment'],
  retention: ['retention', 'retained', 'bond', 'holdback'],
  documents: ['time sheet', 'certificate', 'exemption', 'minimum wage', 'documents missing', 'proof'],
  correction: ['correct', 'correction', 'miscalculated', 'arithmetic', 'forgotten'],
  leadValidity: ['group company', 'subsidiary', 'sister company', 'affiliate', 'already known', 'knew them before', 'old lead'],
  commissionItems: ['maintenance contract', 'licence fee', 'recurring', 'commission on VAT', 'subscription'],
  cancelled: ['order cancelled', 'cancellation', 'refund', 'clawback', 'refunded', 'order reduced'],
  ownBusiness: ['own business', 'own deal', 'in my field', 'bypassing'],
  urgentWork: ['urgent', 'weekend', 'breakdown', 'without an order', 'on the spot'],
  invoicingModel: ['invoicing model', 'model', 'subcontract', 'separate invoices', 'white label'],
  consortium: ['consortium', 'bidding consortium', 'joint venture partners'],
  broughtBy: ['brought', 'brought the customer', 'who brought', 'first contact'],
  suing: ['sue the customer', 'lawsuit against the customer', 'court order for payment', 'cost of suing'],
  collecting: ['collected for us', 'passing on money', 'billing in our name'],
  agency: ['commercial agent', 'agency', 'agent compensation', 'book extract'],
  unsold: ['resale', 'reseller', 'unsold', 'stock left'],
  jointCompany: ['joint company', 'joint venture', 'articles'],
}
