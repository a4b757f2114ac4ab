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
    },
    label: { actor: 'the party', customer: 'the customer', tender: 'it came from a tender' },
  },
  through: {
    question: 'Who acted for the party?',
    when: {
      itself: 'the party itself acted',
      manager: 'the owners or managers of the party acted',
      affiliate: 'an affiliated company acted',
      subcontractor: 'somebody acted on behalf of the party',
      independent: 'an independent third party acted',
    },
    label: {
      itself: 'the party itself',
      manager: 'owners or managers',
      affiliate: 'an affiliated company',
      subcontractor: 'somebody on its behalf',
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
      repeated: 'such an order was accepted again',
    },
    label: { none: 'nothing', approached: 'only approached', contracted: 'order accepted', repeated: 'order accepted again' },
  },
}
