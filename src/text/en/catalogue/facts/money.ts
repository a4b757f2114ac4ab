import type { moneyFacts as facts } from '#core/catalogue/facts/money.ts'
import type { FactText } from '../../../catalogue-words.ts'

/** Subordinate clauses to follow "if". */
export const moneyFacts: Readonly<Record<keyof typeof facts, FactText>> = {}
