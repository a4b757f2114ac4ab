import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'
import { ownSentence } from '../others.ts'

export const legalNature: CatalogueTopics['legalNature'] = {
  heading: 'Legal nature and authority',
  questions: {
    'legalNature.form': {
      title: 'What is the cooperation to be in law?',
      short: 'Legal nature',
      why: 'A partnership can arise without anybody wanting it, just by appearing jointly and sharing risk. Then all are liable for everything.',
      example: (t) => `${t.a} and ${t.b} have a joint account and a joint sign. The customer sues both.`,
      usual:
        'Whoever promotes a common purpose can form a partnership (section\u00a0705 BGB; Austria: section\u00a01175 ABGB; Switzerland: Art.\u00a0530 OR). Outwardly all are then personally liable (section\u00a0721 BGB). Sharing profit alone is not enough for that.',
      options: {
        exchange: { label: 'A contract among independent companies', includes: 'No partnership; each party acts for its own account.' },
        inner: { label: 'A partnership only internally', includes: 'Outwardly one party acts alone; no joint property.' },
        outer: {
          label: 'A partnership that appears outwardly',
          includes: 'With a partnership agreement of its own, for instance for a consortium.',
        },
      },
    },
    'legalNature.authority': {
      title: 'When may a party act in the name of another one?',
      short: 'Authority',
      why: 'Whoever orders or promises in the name of the other may bind it. Who pays should be clear beforehand.',
      example: (t) => `${t.b} writes to the customer: “${t.a} will do that by Friday.” Nobody asked.`,
      options: {
        perCase: { label: 'Only with authority for the single case', includes: 'Beforehand, in text form.' },
        standing: { label: 'In certain matters always', includes: 'Otherwise with authority for the single case.' },
      },
    },
    'legalNature.standing': {
      title: 'In which matters may a party always act for the other?',
      short: 'Standing authority',
      why: 'The more precise this is, the less quarrel there is later.',
      example: 'Agreeing dates with the customer; receiving notices of defects.',
    },
    'legalNature.tolerated': {
      title: 'Does it count as allowed if a party has acted so for long and nobody objected?',
      short: 'Tolerated',
      why: 'Outwardly toleration can work like authority. Among the parties it must be clear who bears it.',
      example: (t) => `For a year ${t.b} has ordered material in the name of ${t.a}. ${t.a} always paid.`,
      options: {
        authority: { label: 'Yes, like authority', includes: 'Until somebody objects.' },
        noAuthority: { label: 'No, text form is needed' },
      },
    },
    'legalNature.overstep': {
      title: 'Who bears what somebody promised or ordered without authority in the name of another party?',
      short: 'Without authority',
      why: 'The customer or supplier often turns to the one whose name was used.',
      example: (t) => `${t.b} orders furniture for €6,000 in the name of both. ${t.a} is to pay half.`,
      usual: 'Whoever acts without authority is by statute liable itself if nobody approves (section\u00a0179 BGB).',
      options: {
        speaker: { label: 'Whoever acted' },
        benefit: { label: 'Whoever acted, unless the named party keeps the benefit' },
        talk: { label: 'The parties talk about it' },
      },
    },
    'legalNature.correct': {
      title: 'Who tells the customer or supplier that the authority was lacking?',
      short: 'Setting it right',
      why: 'As long as nobody says anything, the customer relies on the promise.',
      example: 'The customer has already passed on the promised date.',
      options: {
        speaker: { label: 'Whoever acted', includes: 'On the next working day.' },
        named: { label: 'The party whose name was used', includes: 'On the next working day.' },
      },
    },
    'legalNature.inner': {
      title: 'Who bears in the end what several owe outwardly together?',
      short: 'Bearing internally',
      why: 'If a customer takes the parties for one firm, it can choose the one that can pay.',
      example: (t) => `The customer sues both, ${t.a} pays €20,000. The mistake was made by ${t.b}.`,
      usual: 'Joint debtors bear equal parts among themselves unless something else is agreed (section\u00a0426 BGB).',
      options: {
        part: { label: 'The party whose work is concerned' },
        equal: { label: 'All in equal parts' },
        shares: { label: 'By fixed shares' },
      },
    },
    'legalNature.innerElse': {
      title: 'Who bears it if the work of several is concerned, or of nobody in particular?',
      short: 'In doubt',
      why: 'Not every claim can be assigned.',
      example: 'The customer demands damages because nobody warned it.',
      options: {
        equal: { label: 'In equal parts' },
        shares: { label: 'By fixed shares' },
      },
    },
    'legalNature.innerShares': {
      title: 'Which share does each party bear?',
      short: 'Shares internally',
      why: 'The shares count among the parties only; outwardly one party alone can still be claimed against.',
      example: (t) => `${t.a} bears 60%, ${t.b} 40%.`,
    },
    'legalNature.defence': {
      title: 'Who answers if a customer claims against more than one party at once?',
      short: 'Defence',
      why: 'Two answers that contradict each other harm all.',
      example: (t) => `The lawyer’s letter goes to ${t.a} and ${t.b}. Both reply on the same day, differently.`,
      options: {
        prime: { label: 'Who has the contract with the customer', includes: 'In agreement with the rest.' },
        concerned: { label: 'Whose work is concerned', includes: 'If it is several or nobody, then together.' },
      },
    },
    'legalNature.settling': {
      title: 'Can a party demand compensation if it paid without agreeing it?',
      short: 'Paid alone',
      why: 'Some pay to keep the customer and then want the money of the rest.',
      example: (t) => `${t.a} waives €5,000 for the customer and demands half from ${t.b}.`,
      options: {
        consent: { label: 'No, only after agreement or judgment' },
        owed: { label: 'Yes, as far as something was really owed', includes: 'Whoever paid must prove that.' },
      },
    },
    'legalNature.company': {
      title: 'What applies among the parties if a court or authority does treat them as a partnership?',
      short: 'Partnership after all',
      why: 'The name of the contract does not protect if conduct shows something else.',
      example: 'The tax office demands a joint tax return.',
      options: {
        asAgreed: { label: 'Still this agreement', includes: 'As far as the law allows.' },
        statute: { label: 'The law of partnerships' },
        talk: { label: 'The parties talk about it' },
      },
    },
  },
  decisions: {
    mayBind: {
      question: 'Was this party allowed to act so, also in the name of another one?',
      answer: { yes: 'Yes, it was allowed to.', no: 'No, the authority was lacking.' },
      when: { yes: 'the party was allowed to act so', no: 'the authority was lacking' },
    },
    declarationBears: {
      question: 'Who bears what was promised or ordered?',
      answer: { party: '{party} bears it.', all: 'All parties bear it in equal parts.', overstep: 'The parties talk about it.' },
    },
    tellsCustomer: {
      question: 'Who tells the customer or supplier that the authority was lacking?',
      answer: {
        party: '{party} sets it right on the next working day.',
        all: 'All parties set it right together.',
        nobody: 'Nobody; there is nothing to set right.',
      },
    },
    outwardBears: { question: 'Who bears in the end what was paid outwardly?', answer: { party: '{party}' } },
    leadsDefence: {
      question: 'Who answers the claim?',
      answer: { party: '{party} answers, in agreement with the rest.', together: 'The parties answer together.' },
    },
    paidOutwardCounts: {
      question: 'Is this payment compensated among the parties?',
      answer: {
        full: 'Yes, in full.',
        owedPart: 'Yes, as far as it is proven that something was really owed.',
        none: 'No, the payment was not agreed.',
        settlementRule: 'The rule on settlements with the customer applies.',
      },
    },
    amongParties: {
      question: 'Does this agreement or partnership law apply among the parties themselves?',
      answer: {
        asAgreed: 'Among the parties this agreement applies as far as the law allows.',
        companyByStatute: 'Among the parties the law of partnerships applies.',
        company: 'The parties talk about it.',
      },
    },
  },
  clauses: {
    'legalNature.form': ({ answer }) =>
      byOption(answer, {
        exchange:
          'The parties remain independent companies. They do not want to form a partnership or joint property, and each acts for its own account.',
        inner: 'The parties form a partnership only among themselves. It does not appear outwardly and has no property of its own.',
        outer: 'The parties appear outwardly as a partnership and conclude a partnership agreement of its own about it.',
      }),
    'legalNature.authority': ({ answer }) =>
      `Each party acts in its own name. In the name of another one or of all it acts only if that was allowed to it beforehand for the single case in text form${answer === 'standing' ? ', or if the case falls under an agreed standing authority' : ''}. A later approval does not make the act permitted, but whoever approves bears the consequences.`,
    'legalNature.standing': ({ text }) => `A standing authority exists for: ${ownSentence(text)}`,
    'legalNature.tolerated': ({ answer }) =>
      `If a party has for long acted in the name of another one that knows it and does not object, this ${answer === 'authority' ? 'counts as allowed among the parties until somebody objects' : 'does not count as authority among the parties'}.`,
    'legalNature.overstep': ({ answer }) =>
      `What a party declared with permission or with later approval is borne by the party in whose name it acted; what was so declared in the name of all is borne by all in equal parts. ${byOption(
        answer,
        {
          speaker: 'If the authority was lacking, the party that acted bears it.',
          benefit:
            'If the authority was lacking, the party that acted bears it; if the named party keeps the benefit, that party bears it, and if all keep it, all bear it in equal parts.',
          talk: 'If the authority was lacking, the parties talk about who bears it.',
        },
      )}`,
    'legalNature.correct': ({ answer }) =>
      `If the authority was lacking, ${byOption(answer, {
        speaker: 'the party that acted',
        named: 'the party in whose name it was done',
      })} sets it right with customers or suppliers on the next working day; if several were named, they do so together. If it was allowed or is approved, there is nothing to set right.`,
    'legalNature.inner': ({ answer }) =>
      byOption(answer, {
        part: 'What the parties owe outwardly together is borne among them by the party whose part of the work is concerned.',
        equal: 'What the parties owe outwardly together they bear among themselves in equal parts.',
      }),
    'legalNature.innerElse': () => 'If no single party is concerned alone, all bear it among themselves in equal parts.',
    'legalNature.innerShares': ({ parts, rest }, t) =>
      `${rest ? 'If no single party is concerned alone, the parties bear it among themselves in these shares' : 'What the parties owe outwardly together they bear among themselves in these shares'}:${t.items(parts.map(({ party, share }) => `${t.party(party)} ${t.quantity(share, 'percent')}`))}`,
    'legalNature.defence': ({ answer }) =>
      `If the parties are claimed against together, ${byOption(answer, {
        prime: 'the party that has the contract with the customer',
        concerned: 'the party whose part of the work is concerned',
      })} answers in agreement with the rest.${answer === 'concerned' ? ' If no single party is concerned alone, they answer together.' : ''}`,
    'legalNature.settling': ({ answer }) =>
      `A payment outwardly is compensated among the parties if it was agreed or if a final judgment ordered it. If a party paid without agreeing it, ${byOption(
        answer,
        {
          consent: 'there is no compensation.',
          owed: 'there is compensation as far as it proves that something was really owed.',
        },
      )}`,
    'legalNature.company': ({ answer }) =>
      `If somebody only asserts that the parties form a partnership, this agreement goes on to apply among them. If a court or an authority finds so, ${byOption(
        answer,
        {
          asAgreed: 'this agreement still applies among them as far as the law allows.',
          statute: 'the law of partnerships applies among them.',
          talk: 'the parties talk about what is to apply.',
        },
      )}`,
  },
}
