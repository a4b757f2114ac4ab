import type { workConcepts as concepts } from '#core/catalogue/concepts/work.ts'

/** Everyday words, written as people type them. */
export const workWords: Readonly<Record<keyof typeof concepts, readonly string[]>> = {}
