import { at, type Scenario } from '../scenario.ts'

/** The agreed year is over, nobody said a word, everybody works on. */
export const termExpired = {
  id: 'termExpired',
  door: 'parting',
  situation: { afterExpiry: at('allContinue') },
  decisions: ['phaseAfterExpiry'],
  closes: ['term.kind', 'term.fixedMonths', 'term.continuation'],
} as const satisfies Scenario
