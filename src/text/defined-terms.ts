/**
 * Words that the contract uses in a fixed sense. Each is defined once, in the last section, and only where a clause uses it; the
 * German text of a clause tells, because both languages say the same.
 */
export const definedTerms = {
  register: /\bRegister(?:s|n)?\b/u,
  projectSchedule: /\bProjektvereinbarung(?:en)?\b/u,
  textForm: /\bTextform\b/u,
  workingDays: /\bWerktag/u,
} as const satisfies Readonly<Record<string, RegExp>>

export type DefinedTerm = keyof typeof definedTerms
