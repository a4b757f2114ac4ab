import type { PartyId } from '../../agreement/agreement.ts'

type Nothing = Readonly<Record<string, never>>

export type DisputeStage = 'operative' | 'management' | 'coach' | 'mediation' | 'expert'

/** Who decides at last. */
export type FinalStage = 'court' | 'arbitration'

/** Paragraphs that say the chosen option of their question and nothing else. */
type Settled =
  | 'escalation.ruleFirst'
  | 'escalation.proof'
  | 'escalation.mediator'
  | 'escalation.noShow'
  | 'escalation.expertBinds'
  | 'escalation.limitation'
  | 'escalation.talkSecret'
  | 'escalation.coachWitness'
  | 'escalation.keepEvidence'
  | 'escalation.escrow'

/** Clauses of the topic `escalation`. Days are the agreed numbers. */
export interface EscalationClauses extends Readonly<Record<Settled, { readonly answer: string }>> {
  'escalation.deadlockEnd.goesOn': Nothing
  'escalation.deadlockEnd': { readonly days: number }
  'escalation.start': { readonly by: 'arrival' | 'meeting' }
  'escalation.stage': { readonly stages: readonly { readonly stage: DisputeStage; readonly days: number }[] }
  'escalation.final': { readonly answer: 'court' | 'arbitration' }
  'escalation.refusal': { readonly answer: 'final' | 'sameDays'; readonly final: FinalStage }
  /** `refusalOpens`: nobody waits for the stages any longer once somebody has refused to talk. */
  'escalation.standstill': { readonly answer: 'stages' | 'none'; readonly final: FinalStage; readonly refusalOpens: boolean }
  'escalation.interim': Nothing
  'escalation.dunning': { readonly answer: 'open' | 'stages'; readonly final: FinalStage; readonly refusalOpens: boolean }
  'escalation.perform': { readonly answer: 'undisputed' | 'all' | 'law' }
  'escalation.disputedDuty': { readonly answer: 'goOn' | 'pause' }
  'escalation.arrears': { readonly answer: 'mayStop'; readonly days: number }
  'escalation.arrears.goOn': Nothing
  'escalation.amounts': { readonly answer: 'undisputed' | 'reserve' | 'escrow' }
  'escalation.partly': { readonly answer: 'undisputed' | 'reserve' | 'escrow' }
  'escalation.cost': { readonly answer: 'equal' | 'requester' }
  'escalation.deadlock': { readonly answer: 'stages' | 'rejected' | 'coach' }
  'escalation.noReply': { readonly answer: 'agreed' | 'rejected' | 'stages' }
}

/** Clauses of the topic `reviewLegal`. */
export interface ReviewLegalClauses {
  'reviewLegal.changed': { readonly answer: string }
  'reviewLegal.after.bound': Nothing
  'reviewLegal.after': { readonly days: number }
  'reviewLegal.who': { readonly answer: 'eachOwn' | 'oneForAll' | 'flagged' }
  'reviewLegal.waived': { readonly reason?: string }
  'reviewLegal.silence': { readonly answer: 'sign' | 'wait' | 'talk'; readonly days: number }
  'reviewLegal.objection': { readonly answer: 'talk' | 'wait' }
  'reviewLegal.cost': { readonly answer: 'eachOwn' | 'equal' }
  'reviewLegal.tax': { readonly answer: 'eachOwn' | 'shared' }
  'reviewLegal.tax.waived': Nothing
}

/** Clauses of the topic `publicity`. `items` are kinds of content. */
export interface PublicityClauses {
  'publicity.perItem': Nothing
  'publicity.categories': { readonly items: readonly string[] }
  'publicity.never': Nothing
  'publicity.silence': { readonly answer: 'no' | 'yes'; readonly days: number }
  'publicity.persons': Nothing
  'publicity.persons.approval': Nothing
  'publicity.customer': Nothing
  'publicity.customer.never': Nothing
  'publicity.withdrawal': { readonly days: number }
  'publicity.withdrawal.never': Nothing
  'publicity.inTime': Nothing
  'publicity.late': { readonly answer: 'warn' | 'talk' }
  'publicity.afterEnd': { readonly answer: 'stays' | 'marked' | 'removed' }
  'publicity.correctDays': { readonly days: number }
  'publicity.correctCost': { readonly answer: 'supplier' | 'publisher' | 'equal' }
  'publicity.customerObjects': { readonly answer: 'remove' | 'anonymise' }
  'publicity.personObjects': { readonly answer: 'remove' | 'anonymise' }
  'publicity.credit': { readonly answer: 'always' | 'awards' | 'free' }
  'publicity.breach': { readonly answer: 'takeDown' | 'ladder' | 'talk'; readonly never: boolean }
}

/** Clauses of the topic `gtm`. Amounts are cents, shares basis points. */
export interface GtmClauses {
  'gtm.leadRule': { readonly answer: 'organiser' | 'firstTouch' | 'fit' | 'all' }
  'gtm.leadOpen': { readonly answer: 'customer' | 'all' | 'talk' }
  'gtm.leadWish': { readonly answer: 'all' | 'talk' }
  'gtm.cost.equal': Nothing
  'gtm.cost.organiser': Nothing
  'gtm.cost.shares': { readonly parts: readonly { readonly party: PartyId; readonly share: number }[] }
  'gtm.costBoth': { readonly answer: 'equal' | 'talk' }
  'gtm.unplanned': { readonly answer: 'organiser' | 'talk' }
  'gtm.threshold': { readonly amount: number }
  'gtm.rhythm': { readonly answer: 'year' | 'quarter' | 'perAction' }
  'gtm.email': { readonly answer: 'collector' | 'named' | 'nobody' }
  'gtm.emailOther': { readonly answer: 'ifNamed' | 'never' }
  'gtm.lists': { readonly answer: 'countsOnly' | 'companies' | 'none' }
  'gtm.listPeople': { readonly answer: 'never' | 'consent' }
  'gtm.overrun': { readonly answer: 'organiser' | 'asAgreed' | 'talk'; readonly rate: number }
  'gtm.cancelled': { readonly answer: 'canceller' | 'asAgreed' | 'talk' }
  'gtm.unused': { readonly answer: 'next' | 'back' }
  'gtm.idle': { readonly answer: 'fullShare' | 'noLeads' | 'talk' }
  'gtm.proof': { readonly answer: 'receipts' | 'estimate' }
  'gtm.leadIdle': { readonly answer: 'othersMay' | 'remind'; readonly days: number }
}
