import type { PartyId } from '../../agreement/agreement.ts'

/** Clauses of the topic `resolutions`. Days are the agreed numbers, votes basis points. */
export interface ResolutionsClauses {
  'resolutions.voting': {
    readonly answer: 'unanimous' | 'perHead' | 'perShare'
    readonly votes: readonly { readonly party: PartyId; readonly part: number }[]
  }
  'resolutions.alone': { readonly chosen: readonly string[]; readonly rest: readonly string[] }
  'resolutions.unanimous': { readonly chosen: readonly string[]; readonly rest: readonly string[] }
  'resolutions.way': { readonly answer: 'meeting' | 'textForm' | 'any' }
  'resolutions.absent': { readonly answer: 'presentDecide' | 'secondCall' | 'never'; readonly days: number }
  'resolutions.casting': { readonly answer: 'field' | 'chair' | 'nobody' }
  'resolutions.minority': { readonly answer: 'bound' | 'mayOppose' | 'mayLeave' }
  'resolutions.minorityCost': { readonly answer: 'pays' | 'budgetOnly' | 'free' }
  'resolutions.overstep': { readonly answer: 'notBinding' | 'ownAccount' }
  'resolutions.urgent': { readonly answer: 'mayAct' | 'same' }
  'resolutions.ownStake': { readonly answer: 'never' | 'breachOnly' | 'votes' }
  'resolutions.challengeDays': { readonly days: number }
}
