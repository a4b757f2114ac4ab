import type { PartyId } from '../../agreement/agreement.ts'

/** Clauses of the topic `purpose`: what the cooperation is for, and what it is not for. */
export interface PurposeClauses {
  'purpose.goal': { readonly text: string }
  'purpose.routes': { readonly routes: readonly string[] }
  'purpose.measures': { readonly measures: readonly { readonly what: string; readonly target: string; readonly by: string }[] }
  'purpose.notTogether': { readonly text: string }
  'purpose.outside': { readonly option: string }
  'purpose.unclear': { readonly option: string }
  'purpose.missed': { readonly option: string }
  'purpose.partly': { readonly option: string }
  'purpose.fault': { readonly answer: 'sameForAll' | 'othersOnly' | 'catchUp' }
  'purpose.figures': { readonly answer: 'expert' | 'lower' | 'talk' }
  'purpose.expects': { readonly expects: readonly { readonly party: PartyId; readonly what: string }[] }
}
