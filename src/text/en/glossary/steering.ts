import type { steeringConcepts as concepts } from '#core/catalogue/concepts/steering.ts'

/** Everyday words, written as people type them. */
export const steeringWords: Readonly<Record<keyof typeof concepts, readonly string[]>> = {}
