import type { PartyId } from '../../agreement/agreement.ts'

/** One proof that a party shows, as the parties wrote it. */
export interface Proof {
  readonly kind: string
  readonly party: PartyId
  readonly until?: string
}

interface Chosen {
  readonly answer: string
}

/** Clauses of the topic `compliance`: proofs, licences, other people's staff, and rules that nobody may break. */
export interface ComplianceClauses {
  'compliance.proofs': { readonly list: readonly Proof[] }
  'compliance.proofDays': { readonly days: number }
  'compliance.hold': Chosen & { readonly exemptionApart: boolean }
  'compliance.exemption': Chosen
  'compliance.stop': Chosen
  'compliance.wage': Chosen
  'compliance.instruct': Chosen
  'compliance.statusCost': Chosen
  'compliance.licence': Chosen
  'compliance.suspicion': Chosen
  'compliance.proven': Chosen
  'compliance.fine': Chosen
  'compliance.gifts': { readonly amount: number }
}
