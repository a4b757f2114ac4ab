import type { protectionFacts as facts } from '#core/catalogue/facts/protection.ts'
import type { ProtectionFacts } from '#core/catalogue/topics/protection.ts'
import type { FactText } from '../../../catalogue-words.ts'

/** Subordinate clauses to follow "if". */
export const protectionFacts: Readonly<Record<keyof typeof facts | ProtectionFacts, FactText>> = {
  registrant: {
    question: 'Who registered the customer?',
    when: {
      party: '{party} registered the customer',
      both: (t) => (t.two ? 'both registered the customer' : 'several parties registered the customer'),
      nobody: 'nobody registered the customer',
    },
    label: { party: '{party}', both: (t) => (t.two ? 'both' : 'several'), nobody: 'nobody' },
  },
  registered: {
    question: 'On which day was the customer registered?',
    when: { notYet: 'no day of registration has been entered yet', ago: 'the registration was {range} ago' },
    label: { notYet: 'not entered yet' },
  },
  listedFor: {
    question: 'For whom is the customer on the list?',
    when: {
      party: 'the customer is on the list for {party}',
      both: 'the customer is on the list for several parties',
      nobody: 'the customer is not on the list',
    },
    label: { party: '{party}', both: 'for several', nobody: 'not on it' },
  },
  lastOrder: {
    question: 'When was this customer’s last order?',
    when: { notYet: 'the customer has not ordered anything yet', ago: 'this customer’s last order was {range} ago' },
    label: { notYet: 'none yet' },
  },
  actor: { question: 'Who wants to accept the order?', when: { party: '{party} wants to accept the order' }, label: { party: '{party}' } },
  initiative: {
    question: 'Who sent the first message about this order?',
    when: {
      actor: 'the party approached the customer',
      customer: 'the customer came of its own accord',
      tender: 'the customer invited tenders for the order',
      mailing: 'the customer responded to advertising addressed to everybody',
      referral: 'a third party recommended the party',
    },
    label: {
      actor: 'the party',
      customer: 'the customer',
      tender: 'it came from a tender',
      mailing: 'the customer, after a newsletter or advertising to all',
      referral: 'a third party recommended the party',
    },
  },
  through: {
    question: 'Who acted for the party?',
    when: {
      itself: 'the party itself acted',
      manager: 'the owners or managers of the party acted',
      affiliate: 'an affiliated company acted',
      relative: 'a close relative or their company acted',
      subcontractor: 'somebody acted on behalf of the party',
      formerStaff: 'somebody acted who used to be employed by the party',
      independent: 'an independent third party acted',
    },
    label: {
      itself: 'the party itself',
      manager: 'owners or managers',
      affiliate: 'an affiliated company',
      relative: 'a close relative or their company',
      subcontractor: 'somebody on its behalf',
      formerStaff: 'a former employee',
      independent: 'an independent third party',
    },
  },
  ownTie: {
    question: 'When did this party last work for the customer itself, or make it an offer?',
    when: {
      notYet: 'this party shows no earlier relationship of its own with the customer',
      ago: 'its own relationship with the customer was {range} ago',
    },
    label: { notYet: 'never, or not shown' },
  },
  dealConsent: {
    question: 'Has the protected party agreed to this order?',
    when: {
      notAsked: 'the protected party was not asked',
      yes: 'the protected party agreed',
      no: 'the protected party refused',
      silent: 'the protected party has not replied for {range}',
    },
    label: { notAsked: 'not asked', yes: 'yes', no: 'no', silent: 'no reply for …' },
  },
  metThrough: {
    question: 'Through whom did the other party meet the customer?',
    when: {
      party: 'the customer became known through {party}',
      both: 'the customer became known through several parties',
      nobody: 'no party met the customer through another',
    },
    label: { party: 'through {party}', both: 'through several', nobody: 'through no party' },
  },
  branchOf: {
    question: 'For whom is this customer’s line of business reserved?',
    when: {
      party: 'the customer’s line of business is reserved for {party}',
      both: 'the customer’s line of business is reserved for several parties',
      nobody: 'the customer’s line of business is reserved for nobody',
    },
    label: { party: 'for {party}', both: 'for several', nobody: 'for nobody' },
  },
  renewed: {
    question: 'Was the registration extended with proof before it ended?',
    when: { yes: 'the registration was extended in time', no: 'the registration was not extended' },
    label: { yes: 'yes', no: 'no' },
  },
  entryReply: {
    question: 'Did the other party confirm the registration or entry?',
    when: {
      notAsked: 'nobody has been told of the registration or entry yet',
      yes: 'the registration or entry was confirmed',
      no: 'an objection was made to the registration or entry',
      silent: 'nobody has replied to the registration or entry for {range}',
    },
    label: { notAsked: 'not told', yes: 'confirmed', no: 'objected', silent: 'no reply for …' },
  },
  latestServed: {
    question: 'Who had this customer’s most recent order?',
    when: { party: '{party} had the customer’s most recent order', nobody: 'no party had an order of the customer' },
    label: { party: '{party}', nobody: 'nobody' },
  },
  strongerProof: {
    question: 'Who has the stronger proof of the relationship with the customer?',
    when: { party: '{party} has the stronger proof', equal: 'the proofs are equally strong' },
    label: { party: '{party}', equal: 'equally strong' },
  },
  customerPick: {
    question: 'With whom does the customer say it wants to work?',
    when: { party: 'the customer wants to work with {party}', noWish: 'the customer has named nobody' },
    label: { party: 'with {party}', noWish: 'it names nobody' },
  },
  subjectOf: {
    question: 'To whose services does the order belong?',
    when: { party: 'the order belongs to the services of {party}', unclear: 'it cannot be said to whose services the order belongs' },
    label: { party: '{party}', unclear: 'cannot be said' },
  },
  service: {
    question: 'Which service is it about?',
    when: {
      same: 'it is about the same service',
      extension: 'it is about an extension of the same service',
      different: 'it is about a different service',
    },
    label: { same: 'the same as before', extension: 'an extension of it', different: 'a different one' },
  },
  orderer: {
    question: 'Who places the order?',
    when: {
      customer: 'the customer itself places the order',
      affiliate: 'a company affiliated with the customer places the order',
      endCustomer: 'the customer’s own customer places the order',
      moved: 'the new company of the former contact person places the order',
    },
    label: {
      customer: 'the customer itself',
      affiliate: 'an affiliated company',
      endCustomer: 'its own customer (end customer)',
      moved: 'the contact person’s new company',
    },
  },
  orderArea: {
    question: 'Where is the service rendered?',
    when: { inside: 'the service is rendered in the agreed area', outside: 'the service is rendered outside the agreed area' },
    label: { inside: 'in the agreed area', outside: 'outside' },
  },
  customerLetter: {
    question: 'Has the customer stated in text form that it wants to work with this party for this order?',
    when: { yes: 'the customer has stated so in text form', no: 'there is no such statement of the customer' },
    label: { yes: 'yes', no: 'no' },
  },
  dependent: {
    question: 'Does this party live mainly from the cooperation?',
    when: { yes: 'this party lives mainly from the cooperation', no: 'this party does not live mainly from the cooperation' },
    label: { yes: 'yes', no: 'no' },
  },
  monthlyPay: {
    question: 'What was this party’s average monthly pay in the last twelve months?',
    when: { value: 'the monthly pay is {range}' },
    label: { name: 'average monthly pay' },
  },
  tieProof: {
    question: 'What shows the earlier relationship of its own?',
    when: {
      contract: 'a contract or invoice shows it',
      offer: 'a dated offer shows it',
      mail: 'e-mails or minutes show it',
      record: 'an entry in the customer records shows it',
      card: 'a business card or contact at a fair shows it',
      none: 'nothing shows it',
    },
    label: {
      contract: 'contract or invoice',
      offer: 'dated offer',
      mail: 'e-mails or minutes',
      record: 'entry in the customer records',
      card: 'business card or contact at a fair',
      none: 'nothing',
    },
  },
  consentWay: {
    question: 'How was consent given?',
    when: { text: 'consent was given in text form', spoken: 'consent was only spoken' },
    label: { text: 'in text form', spoken: 'only spoken' },
  },
  partDoneBefore: {
    question: 'Who did this part in the order before?',
    when: { party: '{party} did this part before', nobody: 'no party did this part before' },
    label: { party: '{party}', nobody: 'no party' },
  },
  partOffer: {
    question: 'Was the part offered to this party, and what did it reply?',
    when: {
      notAsked: 'the part was not offered to it',
      yes: 'it wants to do the part',
      no: 'it declined the part',
      silent: 'it has not replied for {range}',
    },
    label: { notAsked: 'not offered', yes: 'it accepts', no: 'it declines', silent: 'no reply for …' },
  },
  orderPlaced: {
    question: 'When was the order placed?',
    when: { notYet: 'the order has not been placed yet', ago: 'the order was placed {range} ago' },
    label: { notYet: 'not yet' },
  },
  feePaid: {
    question: 'Was the Protection Commission paid, and when?',
    when: {
      notDue: 'the Protection Commission is not due yet',
      done: 'the Protection Commission was paid after {range}',
      open: 'the Protection Commission has been outstanding for {range}',
    },
    label: { notDue: 'not due yet', done: 'paid after …', open: 'open for …' },
  },
  signs: {
    question: 'Are there concrete signs of a breach?',
    when: { none: 'there are no concrete signs', concrete: 'there are concrete signs' },
    label: { none: 'no, only a feeling', concrete: 'yes, something that can be shown' },
  },
  damageShown: {
    question: 'Which damage can be shown?',
    when: {
      none: 'no damage is shown',
      covered: 'the damage shown is not higher than the contractual penalty',
      above: 'the damage shown is higher than the contractual penalty',
    },
    label: { none: 'none', covered: 'no more than the penalty', above: 'more than the penalty' },
  },
  contact: {
    question: 'When was the contact with the customer?',
    when: { notYet: 'there has been no contact yet', ago: 'the contact was {range} ago' },
    label: { notYet: 'not yet' },
  },
  toldContact: {
    question: 'Was the contact reported, and when?',
    when: {
      notDue: 'no report is due yet',
      done: 'the contact was reported after {range}',
      open: 'the report of the contact has been outstanding for {range}',
    },
    label: { notDue: 'not due yet', done: 'reported after …', open: 'open for …' },
  },
  received: {
    question: 'How much has the customer paid, net?',
    when: { value: 'the amount received is {range}' },
    label: { name: 'net amount received' },
  },
  breachKind: {
    question: 'What happened?',
    when: {
      none: 'nothing was done',
      approached: 'the customer was only approached',
      contracted: 'an order was accepted',
      continued: 'the same order that was not allowed goes on',
      repeated: 'such an order was accepted again',
    },
    label: {
      none: 'nothing',
      approached: 'only approached',
      contracted: 'order accepted',
      continued: 'the same order goes on',
      repeated: 'order accepted again',
    },
  },
}
