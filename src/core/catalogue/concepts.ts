import type { Concept } from './concept.ts'
import { identityConcepts } from './concepts/identity.ts'
import { moneyConcepts } from './concepts/money.ts'
import { workConcepts } from './concepts/work.ts'
import { confidenceConcepts } from './concepts/confidence.ts'
import { steeringConcepts } from './concepts/steering.ts'
import { partingConcepts } from './concepts/parting.ts'

/**
 * The meanings behind everyday words. Which words those are is said per language in `src/text/{de,en}/glossary.ts`, complete
 * by type. A concept only ranks doors, stories and questions; it never fills in a fact.
 */
export const concepts = {
  protection: { decisions: ['protector', 'mayServe'], stories: ['customerApproached', 'bothKnewTheCustomer'] },
  poaching: { decisions: ['mayServe', 'protectionBreach', 'protectionPenalty', 'acting'], stories: ['customerApproached'] },
  contact: { decisions: ['tellContact', 'contactUntold'], stories: ['customerApproached'] },
  partnersCustomer: { decisions: ['protector', 'mayServe', 'tellContact'], stories: ['customerApproached', 'bothKnewTheCustomer'] },
  endCustomer: { decisions: ['invoicer', 'contractPartner', 'reminds', 'customerLate'], stories: ['customerDoesNotPay'] },
  lead: { decisions: ['leadOwner', 'commissionDue', 'commissionTo'], stories: ['jointLeadDisputed', 'followUpOrder'] },
  commission: { decisions: ['commissionDue', 'commission', 'commissionTo', 'serveFee', 'lateShare'], stories: ['followUpOrder'] },
  moneyShare: { decisions: ['shareOfResult', 'partnerPay', 'commission', 'lateShare'], stories: ['followUpOrder', 'openOfferAtTheEnd'] },
  workShare: { decisions: ['partnerPay', 'interfaceOwner', 'overlapLead'], stories: ['interfaceNobodyOwned'] },
  votes: { decisions: ['deadlock'], stories: ['deadlock'] },
  invoice: { decisions: ['invoicer', 'contractPartner'], stories: ['invoiceWhenBothBrought'] },
  prime: { decisions: ['contractPartner', 'invoicer'], stories: ['invoiceWhenBothBrought'] },
  reminder: { decisions: ['reminds', 'customerLate'], stories: ['customerDoesNotPay'] },
  customerUnpaid: {
    decisions: ['customerLate', 'badDebt', 'reminds', 'partnerPayDue'],
    stories: ['customerDoesNotPay', 'customerPaysInPart'],
  },
  partnerUnpaid: {
    decisions: ['partnerPayDue', 'disputedAmount', 'partnerPay'],
    stories: ['disputedInvoiceWorkStops', 'customerPaysInPart', 'statementObjected'],
  },
  paymentArrived: { decisions: ['partnerPayDue', 'customerLate'], stories: ['customerPaysInPart', 'customerDoesNotPay'] },
  statement: { decisions: ['statementDue', 'statementLate', 'objectionCounts', 'finalStatement'], stories: ['statementObjected'] },
  objection: { decisions: ['objectionCounts', 'statementCounts', 'disputedAmount'], stories: ['statementObjected'] },
  cost: { decisions: ['externalCosts', 'actionShare', 'disputeCost'], stories: ['jointLeadDisputed'] },
  loss: { decisions: ['shareOfResult', 'badDebt'], stories: ['customerDoesNotPay'] },
  lastCent: { decisions: ['lastCent'] },
  extraWork: { decisions: ['extraWorkPaid', 'changePaid'], stories: ['customerAsksOnSite', 'sundayBreakdown'] },
  handOver: { decisions: ['handOverDue', 'handOverLate', 'handOverAccepted', 'handParts'], stories: ['handOverLate', 'handOverRefused'] },
  lateness: { decisions: ['handOverLate', 'partsLate', 'statementLate', 'dataLate', 'takeDownLate'], stories: ['handOverLate'] },
  quality: { decisions: ['handOverRefused', 'handOverAccepted'], stories: ['handOverRefused'] },
  interface: { decisions: ['interfaceOwner', 'overlapLead'], stories: ['interfaceNobodyOwned'] },
  overlap: { decisions: ['overlapLead', 'interfaceOwner'], stories: ['interfaceNobodyOwned'] },
  notice: { decisions: ['noticeValid', 'noticeRuns', 'goodCause'], stories: ['noticeInWrongForm'] },
  noticeForm: { decisions: ['noticeValid'], stories: ['noticeInWrongForm'] },
  ending: {
    decisions: ['noticeRuns', 'survival', 'finisher', 'lateShare', 'access'],
    stories: ['termExpired', 'openOfferAtTheEnd', 'dataNotReturned'],
  },
  expiry: { decisions: ['phaseAfterExpiry', 'noticeRuns'], stories: ['termExpired'] },
  projectEnd: { decisions: ['finisher', 'handParts', 'partsLate'], stories: ['partnerIll', 'partnerInsolvent'] },
  illness: { decisions: ['standIn', 'finisher'], stories: ['partnerIll'] },
  insolvency: { decisions: ['goodCause', 'finisher', 'access'], stories: ['partnerInsolvent'] },
  sale: { decisions: ['controlChange'] },
  data: { decisions: ['dataReturn', 'dataLate', 'access'], stories: ['dataNotReturned'] },
  access: { decisions: ['access'], stories: ['partnerInsolvent'] },
  brand: { decisions: ['mayUseBrand', 'mayPublish'] },
  offer: { decisions: ['openOffer', 'lateShare'], stories: ['openOfferAtTheEnd'] },
  repeatOrder: { decisions: ['commissionDue', 'lateShare', 'mayServe'], stories: ['followUpOrder'] },
  tellCustomers: { decisions: ['tellCustomers'] },
  publicity: {
    decisions: ['mayPublish', 'takeDown', 'publicityBreach', 'publishedAfterEnd', 'takeDownLate'],
    stories: ['caseStudyWithoutConsent'],
  },
  consent: { decisions: ['mayPublish', 'actionApproval', 'mayMail'], stories: ['caseStudyWithoutConsent'] },
  marketing: { decisions: ['actionShare', 'actionApproval', 'leadOwner'], stories: ['jointLeadDisputed'] },
  mailing: { decisions: ['mayMail', 'mayShareList'] },
  exclusiveCustomer: { decisions: ['protector', 'mayServe'], stories: ['bothKnewTheCustomer'] },
  exclusivePartner: { decisions: ['covered', 'overlapLead'] },
  dispute: { decisions: ['disputeStep', 'mayGoToCourt', 'keepPerforming'], stories: ['deadlock', 'disputedInvoiceWorkStops'] },
  court: { decisions: ['mayGoToCourt', 'disputeStep', 'disputeCost'], stories: ['disputedInvoiceWorkStops'] },
  stopsWork: { decisions: ['keepPerforming', 'standIn'], stories: ['disputedInvoiceWorkStops'] },
  deadlock: { decisions: ['deadlock', 'disputeStep'], stories: ['deadlock'] },
  penalty: { decisions: ['protectionPenalty', 'protectionBreach', 'publicityBreach'], stories: ['customerApproached'] },
  netting: { decisions: ['netting', 'statementCounts'] },
  purpose: { decisions: ['covered', 'goalMissed'] },
  signing: { decisions: ['maySign', 'taxCleared'] },
  deadlineDay: { decisions: ['partnerPayDue', 'statementDue', 'handOverDue', 'dataReturn'], stories: ['handOverLate'] },
  deadlineLength: { decisions: ['noticeRuns', 'protector', 'commissionDue'], stories: ['noticeInWrongForm', 'termExpired'] },
  ...identityConcepts,
  ...moneyConcepts,
  ...workConcepts,
  ...confidenceConcepts,
  ...steeringConcepts,
  ...partingConcepts,
} as const satisfies Readonly<Record<string, Concept>>

export type ConceptId = keyof typeof concepts

/** Words with several meanings, of which the search asks which one is meant, and the concepts of each meaning. */
export const ambiguous = {
  end: { ofProject: ['projectEnd'], ofOrder: ['offer', 'repeatOrder'], ofNotice: ['notice'], ofAgreement: ['ending', 'expiry'] },
  customer: { ofPartner: ['partnersCustomer', 'poaching', 'protection', 'contact'], paying: ['endCustomer', 'customerUnpaid', 'invoice'] },
  paid: { ordered: ['partnerUnpaid', 'reminder'], debited: ['customerUnpaid', 'loss'], arrived: ['paymentArrived'] },
  exclusive: { towardsCustomer: ['exclusiveCustomer', 'protection'], towardsPartner: ['exclusivePartner', 'purpose'] },
  share: { ofMoney: ['moneyShare', 'commission'], ofWork: ['workShare'], ofVotes: ['votes', 'deadlock'] },
  deadline: { day: ['deadlineDay', 'lateness'], length: ['deadlineLength', 'notice'] },
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly ConceptId[]>>>>

export type AmbiguousId = keyof typeof ambiguous
export type SenseOf<A extends AmbiguousId> = Extract<keyof (typeof ambiguous)[A], string>
