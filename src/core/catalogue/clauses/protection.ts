import type { PartyId } from '../../agreement/agreement.ts'

type Nothing = Readonly<Record<string, never>>

/** Who can stand behind an order: the customer itself, its group, its own customer, or where its contact works now. */
export type Orderer = 'customer' | 'affiliate' | 'endCustomer' | 'moved'

/** What shows an earlier relationship. */
export type TieProof = 'contract' | 'offer' | 'mail' | 'record' | 'card'

/** Clauses of the topic `protection`. Days, months and basis points are the agreed numbers. */
export interface ProtectionClauses {
  'protection.none': Nothing
  'protection.form.brought': Nothing
  'protection.form.registered': Nothing
  'protection.form.listed': Nothing
  'protection.form.met': Nothing
  'protection.form.branch': Nothing
  'protection.form.commission': Nothing
  'protection.branches': { readonly entries: readonly { readonly branch: string; readonly party: PartyId }[] }
  'protection.renewal': { readonly days: number }
  'protection.renewal.never': Nothing
  'protection.entry.automatic': Nothing
  'protection.entry.confirmed': Nothing
  'protection.entry.objection': { readonly days: number }
  'protection.entryObjected': { readonly answer: 'proof' | 'talk' }
  'protection.prospects.always': Nothing
  'protection.prospects.never': Nothing
  'protection.prospects.window': { readonly months: number }
  'protection.list': { readonly entries: readonly { readonly customer: string; readonly party: PartyId; readonly subject: string }[] }
  'protection.window': { readonly days: number }
  'protection.both.earlier': Nothing
  'protection.both.lastOrder': Nothing
  'protection.both.evidence': Nothing
  'protection.both.subject': Nothing
  'protection.both.customer': Nothing
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
  'protection.broad': { readonly counts: 'customer' | 'approach' }
  'protection.referral': { readonly counts: 'customer' | 'approach' }
  'protection.override': { readonly answer: 'free' | 'fee' | 'none' }
  'protection.subject': { readonly answer: 'all' | 'related' | 'same' }
  'protection.reach': { readonly covered: readonly Orderer[]; readonly free: readonly Orderer[] }
  'protection.area.everywhere': Nothing
  'protection.area.named': { readonly area: string }
  'protection.consentForm': { readonly answer: 'text' | 'any' }
  'protection.proofs': { readonly shown: readonly TieProof[] }
  'protection.dependent.same': Nothing
  'protection.dependent.free': Nothing
  'protection.dependent.paid': { readonly rate: number }
  'protection.feeDays': { readonly days: number; readonly base: 'received' | 'ordered' }
  'protection.feeLate': { readonly answer: 'remind' | 'barred' | 'law' }
  'protection.followUps.free': Nothing
  'protection.followUps.ask': { readonly days: number }
  'protection.followUps.join': { readonly days: number }
  'protection.suspicion': { readonly answer: 'disclose' | 'auditor' | 'nothing' }
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
  'protection.continued': { readonly answer: 'once' | 'each' }
  'protection.penaltySet': { readonly by: 'creditor' | 'expert' }
  'protection.penaltySum': { readonly sum: number; readonly counted: boolean }
  'protection.penaltySumRepeat': { readonly sum: number }
  'protection.penaltyCap': { readonly sum: number }
  'protection.damages': { readonly answer: 'counted' | 'penaltyOnly' }
  'protection.penalty': { readonly rate: number; readonly counted: boolean }
  'protection.penaltyRepeat': { readonly rate: number }
}
