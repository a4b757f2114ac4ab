import { at, amount, open, second, type Scenario } from '../scenario.ts'
import { jointProject } from './common.ts'

/** The customer pays 25,000 of 40,000 EUR and says nothing about the rest. */
export const customerPaysInPart = {
  id: 'customerPaysInPart',
  door: 'unpaid',
  situation: {
    ...jointProject,
    performer: second,
    paid: at('part'),
    customerPayment: open(45),
    received: amount(25_000_00),
    resultIs: at('gain'),
  },
  decisions: ['partnerPayDue', 'badDebt', 'customerLate'],
  closes: [
    'split.due',
    'split.dueDays',
    'split.badDebt',
    'split.badDebtElse',
    'customerContract.paymentTerm',
    'customerContract.overdueTalk',
  ],
} as const satisfies Scenario
