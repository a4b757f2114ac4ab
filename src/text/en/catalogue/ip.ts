import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'
import { others, ownWords } from '../others.ts'

export const ip: CatalogueTopics['ip'] = {
  heading: 'Work results and rights',
  questions: {
    'ip.own': {
      title: 'Who holds the rights in a result?',
      short: 'Rights in results',
      why: 'Texts, designs, code, photos, plans: every cooperation creates something that somebody may want to use again.',
      example: (t) => `${t.a} writes a program for a joint project. ${t.b} would like to use it again.`,
      usual:
        'Without an agreement, copyright stays with the person who created the work; in case of doubt, the scope of a licence follows its purpose (section\u00a031 of the German Copyright Act, UrhG).',
      options: {
        creator: { label: 'Whoever created it' },
        prime: { label: 'Whoever has the contract with the customer' },
        joint: { label: 'All parties jointly' },
        customer: { label: 'The customer' },
      },
    },
    'ip.joint': {
      title: 'Who holds the rights in something created together?',
      short: 'Created together',
      why: 'If nobody can tell who contributed what, the first rule does not help.',
      example: (t) => `${t.a} and ${t.b} work out a user interface side by side.`,
      usual: 'In Germany joint authors can exploit or change a work only with each other’s consent (section\u00a08 UrhG).',
      options: { joint: { label: 'All parties jointly' }, prime: { label: 'Whoever has the contract with the customer' } },
    },
    'ip.useOwn': {
      title: 'May a party use results of another outside joint projects?',
      short: 'Other use',
      why: 'For the joint project, everybody may. The quarrel starts with the next customer of one’s own.',
      example: (t) => `${t.b} sells the template of ${t.a} to a customer of its own.`,
      options: { no: { label: 'No' }, forFee: { label: 'Yes, for a fee' }, free: { label: 'Yes, free of charge' } },
    },
    'ip.useJoint': {
      title: 'May each party use joint results alone?',
      short: 'Using joint results',
      why: 'Joint rights without a rule often mean: nobody may.',
      example: (t) => `${t.a} offers the jointly developed method to a third customer.`,
      options: { free: { label: 'Yes' }, askFirst: { label: 'Only with consent' }, forFee: { label: 'Yes, for a fee' } },
    },
    'ip.useAfter': {
      title: 'What may the others do with a result after the end?',
      short: 'Use after the end',
      why: 'Only after the separation does anybody ask what is still allowed.',
      example: (t) => `A year after the separation the customer is still running code by ${t.a}, maintained by ${t.b}.`,
      options: {
        finish: { label: 'Carry on joint projects', includes: 'Nothing else.' },
        stop: { label: 'Nothing at all' },
        forFee: { label: 'Carry on projects, the rest for a fee' },
        free: { label: 'Everything, free of charge' },
      },
    },
    'ip.feeRate': {
      title: 'What percentage of the income is due for the use?',
      short: 'Fee for use',
      why: 'It is measured by the net income earned with the result.',
      example: 'A template earns €6,000. At 10%, €600 is due.',
    },
    'ip.backgroundList': {
      title: 'What background material does each party bring in?',
      short: 'List of background material',
      why: 'Background material is the knowledge, code or designs a party already had. What is on the list, nobody can later claim as joint.',
      example: (t) => `${t.a}: the program library. ${t.b}: the photos from earlier projects.`,
      columns: { party: { label: 'Party' }, what: { label: 'What' } },
    },
    'ip.background': {
      title: 'May a party use another party’s background material for purposes of its own?',
      short: 'Use of background material',
      why: 'Background material stays with the party that brought it in; all may use it in joint projects. Everything else is open.',
      example: (t) => `${t.b} uses the pricing template of ${t.a} for offers of its own.`,
      options: { no: { label: 'No' }, forFee: { label: 'Yes, for a fee' }, free: { label: 'Yes, free of charge' } },
    },
    'ip.backgroundAfter': {
      title: 'What applies to background material after the end?',
      short: 'Background afterwards',
      why: 'Background material is often part of what the customer has.',
      example: (t) => `The library of ${t.a} is part of the program that ${t.b} continues to maintain.`,
      options: {
        finish: { label: 'Still allowed in joint projects' },
        stop: { label: 'All use ends' },
        free: { label: 'The others may continue to use it' },
      },
    },
    'ip.sources': {
      title: 'Are editable files and source code to be handed over?',
      short: 'Editable files',
      why: 'Without editable files nobody can continue the work. With them, anybody can.',
      example: (t) => `${t.b} has delivered the print files. ${t.a} wants the editable ones.`,
      usual: 'Without an agreement, as a rule only what the purpose requires is owed; the editable file is not always part of that.',
      options: {
        always: { label: 'Yes' },
        onPayment: { label: 'Yes, once the work is paid for' },
        agreedOnly: { label: 'Only if agreed', includes: 'In text form, for this project.' },
        never: { label: 'No' },
      },
    },
    'ip.sourceDays': {
      title: 'Within how many days are editable files handed over?',
      short: 'Deadline for files',
      why: 'Counted from the day on which they are requested.',
      example: 'Requested on 1 October, ten days: they arrive by 11 October.',
    },
    'ip.change': {
      title: 'Who may change a result?',
      short: 'Changes to results',
      why: 'An altered design reflects on those who made it.',
      example: (t) => `The customer has the design of ${t.a} rebuilt by another agency.`,
      usual: 'By law a work may not simply be distorted (section\u00a014 UrhG in Germany).',
      options: {
        free: { label: 'Everybody, including customer and third parties' },
        partiesOnly: { label: 'The parties', includes: 'Customer and third parties only with consent.' },
        askCreator: { label: 'Nobody without consent', includes: 'Of the party that created it.' },
      },
    },
    'ip.customerLicence': {
      title: 'Which rights does the customer get if its contract says nothing?',
      short: 'Customer’s rights',
      why: 'Customers believe they have bought everything.',
      example: 'The customer sells the program on to its sister company.',
      options: {
        simple: { label: 'A non-exclusive licence', includes: 'The result may be given to others as well.' },
        exclusive: { label: 'An exclusive licence', includes: 'Nobody else may use it.' },
        full: { label: 'All rights that can be transferred', includes: 'It may pass it on. Who may change it is a question of its own.' },
      },
    },
    'ip.unpaidRights': {
      title: 'When do the rights pass to the customer?',
      short: 'Customer does not pay',
      why: 'Rights are the best security.',
      example: 'The website is online, the final invoice has been open for three months.',
      options: {
        onPayment: { label: 'When everything is paid' },
        useOnly: { label: 'When everything is paid; it may use it before', includes: 'Until then the permission can be withdrawn.' },
        atDelivery: { label: 'On delivery' },
      },
    },
    'ip.partnerUnpaid': {
      title: 'When may another party use work that it has to pay for?',
      short: 'Partner does not pay',
      why: 'This applies between the parties, whatever the customer does.',
      example: (t) => `${t.b} has delivered designs, ${t.a} does not pay and uses them all the same.`,
      options: { onPayment: { label: 'When it has paid' }, atOnce: { label: 'Immediately' } },
    },
    'ip.secure': {
      title: 'Who obtains and pays for missing rights of employees or freelancers?',
      short: 'Rights of contributors',
      why: 'Whoever creates something holds the rights first. They have to be passed all the way on to the customer.',
      example: (t) => `A freelance photographer hired by ${t.b} asks for another €3,000.`,
      usual:
        'In Germany the employer as a rule holds the rights in programs written by employees (section\u00a069b UrhG), but not in those of freelancers.',
      options: { engager: { label: 'Whoever engaged the person' }, equal: { label: 'All in equal parts' } },
    },
    'ip.openSource': {
      title: 'May open source become part of a result?',
      short: 'Open source',
      why: 'Some licences require one’s own code to be disclosed.',
      example: (t) => `${t.a} builds in a module under the GPL and tells nobody.`,
      options: {
        told: { label: 'Yes, if announced beforehand' },
        permissive: { label: 'Permissive licences yes', includes: 'Such as MIT; others only if announced.' },
        never: { label: 'No' },
      },
    },
    'ip.ai': {
      title: 'May results be made with artificial intelligence?',
      short: 'Artificial intelligence',
      why: 'Purely machine-made results are mostly not protected by copyright, and what is entered leaves the company.',
      example: (t) => `${t.b} has texts written by an AI service and charges for them as its own.`,
      usual: 'In Germany only personal intellectual creations are protected by copyright (section\u00a02 UrhG).',
      options: {
        told: { label: 'Yes, if announced beforehand', includes: 'Confidential information is never entered.' },
        free: { label: 'Yes', includes: 'Confidential information is never entered.' },
        never: { label: 'No' },
      },
    },
    'ip.portfolio': {
      title: 'How may a party show joint work as a reference of its own?',
      short: 'Work samples',
      why: 'Every party needs samples of its work. None should act as if it had done it alone.',
      example: (t) => `${t.b} shows the joint project on its website and does not name ${t.a}.`,
      options: {
        withCredit: { label: 'All of it, if the others are named' },
        ownPart: { label: 'Only its own part' },
        no: { label: 'Not at all' },
      },
    },
    'ip.filing': {
      title: 'May a party apply alone for a joint patent or other registered right?',
      short: 'Registering rights',
      why: 'Patent, design, utility model: whoever applies too late has nothing left to protect.',
      example: (t) => `${t.a} wants to apply for a patent on the joint invention, ${t.b} finds the fees too high.`,
      usual: 'In Germany the right to a patent belongs to several inventors jointly (section\u00a06 PatG).',
      options: { mayAlone: { label: 'Yes, if the others do not want to' }, onlyTogether: { label: 'No, only jointly' } },
    },
    'ip.filingCost': {
      title: 'Who bears the cost of the application if only one party wants it?',
      short: 'Application cost',
      why: 'If all want it, all share the cost.',
      example: (t) => `The application costs €9,000. ${t.b} did not want it.`,
      options: { filers: { label: 'Whoever wants it' }, equal: { label: 'All in equal parts' } },
    },
    'ip.product': {
      title: 'What happens to a joint product after the end?',
      short: 'Joint product',
      why: 'During the cooperation it is developed and sold together. Afterwards more than one party usually wants it.',
      example: (t) => `${t.a} and ${t.b} have developed an app. ${t.b} continues to sell it after the separation.`,
      options: {
        each: { label: 'Each party may develop and sell it' },
        buyOut: { label: 'One party takes it over for money' },
        together: { label: 'Still only together' },
        nobody: { label: 'It is discontinued' },
      },
    },
    'ip.productRate': {
      title: 'What percentage of the product’s sales is shared after the end?',
      short: 'Share afterwards',
      why: 'Whoever no longer sells has still helped to build it. Zero means: each party keeps what it earns.',
      example: (t) => `${t.b} makes further sales of €20,000. At 10%, ${t.a} receives €2,000.`,
    },
    'ip.productMonths': {
      title: 'For how many months after the end are the product’s sales shared?',
      short: 'Length of the share',
      why: 'With each new version the old contribution becomes smaller.',
      example: 'Sales are shared for twenty-four months; after that each party keeps what it earns.',
    },
    'ip.buyOutPrice': {
      title: 'How is the price for taking over the product set?',
      short: 'Takeover price',
      why: 'After a separation hardly anybody agrees on a price.',
      example: (t) => `${t.a} offers €15,000, ${t.b} wants €60,000.`,
      options: {
        expert: { label: 'An expert sets it' },
        cost: { label: 'The proven cost of development', includes: 'That of the others, without the party taking over.' },
        sales: { label: 'The sales of the last twelve months', includes: 'The share of the others, without the party taking over.' },
      },
    },
    'ip.buyer': {
      title: 'Who gets the product if several want to take it over?',
      short: 'Several want it',
      why: 'A procedure that favours nobody.',
      example: (t) => `${t.a} and ${t.b} both want to keep the app.`,
      options: { highestBid: { label: 'The highest sealed bid' }, lot: { label: 'Drawing lots' } },
    },
  },
  decisions: {
    resultOwner: {
      question: 'Who holds the rights in the result?',
      answer: {
        party: '{party} holds the rights.',
        joint: 'All parties hold the rights jointly.',
        customer: 'The customer holds the rights.',
      },
      when: {
        party: '{party} holds the rights in the result',
        joint: 'all parties hold the rights in the result jointly',
        customer: 'the customer holds the rights in the result',
      },
    },
    mayUse: {
      question: 'May the party use the result in this way?',
      answer: {
        free: 'Yes, free of charge.',
        forFee: 'Yes, for the agreed fee.',
        askFirst: (t) => `Only with the consent of ${others(t).who}.`,
        askCustomer: 'Only with the consent of the customer.',
        no: 'No.',
      },
      when: {
        free: 'the party may use the result free of charge',
        forFee: 'the party may use the result for a fee',
        askFirst: 'the party may use the result only with the consent of the others',
        askCustomer: 'the party may use the result only with the consent of the customer',
        no: 'the party may not use the result',
      },
    },
    useFee: { question: 'How much does the use cost?', answer: {} },
    backgroundUse: {
      question: 'May the party use the background material in this way?',
      answer: { free: 'Yes, free of charge.', forFee: 'Yes, for a customary fee.', no: 'No.' },
    },
    sourceFiles: {
      question: 'Are editable files and source code to be handed over?',
      answer: { handOver: 'Yes.', afterPayment: 'Only once the work is paid for.', no: 'No.' },
    },
    mayChange: {
      question: 'May the result be changed?',
      answer: { yes: 'Yes, it may be changed.', no: 'No, not without the consent of the party that created it.' },
    },
    customerLicence: {
      question: 'Which rights in the result does the customer have?',
      answer: {
        asNamed: 'The rights that its contract names.',
        simple: 'A non-exclusive licence.',
        exclusive: 'An exclusive licence.',
        full: 'All rights that can be transferred.',
      },
    },
    rightsPass: {
      question: 'Does the customer already have the rights?',
      answer: {
        yes: 'Yes.',
        useOnly: 'It may use the result, revocably, until everything is paid.',
        no: 'No, only when everything is paid.',
      },
    },
    partnerRights: {
      question: 'May the other party already use the work?',
      answer: { yes: 'Yes.', no: 'No, only when it has paid.' },
    },
    rightsGap: {
      question: 'Who obtains and pays for the missing rights?',
      answer: { party: '{party} obtains and pays for the missing rights.', all: 'All parties in equal parts.' },
    },
    openSourceUse: {
      question: 'Was it allowed to build in open source?',
      answer: { yes: 'Yes.', no: 'No; whoever built it in replaces it at their own cost.' },
    },
    aiUse: { question: 'Was it allowed to use artificial intelligence for this?', answer: { yes: 'Yes.', no: 'No.' } },
    portfolio: {
      question: 'May the work be shown as a reference?',
      answer: { withCredit: 'Yes, if the others involved are named.', ownPart: 'Yes, but only its own part.', no: 'No.' },
    },
    filer: {
      question: 'Who may apply for the registered right?',
      answer: { party: '{party} may apply.', together: 'All apply jointly.', nobody: 'Nobody applies.' },
    },
    filingCost: {
      question: 'Who bears the cost of the application?',
      answer: { filers: 'The party that wants to apply.', equal: 'All in equal parts.', none: 'There is none.' },
    },
    productFuture: {
      question: 'Who may develop and sell the joint product?',
      answer: {
        together: 'Only all of them together.',
        each: 'Each party for itself.',
        buyOut: 'The party that takes it over for money.',
        nobody: 'Nobody; it is discontinued.',
      },
    },
    productRoyalty: { question: 'How much of the product’s sales is due after the end?', answer: {} },
    buyOutPrice: {
      question: 'What is the price of the takeover?',
      answer: {
        asAgreed: 'The price on which the parties have agreed.',
        expert: 'An expert sets it.',
        cost: (t) => `It equals the proven development cost of ${others(t).who}.`,
        sales: (t) => `It equals the share of ${others(t).who} in the sales of the last twelve months.`,
      },
    },
    buyer: {
      question: 'Who gets the product?',
      answer: {
        party: '{party} takes over the product.',
        highestBid: 'The party with the highest sealed bid.',
        lot: 'Lots are drawn.',
        nobody: 'Nobody; it is not taken over.',
      },
    },
  },
  clauses: {
    'ip.own': ({ answer }) =>
      byOption(answer, {
        creator: 'The rights in a result belong to the party that created it.',
        prime: 'The rights in all results of a project belong to the party that has the contract with the customer.',
        joint: 'The rights in all results belong to the parties jointly.',
        customer:
          'The rights in all results belong to the customer. Outside its order the parties use them only with its consent, even in other joint projects.',
      }),
    'ip.joint': ({ answer }) =>
      byOption(answer, {
        joint: 'The rights in what was created together belong to the parties jointly.',
        prime: 'The rights in what was created together belong to the party that has the contract with the customer.',
      }),
    'ip.useOwn': ({ answer }) =>
      `Each party uses its own results freely. During the cooperation all parties may use the results for joint projects free of charge; for other purposes they may ${byOption(
        answer,
        {
          no: 'not use results of another party.',
          forFee: 'use results of another party for the agreed fee.',
          free: 'use results of another party free of charge as well.',
        },
      )}`,
    'ip.useJoint': ({ answer }) =>
      `All parties use joint results for joint projects free of charge, also after the end of the cooperation. For other purposes each party may use them ${byOption(
        answer,
        {
          free: 'free of charge as well.',
          askFirst: 'only with the consent of the others.',
          forFee: 'for the agreed fee.',
        },
      )}`,
    'ip.useAfter': ({ answer }) =>
      byOption(answer, {
        stop: 'After the end of the cooperation no party may use the results of another.',
        finish:
          'After the end of the cooperation results of another party may still be used for joint projects free of charge, but not for other purposes.',
        forFee:
          'After the end of the cooperation results of another party may still be used for joint projects free of charge, and for other purposes for the agreed fee.',
        free: 'After the end of the cooperation all parties may continue to use the results free of charge.',
      }),
    'ip.feeRate': ({ rate }, t) =>
      `The fee for a use is ${t.quantity(rate, 'percent')} of the income earned with it, excluding VAT. If the use is free of charge, not allowed or subject to consent, nothing is due under this rule.`,
    'ip.backgroundList': ({ items }, t) =>
      `The parties bring in this background material:${t.items(items.map(({ party, what }) => `${t.party(party)}: ${ownWords(what)}`))}`,
    'ip.background': ({ answer }) =>
      `Background material stays with the party that brought it in, which uses it freely. During the cooperation the others may use it for joint projects free of charge, for other purposes ${byOption(
        answer,
        { no: 'not at all.', forFee: 'for a customary fee.', free: 'free of charge as well.' },
      )}`,
    'ip.backgroundAfter': ({ answer }) =>
      byOption(answer, {
        stop: 'After the end the others may no longer use the background material.',
        finish:
          'After the end the others may still use the background material for joint projects free of charge, but not for other purposes.',
        free: 'After the end the others may continue to use the background material free of charge.',
      }),
    'ip.sources': ({ answer, days }, t) =>
      byOption(answer, {
        always: `Editable files and source code are handed over within ${t.quantity(days ?? 0, 'days')}, whether or not the work has been paid for.`,
        onPayment: `Editable files and source code are handed over within ${t.quantity(days ?? 0, 'days')} once the work is paid for. While payment is open or disputed, they are not handed over.`,
        agreedOnly: `Editable files and source code are handed over within ${t.quantity(days ?? 0, 'days')} if this was agreed for the project in text form, otherwise not.`,
        never: 'Editable files and source code are not handed over.',
      }),
    'ip.change': ({ answer }) =>
      byOption(answer, {
        free: 'The parties, the customer and third parties may change a result.',
        partiesOnly:
          'The parties may change a result. The customer and third parties may do so only with the consent of the party that created it.',
        askCreator: 'A result is changed only with the consent of the party that created it.',
      }),
    'ip.customerLicence': ({ answer }) =>
      `The customer receives the rights that its contract names. If the contract says nothing, it receives ${byOption(answer, {
        simple: 'a non-exclusive licence.',
        exclusive: 'an exclusive licence.',
        full: 'all rights that can be transferred.',
      })}`,
    'ip.unpaidRights': ({ answer }) =>
      byOption(answer, {
        onPayment: 'The rights pass to the customer when it has paid everything, not before.',
        useOnly: 'The rights pass to the customer when it has paid everything. Until then it may use the result, revocably.',
        atDelivery: 'The rights pass to the customer on delivery, whether or not it has paid.',
      }),
    'ip.partnerUnpaid': ({ answer }) =>
      byOption(answer, {
        onPayment:
          'A party may use work that it has to pay another party for once it has paid; while the payment is open or disputed it may not.',
        atOnce: 'A party may immediately use work that it has to pay another party for.',
      }),
    'ip.secure': ({ answer }) =>
      byOption(answer, {
        engager: 'Missing rights of employees or freelancers are obtained and paid for by the party that engaged them.',
        equal: 'Missing rights of employees or freelancers are obtained and paid for by the parties in equal parts.',
      }),
    'ip.openSource': ({ answer }, t) =>
      `${byOption(answer, {
        told: `Open source becomes part of a result only if this was announced to ${others(t).who} beforehand.`,
        permissive:
          'Open source under a permissive licence may become part of a result; under a licence that requires disclosure only if announced beforehand.',
        never: 'Open source does not become part of a result, not even if announced.',
      })} A party that builds it in all the same replaces it at its own cost.`,
    'ip.ai': ({ answer }) =>
      byOption(answer, {
        free: 'Artificial intelligence may be used. Confidential information is not entered.',
        told: 'Artificial intelligence may be used if announced beforehand, otherwise not. Confidential information is not entered.',
        never: 'Artificial intelligence is not used for results.',
      }),
    'ip.portfolio': ({ answer }) =>
      byOption(answer, {
        withCredit:
          'If the customer has consented, each party may show joint work as a reference and names the others involved. Without that consent it is not shown.',
        ownPart:
          'If the customer has consented, each party may show its own part of joint work as a reference. Without that consent it is not shown.',
        no: 'Joint work is not shown as a reference, even if the customer consents.',
      }),
    'ip.filing': ({ answer }) =>
      `A party that created a result alone may apply for its registration. The parties apply jointly for what was created together if all want to; if nobody wants to, it stays unregistered. If only one party wants to, ${byOption(
        answer,
        { mayAlone: 'it may apply alone.', onlyTogether: 'no application is made.' },
      )}`,
    'ip.filingCost': ({ answer }) =>
      `If all want to apply, they bear the cost in equal parts; if nobody wants to, there is none. If only one party wants to, ${byOption(
        answer,
        {
          filers: 'it bears the cost.',
          equal: 'all still bear the cost in equal parts.',
        },
      )}`,
    'ip.product': ({ answer }) =>
      `During the cooperation the parties develop and sell a joint product only together. After the end ${byOption(answer, {
        each: 'each party may develop and sell it for itself.',
        buyOut: 'the party that takes it over for money may develop and sell it.',
        together: 'this remains so.',
        nobody: 'it is discontinued.',
      })}`,
    'ip.productRate': ({ rate, months }, t) =>
      rate === 0
        ? 'Under this rule no share of the product’s sales is due, neither before the end nor after it.'
        : `Whoever sells the product after the end passes on ${t.quantity(rate, 'percent')} of the sales excluding VAT to the others for ${t.quantity(months, 'months')} after the end, and nothing thereafter. Before the end nothing is due under this rule.`,
    'ip.buyOutPrice': ({ answer }, t) =>
      `The price of the takeover is the one on which the parties agree. If they do not agree, ${byOption(answer, {
        expert: 'a jointly appointed expert sets it.',
        cost: `it equals the proven development cost of ${others(t).who}.`,
        sales: `it equals the share of ${others(t).who} in the sales of the last twelve months.`,
      })}`,
    'ip.buyer': ({ answer }) =>
      `The product is taken over by the party that wants to take it over. If nobody does, it is not taken over. If several do, ${byOption(
        answer,
        {
          highestBid: 'the highest sealed bid wins.',
          lot: 'lots are drawn.',
        },
      )}`,
  },
}
