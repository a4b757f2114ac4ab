import type { confidenceFacts as facts } from '#core/catalogue/facts/confidence.ts'
import type { FactText } from '../../../catalogue-words.ts'

/** Subordinate clauses with the verb last, to follow "wenn". */
export const confidenceFacts: Readonly<Record<keyof typeof facts, FactText>> = {}
