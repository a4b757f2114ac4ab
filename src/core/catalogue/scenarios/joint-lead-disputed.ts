import { amount, at, type Scenario } from '../scenario.ts'

/** A visitor spoke to both at the shared stand; both want to call, and nobody knows who pays for the stand. */
export const jointLeadDisputed = {
  id: 'jointLeadDisputed',
  door: 'served',
  situation: {
    organiser: at('both'),
    firstTouch: at('sameDay'),
    bestFit: at('unclear'),
    leadWish: at('noWish'),
    planned: at('inPlan'),
    actionCost: amount(6_000_00),
  },
  decisions: ['leadOwner', 'actionShare'],
  also: ['actionApproval'],
  closes: ['gtm.leadRule', 'gtm.leadOpen', 'gtm.leadWish', 'gtm.cost', 'gtm.costShares', 'gtm.costBoth'],
} as const satisfies Scenario
