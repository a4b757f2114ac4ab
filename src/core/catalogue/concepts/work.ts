import type { Concept } from '../concept.ts'

/** What everyday words about this can mean; see `concepts.ts`. */
export const workConcepts = {
  delayChain: { decisions: ['handOverShifts', 'handOverLate'], stories: ['lateBecauseOfInput'] },
  waiting: { decisions: ['waitingPaid', 'handOverShifts'], stories: ['peopleStandIdle', 'customerLetsNobodyIn'] },
  cutBack: { decisions: ['cutPaid'], stories: ['customerWantsLess', 'restDoneInHouse'] },
  silentUse: { decisions: ['handOverAccepted', 'mustAccept'], stories: ['usedButNeverAccepted', 'halfHandedOver'] },
  customerAcceptance: { decisions: ['customerAcceptance', 'mustAccept'], stories: ['acceptanceRefusedForOthersPart'] },
  customerChange: { decisions: ['customerChange', 'changePaid', 'extraWorkPaid'], stories: ['customerChangesMind'] },
  lostAtInterface: {
    decisions: ['interfaceLoss', 'interfaceOwner', 'dataLossBorne'],
    stories: ['ordersLostOnTheWay', 'photosLostAtPartner'],
  },
  doubleWork: { decisions: ['doubleWorkPaid', 'overlapLead'], stories: ['bothDidTheWork', 'bothOfferTheTraining'] },
  contribution: {
    decisions: ['contributionOwed', 'contributionLate', 'contributionMissing', 'stepInCost'],
    stories: ['contributionNeverComes', 'thoughtItWasIncluded'],
  },
  poorWork: { decisions: ['contributionPoor', 'handOverRefused', 'defectRepair'], stories: ['workBelowPromise'] },
  capacity: { decisions: ['priority', 'twoJoint', 'hoursPaid'], stories: ['ownOrderFirst', 'twoCustomersInOctober'] },
  hours: { decisions: ['hoursPaid'], stories: ['hoursNeverCalled', 'manyMoreHours'] },
  subcontractor: {
    decisions: ['maySubcontract', 'subBreach', 'subFault', 'mayHireHelper'],
    stories: ['strangersOnSite', 'recommendedFloorLayer', 'freelancerCalledDirectly'],
  },
  customerComplains: { decisions: ['complaintAnswers', 'tellComplaint', 'defectRepair'], stories: ['nobodyAnswersTheComplaint'] },
  defect: {
    decisions: ['defectRepair', 'defectCost', 'causeDenied', 'expertPays', 'selfRepairPaid'],
    stories: ['causeOfTheCracks', 'repairedWithoutAsking', 'tilesDiscolour'],
  },
  settledAlone: {
    decisions: ['settlementBinds', 'paidOutwardCounts', 'discountBorne'],
    stories: ['settledWithTheCustomerAlone', 'discountGrantedAlone'],
  },
  favour: { decisions: ['favourPaid', 'defectCost'], stories: ['repairedAsAFavour', 'brokenByAnUpdate'] },
  lateReport: { decisions: ['defectClaim', 'recourseOpen'], stories: ['defectReportedLate'] },
  warranty: { decisions: ['warrantyRuns', 'recourseOpen', 'repairAfterEnd'], stories: ['warrantyShorterUpstream', 'defectAfterTheEnd'] },
  customerDeducts: {
    decisions: ['discountBorne', 'withdrawalBorne', 'penaltyBorne', 'acknowledgementBinds'],
    stories: ['discountGrantedAlone', 'customerWithdraws', 'penaltyForDelay', 'admittedTheOthersMistake'],
  },
  liable: {
    decisions: ['liabilityCap', 'indirectLoss', 'damageBorne', 'indemnity', 'productClaim', 'siteSafety', 'referralLiability'],
    stories: ['oneWrongClick', 'claimedFromTheWrongOne'],
  },
  insurance: { decisions: ['insuranceMissing', 'deductibleBorne', 'liabilityCap'], stories: ['insuranceLapsed'] },
  proofs: {
    decisions: ['proofDue', 'mayHoldPayment', 'mayStopForProof', 'licensedWork'],
    stories: ['exemptionExpired', 'licenceOnlyAppliedFor'],
  },
  otherPeoplesStaff: {
    decisions: ['wageClaim', 'mayInstruct', 'statusCost', 'fineBorne'],
    stories: ['wagesDemandedFromPartner', 'leadsOthersPeople'],
  },
  misconduct: { decisions: ['misconductFollows', 'giftAllowed', 'fineBorne'], stories: ['tripForTheBuyer'] },
  emergency: { decisions: ['emergencyAccess', 'emergencyTells', 'standIn', 'deputyMay'], stories: ['passwordNobodyKnows'] },
  death: { decisions: ['powerAfterDeath', 'deputyMay', 'finisher'], stories: ['deputyAfterDeath'] },
  holiday: { decisions: ['leaveShifts', 'deputyMay'], stories: ['holidayToldTooLate'] },
  backAgain: { decisions: ['afterReturn', 'standInPay'], stories: ['backAfterIllness'] },
  keyPerson: { decisions: ['keyPersonGone', 'replacementStays'], stories: ['keyPersonLeaves'] },
  nobodysFault: { decisions: ['forceMajeure', 'forcePay'], stories: ['cyberAttack'] },
  customersPenalty: { decisions: ['penaltyBorne'], stories: ['penaltyForDelay'] },
} as const satisfies Readonly<Record<string, Concept>>
