import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'
import { others } from '../others.ts'

export const costs: CatalogueTopics['costs'] = {
  heading: 'Joint costs and purchases',
  questions: {
    'costs.approval': {
      title: 'Who must agree to joint expenses beforehand?',
      short: 'Approval of expenses',
      why: 'One party thinks it necessary, the other learns of it from the invoice.',
      example: (t) => `${t.b} orders a measuring device for €1,400 that ${t.a} needs as well. Nobody was asked.`,
      options: {
        always: { label: 'Always all' },
        overLimit: { label: 'All, above a certain amount', includes: 'Up to that amount each party may order alone.' },
        never: { label: 'Nobody, each party decides for itself' },
      },
    },
    'costs.limit': {
      title: 'Up to what amount may a party decide alone on a joint expense?',
      short: 'Limit without approval',
      why: 'Nobody wants to vote on trifles.',
      example: 'With a limit of €500, a program for €480 may be bought without asking. All bear it by the key.',
    },
    'costs.key': {
      title: 'By what key are joint costs shared?',
      short: 'Cost key',
      why: 'Equal is not always fair: whoever uses more or is larger often sees it differently.',
      example: (t) => `A shared program costs €2,400 a year. ${t.a} uses it daily, ${t.b} once a month.`,
      options: {
        equally: { label: 'In equal parts' },
        byRevenue: { label: 'By revenue from the cooperation', includes: 'Of the previous year, otherwise of the current one.' },
        byUse: { label: 'By use', includes: 'Use then has to be measured.' },
        bySize: { label: 'By the size of the companies', includes: 'Measured by the number of staff.' },
        byBenefit: { label: 'By expected benefit', includes: 'It is estimated together before the expense.' },
      },
    },
    'costs.unapproved': {
      title: 'Who bears a joint expense that was not agreed beforehand?',
      short: 'Expense without approval',
      why: 'The money is spent, and perhaps all benefit from it.',
      example: (t) => `${t.a} booked a trade fair stand for €4,000 without asking. ${t.b} stood there for three days.`,
      options: {
        orderer: { label: 'Whoever ordered it' },
        ifUsed: { label: 'All, if all have used it', includes: 'Otherwise whoever ordered it.' },
        talk: { label: 'Talk it over' },
      },
    },
    'costs.overrun': {
      title: 'Who bears the extra cost if an agreed expense becomes more expensive?',
      short: 'Extra cost',
      why: 'Consent was given to one amount, not to any amount.',
      example: '€5,000 was agreed for the joint website. In the end it is €6,300.',
      options: {
        orderer: { label: 'Whoever ordered' },
        byKey: { label: 'All by the key' },
        upTo: { label: 'All up to a limit', includes: 'Above it only if it was reported beforehand.' },
      },
    },
    'costs.overrunLimit': {
      title: 'Up to what percentage is extra cost borne jointly?',
      short: 'Limit of extra cost',
      why: 'Small deviations are normal, large ones should be reported.',
      example: '€5,000 agreed, limit 10%: all bear it up to €5,500.',
    },
    'costs.refundDays': {
      title: 'Within how many days is a share of joint costs refunded?',
      short: 'Refund',
      why: 'Whoever pays in advance gives the others a loan.',
      example: (t) => `${t.a} pays the rent of the store. The receipt went to ${t.b} on 3 March.`,
    },
    'costs.travel': {
      title: 'Who bears travel costs in a joint project?',
      short: 'Travel costs',
      why: 'The side with the long journey sees it differently from the one nearby.',
      example: (t) => `${t.b} drives 320\u00a0km to the customer eleven times. The offer said nothing about it.`,
      usual: (t) => `Proven cost or the rates of the tax authorities are common; in Germany ${t.constant('mileageDE')} per kilometre.`,
      options: {
        own: { label: 'Each party its own' },
        atCost: { label: 'They are refunded against receipts', includes: 'From the income of the project, before any split.' },
        taxRates: { label: 'They are refunded at the rates of the tax authorities', includes: 'Also from the income of the project.' },
        ifCustomerPays: { label: 'Only as far as the customer pays for them' },
      },
    },
    'costs.licences': {
      title: 'Who bears licences and tools that a project needs?',
      short: 'Licences and tools',
      why: 'The subscription goes on when the project is over.',
      example: (t) => `The customer requires a certain program, €190 a month. ${t.b} goes on using it afterwards.`,
      options: {
        own: { label: 'Each party its own' },
        byKey: { label: 'All by the key', includes: 'As far as they serve only the project.' },
        prime: { label: 'Whoever has the contract with the customer', includes: 'As far as they serve only the project.' },
      },
    },
    'costs.bid': {
      title: 'Who bears the cost of an offer that does not lead to an order?',
      short: 'Unsuccessful offer',
      why: 'A tender takes weeks. It is rarely won.',
      example: (t) => `${t.a} and ${t.b} work on a bid for three weeks. Another company wins the tender.`,
      usual: 'Without an agreement each side usually bears its own costs (section\u00a0632(3) of the German Civil Code for quotations).',
      options: {
        own: { label: 'Each party its own costs' },
        byKey: { label: 'All by the key' },
        initiator: { label: 'Whoever suggested the offer' },
      },
    },
    'costs.bidWithdrawn': {
      title: 'Who bears the cost if a party leaves a joint offer without a good reason?',
      short: 'Leaving a joint offer',
      why: 'The others have worked for nothing, and the customer has not even been asked yet.',
      example: (t) =>
        `A week before the deadline ${t.b} writes: we are not taking part after all. ${t.a} has already put in 60\u00a0hours.`,
      usual:
        'Whoever breaks off negotiations without a good reason is liable only in exceptional cases, if the contract had been presented as certain (German case law on section\u00a0311(2) BGB).',
      options: {
        withdrawer: { label: 'Whoever leaves', includes: 'The proven effort of the others too.' },
        asLost: { label: 'As with an offer that was lost' },
        talk: { label: 'Talk it through' },
      },
    },
    'costs.bidRefuse': {
      title: 'May a party refuse to take part in a joint offer?',
      short: 'Refusing an offer',
      why: 'One side has already put the customer off, the other never agreed.',
      example: (t) => `${t.a} wants to bid for an order with ${t.b}. ${t.b} does not feel like it and says no.`,
      options: {
        untilPromised: { label: 'Yes, until it has promised' },
        withReason: { label: 'Only for a good reason', includes: 'Such as too few people or too high a risk.' },
        any: { label: 'Yes, at any time', includes: 'Whoever leaves bears what is agreed for that.' },
      },
    },
    'costs.advance': {
      title: 'Who bears an advance payment lost with a supplier?',
      short: 'Lost advance',
      why: 'A supplier becomes insolvent, and the material never arrives.',
      example: (t) => `${t.b} paid €6,000 in advance for material. The supplier files for insolvency.`,
      options: {
        orderer: { label: 'Whoever paid it' },
        ifAgreed: { label: 'All, if it was agreed', includes: 'Otherwise whoever paid it.' },
        byKey: { label: 'Always all by the key' },
      },
    },
    'costs.owner': {
      title: 'Who owns what was paid for together?',
      short: 'Ownership of purchases',
      why: 'Only one name is on the invoice, but several have paid. What happens to it when the cooperation ends is a question of its own.',
      example: (t) => `${t.a} buys a printer for €5,000, ${t.b} refunds half of it.`,
      usual: 'Joint property may point to a partnership (section\u00a0705 of the German Civil Code); it then has to be divided at the end.',
      options: {
        buyer: { label: 'Whoever bought it', includes: 'The others may use it as agreed.' },
        payers: { label: 'All who paid, in proportion to their payments' },
      },
    },
    'costs.resale': {
      title: 'May a party sell what was paid for together?',
      short: 'Selling a purchase',
      why: 'The device is with one party, and whoever has it can sell it.',
      example: (t) => `${t.a} sells the jointly paid printer for €1,900. ${t.b} would have liked to take it over.`,
      options: {
        consent: { label: 'Only with the consent of all who paid' },
        offerFirst: { label: 'Only after offering it to those who paid', includes: 'At the same price.' },
        owner: { label: 'Yes, if it owns it', includes: 'In any case the proceeds are divided according to the payments.' },
      },
    },
    'costs.damage': {
      title: 'Who bears damage to what was paid for together?',
      short: 'Damage to purchases',
      why: 'Whoever happens to have the device did not always break it.',
      example: (t) => `${t.b} drops the shared measuring device. The repair costs €900.`,
      options: {
        user: { label: 'Whoever was careless, otherwise all by the key' },
        byKey: { label: 'Always all by the key' },
        owner: { label: 'Whoever owns it' },
      },
    },
  },
  decisions: {
    costApproval: {
      question: 'Who must agree to the expense?',
      answer: { alone: 'A party may decide on it alone.', all: 'All must agree to the expense beforehand.' },
    },
    costKey: {
      question: 'By what key are joint costs shared?',
      answer: {
        equally: 'In equal parts.',
        byRevenue: 'By revenue from the cooperation.',
        byUse: 'By use.',
        bySize: 'By the size of the companies.',
        byBenefit: 'By expected benefit.',
      },
    },
    costBorne: {
      question: 'Who bears this joint expense?',
      answer: {
        byKey: 'All bear the expense by the key.',
        orderer: 'Whoever ordered it bears the expense.',
        closeTheBooks: 'The parties disclose the figures and reach an agreement.',
      },
    },
    costOverrun: {
      question: 'Who bears the extra cost?',
      answer: { byKey: 'All bear the extra cost by the key.', orderer: 'Whoever ordered bears the extra cost.' },
    },
    costRefund: {
      question: 'When must a share of joint costs be refunded?',
      answer: { refundCost: 'The share is refunded.', noDuty: 'There is nothing to refund.' },
    },
    travelCost: {
      question: 'Who bears the travel costs?',
      answer: {
        own: 'Each party bears its travel costs itself.',
        refunded: 'The travel costs are refunded against receipts.',
        taxRates: 'The travel costs are refunded at the rates of the tax authorities.',
      },
    },
    licenceCost: {
      question: 'Who bears licences and tools?',
      answer: {
        own: 'Each party bears them itself.',
        byKey: 'All bear them by the key.',
        prime: 'Whoever has the contract with the customer bears them.',
      },
    },
    bidCost: {
      question: 'Who bears the cost of the unsuccessful offer?',
      answer: {
        own: 'Each party bears its own costs.',
        byKey: 'All bear it by the key.',
        initiator: 'Whoever suggested the offer bears it.',
        withdrawer: 'Whoever left bears it, and the proven effort of the others too.',
        bidLeft: 'The parties talk about it.',
      },
    },
    mayRefuseBid: {
      question: 'May the party refuse to take part in the offer?',
      answer: { yes: 'Yes.', no: 'No.' },
    },
    lostAdvance: {
      question: 'Who bears the lost advance payment?',
      answer: { byKey: 'All bear it by the key.', orderer: 'Whoever paid it bears it.' },
    },
    assetOwner: {
      question: 'Who owns the purchase while the cooperation lasts?',
      answer: { buyer: 'It belongs to the party that bought it.', payers: 'It belongs to all who paid, in proportion to their payments.' },
    },
    maySellAsset: {
      question: 'May the purchase be sold while the cooperation lasts?',
      answer: { yes: 'It may be sold; the proceeds are divided according to the payments.', no: 'It may not be sold.' },
    },
    assetDamage: {
      question: 'Who bears the damage to the purchase?',
      answer: {
        user: 'Whoever was careless bears the damage.',
        byKey: 'All bear the damage by the key.',
        owner: 'Whoever owns the purchase bears the damage.',
      },
    },
  },
  clauses: {
    'costs.approval': ({ answer, limit }, t) =>
      `Joint costs are expenses for the cooperation that do not belong to a single project. ${byOption(answer, {
        always: 'All agree to them beforehand in text form.',
        overLimit: `Above ${t.quantity(limit ?? 0, 'EUR')} all agree to them beforehand in text form. Up to this amount a party may decide alone.`,
        never: 'Each party may decide on them alone.',
      })}`,
    'costs.key': ({ answer }) =>
      `The parties bear joint costs ${byOption(answer, {
        equally: 'in equal parts',
        byRevenue: 'in proportion to their revenue from the cooperation in the previous year, in the first year in the current one',
        byUse: 'in proportion to the measured use',
        bySize: 'in proportion to the number of their staff',
        byBenefit: 'in proportion to the benefit that they estimated together beforehand',
      })} (the Key).`,
    'costs.unapproved': ({ answer, limited }) =>
      `Joint expenses that were agreed beforehand in text form${limited ? ' or on which a party may decide alone' : ''} are borne by all by the Key. Others ${byOption(
        answer,
        {
          orderer: 'are borne by the party that ordered them.',
          ifUsed: 'are borne by all by the Key if all have used them, otherwise by the party that ordered them.',
          talk: 'are discussed; the parties disclose the figures and reach an agreement.',
        },
      )}`,
    'costs.overrun': ({ answer, limit }, t) =>
      `If an agreed expense becomes more expensive, the extra cost is borne by ${byOption(answer, {
        orderer: 'the party that ordered.',
        byKey: 'all by the Key.',
        upTo: `all by the Key up to ${t.quantity(limit ?? 0, 'percent')}, above that only if it was reported beforehand. Otherwise it is borne by the party that ordered.`,
      })}`,
    'costs.refundDays': ({ days }, t) =>
      `A party that has paid joint costs in advance is refunded the share of ${others(t).who} within ${t.quantity(days, 'days')} after the document is received.`,
    'costs.travel': ({ answer }) =>
      byOption(answer, {
        own: 'Each party bears its travel costs itself.',
        atCost: 'Travel costs in a joint project are refunded against receipts from the income of the project, before any split.',
        taxRates:
          'Travel costs in a joint project are refunded at the rates of the tax authorities from the income of the project, before any split.',
        ifCustomerPays:
          'Travel costs in a joint project are refunded against receipts as far as the customer pays for them. Otherwise each party bears them itself.',
      }),
    'costs.licences': ({ answer }) =>
      byOption(answer, {
        own: 'Each party bears licences and tools itself.',
        byKey: 'Licences and tools that serve only the project are borne by all by the Key. Each party bears all others itself.',
        prime:
          'Licences and tools that serve only the project are borne by the party that has the contract with the customer. Each party bears all others itself.',
      }),
    'costs.bid': ({ answer }) =>
      `The cost of a joint offer that does not lead to an order, is given up together or is left by a party for a good reason is borne by ${byOption(
        answer,
        {
          own: 'each party for its own part.',
          byKey: 'all by the Key.',
          initiator: 'the party that suggested the offer.',
        },
      )}`,
    'costs.bidWithdrawn': ({ answer }) =>
      `If a party leaves a joint offer without a good reason, ${byOption(answer, {
        withdrawer: 'it bears the cost, and the proven effort of the others too.',
        asLost: 'the same applies to the cost.',
        talk: 'the parties talk about the cost.',
      })}`,
    'costs.bidRefuse': ({ answer }) =>
      byOption(answer, {
        untilPromised: 'A party may refuse to take part in a joint offer as long as it has not promised to.',
        withReason: 'A party may refuse to take part in a joint offer only for a good reason.',
        any: 'A party may refuse to take part in a joint offer at any time, even after a promise.',
      }),
    'costs.advance': ({ answer }) =>
      `If an advance payment is lost with a supplier, it is borne by ${byOption(answer, {
        orderer: 'the party that paid it.',
        ifAgreed: 'all by the Key if it was agreed beforehand in text form. Otherwise it is borne by the party that paid it.',
        byKey: 'all by the Key.',
      })}`,
    'costs.owner': ({ answer }) =>
      `Unless something else is agreed for the end, what was paid for together belongs to ${byOption(answer, {
        buyer: 'the party that bought it. Others may use it as agreed.',
        payers: 'all who paid for it, in proportion to their payments.',
      })}`,
    'costs.resale': ({ answer }) =>
      `What was paid for together may be sold ${byOption(answer, {
        consent: 'only if all who paid for it agree.',
        offerFirst: 'only once it was offered at the same price to all who paid for it.',
        owner: 'by the party that owns it.',
      })} The proceeds are divided in proportion to the payments.`,
    'costs.damage': ({ answer }) =>
      `Damage to what was paid for together is borne by ${byOption(answer, {
        user: 'the party that was careless. Other damage is borne by all by the Key.',
        byKey: 'all by the Key.',
        owner: 'whoever owns it.',
      })}`,
  },
}
