import type { Fact } from '../../agreement/agreement.ts'

/** Facts of prices, invoices, payments and joint costs. */
export const moneyFacts = {
  // Paid in part, late, kept back, set off
  complaintAbout: { kind: 'role', also: ['both', 'nobody'], per: 'project', established: 'document', ifUnproven: 'nobody' },
  partDue: { kind: 'yesno', per: 'order', established: 'document', ifUnproven: 'no' },
  partAssigned: { kind: 'yesno', per: 'order', established: 'document', ifUnproven: 'no' },
  customerRetains: { kind: 'yesno', per: 'project', established: 'document' },
  retentionOver: { kind: 'yesno', per: 'project', established: 'document', ifUnproven: 'no' },
  securityGiven: { kind: 'yesno', per: 'project', established: 'document', ifUnproven: 'no' },
  counterClaim: { kind: 'choice', options: ['sameProject', 'otherProject', 'penalty', 'assigned'], per: 'case' },
  reminded: { kind: 'yesno', per: 'case', established: 'document', ifUnproven: 'no' },
  payDocuments: { kind: 'choice', options: ['complete', 'receiptsMissing', 'proofsMissing'], per: 'order', established: 'document' },
  statementAccepted: { kind: 'event', unit: 'months', per: 'item', source: 'dates' },
  errorKind: { kind: 'choice', options: ['arithmetic', 'forgotten', 'concealed'], per: 'item', established: 'document' },
  // Commission
  amountKind: { kind: 'choice', options: ['work', 'recurring', 'expenses', 'vat'], per: 'item' },
  named: { kind: 'event', unit: 'months', per: 'customer', source: 'register' },
  orderedBy: { kind: 'choice', options: ['customer', 'affiliateByContact', 'affiliate'], per: 'order' },
  payerTie: { kind: 'event', unit: 'months', per: 'customer', established: 'document', ifUnproven: 'notYet' },
  orderFate: { kind: 'choice', options: ['executed', 'smaller', 'cancelled', 'refunded'], per: 'order', established: 'document' },
  fateCause: { kind: 'choice', options: ['payer', 'otherwise'], per: 'order', established: 'both' },
  ownDeal: { kind: 'choice', options: ['inField', 'elsewhere'], per: 'order' },
  // Extra work
  extraKind: {
    kind: 'choice',
    options: ['planned', 'urgent', 'customerAsked'],
    per: 'item',
    established: 'document',
    ifUnproven: 'planned',
  },
  customerPaysExtra: { kind: 'yesno', per: 'item', established: 'document', ifUnproven: 'no' },
  // Contract and invoice
  projectModel: { kind: 'choice', options: ['written', 'none'], per: 'project', established: 'document', ifUnproven: 'none' },
  contactBy: { kind: 'role', also: ['both', 'nobody'], per: 'customer', established: 'document' },
  offerBy: { kind: 'role', also: ['both', 'nobody'], per: 'customer', established: 'document' },
  orderSigner: { kind: 'role', also: ['both', 'nobody'], per: 'customer', established: 'document' },
  broughtProof: { kind: 'choice', options: ['dated', 'spoken', 'none'], per: 'customer' },
  customerDebt: { kind: 'choice', options: ['undisputed', 'disputed', 'hopeless'], per: 'order', established: 'document' },
  collectedBy: { kind: 'role', also: [], per: 'order', source: 'invoicing' },
  // Prices and documents
  priceGiven: { kind: 'event', unit: 'days', per: 'order', established: 'document', ifUnproven: 'notYet' },
  increaseCause: { kind: 'choice', options: ['own', 'supplier', 'customerChange'], per: 'order', established: 'document' },
  customerPaysMore: { kind: 'yesno', per: 'order', established: 'document', ifUnproven: 'no' },
  ratesSince: { kind: 'event', unit: 'months', per: 'agreement', source: 'dates' },
  discountAgreed: { kind: 'yesno', per: 'order', established: 'document', ifUnproven: 'no' },
  cashDiscountTaken: { kind: 'choice', options: ['inTime', 'late'], per: 'order', source: 'invoicing' },
  mistakeFound: { kind: 'choice', options: ['beforeOrder', 'afterOrder'], per: 'order' },
  mistakeKnown: { kind: 'yesno', per: 'order', established: 'document', ifUnproven: 'no' },
  invoiceCurrency: { kind: 'choice', options: ['own', 'foreign'], per: 'order', source: 'invoicing' },
  changeTouches: { kind: 'choice', options: ['onePart', 'severalParts'], per: 'item' },
  billedFor: { kind: 'choice', options: ['work', 'commission'], per: 'item' },
  selfBill: { kind: 'choice', options: ['unobjected', 'objected'], per: 'item', established: 'document', ifUnproven: 'unobjected' },
  taxOwedBy: { kind: 'choice', options: ['supplier', 'recipient'], per: 'item', established: 'document', ifUnproven: 'supplier' },
  vatErrorFrom: { kind: 'choice', options: ['issuer', 'information'], per: 'item', established: 'document', ifUnproven: 'issuer' },
} as const satisfies Readonly<Record<string, Fact>>
