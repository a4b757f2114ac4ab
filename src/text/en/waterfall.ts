import type { WaterfallWords } from '../waterfall.ts'

export const waterfall: WaterfallWords = {
  received: 'Received from the customer, net',
  total: (party) => `${party} has in the end`,
  payment: (from, to) => `${from} pays ${to}`,
  pays: {
    external: (party) => `External costs to ${party}`,
    commission: (party) => `Commission to ${party}`,
    part: (party) => `Work of ${party}`,
    share: (party) => `Share of ${party}`,
    surplus: (party) => `Of what is left, to ${party}`,
    badDebt: (party) => `Bad debt, borne by ${party}`,
    loss: (party) => `Loss, borne by ${party}`,
  },
  open: {
    external: 'External costs: not agreed yet',
    commission: 'Commission: not agreed yet to whom',
    part: 'Work: not agreed yet',
    share: 'Split: not agreed yet',
    surplus: 'What is left: not agreed yet whose it is',
    badDebt: 'Bad debt: not agreed yet who bears it',
    loss: 'Loss: not agreed yet who bears it',
  },
}
