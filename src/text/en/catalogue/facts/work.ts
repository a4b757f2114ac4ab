import type { workFacts as facts } from '#core/catalogue/facts/work.ts'
import type { FactText } from '../../../catalogue-words.ts'

/** Subordinate clauses to follow "if". */
export const workFacts: Readonly<Record<keyof typeof facts, FactText>> = {}
