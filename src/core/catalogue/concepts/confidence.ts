import type { Concept } from '../concept.ts'

/** What everyday words about this can mean; see `concepts.ts`. */
export const confidenceConcepts = {
  waysAround: {
    decisions: ['acting', 'mayServe'],
    stories: ['spouseCompanyServes', 'formerEmployeeServes', 'subsidiaryOrders', 'contactChangedCompany', 'endCustomerOrders'],
  },
  ownAccord: {
    decisions: ['mayServe'],
    stories: [
      'formerCustomerCalls',
      'tenderOfTheCustomer',
      'customerReadTheNewsletter',
      'recommendedToTheCustomer',
      'customerWritesWhomItWants',
    ],
  },
  consentSpoken: { decisions: ['mayServe'], stories: ['consentOnThePhone'] },
  dormant: { decisions: ['protector'], stories: ['dormantCustomer', 'onlyAnOffer'] },
  registration: {
    decisions: ['entryCounts', 'protector'],
    stories: ['registeredOnOneDay', 'registrationExpired', 'entryNeverConfirmed', 'bothHaveInvoices'],
  },
  protectionFee: { decisions: ['serveFee', 'payFee', 'feeLate'], stories: ['protectionFeeUnpaid'] },
  penaltyTwice: { decisions: ['protectionPenalty', 'furtherDamage'], stories: ['callOffsGoOn'] },
  suspicion: { decisions: ['suspicion', 'protectionBreach'], stories: ['breachSuspected'] },
  tail: { decisions: ['mayServe', 'waitingPay'], stories: ['brokeAndStillProtected', 'livedFromOnePartner', 'formerCustomerCalls'] },
  followUp: { decisions: ['followUpWork'], stories: ['followUpWithoutPartner'] },
} as const satisfies Readonly<Record<string, Concept>>
