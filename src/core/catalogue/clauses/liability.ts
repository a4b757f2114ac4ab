import type { PartyId } from '../../agreement/agreement.ts'

/** One insurance that a party keeps, as the parties wrote it. */
export interface Insurance {
  readonly kind: string
  readonly party: PartyId
  /** Euro cents. */
  readonly sum: number
  readonly until?: string
}

interface Chosen {
  readonly answer: string
}

/** Clauses of the topic `liability`: who repairs, who pays, who is liable for what and up to how much. */
export interface LiabilityClauses {
  'liability.complaint': Chosen
  'liability.complaintDays': { readonly days: number; readonly passesOn: boolean }
  'liability.repair': Chosen
  'liability.repairUnknown': Chosen
  'liability.cost': Chosen
  'liability.costShared': Chosen
  'liability.costUnknown': Chosen
  'liability.material': Chosen
  'liability.outside': Chosen
  'liability.denied': Chosen
  'liability.expertCost': Chosen
  'liability.selfRepair': Chosen
  'liability.favour': Chosen
  'liability.period': Chosen & { readonly months?: number }
  'liability.recourse': Chosen & { readonly days?: number }
  'liability.notice': Chosen & { readonly days?: number }
  'liability.afterEnd': Chosen
  'liability.discount': Chosen
  'liability.withdrawal': Chosen
  'liability.acknowledge': Chosen
  'liability.settlement': Chosen
  'liability.damage': Chosen
  'liability.indemnity': Chosen
  'liability.penalty': Chosen
  'liability.dataLoss': Chosen
  'liability.product': Chosen
  'liability.site': Chosen
  'liability.cap': Chosen & { readonly amount?: number }
  'liability.capGross': Chosen
  'liability.indirect': Chosen
  'liability.insurance': { readonly list: readonly Insurance[] }
  'liability.insuranceMissing': Chosen
  'liability.deductible': Chosen
  'liability.referral': Chosen
}
