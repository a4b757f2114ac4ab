import type { confidenceConcepts as concepts } from '#core/catalogue/concepts/confidence.ts'

/** Everyday words, written as people type them. */
export const confidenceWords: Readonly<Record<keyof typeof concepts, readonly string[]>> = {}
