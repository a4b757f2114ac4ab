import { at, first, second, type Scenario } from '../scenario.ts'

/** The connection between two systems fails, and each thinks that the other one keeps it. */
export const interfaceNobodyOwned = {
  id: 'interfaceNobodyOwned',
  door: 'handedOver',
  situation: { giver: first, receiver: second, overlap: at('other'), bringer: first, firstNamed: first },
  decisions: ['interfaceOwner'],
  also: ['overlapLead'],
  closes: ['process.handOvers', 'process.interface', 'process.overlaps', 'process.overlapNew'],
} as const satisfies Scenario
