import type { PartyId } from '../../agreement/agreement.ts'

/** One thing that a party brings in, as the parties wrote it. */
export interface Contribution {
  readonly what: string
  readonly party: PartyId
  readonly by?: string
  readonly quality?: string
}

interface Chosen {
  readonly answer: string
}

/** Clauses of the topic `contributions`: what each brings, with whose help, and whose order goes first. */
export interface ContributionsClauses {
  'contributions.list': { readonly list: readonly Contribution[] }
  'contributions.unlisted': Chosen
  'contributions.late': Chosen & { readonly days?: number; readonly follows?: string }
  'contributions.missing': Chosen
  'contributions.missingNoFault': Chosen
  'contributions.quality': Chosen
  'contributions.stepInCost': Chosen
  'contributions.priority': Chosen & { readonly reserve?: number }
  'contributions.twoJoint': Chosen
  'contributions.uncalled': Chosen
  'contributions.excess': Chosen
  'contributions.sub': Chosen
  'contributions.subSilence': Chosen & { readonly days: number }
  'contributions.subBreach': Chosen
  'contributions.subFault': Chosen
  'contributions.helper': Chosen & { readonly months?: number }
}
