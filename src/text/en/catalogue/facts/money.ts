import type { moneyFacts as facts } from '#core/catalogue/facts/money.ts'
import type { FactText } from '../../../catalogue-words.ts'

/** Subordinate clauses to follow "if". */
export const moneyFacts: Readonly<Record<keyof typeof facts, FactText>> = {
  complaintAbout: {
    question: 'Whose work does the customer complain about?',
    when: {
      party: 'the customer complains about the work of {party}',
      both: (t) => (t.two ? 'the customer complains about the work of both' : 'the customer complains about the work of several parties'),
      nobody: 'the customer complains about nothing',
    },
    label: { party: '{party}', both: (t) => (t.two ? 'both' : 'several'), nobody: 'nobody’s' },
  },
  partDue: {
    question: 'Is the invoice for this part due by the agreed time?',
    when: { yes: 'the invoice for this part is due', no: 'the invoice for this part is not due yet' },
    label: { yes: 'yes', no: 'no' },
  },
  withheldFor: {
    question: 'What reason does the paying party give for holding money back?',
    when: {
      customer: 'the money is held back only because of the customer, or for no reason',
      ownComplaint: 'only the paying party complains about the work, and not the customer',
      otherOrder: 'the money is held back because of another order',
    },
    label: {
      customer: 'only the customer, or none',
      ownComplaint: 'a defect that only it complains about',
      otherOrder: 'another order',
    },
  },
  partAssigned: {
    question: 'Can it be seen which amount of the customer’s payment is meant for this part?',
    when: { yes: 'it can be seen what the customer paid for this part', no: 'it cannot be seen what the customer paid for this part' },
    label: { yes: 'yes', no: 'no' },
  },
  customerRetains: {
    question: 'Does the customer keep back a part of the fee as security?',
    when: { yes: 'the customer keeps back a retention', no: 'the customer keeps back no retention' },
    label: { yes: 'yes', no: 'no' },
  },
  retentionOver: {
    question: 'Has the customer released the retention, or is the time for it up?',
    when: { yes: 'the retention is released or its time is up', no: 'the retention is not released and its time is not up' },
    label: { yes: 'yes', no: 'no' },
  },
  securityGiven: {
    question: 'Is there a bond of the same amount in place of the retention?',
    when: { yes: 'there is a bond of the amount of the retention', no: 'there is no bond' },
    label: { yes: 'yes', no: 'no' },
  },
  counterClaim: {
    question: 'What is to be set off?',
    when: {
      sameProject: 'a claim of the same project is to be set off',
      otherProject: 'a claim of another project is to be set off',
      penalty: 'a contractual penalty is to be set off',
      assigned: 'the claim against which something is to be set off has been assigned',
    },
    label: {
      sameProject: 'a claim of the same project',
      otherProject: 'a claim of another project',
      penalty: 'a contractual penalty',
      assigned: 'the main claim has been assigned to somebody else',
    },
  },
  reminded: {
    question: 'Was a reminder of the payment sent in text form?',
    when: { yes: 'a reminder of the payment was sent', no: 'no reminder of the payment was sent' },
    label: { yes: 'yes', no: 'no' },
  },
  payDocuments: {
    question: 'Are the receipts and proofs for the invoice there?',
    when: {
      complete: 'all receipts and proofs for the invoice are there',
      receiptsMissing: 'receipts for the invoice are missing, such as time sheets',
      proofsMissing: 'agreed proofs are missing, such as a certificate',
    },
    label: {
      complete: 'yes, all',
      receiptsMissing: 'receipts are missing, such as time sheets',
      proofsMissing: 'proofs are missing, such as certificates',
    },
  },
  sheetSignedBy: {
    question: 'Who signed the time sheet?',
    when: {
      payer: 'the paying party signed the time sheet',
      customer: 'only the customer signed the time sheet',
      nobody: 'nobody but the party that worked signed the time sheet',
    },
    label: { payer: 'the paying party', customer: 'only the customer', nobody: 'nobody' },
  },
  sheetReply: {
    question: 'What did the paying party reply to the time sheet?',
    when: {
      notAsked: 'the paying party has not received the time sheet',
      yes: 'the paying party has confirmed the time sheet',
      no: 'the paying party has objected to the time sheet',
      silent: 'the paying party has not replied to the time sheet for {range}',
    },
    label: { notAsked: 'not received', yes: 'confirmed', no: 'objected', silent: 'no reply for …' },
  },
  statementAccepted: {
    question: 'When was the statement accepted, or since when does it count as accepted?',
    when: { notYet: 'the statement does not count as accepted yet', ago: 'the statement was accepted {range} ago' },
    label: { notYet: 'not yet' },
  },
  errorKind: {
    question: 'What kind of mistake is in the statement?',
    when: {
      arithmetic: 'the statement has an arithmetical mistake',
      forgotten: 'something was forgotten or misplaced in the statement',
      concealed: 'something was knowingly concealed in the statement',
    },
    label: {
      arithmetic: 'an arithmetical mistake',
      forgotten: 'something forgotten or misplaced',
      concealed: 'something knowingly concealed',
    },
  },
  agreedCommission: {
    question: 'Which commission does the project schedule name for this order?',
    when: { value: 'the agreed commission is {range}' },
    label: { name: 'agreed commission' },
  },
  amountKind: {
    question: 'Which amount of the invoice is it about?',
    when: {
      work: 'it is about the fee for the work',
      recurring: 'it is about recurring fees such as maintenance',
      expenses: 'it is about refunded expenses',
      vat: 'it is about VAT',
    },
    label: { work: 'fee for the work', recurring: 'recurring fees such as maintenance', expenses: 'expenses', vat: 'VAT' },
  },
  named: {
    question: 'When was the customer named to the others?',
    when: { notYet: 'the customer has not been named yet', ago: 'the customer was named {range} ago' },
    label: { notYet: 'not yet' },
  },
  orderedBy: {
    question: 'Who placed the order?',
    when: {
      customer: 'the named customer itself ordered',
      affiliateByContact: 'a company affiliated with the customer ordered and the named contact led to it',
      affiliate: 'a company affiliated with the customer ordered without the named contact',
    },
    label: {
      customer: 'the named customer itself',
      affiliateByContact: 'an affiliated company, through the named contact',
      affiliate: 'an affiliated company, in another way',
    },
  },
  payerTie: {
    question: 'When did the party that would pay commission last deal with the customer itself?',
    when: {
      notYet: 'the party that would pay commission proves no earlier tie of its own with the customer',
      ago: 'the paying party’s own tie with the customer was {range} ago',
    },
    label: { notYet: 'never, or not proven' },
  },
  orderFate: {
    question: 'What became of the order?',
    when: {
      executed: 'the order was carried out as placed',
      smaller: 'the order became smaller than placed',
      cancelled: 'the order was cancelled',
      refunded: 'the customer got its money back',
    },
    label: { executed: 'carried out', smaller: 'became smaller', cancelled: 'cancelled', refunded: 'money refunded' },
  },
  fateCause: {
    question: 'What was that due to?',
    when: { payer: 'that is due to the party that owes commission', otherwise: 'that is not due to the party that owes commission' },
    label: { payer: 'the party that owes commission', otherwise: 'the customer, others or nobody' },
  },
  saleStage: {
    question: 'How far is the order that was brought?',
    when: {
      ordered: 'the order has been placed but not invoiced yet',
      invoiced: 'the order has been invoiced but not paid yet',
      partPaid: 'the customer has paid for the order in part',
      paid: 'the customer has paid for the order in full',
    },
    label: { ordered: 'placed, no invoice yet', invoiced: 'invoiced', partPaid: 'paid in part', paid: 'paid in full' },
  },
  ownDeal: {
    question: 'Is the own business in the field of another party?',
    when: { inField: 'the own business is in another party’s field', elsewhere: 'the own business is not in another party’s field' },
    label: { inField: 'yes', elsewhere: 'no' },
  },
  extraKind: {
    question: 'How did the extra work come about?',
    when: {
      planned: 'the extra work could wait',
      urgent: 'the extra work was necessary, could not wait and was reported at once',
      customerAsked: 'the customer ordered the extra work directly',
    },
    label: { planned: 'it could wait', urgent: 'it was urgent and reported at once', customerAsked: 'the customer ordered it directly' },
  },
  payerState: {
    question: 'What is certain about the ability to pay of the party that is to pay?',
    when: {
      filed: 'insolvency proceedings have been petitioned for the party',
      opened: 'insolvency proceedings have been opened for the party',
      stopped: 'the party has stopped its payments',
      rumour: 'there are at most rumours about the party’s ability to pay',
    },
    label: {
      filed: 'insolvency proceedings petitioned',
      opened: 'insolvency proceedings opened',
      stopped: 'payments stopped',
      rumour: 'nothing, at most rumours',
    },
  },
  directConsent: {
    question: 'Has the party with the customer’s contract agreed in text form that the customer pays directly?',
    when: {
      yes: 'the party with the customer’s contract has agreed to direct payment',
      no: 'the party with the customer’s contract has not agreed to direct payment',
    },
    label: { yes: 'yes', no: 'no' },
  },
  paidAhead: {
    question: 'Was payment made in advance or security given?',
    when: { yes: 'payment was made in advance or security given', no: 'neither payment was made in advance nor security given' },
    label: { yes: 'yes', no: 'no' },
  },
  customerPaysExtra: {
    question: 'Does the customer pay for the extra work?',
    when: { yes: 'the customer pays for the extra work', no: 'the customer does not pay for the extra work' },
    label: { yes: 'yes', no: 'no' },
  },
  projectModel: {
    question: 'Does the project schedule name how to contract and invoice?',
    when: { written: 'the project schedule names a model', none: 'the project schedule names no model' },
    label: { written: 'yes', none: 'no' },
  },
  contactBy: {
    question: 'Who arranged the first talk with somebody who may decide for the customer?',
    when: {
      party: '{party} arranged the first talk with the customer',
      both: (t) => (t.two ? 'both arranged the first talk with the customer' : 'several parties arranged the first talk with the customer'),
      nobody: 'nobody arranged the first talk with the customer',
    },
    label: { party: '{party}', both: (t) => (t.two ? 'both' : 'several'), nobody: 'nobody' },
  },
  offerBy: {
    question: 'Who made the offer that led to the first order?',
    when: {
      party: '{party} made the offer for the first order',
      both: (t) => (t.two ? 'both made the offer for the first order' : 'several parties made the offer for the first order'),
      nobody: 'nobody made the offer for the first order',
    },
    label: { party: '{party}', both: (t) => (t.two ? 'both' : 'several'), nobody: 'nobody' },
  },
  orderSigner: {
    question: 'Who received the first signed order?',
    when: {
      party: '{party} received the first signed order',
      both: (t) => (t.two ? 'both received the first signed order' : 'several parties received the first signed order'),
      nobody: 'nobody received the first signed order',
    },
    label: { party: '{party}', both: (t) => (t.two ? 'both' : 'several'), nobody: 'nobody' },
  },
  broughtProof: {
    question: 'How is it proven who brought the customer?',
    when: {
      dated: 'that is proven by a dated message or an entry',
      spoken: 'that is proven only by talks or witnesses',
      none: 'that is not proven',
    },
    label: { dated: 'a dated message or an entry', spoken: 'only talks or witnesses', none: 'not at all' },
  },
  customerDebt: {
    question: 'How does the claim against the customer stand?',
    when: {
      undisputed: 'the customer does not dispute the claim',
      disputed: 'the customer disputes the claim',
      hopeless: 'suing is hopeless, for example because the customer is insolvent',
    },
    label: { undisputed: 'the customer does not dispute it', disputed: 'the customer disputes it', hopeless: 'suing is hopeless' },
  },
  collectedBy: {
    question: 'Who received the customer’s money?',
    when: { party: '{party} received the money' },
    label: { party: '{party}' },
  },
  priceGiven: {
    question: 'When was the price of this part promised?',
    when: { notYet: 'no price has been promised yet', ago: 'the price was promised {range} ago' },
    label: { notYet: 'not yet' },
  },
  increaseCause: {
    question: 'Why is the price to rise?',
    when: {
      own: 'the party’s own costs have risen or it misjudged them',
      supplier: 'suppliers have provably become more expensive',
      customerChange: 'the customer wants something else or more',
    },
    label: {
      own: 'own costs, or misjudged',
      supplier: 'suppliers provably became more expensive',
      customerChange: 'the customer wants something else or more',
    },
  },
  customerPaysMore: {
    question: 'Does the customer pay the higher price?',
    when: { yes: 'the customer pays the higher price', no: 'the customer does not pay the higher price' },
    label: { yes: 'yes', no: 'no' },
  },
  ratesSince: {
    question: 'Since when have today’s rates between the parties applied?',
    when: { notYet: 'no rates apply yet', ago: 'the rates were last set {range} ago' },
    label: { notYet: 'not yet' },
  },
  discountAgreed: {
    question: 'Was the discount agreed in text form beforehand?',
    when: { yes: 'the discount was agreed in text form beforehand', no: 'the discount was not agreed beforehand' },
    label: { yes: 'yes', no: 'no' },
  },
  cashDiscountTaken: {
    question: 'Did the customer pay in time for the cash discount?',
    when: { inTime: 'the customer paid in time for the cash discount', late: 'the customer deducted the cash discount too late' },
    label: { inTime: 'yes', late: 'no, too late' },
  },
  mistakeFound: {
    question: 'When was the miscalculation noticed?',
    when: { beforeOrder: 'the miscalculation was noticed before the order', afterOrder: 'the miscalculation was noticed after the order' },
    label: { beforeOrder: 'before the order', afterOrder: 'after it' },
  },
  mistakeKnown: {
    question: 'Had another party noticed the mistake before the order?',
    when: { yes: 'another party had noticed the mistake before', no: 'no other party had noticed the mistake before' },
    label: { yes: 'yes', no: 'no' },
  },
  invoiceCurrency: {
    question: 'In which currency does the customer pay?',
    when: { own: 'the customer pays in the parties’ currency', foreign: 'the customer pays in another currency' },
    label: { own: 'the parties’ currency', foreign: 'another one' },
  },
  changeTouches: {
    question: 'Whose part does the change request affect?',
    when: { onePart: 'the change request affects one part only', severalParts: 'the change request affects several parts' },
    label: { onePart: 'one part only', severalParts: 'several parts' },
  },
  billedFor: {
    question: 'What is being settled?',
    when: { work: 'work is being settled', commission: 'a commission is being settled' },
    label: { work: 'work', commission: 'a commission' },
  },
  selfBill: {
    question: 'Did somebody object to the self-billed invoice?',
    when: { unobjected: 'nobody objected to the self-billed invoice', objected: 'somebody objected to the self-billed invoice' },
    label: { unobjected: 'no', objected: 'yes' },
  },
  taxOwedBy: {
    question: 'Who owes the VAT on this work, as the tax adviser says?',
    when: { supplier: 'the supplying party owes the VAT', recipient: 'the receiving party owes the VAT' },
    label: { supplier: 'whoever supplies', recipient: 'whoever receives, as in building work' },
  },
  vatErrorFrom: {
    question: 'Where does the wrong VAT come from?',
    when: {
      issuer: 'the mistake lies with the party that wrote the document',
      information: 'the mistake comes from wrong or late information of the other party',
    },
    label: { issuer: 'whoever wrote it was mistaken', information: 'the information was wrong or late' },
  },
  jointCost: {
    question: 'How much is the joint expense, net?',
    when: { value: 'the amount of the expense is {range}' },
    label: { name: 'amount of the joint expense' },
  },
  costUsed: {
    question: 'Have all used what was paid for?',
    when: { yes: 'all have used it', no: 'not all have used it' },
    label: { yes: 'yes', no: 'no' },
  },
  overrunBy: {
    question: 'By how many per cent did the expense become more expensive?',
    when: { value: 'the overrun is {range}' },
    label: { name: 'overrun in per cent' },
  },
  overrunTold: {
    question: 'Was the extra cost reported before it arose?',
    when: { yes: 'the extra cost was reported beforehand', no: 'the extra cost was not reported beforehand' },
    label: { yes: 'yes', no: 'no' },
  },
  costPaidBy: {
    question: 'Who paid the joint costs first?',
    when: { party: '{party} paid the costs first' },
    label: { party: '{party}' },
  },
  costOwedBy: {
    question: 'Whose share of the costs is it about?',
    when: { party: 'it is about the share of {party}' },
    label: { party: '{party}' },
  },
  costReceipt: {
    question: 'When did the document on the joint costs arrive?',
    when: { notYet: 'no document has arrived yet', ago: 'the document arrived {range} ago' },
    label: { notYet: 'not yet' },
  },
  customerPaysTravel: {
    question: 'Does the customer pay the travel costs?',
    when: { yes: 'the customer pays the travel costs', no: 'the customer does not pay the travel costs' },
    label: { yes: 'yes', no: 'no' },
  },
  bidEnded: {
    question: 'How did the joint offer end?',
    when: {
      lost: 'the customer gave the order to somebody else',
      calledOff: 'the parties gave up the offer together',
      withdrawnForCause: 'a party left the offer for a good reason',
      withdrawn: 'a party left the offer without a good reason',
    },
    label: {
      lost: 'order lost',
      calledOff: 'given up together',
      withdrawnForCause: 'a party left for a good reason',
      withdrawn: 'a party left without a good reason',
    },
  },
  bidPromised: {
    question: 'Had the party already promised to take part in the offer?',
    when: { yes: 'the party had promised to take part in the offer', no: 'the party had only been asked' },
    label: { yes: 'yes', no: 'no, only asked' },
  },
  bidReason: {
    question: 'Has the party given a good reason for not bidding?',
    when: { given: 'the party has given a good reason for it', none: 'the party has given no good reason for it' },
    label: { given: 'yes', none: 'no' },
  },
  licenceFor: {
    question: 'Does the licence or tool serve this project only?',
    when: { project: 'the licence or tool serves the project only', general: 'the licence or tool is used elsewhere too' },
    label: { project: 'yes, only the project', general: 'no, elsewhere too' },
  },
  saleAgreed: {
    question: 'Have all who paid agreed to the sale?',
    when: { yes: 'all who paid agreed to the sale', no: 'not all who paid agreed to the sale' },
    label: { yes: 'yes', no: 'no' },
  },
  saleOffered: {
    question: 'Was it offered at the same price to all who paid beforehand?',
    when: { yes: 'it was offered beforehand at the same price', no: 'it was not offered beforehand' },
    label: { yes: 'yes', no: 'no' },
  },
  damageFrom: {
    question: 'Where does the damage come from?',
    when: { carelessUse: 'a party was careless', wear: 'the damage came from wear or through nobody’s doing' },
    label: { carelessUse: 'somebody was careless', wear: 'wear, or nobody can help it' },
  },
}
