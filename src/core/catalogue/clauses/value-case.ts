import type { PartyId } from '../../agreement/agreement.ts'

/** Clauses of the topic `valueCase`. Rates are basis points. */
export interface ValueCaseClauses {
  'valueCase.threshold': { readonly rate: number }
  'valueCase.pessimistic': { readonly answer: 'reached' | 'noLoss' | 'expectedOnly' }
  'valueCase.below': { readonly answer: 'goOn' | 'meet' | 'mayEnd' }
  'valueCase.reviewMonths': { readonly months: number }
  'valueCase.stopIf': { readonly marks: readonly { readonly what: string; readonly target: string; readonly by: string }[] }
  'valueCase.stop': { readonly answer: 'meet' | 'mayEnd' | 'ends' }
  'valueCase.stopCauser': { readonly answer: 'all' | 'othersOnly' }
  'valueCase.startUp': {
    readonly answer: 'eachOwn' | 'equal' | 'shares'
    readonly parts: readonly { readonly party: PartyId; readonly part: number }[]
  }
  'valueCase.earlyStop': { readonly answer: 'stays' | 'equal' | 'leaver'; readonly months: number }
}
