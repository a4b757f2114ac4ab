import type { CatalogueTopics } from '../../catalogue-words.ts'

export const customerContract: CatalogueTopics['customerContract'] = {
  heading: 'Customer contract and invoicing',
  questions: {
    'customerContract.invoicer': {
      title: 'Who invoices the customer?',
      short: 'Invoice to the customer',
      why: 'Whoever invoices first bears the risk that the customer does not pay, and owes the VAT. Without a rule, the customer hears something different from each side.',
      example: (t) => `${t.party(t.ids[1] ?? '')} wins an order worth €80,000. ${t.party(t.ids[0] ?? '')} does three quarters of the work. The customer asks: whom do I pay?`,
      options: {
        bringer: { label: 'Whoever brought the customer', includes: 'Each party invoices the customers it has won.' },
      },
      party: (t, id) => ({ label: `Always ${t.party(id)}`, includes: `The customer receives a single invoice. Among themselves the parties settle with ${t.party(id)}.` }),
    },
  },
  decisions: {
    invoicer: {
      question: 'Who invoices the customer?',
      answer: { party: '{party} invoices the customer.' },
      when: { party: '{party} invoices the customer' },
      label: { party: '{party}' },
    },
  },
  clauses: {
    'customerContract.invoicer.bringer': () => 'The customer is invoiced by the party that brought the customer (the Bringer).',
    'customerContract.invoicer.party': ({ party }, t) => `The customer is invoiced by ${t.party(party)}.`,
  },
}
