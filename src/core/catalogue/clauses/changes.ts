/** Clauses of the topic `changes`. Days are the agreed numbers, amounts cents. */
export interface ChangesClauses {
  'changes.join': { readonly answer: 'unanimous' | 'majority' }
  'changes.joinCompetitor': { readonly answer: 'veto' | 'same' }
  'changes.joinFee': { readonly amount: number }
  'changes.assign': { readonly answer: 'consent' | 'groupFree' | 'buyerFree' }
  'changes.silence': { readonly answer: 'yes' | 'no'; readonly days: number }
  'changes.claims': { readonly answer: 'free' | 'consent' | 'law' }
  'changes.untold': {
    readonly answer: 'mayEnd' | 'warn' | 'talk'
    readonly days: number
    readonly told: readonly string[]
    readonly rest: readonly string[]
  }
  'changes.wall': { readonly answer: 'stop' | 'wall' | 'asBefore' }
  'changes.controlDays': { readonly days: number }
  'changes.merger': { readonly answer: 'goesOn' | 'competitor' | 'any' }
  'changes.management': { readonly answer: 'goesOn' | 'meet' | 'mayEnd' }
}
