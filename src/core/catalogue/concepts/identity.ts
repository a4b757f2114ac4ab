import type { Concept } from '../concept.ts'

/** What everyday words about this can mean; see `concepts.ts`. */
export const identityConcepts = {
  authority: {
    decisions: ['mayBind', 'declarationBears', 'tellsCustomer'],
    stories: ['promisedForPartner', 'toleratedOrders', 'boughtForBoth'],
  },
  signatory: { decisions: ['partyBound'], stories: ['projectLeadPromised'] },
  affiliate: { decisions: ['affiliateBound', 'affiliateRights'], stories: ['sisterCompanyOffers', 'managerFoundsCompany'] },
  contactPerson: { decisions: ['contactNow'], stories: ['contactPersonLeft'] },
  partnership: {
    decisions: ['outwardBears', 'leadsDefence', 'paidOutwardCounts', 'amongParties'],
    stories: ['customerSuesBoth', 'officeSeesCompany', 'paidWithoutAsking'],
  },
  jointAppearance: { decisions: ['mayJoint', 'jointFollows', 'nameOnPaper'], stories: ['signWithBothNames', 'customerSuesBoth'] },
  customerVoice: { decisions: ['customerSpeaker', 'bypassFollows'], stories: ['priceTalkedPastPartner'] },
  passedOn: { decisions: ['forwardFollows'], stories: ['defectNotPassedOn'] },
  whiteLabel: { decisions: ['mayReveal', 'revealFollows'], stories: ['hiddenPartnerReveals'] },
  logo: { decisions: ['mayShowSign', 'signFollows', 'oldSignFollows'], stories: ['logoOnVans', 'oldLogoOnVan', 'nameAsKeyword'] },
  reference: { decisions: ['mayShowProject', 'mayCallPartner'], stories: ['wholeProjectAsReference', 'stillCallsItselfPartner'] },
  domain: {
    decisions: ['markKeeper', 'markPrice', 'registeredAlone', 'mayLockOut', 'enquiryTo', 'reviewsAfter'],
    stories: ['domainAtTheEnd', 'lockedOutOfProfile', 'nameRegisteredAlone', 'dealerRegisteredTheName', 'enquiryAfterTheEnd'],
  },
  markUpkeep: { decisions: ['markCost', 'nameClaimBears', 'defendsMark'], stories: ['jointNameInfringes'] },
  precedence: {
    decisions: ['paperPrevails'],
    stories: [
      'orderSaysFourteenDays',
      'projectAgainstFramework',
      'priceListAgainstText',
      'termsOnTheBack',
      'twoGeneralTerms',
      'customerWantsMore',
    ],
  },
  language: { decisions: ['languagePrevails'], stories: ['germanAndEnglish'] },
  sideAgreement: {
    decisions: ['changeValid', 'livedChange'],
    stories: ['agreedOnTheWay', 'thumbInMessenger', 'confirmedByOneSide', 'doneDifferentlyForMonths'],
  },
  accepted: { decisions: ['rightKept'], stories: ['latenessAcceptedForMonths'] },
  unsigned: { decisions: ['concluded', 'workWithoutPaper'], stories: ['workedWithoutPaper'] },
  earlierPromise: { decisions: ['earlierHolds'], stories: ['promisedBeforeSigning'] },
  rateList: { decisions: ['annexChanged'], stories: ['ratesByMail', 'priceListAgainstText'] },
  message: { decisions: ['messageArrived', 'arrivalDay'], stories: ['deadlineToOldMailbox'] },
  lastDay: { decisions: ['deadlineEnds'], stories: ['deadlineOnSunday'] },
  lacking: { decisions: ['insteadOfClause'], stories: ['clauseTurnsOutInvalid'] },
  venue: { decisions: ['venue'] },
} as const satisfies Readonly<Record<string, Concept>>
