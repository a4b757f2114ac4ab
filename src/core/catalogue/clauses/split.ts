import type { PartyId } from '../../agreement/agreement.ts'

/** Clauses of the topic `split`: what each party receives, and when. Money in cents, rates in basis points. */
export interface SplitClauses {
  'split.basis': { readonly option: string }
  'split.shares': { readonly parts: readonly { readonly party: PartyId; readonly part: number }[] }
  'split.rates': { readonly rates: readonly { readonly party: PartyId; readonly rate: number }[] }
  'split.surplus': { readonly option: string }
  /** `shared`: the parties are paid from the result, so that a loss pays nobody. */
  'split.loss': { readonly option: string; readonly shared: boolean }
  'split.lossElse': { readonly option: string; readonly shared: boolean }
  'split.external': { readonly option: string }
  'split.commission': { readonly option: string; readonly rate: number; readonly base: string }
  'split.commissionTiers': { readonly tiers: readonly { readonly upTo?: number; readonly rate: number }[]; readonly base: string }
  'split.noCommission': Readonly<Record<string, never>>
  'split.commissionFor': { readonly option: string; readonly months?: number }
  'split.commissionBoth': { readonly option: string }
  'split.commissionUnpaid': { readonly option: string }
  'split.badDebt': { readonly option: string }
  'split.badDebtElse': { readonly option: string }
  'split.due': { readonly option: string; readonly days: number }
  'split.unpaidDue': { readonly option: string; readonly days?: number }
  'split.statement': { readonly option: string; readonly days: number }
  'split.statementLate': { readonly days: number }
  'split.objection': { readonly days: number }
  'split.silence': { readonly option: string }
  'split.extraWork': { readonly option: string }
  'split.extraSilence': { readonly option: string; readonly days?: number }
  'split.lastCent': { readonly option: string }
}
