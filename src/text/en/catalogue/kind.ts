import type { CatalogueTopics } from '../../catalogue-words.ts'

const forms = {
  referral: 'they refer customers to one another',
  primeAndSub: 'one party contracts with the customer and engages the other',
  separateContracts: 'each party concludes its own contract with the customer',
  jointOffer: 'they offer the customer one package together',
  consortium: 'they act as a consortium for a project',
  jointMarketing: 'they market together',
  whiteLabel: 'one party performs under the name of the other',
  jointDevelopment: 'they develop something new together',
} as const

const lands = { DE: 'Germany', AT: 'Austria', CH: 'Switzerland' } as const

export const kind: CatalogueTopics['kind'] = {
  heading: 'Kind of cooperation',
  questions: {
    'kind.forms': {
      title: 'How do you want to work together?',
      short: 'Kind',
      why: 'It decides what you are asked at all. It fills in no answer. More than one is possible.',
      example: (t) => `${t.a} wins the order and brings in ${t.b}; besides, both share a stand at a trade fair.`,
      options: {
        referral: { label: 'Referral', includes: 'A customer whom one party does not serve is named to the other.' },
        primeAndSub: {
          label: 'Prime contractor and subcontractor',
          includes: 'The customer has one contract partner; the other party works for it.',
        },
        separateContracts: { label: 'Separate contracts', includes: 'The customer concludes a contract with each party.' },
        jointOffer: { label: 'Joint offer', includes: 'The customer gets one package made of everybody’s services.' },
        consortium: { label: 'Consortium', includes: 'For one project all act together as the customer’s contract partner.' },
        jointMarketing: { label: 'Joint marketing', includes: 'Fairs, events, articles, campaigns.' },
        whiteLabel: { label: 'White label', includes: 'One party performs under the other’s name; the customer does not see it.' },
        jointDevelopment: { label: 'Joint development', includes: 'A product, software or process is created together.' },
      },
    },
    'kind.countries': {
      title: 'In which countries are the parties and their joint customers?',
      short: 'Countries',
      why: 'Taxes, late payment and some forms differ by country. Questions and notes follow from it.',
      example: (t) => `${t.a} is in Munich, ${t.b} in Salzburg, and their first joint customer in Zurich.`,
      options: {
        DE: { label: 'Germany' },
        AT: { label: 'Austria' },
        CH: { label: 'Switzerland' },
      },
    },
    'kind.competitors': {
      title: 'Could the parties offer the same service to the same customers?',
      short: 'Competition',
      why: 'Companies that compete must not agree on some things, above all prices and the division of customers or areas.',
      example: (t) => `${t.a} and ${t.b} both build websites; ${t.b} also makes films.`,
      usual:
        'Agreements between competitors on prices, customers or areas are prohibited in principle (section\u00a01 GWB, section\u00a01 of the Austrian KartG, article\u00a0101 TFEU; for Switzerland article\u00a05 of the Cartel Act).',
      options: {
        no: { label: 'No', includes: 'They only complement one another.' },
        inPart: { label: 'In part', includes: 'Some services are offered by more than one.' },
        yes: { label: 'Yes', includes: 'At heart they are competitors.' },
      },
    },
  },
  decisions: {},
  clauses: {
    'kind.forms': ({ forms: chosen }, t) => `The parties work together in this way:${t.items(chosen.map((each) => forms[each]))}`,
    'kind.countries': ({ countries }, t) => `The cooperation extends to ${t.list(countries.map((each) => lands[each]))}.`,
    'kind.competitors': ({ answer }) =>
      ({
        no: 'The parties do not compete with one another.',
        inPart: 'The parties compete with one another in some of their services.',
        yes: 'The parties compete with one another.',
      })[answer],
  },
}
