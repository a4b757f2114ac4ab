import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'
import { own, ownSentence, ownWords } from '../others.ts'

const routes = {
  leads: 'the exchange of customer contacts',
  jointOffer: 'joint offers',
  subcontract: 'passing orders on to each other as subcontractors',
  marketing: 'joint marketing',
  development: 'joint development',
  purchasing: 'joint purchasing',
  referral: 'referrals',
} as const

export const purpose: CatalogueTopics['purpose'] = {
  heading: 'Purpose and goals',
  questions: {
    'purpose.goal': {
      title: 'What do you want to achieve together that nobody achieves alone?',
      short: 'Joint goal',
      why: 'Many believe they share a goal and notice late that they do not. One sentence is enough. It stands in the agreement as you write it.',
      example: (t) => `${t.a} and ${t.b} want to offer mid-sized firms planning and execution from one source.`,
    },
    'purpose.routes': {
      title: 'In which ways do you work together?',
      short: 'Ways of working together',
      why: 'The ways decide which rules you need. Whoever only refers customers needs no hand-overs.',
      example: (t) => `${t.a} recommends ${t.b} and delivers other projects together with ${t.b}. Those are two routes.`,
      usual:
        'If the parties compete, joint prices, territories or purchasing may raise competition-law questions (section\u00a01 of the German Competition Act): please have this checked.',
      options: {
        leads: { label: 'Exchange customer contacts', includes: 'Each party names possible customers to the other.' },
        jointOffer: { label: 'Offer together', includes: 'One offer, several who do the work.' },
        subcontract: { label: 'Pass on orders', includes: 'One party works as the other’s subcontractor.' },
        marketing: { label: 'Advertise together', includes: 'Trade fairs, website, reports.' },
        development: { label: 'Develop together', includes: 'A product or method is made jointly.' },
        purchasing: { label: 'Buy together' },
        referral: { label: 'Refer only', includes: 'Whoever is referred acts alone.' },
      },
    },
    'purpose.measures': {
      title: 'How will you recognise success, and by when?',
      short: 'Measurable goals',
      why: 'A goal without a number and a day cannot be missed, and so cannot be talked about.',
      example: 'Joint orders: 12, by 31 December.',
      columns: { what: { label: 'What' }, target: { label: 'Target' }, by: { label: 'By when' } },
    },
    'purpose.missed': {
      title: 'What happens if a goal is missed?',
      short: 'Goal missed',
      why: 'If this is settled beforehand, nobody needs to blame anyone later.',
      example: 'The goal was six joint orders; after a year there is one.',
      options: {
        meet: { label: 'The parties meet', includes: 'They decide whether and how to continue.' },
        mayEnd: { label: 'Each party may give notice', includes: 'With the agreed notice period.' },
        goOn: { label: 'Nothing, it goes on' },
      },
    },
    'purpose.partly': {
      title: 'What happens if a goal is reached only in part?',
      short: 'Goal reached in part',
      why: 'That is the most common case.',
      example: 'The goal was six joint orders; there were four.',
      options: {
        meet: { label: 'The parties meet' },
        mayEnd: { label: 'Each party may give notice' },
        goOn: { label: 'Nothing, it goes on' },
      },
    },
    'purpose.notTogether': {
      title: 'What do you expressly not do together?',
      short: 'Not together',
      why: 'What is left out cannot be demanded later. The text stands in the agreement as you write it.',
      example: (t) => `${t.a} keeps the business with maintenance contracts to itself.`,
    },
    'purpose.outside': {
      title: 'Does the agreement also cover orders outside its purpose?',
      short: 'Orders outside the purpose',
      why: 'Partners soon do other things together too. Then the question is whether customer protection, invoicing and split apply to them.',
      example: (t) => `${t.b} rents ${t.a} a vehicle for a trade fair. Is commission due on that?`,
      options: {
        notCovered: { label: 'No, it does not cover them' },
        ifAgreed: { label: 'Only if that is agreed in text form' },
        covered: { label: 'Yes, everything the parties do together' },
      },
    },
    'purpose.unclear': {
      title: 'What applies if it is unclear whether an order belongs to the purpose?',
      short: 'Cases of doubt',
      why: 'The line is rarely sharp.',
      example: 'Websites are agreed. A customer orders an app and asks both.',
      options: {
        covered: { label: 'In doubt the agreement applies' },
        notCovered: { label: 'In doubt it does not apply' },
        talk: { label: 'Agree before the order' },
      },
    },
    'purpose.fault': {
      title: 'What applies if one party caused a goal to be missed?',
      short: 'Missed by one side',
      why: 'A goal is missed together, and still often because of one side.',
      example: (t) => `${t.b} has not written a single one of the promised offers.`,
      options: {
        othersOnly: { label: 'Only the others have rights from it' },
        catchUp: { label: 'It presents a plan to catch up' },
        sameForAll: { label: 'It changes nothing' },
      },
    },
    'purpose.figures': {
      title: 'What applies if the figures for a goal are disputed or missing?',
      short: 'Disputed figures',
      why: 'Whether twelve orders were reached depends on what counts as a joint order.',
      example: (t) => `${t.a} counts thirteen, ${t.b} nine.`,
      options: {
        expert: { label: 'A neutral person counts' },
        lower: { label: 'The lower figure applies', includes: 'Without figures zero applies.' },
        talk: { label: 'The parties talk about it' },
      },
    },
    'purpose.expects': {
      title: 'What does each party expect of the others?',
      short: 'Expectations',
      why: 'Unspoken expectations disappoint soonest.',
      example: (t) => `${t.a} expects access to larger customers, ${t.b} reliable technology.`,
      columns: { party: { label: 'Party' }, what: { label: 'What' } },
    },
  },
  decisions: {
    covered: {
      question: 'Does this agreement cover the order?',
      answer: {
        yes: 'This agreement covers the order.',
        no: 'This agreement does not cover the order.',
        beforeOrder: 'The parties agree on this before the order is accepted.',
      },
      when: { yes: 'this agreement covers the order', no: 'this agreement does not cover the order' },
    },
    goalMissed: {
      question: 'What follows from how far the goals were reached?',
      answer: {
        goOn: 'The cooperation continues.',
        meet: 'The parties meet and decide whether and how to continue.',
        mayEnd: 'Each party may give notice.',
      },
    },
    goalFault: {
      question: 'What applies because one party caused the goal to be missed?',
      answer: {
        sameForAll: 'It changes nothing; the same applies to all.',
        othersOnly: 'Only the others have rights from the missed goal.',
        catchUp: 'The party presents a plan within a month of how it catches up.',
      },
    },
    goalCounted: {
      question: 'Which figure counts for the goal?',
      answer: {
        asStated: 'The figure on which all agree.',
        expert: 'The figure that a neutral person establishes.',
        lower: 'The lower one; if figures are missing, zero counts.',
        goalFigures: 'The parties talk about the figures.',
      },
    },
  },
  clauses: {
    'purpose.goal': ({ text }) => `The parties pursue this goal together: ${ownSentence(text)}`,
    'purpose.routes': (params, t) => `The cooperation comprises ${t.list(params.routes.map((route) => byOption(route, routes)))}.`,
    'purpose.measures': ({ measures }, t) =>
      `The parties measure success by ${measures.length === 1 ? 'this goal' : 'these goals'}:${t.items(measures.map(({ what, target, by }) => `${ownWords(what)}, target ${own(target)}, by ${t.day(by)}`))}`,
    'purpose.notTogether': ({ text }) => `The parties exclude from the cooperation: ${ownSentence(text)}`,
    'purpose.outside': ({ option }) =>
      `This agreement covers all orders that belong to the purpose of the cooperation. ${byOption(option, {
        notCovered: 'It does not cover other orders.',
        ifAgreed: 'It covers other orders only if the parties have agreed this in text form.',
        covered: 'It equally covers other orders that the parties carry out together.',
      })}`,
    'purpose.unclear': ({ option }) =>
      `If it is unclear whether an order belongs to the purpose of the cooperation, ${byOption(option, {
        covered: 'this agreement applies.',
        notCovered: 'this agreement does not apply.',
        talk: 'the parties agree on this before the order is accepted.',
      })}`,
    'purpose.missed': ({ option }) =>
      `As long as the goals are reached, the cooperation continues. If a goal is missed, ${byOption(option, {
        meet: 'the parties meet and decide whether and how to continue.',
        mayEnd: 'each party may give notice with the agreed notice period.',
        goOn: 'the cooperation continues as well.',
      })}`,
    'purpose.partly': ({ option }) =>
      `If a goal is reached only in part, ${byOption(option, {
        meet: 'the parties meet and decide whether and how to continue.',
        mayEnd: 'each party may give notice with the agreed notice period.',
        goOn: 'the cooperation continues.',
      })}`,
    'purpose.fault': ({ answer }) =>
      byOption(answer, {
        sameForAll: 'Who caused a goal to be missed changes nothing about what follows.',
        othersOnly:
          'If one party caused a goal to be missed, only the others have rights from it. If several or nobody caused it, the same applies to all.',
        catchUp:
          'If one party caused a goal to be missed, it presents a plan within a month of how it catches up. If several or nobody caused it, the same applies to all.',
      }),
    'purpose.figures': ({ answer }) =>
      `If the parties agree on the figures for a goal, these apply. If they are disputed or missing, ${byOption(answer, {
        expert: 'a neutral person named together establishes them.',
        lower: 'the lower figure applies, without figures zero.',
        talk: 'the parties talk about it.',
      })}`,
    'purpose.expects': ({ expects }, t) =>
      `The parties expect of each other:${t.items(expects.map(({ party, what }) => `${t.party(party)}: ${ownWords(what)}`))}`,
  },
}
