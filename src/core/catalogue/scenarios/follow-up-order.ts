import { at, ago, amount, second, type Scenario } from '../scenario.ts'
import { customerOfFirst, ordinaryOrder, running } from './common.ts'

/** A customer that the first party brought orders again, from the second one, a year later. */
export const followUpOrder = {
  id: 'followUpOrder',
  door: 'served',
  situation: {
    ...customerOfFirst,
    ...ordinaryOrder,
    ...running,
    lastOrder: ago(12),
    firstOrder: ago(12),
    actor: second,
    initiative: at('customer'),
    orderValue: amount(15_000_00),
    received: amount(15_000_00),
    paid: at('full'),
  },
  decisions: ['mayServe'],
  also: ['serveFee', 'commissionDue', 'commission'],
  closes: ['protection.form', 'protection.ownInitiative', 'protection.feeFollowUp', 'split.commissionFor'],
} as const satisfies Scenario
