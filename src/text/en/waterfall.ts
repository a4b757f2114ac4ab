import type { WaterfallWords } from '../waterfall.ts'

export const waterfall: WaterfallWords = {
  received: 'Received from the customer, net',
  total: (party) => `Total for ${party}`,
  payment: (from, to) => `${from} pays ${to}`,
  pays: {
    external: (party) => `External costs refunded to ${party}`,
    commission: (party) => `Commission to ${party}`,
    part: (party) => `Work of ${party}`,
    share: (party) => `Share of ${party}`,
    surplus: (party) => `Of the Surplus, to ${party}`,
    badDebt: (party) => `Bad debt, borne by ${party}`,
    loss: (party) => `Loss, borne by ${party}`,
  },
  open: {
    external: 'External costs: not agreed yet',
    commission: 'Commission: not agreed yet who receives it',
    part: 'Work: not agreed yet',
    share: 'Split: not agreed yet',
    surplus: 'Surplus: not agreed yet who receives it',
    badDebt: 'Bad debt: not agreed yet who bears it',
    loss: 'Loss: not agreed yet who bears it',
  },
  assumes: {
    order: (value) => `The net order value is ${value}, and the customer has paid it in full.`,
    bringer: (party) => `${party} brought the customer; it is the customer’s first order.`,
    prime: (party) => `${party} has the contract with the customer.`,
    external: (party, amount) => `${party} paid ${amount} of external costs, agreed beforehand.`,
    hours: (each) => `The hours worked are: ${each}.`,
    prices: (each) => `The agreed prices of the parts are: ${each}.`,
  },
}
