import type { steeringFacts as facts } from '#core/catalogue/facts/steering.ts'
import type { FactText } from '../../../catalogue-words.ts'

/** Subordinate clauses to follow "if". */
export const steeringFacts: Readonly<Record<keyof typeof facts, FactText>> = {
  expectedGain: {
    question: 'Does the extra benefit reach the agreed threshold in the expected case?',
    when: {
      reached: 'the extra benefit reaches the threshold in the expected case',
      below: 'the extra benefit stays below the threshold in the expected case',
    },
    label: { reached: 'yes', below: 'no' },
  },
  worstGain: {
    question: 'What is left in the unfavourable case?',
    when: {
      reached: 'the threshold is reached even in the unfavourable case',
      noLoss: 'the unfavourable case leaves no loss but less than the threshold',
      loss: 'the unfavourable case leaves a loss',
    },
    label: { reached: 'the threshold', noLoss: 'less than the threshold, but no loss', loss: 'a loss' },
  },
  valueChecked: {
    question: 'When was the benefit last reckoned?',
    when: { notYet: 'the cooperation has not begun yet', ago: 'the benefit was last reckoned {range} ago' },
    label: { notYet: 'not begun yet' },
  },
  markState: {
    question: 'Has a stop limit been crossed?',
    when: { kept: 'all stop limits are kept', crossed: 'a stop limit has been crossed' },
    label: { kept: 'no', crossed: 'yes' },
  },
  shortfallBy: {
    question: 'Who caused what was agreed not to be reached?',
    when: {
      party: '{party} caused what was agreed not to be reached',
      both: (t) => (t.two ? 'both caused it' : 'several parties caused it'),
      nobody: 'nobody caused it',
    },
    label: { party: '{party}', both: (t) => (t.two ? 'both' : 'several'), nobody: 'nobody' },
  },
  quitter: { question: 'Who wants to stop?', when: { party: '{party} wants to stop' }, label: { party: '{party}' } },
  startUpItem: {
    question: 'What did the start cost: own work or an invoice from outside?',
    when: { ownWork: 'it is about own work', bought: 'it is about an invoice from outside' },
    label: { ownWork: 'own work', bought: 'an invoice from outside' },
  },
  startedAgo: {
    question: 'When did the cooperation begin?',
    when: { notYet: 'the cooperation has not begun yet', ago: 'the cooperation began {range} ago' },
    label: { notYet: 'not yet' },
  },
  stopReason: {
    question: 'Why does the cooperation stop?',
    when: {
      agreed: 'the parties stop by common decision',
      markCrossed: 'a stop limit has been crossed',
      oneParty: 'one party stops without a particular reason',
      breach: 'one party has breached its duties',
    },
    label: {
      agreed: 'decided together',
      markCrossed: 'stop limit crossed',
      oneParty: 'one party wants no more',
      breach: 'one party breached its duties',
    },
  },
  leadFault: {
    question: 'What is the lead party to be blamed for?',
    when: {
      none: 'the lead party is not to be blamed for anything',
      inactive: 'the lead party is inactive',
      overstepped: 'the lead party has overstepped its powers',
    },
    label: { none: 'nothing', inactive: 'inactivity', overstepped: 'overstepping its powers' },
  },
  contactReply: {
    question: 'Has the contact person replied?',
    when: {
      notDue: 'nobody has asked yet',
      done: 'the contact person replied after {range}',
      open: 'the contact person has not replied for {range}',
    },
    label: { notDue: 'not asked yet', done: 'replied after …', open: 'no reply for …' },
  },
  meetingState: {
    question: 'Did the agreed meeting take place?',
    when: {
      held: 'the meeting took place',
      missedOnce: 'the meeting was missed once',
      missedAgain: 'the meeting was missed several times in a row',
    },
    label: { held: 'yes', missedOnce: 'no, missed once', missedAgain: 'no, several times in a row' },
  },
  minutesReply: {
    question: 'What was the reply to the minutes?',
    when: {
      notAsked: 'no minutes have been sent yet',
      yes: 'all have confirmed the minutes',
      no: 'a party has objected to the minutes',
      silent: 'there has been no reply to the minutes for {range}',
    },
    label: { notAsked: 'not sent yet', yes: 'confirmed', no: 'objected', silent: 'no reply for …' },
  },
  coordinationWork: {
    question: 'Does the coordination go beyond the usual?',
    when: { usual: 'the coordination stays within the usual', beyond: 'the coordination goes beyond the usual' },
    label: { usual: 'no', beyond: 'yes' },
  },
  payAgreed: {
    question: 'Was this agreed beforehand in text form?',
    when: { yes: 'the payment was agreed beforehand in text form', no: 'the payment was not agreed beforehand in text form' },
    label: { yes: 'yes', no: 'no' },
  },
  overrunConsent: {
    question: 'Did the others agree to exceed the budget?',
    when: {
      given: 'exceeding the budget was agreed to',
      notAsked: 'nobody was asked about exceeding the budget',
      refused: 'exceeding the budget was refused',
    },
    label: { given: 'yes', notAsked: 'not asked', refused: 'no' },
  },
  overrunRate: {
    question: 'By how many per cent is the budget exceeded?',
    when: { value: 'the excess over the budget is {range}' },
    label: { name: 'excess over the budget' },
  },
  matter: {
    question: 'What is being decided?',
    when: {
      daily: 'it is about day-to-day business',
      schedule: 'it is about dates and procedures',
      staffing: 'it is about using one’s own people',
      smallSpend: 'it is about a small expense within the budget',
      partners: 'it is about a new partner',
      contract: 'it is about changing the agreement',
      brand: 'it is about name, brand or appearance',
      prices: 'it is about joint prices or discounts',
      largeSpend: 'it is about an expense outside the budget',
      claims: 'it is about a lawsuit or a settlement',
      other: 'it is about something else',
    },
    label: {
      daily: 'day-to-day business',
      schedule: 'dates and procedures',
      staffing: 'using one’s own people',
      smallSpend: 'small expense within the budget',
      partners: 'a new partner',
      contract: 'a change of the agreement',
      brand: 'name, brand, appearance',
      prices: 'joint prices or discounts',
      largeSpend: 'expense outside the budget',
      claims: 'lawsuit or settlement',
      other: 'something else',
    },
  },
  voteWay: {
    question: 'In which way was it resolved?',
    when: {
      meeting: 'it was resolved in a meeting with minutes',
      text: 'it was resolved in text form, for instance by e-mail',
      call: 'it was resolved only in a conversation or by telephone',
      conduct: 'the resolution follows only from conduct',
    },
    label: {
      meeting: 'meeting with minutes',
      text: 'text form, for instance e-mail',
      call: 'conversation or telephone',
      conduct: 'only by conduct',
    },
  },
  invited: {
    question: 'Was the missing party invited in time?',
    when: {
      inTime: 'the missing party was invited in time',
      late: 'the missing party was invited too late',
      never: 'the missing party was not invited',
    },
    label: { inTime: 'yes', late: 'too late', never: 'not at all' },
  },
  callNumber: {
    question: 'Is it the first or the second meeting on this question?',
    when: { first: 'it is the first meeting on this question', second: 'it is the second meeting on this question' },
    label: { first: 'the first', second: 'the second' },
  },
  ownStake: {
    question: 'Is the vote about the voting party itself?',
    when: {
      none: 'the vote is not about the voting party itself',
      ownContract: 'the vote is about a deal with the voting party',
      ownBreach: 'the vote is about a breach by the voting party',
    },
    label: { none: 'no', ownContract: 'yes, about a deal with it', ownBreach: 'yes, about a breach' },
  },
  resolutionTold: {
    question: 'When were all told of the resolution?',
    when: { notYet: 'not all have been told of the resolution yet', ago: 'all were told of the resolution {range} ago' },
    label: { notYet: 'not yet' },
  },
  fieldOf: {
    question: 'Who is in charge of this field?',
    when: { party: '{party} is in charge of the field', nobody: 'nobody alone is in charge of the field' },
    label: { party: '{party}', nobody: 'nobody alone' },
  },
  chair: {
    question: 'Who has the chair at present?',
    when: { party: '{party} has the chair' },
    label: { party: '{party}' },
  },
  matterCost: {
    question: 'Does the budget provide the money for it?',
    when: { inBudget: 'the budget provides the money', overBudget: 'the budget does not provide the money' },
    label: { inBudget: 'yes', overBudget: 'no' },
  },
  approvedLater: {
    question: 'Did the others agree afterwards?',
    when: {
      yes: 'the others agreed afterwards',
      no: 'the others refused afterwards',
      notAsked: 'the others were not asked',
    },
    label: { yes: 'yes', no: 'no', notAsked: 'not asked' },
  },
  urgency: {
    question: 'Would there have been harm without acting at once?',
    when: { normal: 'there was time to ask', urgent: 'there would have been harm without acting at once' },
    label: { normal: 'no', urgent: 'yes' },
  },
  creator: {
    question: 'Who created it?',
    when: { party: '{party} created it alone', joint: 'several created it together' },
    label: { party: '{party}', joint: 'several together' },
  },
  itemUser: { question: 'Who wants to use it?', when: { party: '{party} wants to use it' }, label: { party: '{party}' } },
  useFor: {
    question: 'What is it used for?',
    when: {
      jointProject: 'it is used for a joint project',
      ownBusiness: 'it is used for the party’s own company',
      otherCustomer: 'it is used for another customer',
    },
    label: { jointProject: 'a joint project', ownBusiness: 'its own company', otherCustomer: 'another customer' },
  },
  useRevenue: {
    question: 'How much was earned with it, net?',
    when: { value: 'the income from it is {range}' },
    label: { name: 'income from the result' },
  },
  backgroundOf: {
    question: 'Who brought it into the cooperation?',
    when: { party: '{party} brought it' },
    label: { party: '{party}' },
  },
  workPaid: {
    question: 'Has the work been paid?',
    when: { full: 'the work has been paid', open: 'payment for the work is open', disputed: 'payment for the work is disputed' },
    label: { full: 'yes', open: 'no', disputed: 'disputed' },
  },
  filesAgreed: {
    question: 'Was it agreed for this project that editable files are handed over?',
    when: { yes: 'handing over editable files was agreed', no: 'handing over editable files was not agreed' },
    label: { yes: 'yes, in text form', no: 'no' },
  },
  changer: {
    question: 'Who wants to change it?',
    when: {
      party: 'a party wants to change it',
      customer: 'the customer wants to change it',
      thirdParty: 'a third party wants to change it',
    },
    label: { party: 'a party', customer: 'the customer', thirdParty: 'a third party' },
  },
  changeConsent: {
    question: 'Did the party that created it consent?',
    when: { given: 'the party that created it has consented', missing: 'the party that created it has not consented' },
    label: { given: 'yes', missing: 'no' },
  },
  rightsNamed: {
    question: 'Does the contract with the customer say which rights it gets?',
    when: { yes: 'the contract with the customer names its rights', no: 'the contract with the customer says nothing about its rights' },
    label: { yes: 'yes', no: 'no' },
  },
  engager: {
    question: 'Who put the person to work?',
    when: { party: '{party} put the person to work' },
    label: { party: '{party}' },
  },
  openSourceKind: {
    question: 'Under which kind of licence is the open source?',
    when: {
      permissive: 'the open source is under a permissive licence',
      copyleft: 'the licence of the open source asks for disclosure',
    },
    label: { permissive: 'permissive, such as MIT', copyleft: 'asking for disclosure, such as GPL' },
  },
  openSourceTold: {
    question: 'Was the open source told beforehand?',
    when: { yes: 'the open source was told beforehand', no: 'the open source was not told beforehand' },
    label: { yes: 'yes', no: 'no' },
  },
  aiTold: {
    question: 'Was the use of artificial intelligence told beforehand?',
    when: { yes: 'the use was told beforehand', no: 'the use was not told beforehand' },
    label: { yes: 'yes', no: 'no' },
  },
  aiInput: {
    question: 'What was entered?',
    when: { harmless: 'nothing confidential was entered', confidential: 'something confidential was entered' },
    label: { harmless: 'nothing confidential', confidential: 'something confidential' },
  },
  filingWish: {
    question: 'Who wants to file for the right?',
    when: { party: 'only {party} wants to file', all: 'all want to file', nobody: 'nobody wants to file' },
    label: { party: 'only {party}', all: 'all', nobody: 'nobody' },
  },
  productSales: {
    question: 'How high are the sales of the product since the end?',
    when: { value: 'the sales of the product are {range}' },
    label: { name: 'sales of the product' },
  },
  priceFound: {
    question: 'Have the parties agreed on a price?',
    when: { agreed: 'the parties have agreed on a price', open: 'the parties have not agreed on a price' },
    label: { agreed: 'yes', open: 'no' },
  },
  buyOutWish: {
    question: 'Who wants to take over the product?',
    when: { party: 'only {party} wants to take it over', several: 'several want to take it over', nobody: 'nobody wants to take it over' },
    label: { party: 'only {party}', several: 'several', nobody: 'nobody' },
  },
  report: {
    question: 'Have the agreed figures arrived?',
    when: {
      notDue: 'no figures are due yet',
      done: 'the figures came after {range}',
      open: 'the figures are missing {range} after the end of the period',
    },
    label: { notDue: 'not due yet', done: 'came after …', open: 'missing for …' },
  },
  errorFault: {
    question: 'Are the figures wrong by mistake or on purpose?',
    when: { slip: 'the figures are wrong by mistake', intent: 'the figures are wrong on purpose' },
    label: { slip: 'by mistake', intent: 'on purpose' },
  },
  doubt: {
    question: 'Is there a reasoned doubt about the figures?',
    when: { none: 'there is no reasoned doubt about the figures', reasoned: 'there is a reasoned doubt about the figures' },
    label: { none: 'no', reasoned: 'yes' },
  },
  inspectedAgo: {
    question: 'When were the books last inspected?',
    when: { notYet: 'the books have never been inspected', ago: 'the books were last inspected {range} ago' },
    label: { notYet: 'never' },
  },
  inspectionGiven: {
    question: 'Was the requested inspection granted?',
    when: {
      notDue: 'nobody has requested an inspection yet',
      done: 'the inspection was granted after {range}',
      open: 'the requested inspection has not been granted for {range}',
    },
    label: { notDue: 'not requested yet', done: 'granted after …', open: 'open for …' },
  },
  errorRate: {
    question: 'By how many per cent were the figures too low?',
    when: { value: 'the error in the figures is {range}' },
    label: { name: 'error in the figures' },
  },
  inspector: { question: 'Who has the books inspected?', when: { party: '{party} has the books inspected' }, label: { party: '{party}' } },
  inspected: { question: 'Whose books are inspected?', when: { party: 'the books of {party} are inspected' }, label: { party: '{party}' } },
  reviewedAgo: {
    question: 'When was the cooperation last reviewed?',
    when: { notYet: 'the cooperation has not begun yet', ago: 'the last review was {range} ago' },
    label: { notYet: 'not begun yet' },
  },
  ground: {
    question: 'What has changed?',
    when: {
      costs: 'prices or costs have changed',
      law: 'a law or regulation has changed',
      demand: 'demand has collapsed',
      people: 'an important person is missing',
      technology: 'a technology is outdated',
      other: 'something else has changed',
    },
    label: {
      costs: 'prices or costs',
      law: 'law or regulation',
      demand: 'demand collapsed',
      people: 'important person missing',
      technology: 'technology outdated',
      other: 'something else',
    },
  },
  costChangeRate: {
    question: 'By how many per cent have costs changed?',
    when: { value: 'the change of costs is {range}' },
    label: { name: 'change of costs' },
  },
  adaptationReply: {
    question: 'What was the reply to the proposal to adapt?',
    when: {
      notAsked: 'there is no proposal to adapt yet',
      yes: 'the adaptation was agreed to',
      no: 'the adaptation was refused',
      silent: 'there has been no reply to the proposal to adapt for {range}',
    },
    label: { notAsked: 'none yet', yes: 'agreed', no: 'refused', silent: 'no reply for …' },
  },
  orderDuring: {
    question: 'When was the order accepted?',
    when: {
      before: 'the order was accepted before the wish to adapt',
      during: 'the order was accepted during the talks about adapting',
      after: 'the order was accepted after the adaptation',
    },
    label: { before: 'before the wish to adapt', during: 'during the talks', after: 'after the adaptation' },
  },
  joinVotes: {
    question: 'Who agrees to take in the new partner?',
    when: {
      all: 'all parties agree to take in the new partner',
      most: 'a majority but not every party agrees to take in the new partner',
      few: 'no majority agrees to take in the new partner',
    },
    label: { all: 'all', most: 'a majority', few: 'no majority' },
  },
  joinCompetes: {
    question: 'Does the new partner compete with a party that is against it?',
    when: {
      yes: 'the new partner competes with a party that is against it',
      no: 'the new partner competes with no party that is against it',
    },
    label: { yes: 'yes', no: 'no' },
  },
  assignTo: {
    question: 'To whom is the agreement to pass?',
    when: {
      group: 'it is to pass to an affiliated company',
      buyer: 'it is to pass to the buyer of the business',
      third: 'it is to pass to somebody else',
    },
    label: { group: 'an affiliated company', buyer: 'the buyer of the business', third: 'somebody else' },
  },
  assignConsent: {
    question: 'Did the others consent to the transfer?',
    when: {
      notAsked: 'nobody was asked about the transfer',
      yes: 'the transfer was consented to',
      no: 'the transfer was refused',
      silent: 'there has been no reply to the request to transfer for {range}',
    },
    label: { notAsked: 'not asked', yes: 'yes', no: 'no', silent: 'no reply for …' },
  },
  claimConsent: {
    question: 'Did the others consent to the assignment of the claim?',
    when: { given: 'the assignment of the claim was consented to', missing: 'the assignment of the claim was not consented to' },
    label: { given: 'yes', missing: 'no' },
  },
  partyChange: {
    question: 'What has changed at the party?',
    when: {
      owners: 'the owners of a party have changed',
      management: 'the management of a party has changed',
      legalForm: 'the legal form or name of a party has changed',
      place: 'the seat or location of a party has changed',
      business: 'a party has taken up a new business',
    },
    label: {
      owners: 'the owners',
      management: 'the management',
      legalForm: 'legal form or name',
      place: 'seat or location',
      business: 'a new business',
    },
  },
  changeTold: {
    question: 'Were the others told of the change?',
    when: {
      notDue: 'the change has not happened yet',
      done: 'the others were told of the change after {range}',
      open: 'the others have not been told of the change for {range}',
    },
    label: { notDue: 'not happened yet', done: 'told after …', open: 'not told for …' },
  },
  saleKnown: {
    question: 'When did the others learn of the sale?',
    when: { notYet: 'the others have not learned of the sale yet', ago: 'the others learned of the sale {range} ago' },
    label: { notYet: 'not yet' },
  },
  mergedWith: {
    question: 'With whom has the party merged?',
    when: {
      competitor: 'a party has merged with a competitor of another',
      elsewhere: 'a party has merged with somebody else',
    },
    label: { competitor: 'with a competitor', elsewhere: 'with somebody else' },
  },
  newManager: {
    question: 'Who succeeds the manager who has left?',
    when: {
      known: 'the manager is succeeded by a known person from the company',
      stranger: 'the manager is succeeded by a stranger',
      none: 'the manager is succeeded by nobody',
    },
    label: { known: 'somebody known from the company', stranger: 'a stranger', none: 'nobody' },
  },
  cancelledBy: {
    question: 'Who called off the action?',
    when: { party: '{party} called off the action', outside: 'the action was called off from outside' },
    label: { party: '{party}', outside: 'from outside, for instance by the fair' },
  },
  budgetLeft: {
    question: 'Has the remaining money already been paid in?',
    when: { paidIn: 'the remaining money has already been paid in', notCalled: 'the remaining money has not been paid in yet' },
    label: { paidIn: 'yes', notCalled: 'no' },
  },
  promised: {
    question: 'Did the party contribute what was promised for the action?',
    when: {
      kept: 'the party contributed what was promised',
      late: 'the promised contribution is late',
      broken: 'the promised contribution did not come',
    },
    label: { kept: 'yes', late: 'late', broken: 'no' },
  },
  receiptShown: {
    question: 'Is there a receipt?',
    when: { yes: 'there is a receipt', no: 'there is no receipt' },
    label: { yes: 'yes', no: 'no' },
  },
  leadContact: {
    question: 'Has the prospect been contacted?',
    when: {
      notDue: 'there is no enquiry yet',
      done: 'the prospect was contacted after {range}',
      open: 'the prospect has not been contacted for {range}',
    },
    label: { notDue: 'no enquiry yet', done: 'contacted after …', open: 'not contacted for …' },
  },
  errorTold: {
    question: 'When was the error pointed out?',
    when: { notYet: 'nobody has pointed out an error yet', ago: 'the error was pointed out {range} ago' },
    label: { notYet: 'not yet' },
  },
  figuresBy: {
    question: 'Who supplied the wrong statement?',
    when: { party: '{party} supplied the wrong statement' },
    label: { party: '{party}' },
  },
  objectionFrom: {
    question: 'Who no longer wants to be shown or named?',
    when: {
      nobody: 'nobody objects to the publication',
      customer: 'the customer no longer wants to be shown or named',
      person: 'a person no longer wants to be shown',
    },
    label: { nobody: 'nobody', customer: 'the customer', person: 'a person' },
  },
  creditPlace: {
    question: 'Where is the credit to be given?',
    when: {
      award: 'it is about a prize or an award',
      press: 'it is about a report in the press',
      ownChannel: 'it is about a channel of one’s own, such as the website',
    },
    label: { award: 'prize or award', press: 'press', ownChannel: 'own channel' },
  },
  goalFigures: {
    question: 'Do the parties agree on the figures for the goal?',
    when: {
      agreed: 'the parties agree on the figures for the goal',
      disputed: 'the figures for the goal are disputed',
      missing: 'there are no figures for the goal',
    },
    label: { agreed: 'yes', disputed: 'no', missing: 'there are none' },
  },
}
