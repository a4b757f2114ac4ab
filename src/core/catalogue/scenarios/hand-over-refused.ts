import { at, first, second, type Scenario } from '../scenario.ts'

/** The first party refuses what it was handed, and gives no reasons. */
export const handOverRefused = {
  id: 'handOverRefused',
  door: 'handedOver',
  situation: { giver: second, receiver: first, handOverPoint: at('p1'), handOverAnswer: at('no'), refusal: at('withoutReasons') },
  decisions: ['handOverAccepted', 'handOverRefused'],
  closes: ['process.handOvers', 'process.silence', 'process.refused', 'process.refusedNoReason'],
} as const satisfies Scenario
