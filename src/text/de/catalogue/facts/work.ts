import type { workFacts as facts } from '#core/catalogue/facts/work.ts'
import type { FactText } from '../../../catalogue-words.ts'

/** Subordinate clauses with the verb last, to follow "wenn". */
export const workFacts: Readonly<Record<keyof typeof facts, FactText>> = {}
