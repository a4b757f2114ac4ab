import { ago, amount, at, done, first, open, second, type Scenario } from '../scenario.ts'

/** Emergencies of work: late, bad, unclaimed, and who repairs. */
export const workStories = [
  // The second party is late because the input of the first was late, and it said nothing.
  {
    id: 'lateBecauseOfInput',
    door: 'handedOver',
    situation: {
      giver: second,
      receiver: first,
      handOverPoint: at('p1'),
      overdueHandOver: open(10),
      lateBecause: at('input'),
      hindranceTold: at('no'),
    },
    decisions: ['handOverShifts'],
    also: ['handOverLate'],
    closes: ['process.chain'],
  },
  // The first party passes on to the customer what it never accepted.
  {
    id: 'usedButNeverAccepted',
    door: 'handedOver',
    situation: {
      giver: second,
      receiver: first,
      handOverPoint: at('p1'),
      handOverAnswer: { in: 'silent', n: 30 },
      handOverUse: at('toCustomer'),
    },
    decisions: ['handOverAccepted'],
    closes: ['process.handOvers', 'process.silence', 'process.use'],
  },
  // Six of ten pages come in time, and they are of no use alone.
  {
    id: 'halfHandedOver',
    door: 'handedOver',
    situation: { giver: second, receiver: first, handOverPoint: at('p1'), handOverFlaw: at('uselessPart') },
    decisions: ['mustAccept'],
    closes: ['process.partial', 'process.format'],
  },
  // The customer refuses acceptance because of the part of another party.
  {
    id: 'acceptanceRefusedForOthersPart',
    door: 'handedOver',
    situation: { performer: second, prime: first, customerAccepts: at('refused'), refusalAbout: at('otherPart') },
    decisions: ['customerAcceptance'],
    closes: ['process.customerAccepts'],
  },
  // The customer wants it differently in mid-work; the first party promises it on the phone.
  {
    id: 'customerChangesMind',
    door: 'handedOver',
    situation: { changeState: at('promised'), promiser: first, performer: second },
    decisions: ['customerChange', 'changePaid'],
    closes: ['process.change', 'process.changePromised', 'process.changeUnordered'],
  },
  // Data vanish between two systems, and nobody can say where.
  {
    id: 'ordersLostOnTheWay',
    door: 'handedOver',
    situation: { giver: first, receiver: second, lossSide: at('unknown') },
    decisions: ['interfaceLoss'],
    also: ['interfaceOwner'],
    closes: ['process.handOvers', 'process.interface', 'process.interfaceLoss'],
  },
  // Data of the first party are lost at the second; there was no backup.
  {
    id: 'photosLostAtPartner',
    door: 'handedOver',
    situation: { holder: second, dataOwner: first, backupMade: at('no') },
    decisions: ['dataLossBorne'],
    closes: ['liability.dataLoss'],
  },
  // Both did the same work, and nobody had been asked.
  {
    id: 'bothDidTheWork',
    door: 'handedOver',
    situation: { workAsked: at('nobody'), resultUsed: first },
    decisions: ['doubleWorkPaid'],
    closes: ['process.doubleWork'],
  },
  // Both can do something new that is not on the list; both brought the customer.
  {
    id: 'bothOfferTheTraining',
    door: 'served',
    situation: { overlap: at('other'), bringer: at('both'), firstNamed: at('sameDay') },
    decisions: ['overlapLead'],
    closes: ['process.overlaps', 'process.overlapNew', 'process.overlapTie'],
  },
  // The first party expects work that is on no list.
  {
    id: 'thoughtItWasIncluded',
    door: 'handedOver',
    situation: { contributionItem: at('other') },
    decisions: ['contributionOwed'],
    closes: ['contributions.list', 'contributions.unlisted'],
  },
  // A defect, both deny, and the cause cannot be found out.
  {
    id: 'causeOfTheCracks',
    door: 'handedOver',
    situation: {
      defectCause: at('unknown'),
      performer: first,
      prime: first,
      materialBuyer: second,
      causeView: at('denied'),
      expertSays: at('unclear'),
    },
    decisions: ['defectRepair', 'causeDenied', 'defectCost'],
    also: ['expertPays'],
    closes: ['liability.repair', 'liability.repairUnknown', 'liability.denied', 'liability.cost', 'liability.costUnknown'],
  },
  // One repairs what the other did badly, without asking.
  {
    id: 'repairedWithoutAsking',
    door: 'unpaid',
    situation: { performer: second, repairAsked: at('notAsked'), defectCause: second },
    decisions: ['selfRepairPaid'],
    closes: ['liability.selfRepair'],
  },
  // The customer takes a discount instead of a repair, granted by one party alone.
  {
    id: 'discountGrantedAlone',
    door: 'unpaid',
    situation: { settledBy: at('alone'), claimSettled: at('no'), prime: first, defectCause: second, performer: second },
    decisions: ['discountBorne'],
    closes: ['liability.discount'],
  },
  // The customer still has rights, the recourse comes late.
  {
    id: 'warrantyShorterUpstream',
    door: 'handedOver',
    situation: { prime: first, performer: second, customerMayClaim: at('yes'), acceptedAgo: ago(36), recourse: done(70) },
    decisions: ['warrantyRuns', 'recourseOpen'],
    closes: ['liability.period', 'liability.periodMonths', 'liability.recourse', 'liability.recourseDays'],
  },
  // A year after the end a joint system fails.
  {
    id: 'defectAfterTheEnd',
    door: 'parting',
    situation: { end: ago(12), ended: ago(365), prime: first, performer: second },
    decisions: ['repairAfterEnd'],
    closes: ['liability.afterEnd'],
  },
  // The material was faulty; the dealer pays only for new material.
  {
    id: 'tilesDiscolour',
    door: 'unpaid',
    situation: { defectCause: at('supplier'), materialBuyer: second, performer: first, prime: first },
    decisions: ['defectRepair', 'defectCost'],
    closes: ['liability.repair', 'liability.repairUnknown', 'liability.cost', 'liability.material'],
  },
  // The customer withdraws because of the part of one party.
  {
    id: 'customerWithdraws',
    door: 'unpaid',
    situation: { defectCause: second, performer: second, prime: first },
    decisions: ['withdrawalBorne'],
    closes: ['liability.withdrawal'],
  },
  // The customer deducts a penalty nobody had told the late party about.
  {
    id: 'penaltyForDelay',
    door: 'unpaid',
    situation: { delayBy: second, penaltyTold: at('no'), prime: first },
    decisions: ['penaltyBorne'],
    closes: ['liability.penalty'],
  },
  // One admits the other’s mistake to the customer without asking.
  {
    id: 'admittedTheOthersMistake',
    door: 'bound',
    situation: { acknowledged: at('alone'), claimSettled: at('no'), prime: first, performer: second },
    decisions: ['acknowledgementBinds'],
    closes: ['liability.acknowledge'],
  },
  // A third party claims from the first what the second caused.
  {
    id: 'claimedFromTheWrongOne',
    door: 'bound',
    situation: { damageBy: second, claimedFrom: first, claimCertain: at('no') },
    decisions: ['indemnity', 'damageBorne'],
    closes: ['liability.indemnity', 'liability.damage'],
  },
  // Slight negligence, large consequential loss.
  {
    id: 'oneWrongClick',
    door: 'bound',
    situation: { fault: at('slight'), lossKind: at('profit'), damageBy: second },
    decisions: ['liabilityCap', 'indirectLoss'],
    closes: ['liability.cap', 'liability.capAmount', 'liability.capGross', 'liability.indirect'],
  },
  // The agreed insurance has lapsed while work goes on.
  {
    id: 'insuranceLapsed',
    door: 'bound',
    situation: { insurance: at('lapsed') },
    decisions: ['insuranceMissing'],
    closes: ['liability.insurance', 'liability.insuranceMissing'],
  },
  // A complaint arrives at one party about the work of the other.
  {
    id: 'nobodyAnswersTheComplaint',
    door: 'handedOver',
    situation: { complaintTo: first, prime: first, performer: second, complaint: ago(3) },
    decisions: ['complaintAnswers', 'tellComplaint'],
    closes: ['liability.complaint', 'liability.complaintDays'],
  },
  // The second party serves its own large order first.
  {
    id: 'ownOrderFirst',
    door: 'handedOver',
    situation: { earlierOrder: at('own'), withinReserve: at('yes') },
    decisions: ['priority'],
    closes: ['contributions.priority', 'contributions.reserve'],
  },
  // Two joint orders, and people for one.
  {
    id: 'twoCustomersInOctober',
    door: 'handedOver',
    situation: { jointOrders: at('oneEarlier') },
    decisions: ['twoJoint'],
    closes: ['contributions.twoJoint'],
  },
  // Promised hours were kept free and not called for.
  {
    id: 'hoursNeverCalled',
    door: 'unpaid',
    situation: { hoursUse: at('fewer'), excessAgreed: at('no') },
    decisions: ['hoursPaid'],
    closes: ['contributions.uncalled', 'contributions.excess'],
  },
  // More hours than promised, agreed by nobody.
  {
    id: 'manyMoreHours',
    door: 'unpaid',
    situation: { hoursUse: at('more'), excessAgreed: at('no') },
    decisions: ['hoursPaid'],
    closes: ['contributions.uncalled', 'contributions.excess'],
  },
  // A promised contribution is overdue and will not come.
  {
    id: 'contributionNeverComes',
    door: 'handedOver',
    situation: { contribution: open(100), contributionGone: at('willNot'), stepInWarned: at('yes') },
    decisions: ['contributionLate', 'contributionMissing'],
    also: ['stepInCost'],
    closes: ['contributions.late', 'contributions.lateDays', 'contributions.lateThen', 'contributions.missing'],
  },
  // Work is poor, was mended once, and is still poor.
  {
    id: 'workBelowPromise',
    door: 'handedOver',
    situation: { performer: second, workQuality: at('belowAgain') },
    decisions: ['contributionPoor'],
    closes: ['contributions.quality'],
  },
  // A subcontractor turns up whom nobody announced.
  {
    id: 'strangersOnSite',
    door: 'people',
    situation: { hirer: second, subPicker: second, subConsent: at('notAsked') },
    decisions: ['maySubcontract', 'subBreach'],
    closes: ['contributions.sub', 'contributions.subSilence', 'contributions.subSilenceDays', 'contributions.subBreach'],
  },
  // One recommended the subcontractor, the other hired it, and it botched the work.
  {
    id: 'recommendedFloorLayer',
    door: 'people',
    situation: { hirer: second, subPicker: first },
    decisions: ['subFault'],
    closes: ['contributions.subFault'],
  },
  // The freelance helper of one is hired by the other.
  {
    id: 'freelancerCalledDirectly',
    door: 'people',
    situation: { helperAgreed: at('no'), lastHelp: ago(2) },
    decisions: ['mayHireHelper'],
    closes: ['contributions.helper', 'contributions.helperMonths'],
  },
  // A certificate has expired, an invoice is due.
  {
    id: 'exemptionExpired',
    door: 'unpaid',
    situation: { proofKind: at('exemption'), proofState: at('expired'), prover: second, proofAsker: first, proofAsked: ago(6) },
    decisions: ['mayHoldPayment', 'mayStopForProof'],
    also: ['proofDue'],
    closes: ['compliance.hold', 'compliance.exemption', 'compliance.stop'],
  },
  // Workers of one demand their wages from the other.
  {
    id: 'wagesDemandedFromPartner',
    door: 'bound',
    situation: { employer: second, instructor: second, ruleBreaker: second },
    decisions: ['wageClaim'],
    also: ['fineBorne'],
    closes: ['compliance.wage', 'compliance.fine'],
  },
  // The site manager of one leads the fitters of the other every day.
  {
    id: 'leadsOthersPeople',
    door: 'bound',
    situation: { instruction: at('daily'), instructor: first, employer: second },
    decisions: ['mayInstruct', 'statusCost'],
    closes: ['compliance.instruct', 'compliance.statusCost'],
  },
  // A licence is applied for, the work begins on Monday.
  {
    id: 'licenceOnlyAppliedFor',
    door: 'bound',
    situation: { licenceState: at('applied') },
    decisions: ['licensedWork'],
    closes: ['compliance.licence'],
  },
  // A rumour of bribery.
  {
    id: 'tripForTheBuyer',
    door: 'bound',
    situation: { misconduct: at('suspicion'), giftValue: amount(80_000) },
    decisions: ['misconductFollows'],
    also: ['giftAllowed'],
    closes: ['compliance.suspicion', 'compliance.proven'],
  },
  // The owner cannot be reached, nobody knows the password.
  {
    id: 'passwordNobodyKnows',
    door: 'changed',
    situation: { outage: ago(4), deputyReady: at('no'), absent: second, prime: first, standInParty: first },
    decisions: ['emergencyAccess'],
    also: ['emergencyTells'],
    closes: ['continuity.access', 'continuity.accessDays', 'continuity.tell'],
  },
  // A holiday is announced the day before.
  {
    id: 'holidayToldTooLate',
    door: 'changed',
    situation: { leaveAhead: amount(1), absent: second },
    decisions: ['leaveShifts'],
    closes: ['continuity.leave', 'continuity.leaveDays'],
  },
  // The owner dies; the deputy is asked for a promise before the heirs are known.
  {
    id: 'deputyAfterDeath',
    door: 'changed',
    situation: {
      heirsKnown: at('no'),
      absent: second,
      outage: ago(3),
      deputyReady: at('yes'),
      deputyMatter: at('commitment'),
      matterValue: amount(300_000),
    },
    decisions: ['powerAfterDeath', 'deputyMay'],
    closes: ['continuity.power', 'continuity.powerUpTo', 'continuity.afterDeath'],
  },
  // The person the customer wanted has left, the replacement is a beginner.
  {
    id: 'keyPersonLeaves',
    door: 'people',
    situation: { keyPerson: open(200), replacement: at('refusedWithReasons') },
    decisions: ['keyPersonGone', 'replacementStays'],
    closes: ['continuity.keyPersons', 'continuity.keyDays', 'continuity.keyThen', 'continuity.replacement'],
  },
  // A cyber attack stops the work.
  {
    id: 'cyberAttack',
    door: 'changed',
    situation: { forceKind: at('cyber'), forceAvoidable: at('no'), absent: second },
    decisions: ['forceMajeure', 'forcePay'],
    closes: ['continuity.force', 'continuity.forcePay'],
  },
  // After months the absent party wants its project back.
  {
    id: 'backAfterIllness',
    door: 'changed',
    situation: { absent: second, standInParty: first, customerKeeps: at('noWish'), prime: second },
    decisions: ['afterReturn', 'standInPay'],
    closes: ['continuity.return', 'continuity.standInPay'],
  },
  // The second party reported at once that the plans of the first are missing.
  {
    id: 'peopleStandIdle',
    door: 'handedOver',
    situation: { waitedFor: first, hindranceTold: at('yes'), lateBecause: at('input') },
    decisions: ['waitingPaid'],
    also: ['handOverShifts'],
    closes: ['process.waiting', 'process.chain'],
  },
  {
    id: 'customerLetsNobodyIn',
    door: 'handedOver',
    situation: { waitedFor: at('customer'), customerPaysWaiting: at('no') },
    decisions: ['waitingPaid'],
    closes: ['process.waitingOther'],
  },
  // A defect that anybody could see was reported months later; the first party received the work.
  {
    id: 'defectReportedLate',
    door: 'handedOver',
    situation: { defectReport: done(65), defectConcealed: at('no') },
    decisions: ['defectClaim'],
    closes: ['liability.notice', 'liability.noticeDays'],
  },
  // Nobody did anything wrong; the second party did the part concerned, and the first has the contract.
  {
    id: 'brokenByAnUpdate',
    door: 'handedOver',
    situation: { defectCause: at('outside'), performer: second, prime: first, materialBuyer: second },
    decisions: ['defectCost'],
    also: ['defectRepair'],
    closes: ['liability.cost', 'liability.outside'],
  },
  {
    id: 'repairedAsAFavour',
    door: 'unpaid',
    situation: { repairOwed: at('no'), repairPrice: at('no') },
    decisions: ['favourPaid'],
    closes: ['liability.favour'],
  },
  {
    id: 'settledWithTheCustomerAlone',
    door: 'bound',
    situation: {
      claimSettled: at('yes'),
      settlementBy: at('alone'),
      settledBy: at('alone'),
      acknowledged: at('alone'),
      settledHow: at('alone'),
      matter: at('claims'),
      approvedLater: at('no'),
      urgency: at('normal'),
      prime: first,
      performer: second,
    },
    decisions: ['settlementBinds'],
    also: ['discountBorne', 'acknowledgementBinds', 'overstepped', 'paidOutwardCounts'],
    closes: ['liability.settlement'],
  },
  {
    id: 'customerWantsLess',
    door: 'unpaid',
    situation: { cutBy: at('customer') },
    decisions: ['cutPaid'],
    closes: ['process.cut'],
  },
  {
    id: 'restDoneInHouse',
    door: 'unpaid',
    situation: { cutBy: at('party') },
    decisions: ['cutPaid'],
    closes: ['process.cutByParty'],
  },
] as const satisfies readonly Scenario[]
