import type { identityFacts as facts } from '#core/catalogue/facts/identity.ts'
import type { FactText } from '../../../catalogue-words.ts'

/** Subordinate clauses with the verb last, to follow "wenn". */
export const identityFacts: Readonly<Record<keyof typeof facts, FactText>> = {}
