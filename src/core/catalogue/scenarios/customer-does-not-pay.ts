import { at, amount, open, second, type Scenario } from '../scenario.ts'
import { jointProject } from './common.ts'

/** The customer will never pay; the second party has done its part. */
export const customerDoesNotPay = {
  id: 'customerDoesNotPay',
  door: 'unpaid',
  situation: {
    ...jointProject,
    performer: second,
    paid: at('lost'),
    customerPayment: open(120),
    received: amount(0),
    resultIs: at('loss'),
  },
  decisions: ['customerLate', 'partnerPayDue', 'badDebt'],
  also: ['reminds'],
  closes: [
    'customerContract.overdueTalk',
    'customerContract.reminds',
    'split.due',
    'split.unpaidDue',
    'split.dueDays',
    'split.latestDays',
    'split.badDebt',
    'split.badDebtElse',
    'customerContract.paymentTerm',
  ],
} as const satisfies Scenario
