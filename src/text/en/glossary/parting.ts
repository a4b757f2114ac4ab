import type { partingConcepts as concepts } from '#core/catalogue/concepts/parting.ts'

/** Everyday words, written as people type them. */
export const partingWords: Readonly<Record<keyof typeof concepts, readonly string[]>> = {}
