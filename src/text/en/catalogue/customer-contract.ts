import type { InvoicingModel } from '#core/catalogue/topics/customer-contract.ts'
import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'
import { severalOrNone } from '../others.ts'

/** Fragments after a colon. */
const modelNames: Readonly<Record<InvoicingModel, string>> = {
  prime: 'prime and subcontract',
  separate: 'separate contracts of each party with the customer',
  consortium: 'a consortium that contracts itself',
  silentConsortium: 'a silent consortium for which one party contracts',
  umbrella: 'an umbrella consortium that passes each lot to a member',
  referral: 'referral for a commission',
  agency: 'agency in the other party’s name',
  reseller: 'resale in the reseller’s own name and on its own account',
  whiteLabel: 'work under the other party’s name',
  revenueShare: 'a share of revenue',
  profitShare: 'a share of profit',
  costPlus: 'cost plus a mark-up with open books',
  pool: 'a common pool with a key',
  barter: 'work in exchange for work',
  billingAgent: 'invoices in the other party’s name',
  jointCompany: 'a joint company',
}

export const customerContract: CatalogueTopics['customerContract'] = {
  heading: 'Customer contract and invoicing',
  questions: {
    'customerContract.models': {
      title: 'In which ways do the parties contract with customers and invoice them?',
      short: 'Invoicing models',
      why: 'In each model somebody else is liable, paid and taxed. Whoever uses several must know for each project which one applies.',
      example: (t) => `${t.a} and ${t.b} mostly work as prime and subcontractor. For a tender they appear together.`,
      usual:
        'If parties share gain and loss or appear together, a partnership may arise (section\u00a0705 of the German Civil Code) that declares its income as one. Please ask a tax adviser.',
      options: {
        prime: { label: 'Prime and subcontract', includes: 'One party has the contract and the invoice, the others work for it.' },
        separate: { label: 'Separate contracts', includes: 'Each party has its own contract and its own invoice.' },
        consortium: { label: 'Consortium', includes: 'All together as one enterprise with its own tax number.' },
        silentConsortium: { label: 'Silent consortium', includes: 'One party appears, the result is shared inwardly.' },
        umbrella: { label: 'Umbrella consortium', includes: 'All together outwardly; it passes each lot to a member.' },
        referral: { label: 'Referral for a commission', includes: 'Whoever refers only names the contact.' },
        agency: { label: 'Agency in the other’s name', includes: 'Permanently, and with a duty to make an effort.' },
        reseller: { label: 'Resale', includes: 'In the reseller’s own name, on its own account and at its own prices.' },
        whiteLabel: { label: 'Work under the other’s name', includes: 'The customer sees only the other party’s brand.' },
        revenueShare: { label: 'Share of revenue' },
        profitShare: { label: 'Share of profit' },
        costPlus: { label: 'Cost plus a mark-up', includes: 'With open books.' },
        pool: { label: 'Common pool with a key' },
        barter: { label: 'Work in exchange for work', includes: 'Both still write an invoice with VAT.' },
        billingAgent: { label: 'Invoice in the other party’s name', includes: 'One writes it, the other is the supplier.' },
        jointCompany: { label: 'Joint company', includes: 'Such as a limited company with its own articles.' },
      },
    },
    'customerContract.modelElse': {
      title: 'Which model applies if the project schedule names none?',
      short: 'Model if none is named',
      why: 'In daily life work often begins before the paper.',
      example: 'The customer orders by phone, and there is no project schedule yet.',
      options: {
        prime: { label: 'Prime and subcontract' },
        separate: { label: 'Separate contracts' },
        talk: { label: 'Agree before the order' },
      },
    },
    'customerContract.brought': {
      title: 'What must a party have done to have brought the customer?',
      short: 'When a customer is brought',
      why: 'One named the customer, the other made the sale. Both honestly say they brought the customer.',
      example: (t) => `In May ${t.a} gives the name. In June ${t.b} makes the offer and in July receives the order.`,
      options: {
        named: { label: 'Named the customer first in text form' },
        contact: { label: 'Arranged the first talk with somebody who may decide' },
        offer: { label: 'Made the offer that led to the first order' },
        order: { label: 'Received the first signed order' },
      },
    },
    'customerContract.broughtProof': {
      title: 'How must it be proven that a party brought the customer?',
      short: 'Proof of bringing',
      why: 'After two years each side remembers it differently.',
      example: (t) => `${t.a} says the name came up on the phone. ${t.b} does not remember.`,
      options: {
        dated: { label: 'By a dated message or an entry in the register', includes: 'Without that, nobody brought the customer.' },
        any: { label: 'In any way, including witnesses' },
      },
    },
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
      title: 'What applies if the customer expressly wants to be invoiced by one particular party, or by each separately?',
      short: 'The customer’s wish',
      why: 'Large customers often pay only suppliers they have already vetted.',
      example: (t) => `A customer’s purchasing department writes: we only order from ${t.a}.`,
      options: {
        ruleStays: { label: 'The agreed rule stays', includes: 'The wish changes nothing.' },
        customerDecides: {
          label: 'The customer’s wish comes first',
          includes: 'Whoever the customer asks for in text form invoices; also each party for its part.',
        },
        talk: { label: 'Agree before the order', includes: 'The parties decide together, case by case.' },
      },
    },
    'customerContract.eachSurcharge': {
      title: 'What happens to the surcharge of the party with the customer’s contract if the customer wants an invoice from each?',
      short: 'Surcharge with separate invoices',
      why: 'The surcharge pays for the risk and the effort with the customer. With separate invoices, part of both is gone.',
      example: (t) =>
        `${t.a} adds twelve per cent to the work of ${t.b}. The customer demands two invoices, and ${t.b} sends its own without a surcharge.`,
      options: {
        lapses: { label: 'It lapses' },
        owed: { label: 'It stays', includes: 'Each party pays it out of its part.' },
        talk: { label: 'Agree before the order' },
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
      usual: (t) =>
        `Without an agreement, a customer is in default at the latest ${t.constant('automaticDefault')} after the invoice is due and received (section\u00a0286(3) of the German Civil Code). In standard terms, more than ${t.constant('longestPaymentTemplate')} is presumed too long (section\u00a0308 no. 1a).`,
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
    'customerContract.sue': {
      title: 'Must the party with the customer’s contract sue a customer who does not pay?',
      short: 'Suing the customer',
      why: 'One wants to keep the customer, the other is waiting for money that only the first can sue for.',
      example: (t) => `The customer does not pay ${t.a}. ${t.b} is waiting for €9,000. ${t.a} does not want a lawsuit.`,
      options: {
        must: { label: 'Yes, if another party asks for it', includes: 'Unless the claim is hopeless.' },
        free: { label: 'No, it decides alone' },
        assign: { label: 'It sues or assigns the other’s part', includes: 'Then the other party can sue itself.' },
        talk: { label: 'Decide together' },
      },
    },
    'customerContract.sueCost': {
      title: 'Who bears the cost of suing the customer as far as the customer does not refund it?',
      short: 'Cost of suing',
      why: 'A lawsuit costs money before it brings any.',
      example: 'Lawyer and court ask for €3,500 in advance. €30,000 is claimed, €9,000 of it for the other part.',
      options: {
        prime: { label: 'The party with the customer’s contract' },
        inShares: { label: 'All in proportion to their parts' },
        byCause: {
          label: 'Whoever’s work the customer complains about',
          includes: 'If there is no complaint or several, all in proportion.',
        },
        whoWants: { label: 'Whoever asks for it' },
      },
    },
    'customerContract.jointLead': {
      title: 'Who leads the consortium towards the customer?',
      short: 'Lead of the consortium',
      why: 'The customer wants one place that explains, sends invoices and takes complaints.',
      example: (t) => `The town of Auental asks: who signs for the consortium of ${t.a} and ${t.b}?`,
      usual: 'All members are jointly liable outwardly, even if only one leads (section\u00a0721 of the German Civil Code).',
      options: {
        largerPart: { label: 'Whoever does the larger part', includes: 'If the parts are equal, it is decided before the order.' },
      },
      party: (t, id) => ({ label: t.party(id) }),
    },
    'customerContract.jointSender': {
      title: 'In whose name does the consortium invoice?',
      short: 'Invoice of the consortium',
      why: 'If the wrong name is on the invoice, the customer loses the input tax and does not pay.',
      example: (t) => `The customer signed with the consortium. The invoice comes from ${t.a}.`,
      usual:
        'Whoever contracts in its own name is itself an entrepreneur for VAT (section\u00a02(1) of the German VAT Act) and needs its own tax number.',
      options: {
        consortium: { label: 'In its own', includes: 'With its own tax number and its own sender of e-invoices.' },
        lead: { label: 'In the name of the leading party', includes: 'The consortium then stays inward.' },
      },
    },
    'customerContract.collects': {
      title: 'Where does the customer pay if one party invoices in the other’s name?',
      short: 'Money for the other party',
      why: 'Somebody else’s money on one’s own account is lost in an insolvency and may need a licence.',
      example: (t) => `${t.a} also invoices for ${t.b}. The customer transfers everything to ${t.a}.`,
      usual:
        'Whoever accepts and passes on money for others as a business may be offering payment services (German Payment Services Act): please have this checked.',
      options: {
        direct: { label: 'To each party’s own account' },
        forward: { label: 'To the invoicing party, which passes it on', includes: 'Within a fixed time.' },
      },
    },
    'customerContract.collectDays': {
      title: 'Within how many days is money passed on that came in for the other party?',
      short: 'Passing on',
      why: 'The shorter it lies there, the less can happen to it.',
      example: 'It arrives on Monday, five days: it has been passed on by Saturday.',
    },
    'customerContract.agency': {
      title: 'Is a contact named occasionally, or is business brokered permanently?',
      short: 'Lead or agency',
      why: 'Whoever is to broker permanently has rights that cannot be waived, up to a compensation at the end.',
      example: (t) => `For four years ${t.a} has been winning customers for ${t.b}. After notice ${t.a} asks for a compensation.`,
      usual:
        'Commercial agency: sections\u00a084 to 92c of the German Commercial Code, in Austria the HVertrG, in Switzerland articles\u00a0418a to 418v of the Code of Obligations.',
      options: {
        occasional: { label: 'Occasionally, without a duty', includes: 'Only the agreed commission is owed.' },
        permanent: { label: 'Permanently, with a duty to make an effort', includes: 'Then the law of commercial agency applies.' },
      },
    },
    'customerContract.unsold': {
      title: 'Who keeps goods that were not resold?',
      short: 'Unsold goods',
      why: 'The store is full, the cooperation over.',
      example: (t) => `${t.b} bought devices worth €20,000 from ${t.a} and still has half of them in store.`,
      usual: 'Whoever resells sets the price; fixed resale prices are forbidden (Regulation (EU) 2022/720).',
      options: {
        keeps: { label: 'Whoever bought them' },
        returns: { label: 'They go back at the purchase price', includes: 'New, complete and in their packaging.' },
        talk: { label: 'Talk it through' },
      },
    },
    'customerContract.companyFirst': {
      title: 'Which comes first if the articles of the joint company say something else?',
      short: 'What prevails in the joint company',
      why: 'Two papers then settle the same matter.',
      example: 'The articles divide the profit by capital, this agreement by work.',
      options: {
        articles: { label: 'The articles' },
        agreement: { label: 'This agreement', includes: 'Among the parties; towards others the articles apply.' },
      },
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
    model: {
      question: 'Which model applies to this project?',
      answer: {
        asNamed: 'The model that the project schedule names applies.',
        prime: 'The parties work as prime and subcontractor.',
        separate: 'Each party has its own contract with the customer.',
        consortium: 'The parties appear as a consortium.',
        silentConsortium: 'One party appears, and the parties share inwardly.',
        umbrella: 'The parties form an umbrella consortium with lots.',
        referral: 'There is only a referral, for a commission.',
        agency: 'Business is brokered in the other party’s name.',
        reseller: 'There is a resale in the reseller’s own name.',
        whiteLabel: 'The work is done under the other party’s name.',
        revenueShare: 'The revenue is shared.',
        profitShare: 'The profit is shared.',
        costPlus: 'Cost plus a mark-up applies.',
        pool: 'The income goes into a pool and is divided by a key.',
        barter: 'Work is exchanged for work.',
        billingAgent: 'One party invoices in the other’s name.',
        jointCompany: 'The joint company contracts.',
        beforeOrder: 'The parties agree on this before the order is accepted.',
      },
    },
    broughtBy: {
      question: 'Who counts as the party that brought the customer?',
      answer: {
        party: '{party} brought the customer.',
        both: (t) => (t.two ? 'Both parties brought the customer.' : 'Several parties brought the customer.'),
        nobody: 'No party brought the customer.',
      },
    },
    sueDuty: {
      question: 'Must the customer be sued?',
      answer: {
        must: 'The party with the customer’s contract must sue if asked to.',
        may: 'The party with the customer’s contract decides itself.',
        assign: 'If asked to, the party with the customer’s contract sues or assigns the other party’s part.',
        beforeSuing: 'The parties decide together.',
      },
    },
    sueCost: {
      question: 'Who bears the cost of suing the customer?',
      answer: {
        prime: 'The party with the customer’s contract bears the cost.',
        inShares: 'The parties bear the cost in proportion to their parts.',
        causer: 'The party whose work the customer complains about bears the cost.',
        whoWants: 'Whoever asks for it bears the cost.',
      },
    },
    jointLead: {
      question: 'Who leads the consortium towards the customer?',
      answer: { party: '{party} leads the consortium.', beforeOrder: 'The parties agree on this before the order is accepted.' },
    },
    jointSender: {
      question: 'In whose name does the consortium invoice?',
      answer: {
        consortium: 'The consortium invoices in its own name.',
        lead: 'The leading party invoices in its name.',
      },
    },
    collectedMoney: {
      question: 'When must money be passed on that came in for the other party?',
      answer: { forward: 'The money is passed on.', noDuty: 'There is nothing to pass on.' },
    },
    agentRights: {
      question: 'What rights does a party have that brokers customers?',
      answer: {
        commissionOnly: 'Only the agreed commission is owed.',
        agentLaw:
          'The mandatory law of commercial agency applies (sections\u00a084 to 92c of the German Commercial Code, HVertrG, articles\u00a0418a to 418v of the Swiss Code of Obligations).',
      },
    },
    unsoldGoods: {
      question: 'What happens to goods that were not resold?',
      answer: {
        keeps: 'Whoever bought them keeps them.',
        returns: 'They go back at the purchase price.',
        beforeReturn: 'The parties agree about the goods.',
      },
    },
    companyPrevails: {
      question: 'Which prevails: the articles or this agreement?',
      answer: { articles: 'The articles prevail.', agreement: 'Among the parties this agreement prevails.' },
    },
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
    eachSurcharge: {
      question: 'What happens to the surcharge of the party with the customer’s contract?',
      answer: {
        asAgreed: 'It stays as agreed.',
        lapses: 'It lapses.',
        owed: 'Each party pays it out of its part.',
        beforeOrder: 'The parties agree on this before the order is accepted.',
      },
    },
    reminds: {
      question: 'Who reminds the customer?',
      answer: { party: '{party} reminds the customer.', beforeOrder: 'The parties agree on this before the order is accepted.' },
      when: { party: '{party} reminds the customer' },
    },
    customerLate: {
      question: 'What happens with an invoice that the customer does not pay?',
      answer: {
        wait: 'There is nothing to do.',
        remind: 'The customer is reminded.',
        meet: 'The parties decide together whether to continue working.',
      },
    },
  },
  clauses: {
    'customerContract.models': ({ models }, t) =>
      `The parties contract with customers and invoice them in ${models.length === 1 ? 'this way' : 'one of these ways'}:${t.items(
        models.map((model) => modelNames[model]),
        'or',
      )}${models.length === 1 ? '' : ' The project schedule names which one applies.'}`,
    'customerContract.modelElse': ({ option }) =>
      `If the project schedule names none of these ways, ${byOption(option, {
        prime: 'the parties work as prime and subcontractor.',
        separate: 'each party signs its own contract with the customer.',
        talk: 'the parties agree on this before the order is accepted.',
      })}`,
    'customerContract.brought': ({ option }, t) =>
      `The party that brought the customer is the one that ${byOption(option, {
        named: 'first named the customer to the others in text form.',
        contact: 'arranged the first talk with a person who may decide for the customer.',
        offer: 'made the offer that led to the customer’s first order.',
        order: 'received the customer’s first signed order.',
      })} If that is true of ${t.two ? 'both' : 'several'}, they brought the customer together.`,
    'customerContract.broughtProof': ({ option }) =>
      byOption(option, {
        dated: 'This must be proven by a dated message or an entry in the register. Otherwise no party brought the customer.',
        any: 'This can be proven in any way, including witnesses. If it is not proven, no party brought the customer.',
      }),
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
        ruleStays: 'A customer’s wish to be invoiced only by one particular party, or by each separately, does not change who invoices.',
        customerDecides:
          'If the customer asks in text form to be invoiced only by one particular party, that party invoices the customer. If the customer asks in text form for an invoice from each party, each invoices its part.',
        talk: 'If the customer asks in text form to be invoiced only by one particular party or by each separately, the parties agree on this before the order is accepted.',
      }),
    'customerContract.eachSurcharge': ({ option }) =>
      `A surcharge of the party with the customer’s contract stays as agreed unless the customer demands an invoice from each party. In that case ${byOption(
        option,
        {
          lapses: 'it lapses.',
          owed: 'each party pays it out of its part.',
          talk: 'the parties agree on it before the order is accepted.',
        },
      )}`,
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
    'customerContract.sue': ({ option }) =>
      byOption(option, {
        must: 'If the customer does not pay, the party with the customer’s contract sues the customer if another party asks for it. If the claim is hopeless, it decides itself.',
        free: 'The party with the customer’s contract decides alone whether to sue a customer who does not pay.',
        assign:
          'If the customer does not pay, the party with the customer’s contract sues if asked to or assigns the other party’s part to it. If the claim is hopeless, it decides itself.',
        talk: 'The parties decide together whether a customer who does not pay is sued.',
      }),
    'customerContract.sueCost': ({ option }) =>
      `The cost of suing the customer, as far as the customer does not refund it, is borne by ${byOption(option, {
        prime: 'the party with the customer’s contract.',
        inShares: 'the parties in proportion to their parts.',
        byCause: 'the party whose work the customer complains about. Otherwise it is borne by the parties in proportion to their parts.',
        whoWants: 'the party that asked for it.',
      })}`,
    'customerContract.jointLead': ({ option }, t) =>
      `Towards the customer the consortium is led by ${byOption(option, { largerPart: 'the party that does the larger part. If the parts are equal, the parties agree on this before the order is accepted.' }, (id) => `${t.party(id)}.`)}`,
    'customerContract.jointSender': ({ option }) =>
      byOption(option, {
        consortium: 'The consortium issues its invoices in its own name, with its own tax number and its own sender of e-invoices.',
        lead: 'The leading party issues the invoices in its own name. The consortium then exists only among the parties.',
      }),
    'customerContract.collects': ({ option, days }, t) =>
      byOption(option, {
        direct: 'If one party invoices in the other’s name, the customer pays to the account of the party that did the work.',
        forward: `If a party receives money that belongs to another, it passes it on within ${t.quantity(days ?? 0, 'days')} of receipt.`,
      }),
    'customerContract.agency': ({ option }) =>
      byOption(option, {
        occasional: 'Customers are named occasionally and without a duty to do so. Only the agreed commission is owed for this.',
        permanent:
          'Business is brokered permanently and with a duty to make an effort. The mandatory law of commercial agency applies to this.',
      }),
    'customerContract.unsold': ({ option }) =>
      `Goods that were not resold ${byOption(option, {
        keeps: 'are kept by the party that bought them.',
        returns: 'go back new, complete and in their packaging at the purchase price.',
        talk: 'are talked about, and the parties agree.',
      })} The price towards the customer is set by the party that resells.`,
    'customerContract.companyFirst': ({ option }) =>
      byOption(option, {
        articles: 'If the articles of the joint company say something else, they prevail over this agreement.',
        agreement: 'If the articles of the joint company say something else, this agreement prevails among the parties.',
      }),
    'customerContract.names': ({ option }) =>
      byOption(option, {
        issuerOnly: 'The invoice carries only the name of the party that issues it.',
        issuerFirst:
          'The invoice carries the names of all parties involved, that of the issuing party first. A note says with whom the customer has the contract.',
      }),
  },
}
