import type { workFacts as facts } from '#core/catalogue/facts/work.ts'
import type { FactText } from '../../../catalogue-words.ts'

const yesNo = { yes: 'yes', no: 'no' }
const reaction = { notDue: 'not due yet', done: 'done after …', open: 'open since …' }

/** A fact that is one of the parties and nothing else. */
const role = (question: string, when: string): FactText => ({ question, when: { party: when }, label: { party: '{party}' } })

/** Clauses to follow "if". */
export const workFacts: Readonly<Record<keyof typeof facts, FactText>> = {
  contribution: {
    question: 'Is the promised contribution overdue, and since when?',
    when: {
      notDue: 'the contribution is not due yet',
      done: 'the overdue contribution was made after {range}',
      open: 'the contribution has been overdue for {range}',
    },
    label: reaction,
  },
  contributionGone: {
    question: 'Why will the contribution never come?',
    when: {
      willNot: 'the party could make the contribution and does not',
      cannot: 'the party cannot make the contribution and is not to blame',
    },
    label: { willNot: 'it could but does not', cannot: 'it cannot, and is not to blame' },
  },
  workQuality: {
    question: 'Is the work as good as was promised?',
    when: {
      asPromised: 'the work is as promised',
      below: 'the work is below what was promised and has not been mended yet',
      belowAgain: 'the work is still below what was promised after it was mended',
    },
    label: { asPromised: 'yes', below: 'no, not mended yet', belowAgain: 'no, not even after mending' },
  },
  stepInWarned: {
    question: 'Was a final deadline set in text form before stepping in, and did it pass?',
    when: { yes: 'a final deadline was set before stepping in and has passed', no: 'no final deadline passed before stepping in' },
    label: yesNo,
  },
  withinReserve: {
    question: 'Does the joint order fit into the capacity kept free for it?',
    when: { yes: 'the joint order fits into the capacity kept free', no: 'the capacity kept free is used up' },
    label: yesNo,
  },
  earlierOrder: {
    question: 'Which order was accepted first?',
    when: {
      joint: 'the joint order was accepted first',
      own: 'the own order was accepted first',
      sameDay: 'both orders were accepted on the same day',
    },
    label: { joint: 'the joint one', own: 'the own one', sameDay: 'both on the same day' },
  },
  jointOrders: {
    question: 'Was one of the joint orders accepted earlier?',
    when: { oneEarlier: 'one of the joint orders was accepted earlier', sameDay: 'the joint orders were accepted on the same day' },
    label: { oneEarlier: 'yes', sameDay: 'no, on the same day' },
  },
  hoursUse: {
    question: 'Were the promised hours called for?',
    when: {
      asPromised: 'the promised hours were called for',
      fewer: 'fewer hours were called for than promised',
      more: 'more hours were worked than promised',
    },
    label: { asPromised: 'as promised', fewer: 'fewer', more: 'more' },
  },
  excessAgreed: {
    question: 'Was exceeding the hours agreed in text form beforehand?',
    when: {
      yes: 'exceeding the hours was agreed in text form beforehand',
      no: 'exceeding the hours was not agreed in text form beforehand',
    },
    label: yesNo,
  },
  subConsent: {
    question: 'Was the use of the subcontractor agreed to?',
    when: {
      notAsked: 'the subcontractor was not announced',
      yes: 'the subcontractor was agreed to',
      no: 'the subcontractor was refused',
      silent: 'there was no reply about the subcontractor for {range}',
    },
    label: { notAsked: 'not announced', yes: 'yes', no: 'no', silent: 'no reply since …' },
  },
  hirer: role('Who hired the subcontractor?', '{party} hired the subcontractor'),
  subPicker: {
    question: 'Who picked the subcontractor?',
    when: { party: '{party} picked the subcontractor', customer: 'the customer named the subcontractor' },
    label: { party: '{party}', customer: 'the customer' },
  },
  helperAgreed: {
    question: 'Did the party that brought in the helper agree in text form?',
    when: { yes: 'the party that brought in the helper has agreed', no: 'the party that brought in the helper has not agreed' },
    label: yesNo,
  },
  lastHelp: {
    question: 'When did the helper last work in a joint project?',
    when: { notYet: 'the helper has never worked in a joint project', ago: 'the helper’s last work was {range} ago' },
    label: { notYet: 'never' },
  },
  lateBecause: {
    question: 'Why is the hand-over late?',
    when: {
      own: 'the delay lies with the party handing over',
      input: 'the delay comes from missing input of another party',
      customer: 'the delay comes from the customer',
      outside: 'the delay comes from circumstances outside',
    },
    label: {
      own: 'the party itself',
      input: 'input of another party was missing',
      customer: 'the customer',
      outside: 'circumstances outside',
    },
  },
  hindranceTold: {
    question: 'Was the hindrance reported in text form at once?',
    when: { yes: 'the hindrance was reported in text form at once', no: 'the hindrance was not reported in text form at once' },
    label: yesNo,
  },
  waitedFor: {
    question: 'Who or what was waited for?',
    when: {
      party: '{party} was waited for',
      customer: 'the customer was waited for',
      outside: 'waiting was due to circumstances outside',
    },
    label: { party: '{party}', customer: 'the customer', outside: 'circumstances outside' },
  },
  customerPaysWaiting: {
    question: 'Does the customer pay for the waiting time?',
    when: { yes: 'the customer pays for the waiting time', no: 'the customer does not pay for the waiting time' },
    label: yesNo,
  },
  handOverUse: {
    question: 'Has what was handed over been used already?',
    when: {
      notUsed: 'what was handed over has not been used',
      inside: 'work went on with what was handed over',
      toCustomer: 'what was handed over was passed on to the customer',
    },
    label: { notUsed: 'no', inside: 'work went on with it', toCustomer: 'it went to the customer' },
  },
  handOverFlaw: {
    question: 'What is wrong with the hand-over?',
    when: {
      complete: 'the hand-over is complete and in the agreed form',
      usablePart: 'only a part was handed over that can be used by itself',
      uselessPart: 'only a part was handed over that cannot be used by itself',
      wrongForm: 'the content is complete and only the form is wrong',
    },
    label: {
      complete: 'nothing',
      usablePart: 'only a part, usable by itself',
      uselessPart: 'only a part, not usable by itself',
      wrongForm: 'wrong format',
    },
  },
  customerAccepts: {
    question: 'Has the customer accepted the work?',
    when: {
      accepted: 'the customer has accepted',
      refused: 'the customer has refused acceptance',
      notYet: 'the customer has not said whether it accepts',
    },
    label: { accepted: 'yes', refused: 'no, refused', notYet: 'not said yet' },
  },
  refusalAbout: {
    question: 'What does the customer’s acceptance or refusal concern?',
    when: {
      thisPart: 'the customer means this part',
      otherPart: 'the customer means the part of another party',
      whole: 'the customer means the whole',
    },
    label: { thisPart: 'this part', otherPart: 'the part of another party', whole: 'the whole' },
  },
  lossSide: {
    question: 'On whose side did the fault at the interface happen?',
    when: { party: 'the fault happened on the side of {party}', unknown: 'it cannot be found out on whose side the fault happened' },
    label: { party: '{party}', unknown: 'cannot be found out' },
  },
  workAsked: {
    question: 'Who had been asked in text form to do this work?',
    when: {
      party: '{party} had been asked to do the work',
      several: 'several parties had been asked to do the work',
      nobody: 'nobody had been asked to do the work',
    },
    label: { party: '{party}', several: 'several', nobody: 'nobody' },
  },
  resultUsed: {
    question: 'Whose result was delivered to the customer?',
    when: {
      party: 'the result of {party} was delivered',
      several: 'results of several parties were delivered',
      nobody: 'no result was delivered',
    },
    label: { party: '{party}', several: 'several', nobody: 'none' },
  },
  changeState: {
    question: 'How far is the change the customer wants?',
    when: {
      ordered: 'the customer has ordered the change in text form',
      promised: 'a party has promised the change to the customer without an order',
      wished: 'the customer has only wished for the change',
    },
    label: { ordered: 'ordered in text form', promised: 'promised by a party, not ordered', wished: 'only wished for' },
  },
  promiser: role('Who promised the change to the customer?', '{party} promised the change'),
  cutBy: {
    question: 'Who made the promised part smaller or cancelled it?',
    when: {
      customer: 'the customer made the promised part smaller or cancelled it',
      party: 'a party cut the promised part of another or took it away',
    },
    label: { customer: 'the customer', party: 'a party' },
  },
  complaintTo: role('To whom did the customer complain?', 'the customer complained to {party}'),
  complaint: {
    question: 'When did the customer’s complaint arrive?',
    when: { notYet: 'no complaint has arrived yet', ago: 'the complaint arrived {range} ago' },
    label: { notYet: 'not yet' },
  },
  defectCause: {
    question: 'Who caused the defect?',
    when: {
      party: '{party} caused the defect',
      several: 'several parties caused the defect',
      unknown: 'the cause of the defect cannot be found out',
      customer: 'the customer caused the defect',
      supplier: 'the material or input of a supplier caused the defect',
      outside: 'circumstances or people from outside caused the defect',
    },
    label: {
      party: '{party}',
      several: 'several',
      unknown: 'cannot be found out',
      customer: 'the customer',
      supplier: 'manufacturer or supplier',
      outside: 'none of these, it came from outside',
    },
  },
  materialBuyer: role('Who bought the material or input?', '{party} bought the material'),
  causeView: {
    question: 'Do the parties agree on the cause?',
    when: { agreed: 'the cause is undisputed', denied: 'each party denies having caused it' },
    label: { agreed: 'yes', denied: 'no, all deny' },
  },
  expertSays: {
    question: 'Whom does the expert name as the cause?',
    when: {
      party: 'the expert names {party} as the cause',
      several: 'the expert names several parties as the cause',
      unclear: 'the expert leaves the cause open',
    },
    label: { party: '{party}', several: 'several', unclear: 'left open' },
  },
  repairAsked: {
    question: 'Was a deadline set before the repair?',
    when: {
      deadlinePassed: 'a deadline to repair has passed',
      urgent: 'action was needed at once to prevent greater damage',
      notAsked: 'nobody was asked to repair beforehand',
    },
    label: { deadlinePassed: 'yes, it has passed', urgent: 'no, it was very urgent', notAsked: 'no' },
  },
  repairOwed: {
    question: 'Did the party have to do the repair?',
    when: { yes: 'the party had to do the repair', no: 'the party did not have to do the repair' },
    label: { yes: 'yes', no: 'no' },
  },
  repairPrice: {
    question: 'Was a price agreed in text form before the repair?',
    when: { yes: 'a price was agreed before the repair', no: 'no price was agreed before the repair' },
    label: { yes: 'yes', no: 'no' },
  },
  customerMayClaim: {
    question: 'Can the customer still assert rights because of the defect?',
    when: {
      yes: 'the customer can still assert rights because of the defect',
      no: 'the customer can no longer assert rights because of the defect',
    },
    label: yesNo,
  },
  acceptedAgo: {
    question: 'When was this part accepted?',
    when: { notYet: 'this part has not been accepted yet', ago: 'this part was accepted {range} ago' },
    label: { notYet: 'not yet' },
  },
  recourse: {
    question: 'Was the defect reported on to the responsible party after the customer complained, and when?',
    when: {
      notDue: 'the customer has not complained about the defect yet',
      done: 'the complaint was reported on after {range}',
      open: 'the complaint has not been reported on for {range}',
    },
    label: reaction,
  },
  defectReport: {
    question: 'Was the defect reported, and when after it could be seen?',
    when: {
      notDue: 'the defect could not be seen yet',
      done: 'the defect was reported after {range}',
      open: 'the defect has not been reported for {range}',
    },
    label: reaction,
  },
  defectConcealed: {
    question: 'Did the party fraudulently conceal the defect?',
    when: { yes: 'the party fraudulently concealed the defect', no: 'the party did not fraudulently conceal the defect' },
    label: yesNo,
  },
  settledBy: {
    question: 'How did the customer get the discount?',
    when: {
      all: 'all parties agreed to the discount',
      alone: 'one party granted the discount alone',
      court: 'a court determined the discount',
    },
    label: { all: 'all agreed', alone: 'one party granted it alone', court: 'by a court' },
  },
  claimSettled: {
    question: 'Has the party ended a dispute with the customer by a settlement?',
    when: { yes: 'the party has ended a dispute with the customer by a settlement', no: 'there is no settlement with the customer' },
    label: { yes: 'yes', no: 'no' },
  },
  settlementBy: {
    question: 'Did the others agree to the settlement?',
    when: {
      agreed: 'all concerned agreed to the settlement',
      asked: 'the others were asked before the settlement and did not answer',
      alone: 'the others were not asked before the settlement, or objected',
    },
    label: { agreed: 'yes', asked: 'asked, no answer', alone: 'no, or not asked' },
  },
  acknowledged: {
    question: 'How did the acknowledgement towards the customer come about?',
    when: {
      allAgreed: 'everybody concerned agreed to the acknowledgement',
      toldBefore: 'the party concerned was asked beforehand and did not answer',
      alone: 'the party concerned was not asked beforehand or objected',
    },
    label: { allAgreed: 'with consent', toldBefore: 'asked beforehand, no answer', alone: 'without asking, or against an objection' },
  },
  damageBy: {
    question: 'Who caused the damage?',
    when: { party: '{party} caused the damage', several: 'several parties caused the damage', nobody: 'no party caused the damage' },
    label: { party: '{party}', several: 'several', nobody: 'no party' },
  },
  claimedFrom: role('From whom is money claimed?', 'money is claimed from {party}'),
  claimCertain: {
    question: 'Is the claim of the third party certain?',
    when: { yes: 'the claim of the third party is acknowledged or finally decided', no: 'the claim of the third party is not certain yet' },
    label: { yes: 'yes, acknowledged or finally decided', no: 'not yet' },
  },
  delayBy: {
    question: 'Whose delay triggered the penalty?',
    when: {
      party: 'the delay of {party} triggered the penalty',
      several: 'several parties caused the delay',
      nobody: 'no party caused the delay',
    },
    label: { party: '{party}', several: 'several', nobody: 'no party' },
  },
  penaltyTold: {
    question: 'Was the party told of the penalty in text form before it promised the work?',
    when: { yes: 'the penalty had been made known in text form beforehand', no: 'the penalty had not been made known beforehand' },
    label: yesNo,
  },
  insurance: {
    question: 'What about the agreed insurance?',
    when: {
      inForce: 'the agreed insurance exists and is proved',
      noProof: 'the insurance exists but proof is missing',
      lapsed: 'the insurance does not exist, or no longer',
      tooLow: 'the sum insured is lower than agreed',
    },
    label: {
      inForce: 'it exists',
      noProof: 'it exists, proof is missing',
      lapsed: 'it does not exist (any more)',
      tooLow: 'the sum is too low',
    },
  },
  insured: role('Whose insurance handles the damage?', 'the insurance of {party} handles the damage'),
  fault: {
    question: 'How grave is the fault?',
    when: {
      slight: 'there is only slight negligence',
      gross: 'there is gross negligence',
      intent: 'there is intent',
      injury: 'life, body or health is injured',
    },
    label: { slight: 'slight negligence', gross: 'gross negligence', intent: 'intent', injury: 'a person is injured' },
  },
  lossKind: {
    question: 'Which loss is it about?',
    when: { direct: 'it is about the direct damage', profit: 'it is about lost profit or other consequential loss' },
    label: { direct: 'direct damage', profit: 'lost profit, consequential loss' },
  },
  maker: role('Who made the product?', '{party} made the product'),
  labelOf: role('Whose name is on the product?', 'the name of {party} is on the product'),
  backupMade: {
    question: 'Did the party that owns the data have a backup of its own?',
    when: { yes: 'the party that owns the data had a backup of its own', no: 'the party that owns the data had no backup of its own' },
    label: yesNo,
  },
  tipKnew: {
    question: 'Did the recommending party know what spoke against the recommendation?',
    when: { yes: 'the recommending party knew of it', no: 'the recommending party did not know of it' },
    label: yesNo,
  },
  proofKind: {
    question: 'Which proof is it about?',
    when: {
      exemption: 'it is about the tax office’s certificate of exemption',
      wage: 'it is about the minimum wage declaration',
      social: 'it is about the clearance for social contributions',
      insurance: 'it is about the proof of insurance',
      licence: 'it is about a licence or registration',
      other: 'it is about another proof',
    },
    label: {
      exemption: 'certificate of exemption',
      wage: 'minimum wage declaration',
      social: 'clearance for social contributions',
      insurance: 'insurance',
      licence: 'licence, registration',
      other: 'another one',
    },
  },
  proofState: {
    question: 'Is the proof there?',
    when: { valid: 'a valid proof is there', expired: 'the proof has expired or been revoked', missing: 'the proof is missing' },
    label: { valid: 'yes, valid', expired: 'expired or revoked', missing: 'no' },
  },
  prover: role('Who must provide the proof?', '{party} must provide the proof'),
  proofAsker: role('Who asks for the proof?', '{party} asks for the proof'),
  proofAsked: {
    question: 'When was the proof asked for?',
    when: { notYet: 'the proof has not been asked for yet', ago: 'the proof was asked for {range} ago' },
    label: { notYet: 'not yet' },
  },
  employer: role('Who employs or engages these people?', '{party} employs these people'),
  instruction: {
    question: 'Which instruction was given?',
    when: {
      result: 'it is about the result to be delivered',
      safety: 'it is about safety or house rules on site',
      urgent: 'danger calls for immediate action',
      daily: 'it is about daily work: who does what and when',
    },
    label: { result: 'what should come out', safety: 'safety, house rules', urgent: 'danger, at once', daily: 'daily work' },
  },
  instructor: role('Who instructed the people day by day?', '{party} instructed the people day by day'),
  licenceState: {
    question: 'Does the party have the licence or registration it needs?',
    when: {
      notNeeded: 'no licence is needed for this work',
      held: 'the party has the licence it needs',
      applied: 'the licence has been applied for but not granted yet',
      missing: 'the licence is missing or has lapsed',
    },
    label: { notNeeded: 'none needed', held: 'yes', applied: 'applied for', missing: 'missing or lapsed' },
  },
  ruleBreaker: {
    question: 'Who broke the rule?',
    when: { party: '{party} broke the rule', several: 'several parties broke the rule' },
    label: { party: '{party}', several: 'several' },
  },
  misconduct: {
    question: 'Is the breach certain?',
    when: { suspicion: 'there is a suspicion', proven: 'the breach is admitted or officially established' },
    label: { suspicion: 'no, it is a suspicion', proven: 'yes, admitted or established' },
  },
  giftValue: {
    question: 'How much is the gift worth?',
    when: { value: 'the value of the gift is {range}' },
    label: { name: 'value of the gift' },
  },
  absent: role('Who is absent?', '{party} is absent'),
  standInParty: role('Which party stepped in?', '{party} stepped in'),
  deputyMatter: {
    question: 'What is the deputy to decide?',
    when: { daily: 'it is about daily business', commitment: 'it is about a new promise or expense' },
    label: { daily: 'daily business', commitment: 'a new promise or expense' },
  },
  matterValue: { question: 'How much money is it about, net?', when: { value: 'the amount is {range}' }, label: { name: 'net amount' } },
  leaveAhead: {
    question: 'How many days ahead was the absence announced?',
    when: { value: 'the time between announcement and absence is {range}' },
    label: { name: 'days between announcement and absence' },
  },
  keyPerson: {
    question: 'Was the missing key person replaced, and when?',
    when: {
      notDue: 'no key person is missing',
      done: 'a replacement came after {range}',
      open: 'the key person has been missing without a replacement for {range}',
    },
    label: reaction,
  },
  replacement: {
    question: 'Was the replacement accepted?',
    when: {
      accepted: 'the replacement was accepted',
      refusedWithReasons: 'the replacement was refused with factual reasons',
      refusedWithoutReasons: 'the replacement was refused without reasons',
    },
    label: { accepted: 'yes', refusedWithReasons: 'no, with reasons', refusedWithoutReasons: 'no, without reasons' },
  },
  heirsKnown: {
    question: 'Is it certain who inherits and runs the business?',
    when: { yes: 'it is certain who inherits and runs the business', no: 'it is not certain yet who inherits and runs the business' },
    label: yesNo,
  },
  forceKind: {
    question: 'Which event hinders the work?',
    when: {
      nature: 'a natural event, a fire or extreme weather hinders the work',
      pandemic: 'a pandemic or quarantine hinders the work',
      power: 'a failure of power or network hinders the work',
      cyber: 'a cyber attack hinders the work',
      supplier: 'the failure of a supplier hinders the work',
      strike: 'a strike hinders the work',
      authority: 'an authority or a law forbids the work',
      other: 'another event hinders the work',
    },
    label: {
      nature: 'nature, fire, weather',
      pandemic: 'pandemic, quarantine',
      power: 'power, network',
      cyber: 'cyber attack',
      supplier: 'supplier fails',
      strike: 'strike',
      authority: 'authority, ban',
      other: 'something else',
    },
  },
  forceAvoidable: {
    question: 'Could the party have avoided the hindrance with reasonable effort?',
    when: { yes: 'the party could have avoided the hindrance with reasonable effort', no: 'the party could not avoid the hindrance' },
    label: yesNo,
  },
}
