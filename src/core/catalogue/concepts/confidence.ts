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
  competitorWork: {
    decisions: ['mayCompete', 'exclusivityStands', 'exclusivityBreach', 'exclusivityPenalty'],
    stories: ['worksForCompetitor', 'oldPartnerStays', 'sellsTheSameItself', 'tiedWithoutOrders', 'newFieldLater'],
  },
  askedFirst: { decisions: ['mayEngageOther'], stories: ['notAskedFirst'] },
  hiring: {
    decisions: ['mayHire', 'hireFee', 'staffBreach', 'staffPenalty'],
    stories: ['projectLeadHired', 'employeeApplies', 'freelancerOfThePartner', 'jobAdvertAnswered'],
  },
  secrets: {
    decisions: ['isSecret', 'mayDisclose', 'mayUseSecret', 'secretBreach', 'secretPenalty'],
    stories: [
      'priceListAtTheCompetitor',
      'offerShownToTheBank',
      'secretInTheAiService',
      'calledAsWitness',
      'knewItBefore',
      'yearsAfterTheEnd',
    ],
  },
  leak: { decisions: ['peopleLeak', 'tellLeak'], stories: ['employeeTookFiles'] },
  documentsBack: { decisions: ['secretReturn', 'secretReturnLate'], stories: ['plansNotReturned'] },
  personalData: {
    decisions: ['dataRole', 'mayUseData', 'maySubProcess', 'mayHost'],
    stories: ['addressesInOwnNewsletter', 'providerOutsideEurope'],
  },
  dataBreach: {
    decisions: ['breachTold', 'breachUntold', 'reportsBreach', 'fineBearer', 'lossBearer'],
    stories: ['laptopStolen', 'dataLostAtThePartner'],
  },
  dataRequest: {
    decisions: ['answersRequest', 'forwardRequest', 'forwardLate', 'removePerson', 'removalLate'],
    stories: ['requestAtTheWrongParty', 'photoStaysOnline'],
  },
} as const satisfies Readonly<Record<string, Concept>>
