import type { Fact } from '../agreement/agreement.ts'

/**
 * The facts that topics share, one definition each. A topic names them in its rules; `expand` takes the used ones from
 * here. Their words are in `src/text/{de,en}/catalogue/facts.ts`, complete by type: a fact without words does not compile.
 */
export const sharedFacts = {
  // Roles
  bringer: { kind: 'role', also: ['both', 'nobody'], per: 'customer', source: 'register' },
  largerPart: { kind: 'role', also: ['equal'], per: 'project' },
} as const satisfies Readonly<Record<string, Fact>>

export type SharedFactId = keyof typeof sharedFacts
