import type { PartyId } from '../../agreement/agreement.ts'

type Nothing = Readonly<Record<string, never>>

/** Who finishes: `together`, the party with the customer contract, those who remain, nobody, or a talk. */
export type Finisher = 'together' | 'prime' | 'remaining' | 'stop' | 'talk'

/** Paragraphs that say the chosen option of their question and nothing else. */
type Settled =
  | 'exit.runningRules'
  | 'exit.handOverFee'
  | 'exit.holdBack'
  | 'exit.statementLate'
  | 'exit.release'
  | 'exit.prepaid'
  | 'exit.compensation'
  | 'exit.assets'
  | 'exit.assetsBoth'
  | 'exit.assetPrice'
  | 'exit.pot'
  | 'exit.shared'
  | 'exit.listFreeze'
  | 'exit.toldEarly'
  | 'exit.badTalk'
  | 'exit.badTalkFollows'
  | 'exit.notices'
  | 'exit.heirs'
  | 'exit.oneLeaves'
  | 'exit.exclusion'
  | 'exit.debrief'

/** Clauses about the time after the end. */
export interface AftercareClauses extends Readonly<Record<Settled, { readonly answer: string }>> {
  'exit.handOverHours': { readonly hours: number }
  'exit.teachingDays': { readonly days: number }
  'exit.finalPayDays': { readonly days: number }
  'exit.redirectDays': { readonly days: number }
  'exit.absenceEnd': { readonly days: number }
  'exit.absenceEnd.goOn': Nothing
}

/** Clauses of the topic `exit`. Days, months and hours are the agreed numbers. */
export interface ExitClauses extends AftercareClauses {
  'exit.finisherForce': { readonly answer: 'prime' | 'stop' | 'talk' }
  'exit.finished': Nothing
  /** `force`: also when the end comes from outside; else the next paragraph says what holds then. */
  'exit.finisher': { readonly answer: Finisher; readonly force: boolean }
  'exit.finisherBreach': { readonly answer: Finisher }
  'exit.finisherFallen': { readonly answer: Finisher }
  'exit.planned': { readonly answer: 'prime' | 'release' | 'talk' }
  'exit.customerWish': { readonly answer: 'always' | 'peaceful' }
  'exit.customerWish.heard': Nothing
  'exit.absence': { readonly answer: 'deputy' | 'takeOver' | 'talk' }
  'exit.absenceDays': { readonly days: number; readonly deputy: boolean }
  /** `talk`: who finishes may be left to a talk, and then so is what is handed over. */
  'exit.parts': { readonly days: number; readonly talk: boolean }
  'exit.parts.keep': Nothing
  'exit.partsInTime': Nothing
  'exit.partsLate.ladder': { readonly cure: number }
  'exit.partsLate.talk': Nothing
  'exit.partsLate.law': Nothing
  'exit.offers': { readonly answer: 'lead' | 'each' | 'withdraw' | 'talk' }
  'exit.drafts': { readonly answer: 'lead' | 'each' | 'withdraw' }
  'exit.message': { readonly answer: 'joint' | 'agreedText' }
  'exit.message.free': Nothing
  'exit.messageNo': { readonly answer: 'minimal' | 'talk'; readonly days: number }
  'exit.commission': { readonly answer: 'ordered' | 'none' }
  'exit.commissionRunning': { readonly answer: string; readonly months?: number }
  'exit.commissionLater': { readonly answer: 'same' | 'half' | 'nothing'; readonly months?: number }
  'exit.statement': { readonly days: number; readonly party?: PartyId }
  'exit.statementReply': Nothing
  'exit.silence': { readonly answer: 'counts' | 'waits'; readonly days: number }
  'exit.objection': { readonly answer: 'undisputed' | 'talk' | 'expert' }
  'exit.netting': { readonly answer: 'all' | 'undisputed' | 'none' }
  'exit.data': { readonly answer: 'return' | 'delete' | 'ownerChooses'; readonly days: number }
  'exit.dataInTime': Nothing
  'exit.personalData': { readonly answer: 'return' | 'delete' | 'ownerChooses'; readonly days: number }
  'exit.records': { readonly answer: 'locked' | 'law' }
  'exit.dataLate.ladder': { readonly cure: number }
  'exit.dataLate.talk': Nothing
  'exit.brand.stop': Nothing
  'exit.brand.runOff': { readonly days: number }
  'exit.access': { readonly days: number }
  'exit.accessBreach': { readonly answer: 'atOnce' | 'same' }
  /** `kept` is empty where nothing of what can be kept goes on. */
  'exit.survives': { readonly kept: readonly string[]; readonly protectionEnds: boolean }
  'exit.protectionEnds': { readonly answer: 'ends' | 'tailStays' }
  'exit.control': { readonly answer: 'competitor' | 'any' | 'none' }
}
