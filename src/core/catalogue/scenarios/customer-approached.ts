import { at, ago, amount, second, type Scenario } from '../scenario.ts'
import { customerOfFirst, ordinaryOrder, running } from './common.ts'

/** The second party writes to a customer that the first one brought, and gets an order. */
export const customerApproached = {
  id: 'customerApproached',
  door: 'served',
  situation: {
    ...customerOfFirst,
    ...ordinaryOrder,
    ...running,
    actor: second,
    initiative: at('actor'),
    orderValue: amount(24_000_00),
    received: amount(24_000_00),
    breachKind: at('contracted'),
    contact: ago(10),
    toldContact: { in: 'open', n: 10 },
  },
  decisions: ['mayServe'],
  also: ['serveFee', 'protectionBreach', 'protectionPenalty', 'contactUntold'],
  closes: ['protection.form', 'protection.breach', 'protection.penaltyRate'],
} as const satisfies Scenario
