import { ago, at, first, type Scenario } from '../scenario.ts'

/** A joint offer of the first party lies with the customer when the cooperation ends; the customer accepts it a month later. */
export const openOfferAtTheEnd = {
  id: 'openOfferAtTheEnd',
  door: 'parting',
  situation: {
    offerState: at('sent'),
    offerLead: first,
    end: ago(1),
    ended: ago(30),
    endReason: at('notice'),
    leaver: first,
    orderTime: at('prepared'),
  },
  decisions: ['openOffer', 'lateShare'],
  closes: ['exit.offers', 'exit.commission', 'exit.commissionLater', 'exit.commissionMonths'],
} as const satisfies Scenario
