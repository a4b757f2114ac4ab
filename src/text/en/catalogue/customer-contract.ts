import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'
import { severalOrNone } from '../others.ts'

export const customerContract: CatalogueTopics['customerContract'] = {
  heading: 'Customer contract and invoicing',
  questions: {
    'customerContract.contract': {
      title: 'Who signs the contract with the customer?',
      short: 'Contract with the customer',
      why: 'Whoever signs owes the customer the whole result, including the work of the others. The customer needs to know whom to turn to.',
      example: (t) => `${t.a} and ${t.b} deliver a website with texts. One part is faulty. Whom can the customer hold to it?`,
      usual:
        'One contracting party per project is common. If all sign together, they are usually liable together and may be seen as a partnership (sections 705 and 721 of the German Civil Code): please have this checked.',
      options: {
        invoicer: { label: 'Whoever also invoices', includes: 'Contract and invoice are in one hand.' },
        eachOwn: { label: 'Each party for its own part', includes: 'The customer has several contracts and several contacts.' },
        jointly: { label: 'All together', includes: 'One contract with all. Everyone answers for the whole.' },
      },
      party: (t, id) => ({ label: `Always ${t.party(id)}`, includes: 'The customer has exactly one contracting party.' }),
    },
    'customerContract.invoicer': {
      title: 'Who invoices the customer?',
      short: 'Invoice to the customer',
      why: 'Whoever invoices first bears the risk that the customer does not pay, and owes the VAT. Without a rule, the customer hears something different from each side.',
      example: (t) => `${t.b} wins an order worth €80,000. ${t.a} does three quarters of the work. The customer asks: whom do I pay?`,
      options: {
        bringer: { label: 'Whoever brought the customer', includes: 'Each party invoices the customers it has won.' },
        largerPart: { label: 'Whoever does the larger part', includes: 'The amount of work in the project decides.' },
        eachOwn: { label: 'Each party for its own part', includes: 'The customer receives several invoices.' },
        perProject: { label: 'Chosen in writing for each project', includes: 'The project schedule names the invoicing party.' },
      },
      party: (t, id) => ({
        label: `Always ${t.party(id)}`,
        includes: `The customer receives a single invoice. Among themselves the parties settle with ${t.party(id)}.`,
      }),
    },
    'customerContract.bothBrought': {
      title: (t) => (t.two ? 'Who invoices if both brought the customer?' : 'Who invoices if several parties brought the customer?'),
      short: 'Brought together',
      why: '“Whoever brought the customer” does not answer this case. It is common: the customer meets the parties at the same trade fair.',
      example: (t) => `Hafenwerk GmbH talks to ${t.a} at the stand first, ${t.b} sets up the meeting. Both say: our customer.`,
      options: {
        largerPart: { label: 'Whoever does the larger part', includes: 'The amount of work in the project decides.' },
        firstNamed: {
          label: 'Whoever named the customer first',
          includes: 'The day counts on which the customer was named to the others in text form.',
        },
        perProject: { label: 'Chosen in writing for each project', includes: 'The project schedule names the invoicing party.' },
      },
      party: (t, id) => ({ label: `Then ${t.party(id)}`, includes: `For customers won together, always ${t.party(id)}.` }),
    },
    'customerContract.nobodyBrought': {
      title: 'Who invoices if nobody brought the customer?',
      short: 'Came unasked',
      why: 'Customers also come through a recommendation from outside or a joint website. Then no party brought them.',
      example: (t) => `A firm reads a report about ${t.a} and ${t.b} and writes to the joint address.`,
      options: {
        largerPart: { label: 'Whoever does the larger part', includes: 'The amount of work in the project decides.' },
        perProject: { label: 'Chosen in writing for each project', includes: 'The project schedule names the invoicing party.' },
      },
      party: (t, id) => ({ label: `Then ${t.party(id)}`, includes: `Such customers are always invoiced by ${t.party(id)}.` }),
    },
    'customerContract.tie': {
      title: 'Who invoices if none of the rules names anybody?',
      short: 'A tie',
      why: 'Equal parts, named on the same day, or a project schedule that says nothing: an invoice has to be written all the same.',
      example: (t) => `${t.a} and ${t.b} each work 40\u00a0hours.`,
      options: { talk: { label: 'Agree before the order', includes: 'Without agreement the order is not accepted.' } },
      party: (t, id) => ({ label: `Then ${t.party(id)}` }),
    },
    'customerContract.largeOrders': {
      title: 'Is anything different for large orders?',
      short: 'Large orders',
      why: 'If the customer of a large order does not pay, a small firm may be at risk. Some therefore leave large invoices to the same hand every time.',
      example: (t) => `An order worth €120,000 is a quarter of a year’s turnover for ${t.b}.`,
      options: { noException: { label: 'No, the rule holds for every amount' } },
      party: (t, id) => ({ label: `Large orders always ${t.party(id)}`, includes: 'We ask for the amount next.' }),
    },
    'customerContract.largeOrdersFrom': {
      title: 'From which net value does an order count as large?',
      short: 'Limit for large orders',
      why: 'A limit only helps if everyone means the same number. The amount itself already counts as a large order.',
      example: 'From €50,000 the rule for large orders applies; an order of €49,900 does not fall under it.',
    },
    'customerContract.customerWish': {
      title: 'What applies if the customer expressly wants to be invoiced by one particular party?',
      short: 'The customer’s wish',
      why: 'Large customers often pay only suppliers they have already vetted.',
      example: (t) => `A customer’s purchasing department writes: we only order from ${t.a}.`,
      options: {
        ruleStays: { label: 'The agreed rule stays', includes: 'The wish changes nothing.' },
        customerDecides: { label: 'The customer’s wish comes first', includes: 'Whoever the customer asks for in text form invoices.' },
        talk: { label: 'Agree before the order', includes: 'The parties decide together, case by case.' },
      },
    },
    'customerContract.wishAndLarge': {
      title: 'Which comes first: the rule for large orders or the customer’s wish?',
      short: 'Wish with large orders',
      why: 'Both can happen at once, and then your answers say two things.',
      example: (t) => `The order is worth €80,000. By the rule ${t.a} invoices; the customer wants ${t.b}.`,
      options: { wishFirst: { label: 'The customer’s wish' }, largeFirst: { label: 'The rule for large orders' } },
    },
    'customerContract.paymentTerm': {
      title: 'How long does the customer have to pay?',
      short: 'Payment term',
      why: 'As long as the customer does not pay, the party that did not invoice often waits too.',
      example: 'Invoice on 1 March, 30\u00a0days to pay: from 1 April the customer is late.',
      usual:
        'Without an agreement, a customer is in default at the latest 30\u00a0days after the invoice is due and received (section\u00a0286(3) of the German Civil Code). In standard terms, more than 30\u00a0days is presumed too long (section\u00a0308 no. 1a).',
    },
    'customerContract.reminds': {
      title: 'Who reminds a customer who does not pay?',
      short: 'Reminders',
      why: 'One wants to spare the customer, the other needs the money. It must be clear who acts.',
      example: (t) => `The customer is three weeks late. ${t.a} knows them well, ${t.b} wrote the invoice.`,
      options: {
        invoicer: { label: 'Whoever invoiced', includes: 'Invoice and reminder are in one hand.' },
        bringer: { label: 'Whoever brought the customer', includes: 'Whoever knows the customer best talks to them.' },
      },
      party: (t, id) => ({ label: `Always ${t.party(id)}` }),
    },
    'customerContract.remindsElse': {
      title: 'Who sends reminders if not exactly one party brought the customer?',
      short: 'Reminders otherwise',
      why: 'If several or none brought the customer, the rule names nobody.',
      example: 'Both won the customer at a trade fair. Neither side writes the reminder.',
      options: { invoicer: { label: 'Whoever invoiced' } },
      party: (t, id) => ({ label: `Then ${t.party(id)}` }),
    },
    'customerContract.overdueTalk': {
      title: 'After how many days overdue do the parties talk about the customer?',
      short: 'Talk when overdue',
      why: 'Carry on or stop: nobody should decide that alone when the money does not come.',
      example: '30\u00a0days after the due date the money is still missing, and the next delivery is due.',
    },
    'customerContract.names': {
      title: 'Which names are on the invoice?',
      short: 'Names on the invoice',
      why: 'Several names show the cooperation. They may also suggest that all are contracting parties.',
      example: (t) => `Only ${t.a} is on the invoice. The customer wonders why ${t.b} comes to the meeting.`,
      options: {
        issuerOnly: { label: 'Only the party that invoices' },
        issuerFirst: { label: 'All, the invoicing party first', includes: 'With a note saying who the contracting party is.' },
      },
    },
  },
  decisions: {
    contractPartner: {
      question: 'Who signs the contract with the customer?',
      answer: {
        party: '{party} signs the contract with the customer.',
        together: 'The parties sign the contract with the customer together.',
        beforeOrder: 'The parties agree on this before the order is accepted.',
      },
      when: { party: '{party} signs the contract with the customer' },
    },
    invoicer: {
      question: 'Who invoices the customer?',
      answer: { party: '{party} invoices the customer.', beforeOrder: 'The parties agree on this before the order is accepted.' },
      when: { party: '{party} invoices the customer', talk: 'the parties still have to agree who invoices' },
    },
    reminds: {
      question: 'Who reminds the customer?',
      answer: { party: '{party} reminds the customer.', beforeOrder: 'The parties agree on this before the order is accepted.' },
      when: { party: '{party} reminds the customer' },
    },
    customerLate: {
      question: 'What happens if the customer does not pay?',
      answer: {
        wait: 'There is nothing to do.',
        remind: 'The customer is reminded.',
        meet: 'The parties decide together whether to continue working.',
      },
    },
  },
  clauses: {
    'customerContract.contract': ({ option }, t) =>
      byOption(
        option,
        {
          invoicer:
            'The contract with the customer is signed by the party that invoices under the following paragraphs, in its own name and on its own account.',
          eachOwn: 'Each party signs its own contract with the customer for its part of the work.',
          jointly: 'The parties sign the contract with the customer together.',
        },
        (id) => `The contract with the customer is signed by ${t.party(id)} in its own name and on its own account.`,
      ),
    'customerContract.invoicer': ({ option }, t) =>
      byOption(
        option,
        {
          bringer: 'The party that brought the customer invoices the customer.',
          largerPart:
            'The customer is invoiced by the party that does the larger part of the work, measured by the agreed net order value.',
          eachOwn: 'Each party invoices the customer for its own part of the work.',
          perProject: 'The customer is invoiced by the party that a project schedule in text form names for this.',
        },
        (id) => `The customer is invoiced by ${t.party(id)}.`,
      ),
    'customerContract.bothBrought': ({ option }, t) =>
      `If ${t.two ? 'both' : 'several'} parties brought the customer, the customer is invoiced by ${byOption(
        option,
        {
          largerPart: 'the party that does the larger part of the work.',
          firstNamed: 'the party that first named the customer in text form.',
          perProject: 'the party that a project schedule in text form names for this.',
        },
        (id) => `${t.party(id)}.`,
      )}`,
    'customerContract.nobodyBrought': ({ option }, t) =>
      `If no party brought the customer, the customer is invoiced by ${byOption(
        option,
        {
          largerPart: 'the party that does the larger part of the work.',
          perProject: 'the party that a project schedule in text form names for this.',
        },
        (id) => `${t.party(id)}.`,
      )}`,
    'customerContract.tie': ({ option }, t) =>
      `If this does not determine who invoices, ${byOption(
        option,
        { talk: 'the parties agree on this before the order is accepted.' },
        (id) => `${t.party(id)} invoices the customer.`,
      )}`,
    'customerContract.largeOrders': ({ party, from }, t) =>
      `For orders with a net value of ${t.quantity(from, 'EUR')} or more, the customer is invoiced by ${t.party(party)}.`,
    'customerContract.customerWish': ({ option }) =>
      byOption(option, {
        ruleStays: 'A customer’s wish to be invoiced only by one particular party does not change who invoices.',
        customerDecides: 'If the customer asks in text form to be invoiced only by one particular party, that party invoices the customer.',
        talk: 'If the customer asks in text form to be invoiced only by one particular party, the parties agree on this before the order is accepted.',
      }),
    'customerContract.wishAndLarge': ({ option }, t) =>
      byOption(option, {
        wishFirst: `${t.clause('customerContract.customerWish')} prevails over ${t.clause('customerContract.largeOrders')}.`,
        largeFirst: `${t.clause('customerContract.largeOrders')} prevails over ${t.clause('customerContract.customerWish')}.`,
      }),
    'customerContract.paymentTerm': ({ days }, t) =>
      `The customer ${days === 0 ? 'pays on the day it receives the invoice' : `has ${t.quantity(days, 'days')} from receipt of the invoice to pay`} (payment term). After that a reminder is sent.`,
    'customerContract.overdueTalk': ({ days }, t) =>
      `If the invoice is still open more than ${t.quantity(days, 'days')} after the end of the payment term, the parties decide together whether to continue working for this customer.`,
    'customerContract.reminds': ({ option }, t) =>
      byOption(
        option,
        {
          invoicer: 'The party that issued the invoice reminds the customer and bears the cost of the reminder.',
          bringer: 'The party that brought the customer reminds the customer and bears the cost of the reminder.',
        },
        (id) => `${t.party(id)} reminds the customer and bears the cost of the reminder.`,
      ),
    'customerContract.remindsElse': ({ option }, t) =>
      `If ${severalOrNone(t)} brought the customer, ${byOption(option, { invoicer: 'the party that issued the invoice' }, (id) => t.party(id))} reminds the customer and bears the cost of the reminder.`,
    'customerContract.names': ({ option }) =>
      byOption(option, {
        issuerOnly: 'The invoice carries only the name of the party that issues it.',
        issuerFirst:
          'The invoice carries the names of all parties involved, that of the issuing party first. A note says with whom the customer has the contract.',
      }),
  },
}
