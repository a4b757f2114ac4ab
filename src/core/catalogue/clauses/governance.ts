import type { PartyId } from '../../agreement/agreement.ts'

/** Clauses of the topic `governance`. Days are the agreed numbers, amounts cents, rates basis points. */
export interface GovernanceClauses {
  'governance.leads': {
    readonly leads: readonly { readonly party: PartyId; readonly person: string; readonly deputy?: string; readonly sponsor?: string }[]
  }
  /** `lead`: a party, or `alternates`. */
  'governance.form': { readonly answer: 'twoLeads' | 'leadParty' | 'committee' | 'coordinator'; readonly lead?: string }
  'governance.leadReplaced': { readonly answer: 'anyTime' | 'breachOnly' | 'talk' }
  'governance.contactLate': { readonly answer: 'management' | 'mayAct' | 'talk'; readonly days: number }
  'governance.meeting': { readonly answer: 'weekly' | 'monthly' | 'quarterly' | 'onRequest' }
  'governance.missed': { readonly answer: 'newDate' | 'textVote'; readonly days: number }
  'governance.missedAgain': { readonly answer: 'management' | 'mayEnd' | 'talk' }
  'governance.minutes': { readonly answer: 'rotating' | 'convener' }
  'governance.minutesSilence': { readonly answer: 'counts' | 'open'; readonly days: number }
  'governance.minutesObjected': { readonly answer: 'undisputed' | 'clarify' }
  'governance.coordination': { readonly answer: 'unpaid' | 'flat' | 'hours'; readonly amount?: number }
  'governance.payBeyond': { readonly answer: 'no' | 'ifAgreed' | 'hours' }
  'governance.overrun': { readonly answer: 'spender' | 'shared' | 'talk'; readonly rate: number }
}
