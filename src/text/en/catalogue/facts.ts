import type { CatalogueWords } from '../../catalogue-words.ts'

/** Subordinate clauses to follow "if". `{range}` is a quantity such as "more than 10 days" or "under €50,000". */
export const facts = {
  bringer: {
    question: 'Who brought the customer?',
    when: {
      party: '{party} brought the customer',
      both: (t) => (t.two ? 'both brought the customer' : 'several parties brought the customer'),
      nobody: 'nobody brought the customer',
    },
    label: { party: '{party}', both: (t) => (t.two ? 'both' : 'several'), nobody: 'nobody' },
  },
  firstNamed: {
    question: 'Who named the customer first?',
    when: {
      party: '{party} named the customer first',
      sameDay: (t) => (t.two ? 'both named the customer on the same day' : 'several parties named the customer on the same day'),
    },
    label: { party: '{party}', sameDay: 'on the same day' },
  },
  largerPart: {
    question: 'Who does the larger part of the work?',
    when: {
      party: '{party} does the larger part of the work',
      equal: (t) => (t.two ? 'both do equal parts of the work' : 'several parties do equal parts of the work'),
    },
    label: { party: '{party}', equal: 'equal parts' },
  },
  performer: { question: 'Whose work is it about?', when: { party: 'it is about the work of {party}' }, label: { party: '{party}' } },
  prime: {
    question: 'Who has the contract with the customer?',
    when: { party: '{party} has the contract with the customer' },
    label: { party: '{party}' },
  },
  projectInvoicer: {
    question: 'Whom does the project schedule name as the invoicing party?',
    when: { party: 'the project schedule names {party} as the invoicing party', nobody: 'the project schedule names no invoicing party' },
    label: { party: '{party}', nobody: 'nobody' },
  },
  customerWants: {
    question: 'Whom does the customer expressly want to be invoiced by?',
    when: {
      party: 'the customer expressly wants to be invoiced by {party}',
      each: 'the customer expressly wants an invoice from each party',
      noWish: 'the customer has stated no wish',
    },
    label: { party: '{party}', each: 'by each party for its part', noWish: 'no wish' },
  },
  causer: {
    question: 'Who caused the loss?',
    when: {
      party: '{party} caused the loss',
      both: (t) => (t.two ? 'both caused the loss' : 'several parties caused the loss'),
      nobody: 'nobody caused the loss',
    },
    label: { party: '{party}', both: (t) => (t.two ? 'both' : 'several'), nobody: 'nobody' },
  },
  giver: { question: 'Who hands over?', when: { party: '{party} hands over' }, label: { party: '{party}' } },
  receiver: { question: 'Who takes over?', when: { party: '{party} takes over' }, label: { party: '{party}' } },
  orderValue: {
    question: 'What is the net order value?',
    when: { value: 'the order value is {range}' },
    label: { name: 'net order value' },
  },
  result: {
    question: 'What is the result of the project?',
    when: { value: 'the result is {range}' },
    label: { name: 'result of the project' },
  },
  hours: { question: 'How many hours did the party work?', when: { value: 'the time worked is {range}' }, label: { name: 'hours worked' } },
  resultByHours: {
    question: 'What part of the result falls to the party by hours?',
    when: { value: 'the part by hours is {range}' },
    label: { name: 'part of the result by hours' },
  },
  partPrice: {
    question: 'What price is agreed for this part?',
    when: { value: 'the agreed price is {range}' },
    label: { name: 'agreed price of the part' },
  },
  paid: {
    question: 'Has the customer paid?',
    when: {
      full: 'the customer has paid in full',
      part: 'the customer has paid a part and the rest may still come',
      partLost: 'the customer has paid a part and it is certain that the rest will not come',
      open: 'the customer has not paid yet',
      lost: 'it is certain that the customer will not pay',
    },
    label: {
      full: 'yes, in full',
      part: 'a part so far, the rest is open',
      partLost: 'a part, and the rest will not come',
      open: 'not yet',
      lost: 'no, and never will',
    },
  },
  resultIs: {
    question: 'Is something left over in the end, or is something missing?',
    when: { gain: 'nothing is missing in the end', loss: 'something is missing in the end' },
    label: { gain: 'it comes out even, or something is left', loss: 'something is missing' },
  },
  costAgreed: {
    question: 'Had the expense been agreed in text form beforehand?',
    when: { yes: 'the expense had been agreed in text form beforehand', no: 'the expense had not been agreed in text form beforehand' },
    label: { yes: 'yes', no: 'no' },
  },
  firstOrder: {
    question: 'When was this customer’s first order?',
    when: { notYet: 'it is this customer’s first order', ago: 'this customer’s first order was {range} ago' },
    label: { notYet: 'not yet' },
  },
  customerPaid: {
    question: 'When did the customer’s payment arrive?',
    when: { notYet: 'no payment has arrived from the customer yet', ago: 'the customer’s payment arrived {range} ago' },
    label: { notYet: 'not yet' },
  },
  partnerInvoice: {
    question: 'When did the invoice between the parties arrive?',
    when: { notYet: 'the invoice between the parties has not arrived yet', ago: 'the invoice between the parties arrived {range} ago' },
    label: { notYet: 'not yet' },
  },
  periodEnd: {
    question: 'When did the settlement period end?',
    when: { notYet: 'the settlement period is still running', ago: 'the settlement period ended {range} ago' },
    label: { notYet: 'not yet' },
  },
  handOverStart: {
    question: 'When did the trigger of the hand-over occur?',
    when: { notYet: 'the trigger of the hand-over has not occurred yet', ago: 'the trigger of the hand-over was {range} ago' },
    label: { notYet: 'not yet' },
  },
  trialNotice: {
    question: 'When was the notice in the trial phase received?',
    when: { notYet: 'nobody has given notice in the trial phase', ago: 'the notice in the trial phase was received {range} ago' },
    label: { notYet: 'not yet' },
  },
  notice: {
    question: 'When was the notice received?',
    when: { notYet: 'nobody has given notice', ago: 'the notice was received {range} ago' },
    label: { notYet: 'not yet' },
  },
  customerPayment: {
    question: 'Has the customer paid the invoice, and when?',
    when: {
      notDue: 'the customer has not received an invoice yet',
      done: 'the customer paid the invoice after {range}',
      open: 'the customer’s invoice has been open for {range}',
    },
    label: { notDue: 'not due yet', done: 'done after …', open: 'open for …' },
  },
  statement: {
    question: 'Has the statement arrived, and when?',
    when: {
      notDue: 'no statement is due yet',
      done: 'the statement came after {range}',
      open: 'the statement has been outstanding for {range}',
    },
    label: { notDue: 'not due yet', done: 'done after …', open: 'open for …' },
  },
  objection: {
    question: 'Was there an objection to the statement, and when?',
    when: {
      notDue: 'there is no statement yet',
      done: 'an objection to the statement came after {range}',
      open: 'the statement has been there for {range} without an objection',
    },
    label: { notDue: 'not due yet', done: 'done after …', open: 'open for …' },
  },
  overdueHandOver: {
    question: 'Is the hand-over overdue, and since when?',
    when: {
      notDue: 'the hand-over is not overdue',
      done: 'the overdue hand-over was made up for after {range}',
      open: 'the hand-over has been overdue for {range}',
    },
    label: { notDue: 'not due yet', done: 'done after …', open: 'open for …' },
  },
  handOverAnswer: {
    question: 'Was the hand-over accepted?',
    when: {
      notAsked: 'nothing has been handed over yet',
      yes: 'the hand-over was accepted',
      no: 'the hand-over was refused',
      silent: 'there was no reply to the hand-over for {range}',
    },
    label: { notAsked: 'not asked', yes: 'yes', no: 'no', silent: 'no reply for …' },
  },
  extraWork: {
    question: 'Was the extra work agreed to?',
    when: {
      notAsked: 'the extra work was not asked for',
      yes: 'the extra work was agreed to',
      no: 'the extra work was refused',
      silent: 'there was no reply to the request for extra work for {range}',
    },
    label: { notAsked: 'not asked', yes: 'yes', no: 'no', silent: 'no reply for …' },
  },
  refusal: {
    question: 'How was the hand-over refused?',
    when: {
      withReasons: 'the hand-over was refused with reasons in text form',
      withoutReasons: 'the hand-over was refused without reasons',
    },
    label: { withReasons: 'with reasons in text form', withoutReasons: 'without reasons' },
  },
  withinPurpose: {
    question: 'Does the order belong to the purpose of the cooperation?',
    when: {
      inside: 'the order belongs to the purpose of the cooperation',
      outside: 'the order does not belong to the purpose of the cooperation',
      unclear: 'it is unclear whether the order belongs to the purpose of the cooperation',
    },
    label: { inside: 'yes', outside: 'no', unclear: 'unclear' },
  },
  agreedInWriting: {
    question: 'Has it been agreed in text form that this agreement covers the order?',
    when: {
      yes: 'it has been agreed in text form that this agreement covers the order',
      no: 'nothing has been agreed in text form for the order',
    },
    label: { yes: 'yes, in text form', no: 'no' },
  },
  goal: {
    question: 'Was the goal reached?',
    when: { reached: 'the goal was reached', partly: 'the goal was reached only in part', missed: 'the goal was missed' },
    label: { reached: 'reached', partly: 'in part', missed: 'missed' },
  },
  noticeForm: {
    question: 'In which form was notice given?',
    when: {
      signedPaper: 'the notice came signed on paper',
      text: 'the notice came in text form, such as an e-mail',
      spoken: 'the notice was only given orally',
      conduct: 'the notice only follows from conduct',
    },
    label: { signedPaper: 'signed on paper', text: 'in text form, such as an e-mail', spoken: 'orally', conduct: 'by conduct only' },
  },
  noticeReason: {
    question: 'Why was notice given?',
    when: { ordinary: 'notice was given without a special reason', cause: 'notice was given for good cause' },
    label: { ordinary: 'without a special reason', cause: 'for good cause' },
  },
  termPhase: {
    question: 'Which phase is the agreement in?',
    when: { trial: 'the trial phase is running', fixed: 'the fixed term is running', open: 'the agreement runs for an indefinite time' },
    label: { trial: 'trial phase', fixed: 'fixed term', open: 'indefinite time' },
  },
  causeKind: {
    question: 'What happened?',
    when: {
      unmendedBreach: 'a party broke a duty and did not mend it',
      repeated: 'a party kept breaking smaller duties although it was told',
      unpaid: 'a party has not paid for more than 30\u00a0days despite a reminder',
      trust: 'a party poached a protected customer',
      secrecy: 'a party betrayed a secret',
      misconduct: 'a party broke the law or harmed the reputation',
      lostTrust: 'the trust between the parties is destroyed',
      insolvency: 'insolvency proceedings over a party were applied for',
      insolvencyOpened: 'insolvency proceedings over a party were opened',
      control: 'a competitor took over the majority of a party',
      licence: 'a party lost a licence or insurance it needs',
      keyPerson: 'a key person left and was not replaced',
      forceMajeure: 'force majeure prevents the cooperation for good',
      lostCustomer: 'the main customer or the joint undertaking is gone',
      goalMissed: 'the agreed goal was missed',
      other: 'there is another reason',
    },
    label: {
      unmendedBreach: 'a broken duty, not mended',
      repeated: 'smaller breaches, again and again',
      unpaid: 'payment overdue despite a reminder',
      trust: 'poaching of a protected customer',
      secrecy: 'betrayal of a secret',
      misconduct: 'law broken or reputation harmed',
      lostTrust: 'trust destroyed',
      insolvency: 'application for insolvency',
      insolvencyOpened: 'insolvency proceedings opened',
      control: 'takeover by a competitor',
      licence: 'licence or insurance lost',
      keyPerson: 'a key person left',
      forceMajeure: 'force majeure for good',
      lostCustomer: 'main customer or undertaking gone',
      goalMissed: 'goal missed',
      other: 'another reason',
    },
  },
  afterExpiry: {
    question: 'Who carries on as before after expiry?',
    when: {
      allContinue: (t) => (t.two ? 'both carry on as before after expiry' : 'all carry on as before after expiry'),
      someContinue: (t) =>
        t.two ? 'only one party carries on as before after expiry' : 'only some of the parties carry on as before after expiry',
      nobodyContinues: 'nobody carries on as before after expiry',
    },
    label: { allContinue: (t) => (t.two ? 'both' : 'all'), someContinue: 'not all', nobodyContinues: 'nobody' },
  },
  contributionItem: {
    question: 'Which contribution is it about?',
    when: { named: 'it is about the contribution “{label}”', other: 'it is about a contribution that is not on the list' },
    label: { named: '{label}', other: 'another one' },
  },
  handOverPoint: {
    question: 'Which hand-over is it about?',
    when: { named: 'it is about the hand-over “{label}”' },
    label: { named: '{label}' },
  },
  overlap: {
    question: 'Which overlap is it about?',
    when: { named: 'it is about “{label}”', other: 'it is about an overlap that is not on the list' },
    label: { named: '{label}', other: 'another one' },
  },
} satisfies Partial<CatalogueWords['facts']>
