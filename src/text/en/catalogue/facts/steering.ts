import type { steeringFacts as facts } from '#core/catalogue/facts/steering.ts'
import type { FactText } from '../../../catalogue-words.ts'

/** Subordinate clauses to follow "if". */
export const steeringFacts: Readonly<Record<keyof typeof facts, FactText>> = {}
