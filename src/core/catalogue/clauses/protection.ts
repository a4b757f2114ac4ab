import type { PartyId } from '../../agreement/agreement.ts'

type Nothing = Readonly<Record<string, never>>

/** Clauses of the topic `protection`. Days, months and basis points are the agreed numbers. */
export interface ProtectionClauses {
  'protection.none': Nothing
  'protection.form.brought': Nothing
  'protection.form.registered': Nothing
  'protection.form.listed': Nothing
  'protection.form.commission': Nothing
  'protection.list': { readonly entries: readonly { readonly customer: string; readonly party: PartyId; readonly subject: string }[] }
  'protection.window': { readonly days: number }
  'protection.both.earlier': Nothing
  'protection.both.allFree': Nothing
  'protection.both.joint': Nothing
  'protection.jointOnly': Nothing
  'protection.lapse': { readonly months: number }
  'protection.lapse.never': Nothing
  'protection.free': Nothing
  'protection.commission': Nothing
  'protection.approachBan': Nothing
  'protection.ownInitiative': { readonly answer: 'free' | 'fee' | 'no' }
  'protection.tender': { readonly answer: 'free' | 'fee' | 'no' }
  'protection.consent': { readonly answer: 'free' | 'fee'; readonly silenceDays?: number }
  'protection.prior.free': { readonly months: number }
  'protection.prior.bound': Nothing
  'protection.bound': { readonly reach: 'company' | 'group' | 'chain' }
  'protection.proof': { readonly by: 'server' | 'protector' }
  'protection.tail.none': Nothing
  'protection.tail.months': { readonly months: number; readonly reason?: string }
  'protection.tailBreach.lapses': Nothing
  'protection.tailBreach.stays': Nothing
  'protection.tell': { readonly days: number }
  'protection.tell.noDuty': Nothing
  'protection.untold': { readonly follows: 'remind' | 'counts' }
  'protection.fee': { readonly rate: number; readonly base: 'received' | 'ordered' }
  'protection.feeFollowUp': { readonly share: 'same' | 'half' | 'nothing' }
  'protection.noBreach': Nothing
  'protection.breach.pay': Nothing
  'protection.breach.ladder': Nothing
  'protection.breach.talk': Nothing
  'protection.breach.law': Nothing
  'protection.approach': { readonly follows: 'stop' | 'nothing' }
  'protection.penalty': { readonly rate: number }
  'protection.penaltyRepeat': { readonly rate: number }
}
