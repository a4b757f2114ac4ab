import type { steeringFacts as facts } from '#core/catalogue/facts/steering.ts'
import type { FactText } from '../../../catalogue-words.ts'

/** Subordinate clauses with the verb last, to follow "wenn". */
export const steeringFacts: Readonly<Record<keyof typeof facts, FactText>> = {}
