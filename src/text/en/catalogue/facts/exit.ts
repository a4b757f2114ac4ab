import type { exitFacts as facts } from '#core/catalogue/facts/exit.ts'
import type { FactText } from '../../../catalogue-words.ts'

/** Subordinate clauses to follow "if". */
export const exitFacts: Readonly<Record<keyof typeof facts, FactText>> = {
  end: {
    question: 'When did the cooperation end?',
    when: { notYet: 'the cooperation is still running', ago: 'the cooperation ended {range} ago' },
    label: { notYet: 'still running' },
  },
  ended: {
    question: 'On which day did the cooperation end?',
    when: { notYet: 'the cooperation is still running', ago: 'the cooperation ended {range} ago' },
    label: { notYet: 'still running' },
  },
  endReason: {
    question: 'What ended the cooperation?',
    when: {
      notice: 'the cooperation ends by notice',
      agreed: 'the parties agreed on the end together',
      expiry: 'the agreed time has run out or the purpose is reached',
      control: 'the cooperation ends after the sale of a party',
      merger: 'the cooperation ends after a party merged or was split',
      strategy: 'the cooperation ends because a party changed its direction',
      goalMissed: 'the cooperation ends because the goal was missed',
      deadlock: 'the cooperation ends because the parties could not agree',
      converted: 'another contract has taken the place of the cooperation',
      forceMajeure: 'the cooperation ends because of force majeure',
      lostCustomer: 'the cooperation ends because the main customer or the joint undertaking is gone',
      breach: 'the cooperation ends because of a breach of duty',
      nonPerformance: 'the cooperation ends because a party did not perform, or performed badly',
      protectionBreach: 'the cooperation ends because a party violated customer protection or secrets',
      misconduct: 'the cooperation ends because a party broke the law or harmed the reputation',
      exclusion: 'a party was excluded',
      otherCause: 'the cooperation ends at once for another good cause',
      insolvency: 'the cooperation ends through insolvency',
      seizure: 'the cooperation ends because creditors of a party seized its share',
      illness: 'the cooperation ends through illness',
      death: 'the cooperation ends through death or incapacity',
      keyPerson: 'the cooperation ends because a key person left',
      licence: 'the cooperation ends because a licence that is needed was lost',
    },
    label: {
      notice: 'notice',
      agreed: 'agreed together',
      expiry: 'time ran out or purpose reached',
      control: 'sale of a party',
      merger: 'merger or split of a party',
      strategy: 'a party changed its direction',
      goalMissed: 'goal missed',
      deadlock: 'no agreement possible',
      converted: 'another contract in its place',
      forceMajeure: 'force majeure',
      lostCustomer: 'main customer or undertaking gone',
      breach: 'breach of duty',
      nonPerformance: 'no performance, or a bad one',
      protectionBreach: 'customer protection or a secret violated',
      misconduct: 'law broken or reputation harmed',
      exclusion: 'exclusion of a party',
      otherCause: 'another good cause',
      insolvency: 'insolvency',
      seizure: 'seizure by creditors',
      illness: 'illness',
      death: 'death or incapacity',
      keyPerson: 'a key person left',
      licence: 'licence lost',
    },
  },
  leaver: {
    question: 'Which party gave cause for the end?',
    when: { party: '{party} gave cause for the end' },
    label: { party: '{party}' },
  },
  successor: {
    question: 'Whom have the remaining parties named?',
    when: { party: 'the remaining parties named {party}' },
    label: { party: '{party}' },
  },
  customerKeeps: {
    question: 'With whom does the customer want to finish the project?',
    when: { party: 'the customer wants to finish the project with {party}', noWish: 'the customer has stated no wish' },
    label: { party: '{party}', noWish: 'no wish' },
  },
  stage: {
    question: 'How far is the project?',
    when: {
      planned: 'the project has not begun',
      running: 'the project is running',
      handedOver: 'the project has been handed over',
      accepted: 'the project has been accepted',
    },
    label: { planned: 'not begun', running: 'running', handedOver: 'handed over', accepted: 'accepted' },
  },
  holder: {
    question: 'With whom are the documents or data?',
    when: { party: 'the documents or data are with {party}' },
    label: { party: '{party}' },
  },
  parts: {
    question: 'Has the work in progress been handed over, and when?',
    when: {
      notDue: 'nothing has to be handed over yet',
      done: 'the work in progress was handed over after {range}',
      open: 'the hand-over of the work in progress has been outstanding for {range}',
    },
    label: { notDue: 'not due yet', done: 'handed over after …', open: 'open for …' },
  },
  offerState: {
    question: 'Has the offer been submitted?',
    when: { sent: 'the offer has been submitted', notSent: 'the offer has not been submitted yet' },
    label: { sent: 'yes', notSent: 'no' },
  },
  offerLead: {
    question: 'Who prepared or submitted the offer?',
    when: { party: '{party} prepared or submitted the offer' },
    label: { party: '{party}' },
  },
  endTextConsent: {
    question: 'Have all agreed to the text about the end?',
    when: {
      notAsked: 'no text has been presented yet',
      yes: 'all have agreed to the text',
      no: 'the text was refused',
      silent: 'there has been no reply to the text for {range}',
    },
    label: { notAsked: 'not asked', yes: 'yes', no: 'no', silent: 'no reply for …' },
  },
  orderTime: {
    question: 'When was the order placed?',
    when: {
      beforeEnd: 'the order was placed before the end',
      prepared: 'the order was prepared together and placed only after the end',
      new: 'the order is entirely new',
      runsOn: 'a contract made before the end runs on and the customer goes on paying',
    },
    label: {
      beforeEnd: 'before the end',
      prepared: 'after it, but prepared together',
      new: 'after it, and new',
      runsOn: 'before the end, and it runs on',
    },
  },
  claimant: {
    question: 'Who asks for the final statement?',
    when: { party: '{party} asks for the final statement' },
    label: { party: '{party}' },
  },
  finalReply: {
    question: 'What was the reply to the final statement?',
    when: {
      notAsked: 'there is no final statement yet',
      yes: 'the final statement was agreed to',
      no: 'there was an objection to the final statement',
      silent: 'there has been no reply to the final statement for {range}',
    },
    label: { notAsked: 'not there yet', yes: 'agreed to', no: 'objected to', silent: 'no reply for …' },
  },
  claimState: {
    question: 'Is the claim disputed?',
    when: { undisputed: 'the claim is undisputed', partly: 'the claim is partly disputed', disputed: 'the claim is disputed' },
    label: { undisputed: 'no', partly: 'partly', disputed: 'yes' },
  },
  dataKind: {
    question: 'Which data is it about?',
    when: {
      business: 'it is about business documents or confidential data',
      personal: 'it is about personal data',
      records: 'the documents must be kept',
    },
    label: { business: 'business documents', personal: 'personal data', records: 'records that must be kept' },
  },
  dataOwner: { question: 'To whom do the data belong?', when: { party: 'the data belong to {party}' }, label: { party: '{party}' } },
  dataReturned: {
    question: 'Were the data returned or deleted, and when?',
    when: {
      notDue: 'nothing has to be returned yet',
      done: 'the data were returned or deleted after {range}',
      open: 'return or deletion has been outstanding for {range}',
    },
    label: { notDue: 'not due yet', done: 'done after …', open: 'open for …' },
  },
  brandItem: {
    question: 'Does it exist already, or is it new?',
    when: { existing: 'it existed before the end', new: 'it is made after the end' },
    label: { existing: 'existing', new: 'new' },
  },
  clauseAbout: {
    question: 'What is the rule about?',
    when: {
      protection: 'it is about customer protection',
      penalties: 'it is about contractual penalties',
      publicity: 'it is about public reports',
      confidentiality: 'it is about confidentiality',
      liability: 'it is about liability or defects',
      results: 'it is about results and their use',
      staff: 'it is about poaching employees',
      windingUp: 'it is about winding up after the end, such as statements or returns',
      disputes: 'it is about conflicts',
      other: 'it is about something else',
    },
    label: {
      protection: 'customer protection',
      penalties: 'contractual penalties',
      publicity: 'public reports',
      confidentiality: 'confidentiality',
      liability: 'liability or defects',
      results: 'results and their use',
      staff: 'poaching employees',
      windingUp: 'winding up, such as statements or returns',
      disputes: 'conflicts',
      other: 'something else',
    },
  },
  acquirer: {
    question: 'Who acquired the majority?',
    when: {
      competitor: 'a competitor of a party acquired the majority, be it by a merger',
      elsewhere: 'somebody else acquired the majority, be it by a merger or as a successor',
    },
    label: { competitor: 'a competitor', elsewhere: 'somebody else, also within the family' },
  },
  outage: {
    question: 'Since when has the party been absent?',
    when: { notYet: 'no party is absent', ago: 'the absence began {range} ago' },
    label: { notYet: 'no absence' },
  },
  deputyReady: {
    question: 'Is the named deputy ready?',
    when: { yes: 'a deputy is ready', no: 'no deputy is ready' },
    label: { yes: 'yes', no: 'no' },
  },
  handOverEffort: {
    question: 'How many hours does the hand-over take?',
    when: { value: 'the effort of the hand-over is {range}' },
    label: { name: 'hours for the hand-over' },
  },
  finalStatementCame: {
    question: 'Is the final statement there, and when did it come?',
    when: {
      notDue: 'the cooperation is still running',
      done: 'the final statement came after {range}',
      open: 'the final statement has been outstanding for {range}',
    },
    label: { notDue: 'not due yet', done: 'came after …', open: 'outstanding for …' },
  },
  balanceAgreed: {
    question: 'Since when has it been settled what is to be paid at the end?',
    when: { notYet: 'the balance is not settled yet', ago: 'the balance was settled {range} ago' },
    label: { notYet: 'not yet' },
  },
  balancePaid: {
    question: 'Has the balance of the final statement been paid?',
    when: { yes: 'the balance has been paid', no: 'the balance has not been paid' },
    label: { yes: 'yes', no: 'no' },
  },
  openClaim: {
    question: 'Which claim is it about, after the final statement?',
    when: {
      known: 'the claim was known at the time of the final statement',
      unknown: 'the claim became known only later',
      lasting: 'it is about defects, secrets or customer protection',
    },
    label: {
      known: 'known at the time of the final statement',
      unknown: 'became known only later',
      lasting: 'defects, secrets or customer protection',
    },
  },
  prepaidWork: {
    question: 'Is the work done that was paid in advance?',
    when: {
      done: 'the work paid in advance is done',
      partly: 'the work paid in advance is done in part',
      notDone: 'the work paid in advance is not done',
    },
    label: { done: 'yes', partly: 'in part', notDone: 'no' },
  },
  soldAs: {
    question: 'In which role did the party sell for the other?',
    when: {
      agent: 'the party was permanently entrusted with arranging business',
      dealer: 'the party resold in its own name and was integrated in the sales organisation',
      occasional: 'the party only named contacts now and then',
    },
    label: {
      agent: 'permanently, as an agent',
      dealer: 'permanently, as a dealer in its own name',
      occasional: 'now and then, as a finder',
    },
  },
  assetWanted: {
    question: 'Who wants to keep the joint thing?',
    when: {
      one: 'one party wants to keep the joint thing',
      several: (t) => (t.two ? 'both want to keep the joint thing' : 'several parties want to keep the joint thing'),
      nobody: 'nobody wants to keep the joint thing',
    },
    label: { one: 'one party', several: (t) => (t.two ? 'both' : 'several'), nobody: 'nobody' },
  },
  debtsPaid: {
    question: 'Are the joint debts paid?',
    when: { yes: 'the joint debts are paid', no: 'joint debts are open' },
    label: { yes: 'yes', no: 'no' },
  },
  registeredTo: {
    question: 'In whose name is the contract or the number?',
    when: {
      party: 'the contract or the number is in the name of {party}',
      both: (t) => `the contract or the number is in the name of ${t.two ? 'both' : 'several parties'}`,
    },
    label: { party: '{party}', both: (t) => (t.two ? 'both' : 'several') },
  },
  thingPayer: {
    question: 'Who paid for the thing?',
    when: { party: '{party} paid for the thing', both: (t) => (t.two ? 'both paid for the thing' : 'several parties paid for the thing') },
    label: { party: '{party}', both: (t) => (t.two ? 'both' : 'several') },
  },
  entryTime: {
    question: 'When was the customer registered?',
    when: {
      beforeNotice: 'the customer was registered before notice was given',
      afterNotice: 'the customer was registered between notice and end',
      afterEnd: 'the customer was registered only after the end',
    },
    label: { beforeNotice: 'before notice', afterNotice: 'between notice and end', afterEnd: 'after the end' },
  },
  toldBefore: {
    question: 'Were customers told before the text was agreed?',
    when: { yes: 'customers were told before the text was agreed', no: 'no customer was told before the text was agreed' },
    label: { yes: 'yes', no: 'no' },
  },
  saidOfOther: {
    question: 'What was said about the other party?',
    when: {
      provenFact: 'a proven fact was told about the other party',
      opinion: 'the other party was talked down',
      untrue: 'something untrue or unproven was said about the other party',
    },
    label: { provenFact: 'a proven fact', opinion: 'a disparaging opinion', untrue: 'something untrue or unproven' },
  },
  heirsWish: {
    question: 'Do the heirs want to continue the cooperation?',
    when: { yes: 'the heirs want to continue the cooperation', no: 'the heirs do not want to continue the cooperation' },
    label: { yes: 'yes', no: 'no' },
  },
  othersWish: {
    question: 'Do the remaining parties agree to the heirs?',
    when: { yes: 'the remaining parties agree to the heirs', no: 'the remaining parties do not agree to the heirs' },
    label: { yes: 'yes', no: 'no' },
  },
  excludeCause: {
    question: 'Is there a good cause for the exclusion?',
    when: { yes: 'there is a good cause for the exclusion', no: 'there is no good cause for the exclusion' },
    label: { yes: 'yes', no: 'no' },
  },
  excludeVote: {
    question: 'Who votes for the exclusion?',
    when: {
      allOthers: 'all remaining parties vote for the exclusion',
      mostOthers: 'the majority of the remaining parties votes for the exclusion',
      fewer: 'fewer than the majority of the remaining parties vote for the exclusion',
    },
    label: { allOthers: 'all remaining', mostOthers: 'the majority of the remaining', fewer: 'fewer' },
  },
  stopNoteDays: {
    question: 'How many days before the end of the fixed term did the declaration not to go on arrive?',
    when: { value: 'the time between this declaration and the end of the fixed term is {range}' },
    label: { name: 'days before the end of the fixed term' },
  },
  noticeReached: {
    question: 'Where did the notice arrive?',
    when: {
      namedAddress: 'the notice arrived at the named address',
      management: 'the notice reached the management',
      staff: 'the notice reached other staff',
      nowhere: 'it is not proven that the notice arrived',
    },
    label: {
      namedAddress: 'at the named address',
      management: 'with the management',
      staff: 'with other staff',
      nowhere: 'nowhere, or not proven',
    },
  },
  noticeDay: {
    question: 'To which day was notice given?',
    when: {
      possible: 'notice was given to a day that the agreement allows',
      tooEarly: 'notice was given to a day that is too early or wrong',
      noDay: 'the notice names no day',
    },
    label: { possible: 'to a possible day', tooEarly: 'too early, or to a wrong day', noDay: 'no day named' },
  },
  withdrawal: {
    question: 'How was the notice taken back?',
    when: {
      beforeArrival: 'the withdrawal arrived before or with the notice',
      accepted: 'the others agreed to the withdrawal',
      notAccepted: 'the others did not agree to the withdrawal',
    },
    label: { beforeArrival: 'before or with the notice', accepted: 'later, with consent', notAccepted: 'later, without consent' },
  },
  noticeOf: {
    question: 'What was notice given of?',
    when: {
      everything: 'notice was given of the whole cooperation',
      project: 'notice was given of one project only',
      area: 'notice was given of one region or service only',
    },
    label: { everything: 'the whole cooperation', project: 'one project only', area: 'one region or service only' },
  },
  orderDone: {
    question: 'Will the new order be finished before the end?',
    when: { beforeEnd: 'the new order will be finished before the end', afterEnd: 'the new order will last beyond the end' },
    label: { beforeEnd: 'yes', afterEnd: 'no' },
  },
  idleSince: {
    question: 'Since when has the party done nothing after the notice?',
    when: { notYet: 'work goes on after the notice', ago: 'the last work after the notice was done {range} ago' },
    label: { notYet: 'it goes on working' },
  },
  causeMendable: {
    question: 'Can the cause still be mended?',
    when: { yes: 'the cause can still be mended', no: 'the cause can no longer be mended' },
    label: { yes: 'yes', no: 'no' },
  },
  causeCure: {
    question: 'Was a warning with a deadline given, and when was the cause mended?',
    when: {
      notDue: 'nobody gave a warning',
      done: 'the cause was mended {range} after the warning',
      open: 'the warning was given {range} ago and nothing was mended',
    },
    label: { notDue: 'no warning given', done: 'mended after …', open: 'not mended since …' },
  },
  causeKnown: {
    question: 'Since when has the cause been known?',
    when: { notYet: 'the cause is only just becoming known', ago: 'the cause became known {range} ago' },
    label: { notYet: 'only now' },
  },
  restWish: {
    question: 'Who wants the cooperation to rest?',
    when: {
      all: (t) => (t.two ? 'both want the cooperation to rest' : 'all want the cooperation to rest'),
      some: 'only some of the parties want the cooperation to rest',
    },
    label: { all: (t) => (t.two ? 'both' : 'all'), some: 'not all' },
  },
  restDuty: {
    question: 'Which duty is it about while the cooperation rests?',
    when: {
      running: 'it is about a project that has begun',
      new: 'it is about new orders or joint advertising',
      payment: 'it is about payments that are due',
      protection: 'it is about customer protection or confidentiality',
    },
    label: {
      running: 'a project that has begun',
      new: 'new orders or advertising',
      payment: 'payments that are due',
      protection: 'customer protection or confidentiality',
    },
  },
  restSince: {
    question: 'Since when has the cooperation been resting?',
    when: { notYet: 'the cooperation does not rest', ago: 'the rest began {range} ago' },
    label: { notYet: 'it does not rest' },
  },
  forceSince: {
    question: 'Since when has an event such as a flood, a strike or a network failure kept the party from performing?',
    when: {
      notYet: 'no such event keeps the party from performing',
      ago: 'the event that keeps the party from performing began {range} ago',
    },
    label: { notYet: 'nothing keeps it from performing' },
  },
  forceTold: {
    question: 'Has the party reported the event?',
    when: { yes: 'the event has been reported', no: 'the event has not been reported' },
    label: { yes: 'yes', no: 'no' },
  },
}
