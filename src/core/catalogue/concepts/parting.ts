import type { Concept } from '../concept.ts'

/** What everyday words about this can mean; see `concepts.ts`. */
export const partingConcepts = {} as const satisfies Readonly<Record<string, Concept>>
