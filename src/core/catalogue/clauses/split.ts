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
  'split.commissionYears': { readonly rates: readonly number[]; readonly base: string }
  'split.commissionSum': { readonly sum: number }
  'split.commissionFloor': { readonly sum: number }
  'split.commissionCap': { readonly sum: number }
  'split.commissionPerProject': Readonly<Record<string, never>>
  'split.noCommission': Readonly<Record<string, never>>
  'split.commissionFor': { readonly option: string; readonly months?: number }
  'split.afterEnd': { readonly half: boolean }
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
  'split.commissionItems': { readonly option: string }
  'split.affiliate': { readonly option: string }
  'split.leadMonths': { readonly months: number }
  'split.knownMonths': { readonly months: number }
  'split.commissionWhen': { readonly option: string; readonly days?: number }
  'split.cancelled': { readonly option: string }
  'split.ownBusiness': { readonly option: string }
  'split.partPayment': { readonly option: string }
  'split.complaint': { readonly option: string }
  'split.withheldOther': { readonly option: string }
  'split.withheldOwn': { readonly option: string }
  'split.correction': { readonly option: string; readonly months?: number }
  'split.extraUrgent': { readonly option: string }
  'split.extraCustomer': { readonly option: string }
  'split.lastCent': { readonly option: string }
}
