import type { moneyFacts as facts } from '#core/catalogue/facts/money.ts'
import type { FactText } from '../../../catalogue-words.ts'

/** Subordinate clauses with the verb last, to follow "wenn". */
export const moneyFacts: Readonly<Record<keyof typeof facts, FactText>> = {}
