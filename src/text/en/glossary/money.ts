import type { moneyConcepts as concepts } from '#core/catalogue/concepts/money.ts'

/** Everyday words, written as people type them. */
export const moneyWords: Readonly<Record<keyof typeof concepts, readonly string[]>> = {}
