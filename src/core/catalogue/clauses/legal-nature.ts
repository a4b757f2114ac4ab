import type { PartyId } from '../../agreement/agreement.ts'

/** Clauses of the topic `legalNature`. `answer` is the chosen option; shares are basis points. */
export interface LegalNatureClauses {
  'legalNature.form': { readonly answer: string }
  'legalNature.authority': { readonly answer: string }
  'legalNature.standing': { readonly text: string }
  'legalNature.tolerated': { readonly answer: string }
  'legalNature.overstep': { readonly answer: string }
  'legalNature.correct': { readonly answer: string }
  'legalNature.inner': { readonly answer: string }
  'legalNature.innerElse': { readonly answer: string }
  /** `rest`: the shares hold only where no single part of the work is concerned. */
  'legalNature.innerShares': { readonly parts: readonly { readonly party: PartyId; readonly share: number }[]; readonly rest: boolean }
  'legalNature.defence': { readonly answer: string }
  'legalNature.settling': { readonly answer: string }
  'legalNature.company': { readonly answer: string }
}
