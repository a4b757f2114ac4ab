import type { identityFacts as facts } from '#core/catalogue/facts/identity.ts'
import type { FactText } from '../../../catalogue-words.ts'

/** Subordinate clauses to follow "if". */
export const identityFacts: Readonly<Record<keyof typeof facts, FactText>> = {}
