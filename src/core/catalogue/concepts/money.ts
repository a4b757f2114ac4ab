import type { Concept } from '../concept.ts'

/** What everyday words about this can mean; see `concepts.ts`. */
export const moneyConcepts = {
  partPayment: { decisions: ['payNow', 'partnerPayDue'] },
  complaint: { decisions: ['payNow', 'badDebt'] },
  lateInterest: { decisions: ['lateInterest'] },
  setOff: { decisions: ['setOff', 'netting'] },
  retention: { decisions: ['retention', 'retentionBack'] },
  documents: { decisions: ['documentsMissing'] },
  correction: { decisions: ['correction', 'objectionCounts'] },
  leadValidity: { decisions: ['orderCounts', 'commissionDue'] },
  commissionItems: { decisions: ['commissionable', 'commission'] },
  cancelled: { decisions: ['commissionKept'] },
  ownBusiness: { decisions: ['ownDealFee'] },
  urgentWork: { decisions: ['extraWorkPaid'] },
  invoicingModel: { decisions: ['model', 'jointSender', 'jointLead'] },
  consortium: { decisions: ['jointLead', 'jointSender', 'model'] },
  broughtBy: { decisions: ['broughtBy', 'commissionTo'] },
  suing: { decisions: ['sueDuty', 'sueCost'] },
  collecting: { decisions: ['collectedMoney'] },
  agency: { decisions: ['agentRights'] },
  unsold: { decisions: ['unsoldGoods'] },
  jointCompany: { decisions: ['companyPrevails'] },
} as const satisfies Readonly<Record<string, Concept>>
