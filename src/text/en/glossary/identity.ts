import type { identityConcepts as concepts } from '#core/catalogue/concepts/identity.ts'

/** Everyday words, written as people type them. */
export const identityWords: Readonly<Record<keyof typeof concepts, readonly string[]>> = {}
