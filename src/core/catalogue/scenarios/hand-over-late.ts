import { at, first, open, second, type Scenario } from '../scenario.ts'

/** What the second party was to hand over has been overdue for eight working days. */
export const handOverLate = {
  id: 'handOverLate',
  door: 'handedOver',
  situation: { giver: second, receiver: first, handOverPoint: at('p1'), overdueHandOver: open(8) },
  decisions: ['handOverDue', 'handOverLate'],
  closes: ['process.handOvers', 'process.late', 'process.lateDays'],
} as const satisfies Scenario
