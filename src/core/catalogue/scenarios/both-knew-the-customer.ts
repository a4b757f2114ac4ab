import { at, ago, amount, second, type Scenario } from '../scenario.ts'
import { customerOfFirst, ordinaryOrder, running } from './common.ts'

/** Both had the customer in their books before; it asks the second party by itself. */
export const bothKnewTheCustomer = {
  id: 'bothKnewTheCustomer',
  door: 'served',
  situation: {
    ...customerOfFirst,
    ...ordinaryOrder,
    ...running,
    bringer: at('both'),
    metThrough: at('both'),
    branchOf: at('both'),
    latestServed: second,
    strongerProof: at('equal'),
    subjectOf: second,
    customerPick: at('noWish'),
    registrant: at('both'),
    listedFor: at('both'),
    actor: second,
    initiative: at('customer'),
    ownTie: ago(14),
    tieProof: at('contract'),
    orderValue: amount(18_000_00),
    received: amount(18_000_00),
  },
  decisions: ['mayServe'],
  also: ['protector', 'serveFee'],
  closes: ['protection.form', 'protection.both', 'protection.ownInitiative', 'protection.prior'],
} as const satisfies Scenario
