import { at, ago, amount, second, type Scenario } from '../scenario.ts'
import { customerOfFirst, running } from './common.ts'

/** Both had the customer in their books before; it asks the second party by itself. */
export const bothKnewTheCustomer = {
  id: 'bothKnewTheCustomer',
  door: 'served',
  situation: {
    ...customerOfFirst,
    ...running,
    bringer: at('both'),
    registrant: at('both'),
    listedFor: at('both'),
    actor: second,
    initiative: at('customer'),
    through: at('itself'),
    ownTie: ago(14),
    dealConsent: at('notAsked'),
    orderValue: amount(18_000_00),
    received: amount(18_000_00),
  },
  decisions: ['mayServe'],
  also: ['protector', 'serveFee'],
  closes: ['protection.form', 'protection.both', 'protection.ownInitiative', 'protection.prior'],
} as const satisfies Scenario
