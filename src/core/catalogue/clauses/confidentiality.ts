/** From where a party can have an information besides from the other one. */
export type SecretOrigin = 'knownBefore' | 'independent' | 'published' | 'thirdParty'

/** Who may be told, where the parties say so. */
export type SecretCircle = 'staff' | 'advisers' | 'finance' | 'affiliates' | 'subcontractors'

/** Clauses of the topic `confidentiality`. Days and months are the agreed numbers, sums are in cents. */
export interface ConfidentialityClauses {
  'confidentiality.marking': { readonly answer: 'all' | 'marked' }
  'confidentiality.exceptions': { readonly excepted: readonly SecretOrigin[]; readonly kept: readonly SecretOrigin[] }
  'confidentiality.period': { readonly answer: 'whileSecret' | 'months' | 'both'; readonly months: number }
  'confidentiality.recipients': { readonly allowed: readonly SecretCircle[] }
  'confidentiality.bound': { readonly answer: 'written' | 'told' }
  'confidentiality.authority': { readonly answer: 'tellFirst' | 'free' }
  'confidentiality.ai': { readonly answer: 'never' | 'closed' }
  'confidentiality.ownUse': { readonly answer: 'never' | 'consent' }
  'confidentiality.examine': { readonly answer: 'forbidden' | 'allowed' }
  'confidentiality.memory': { readonly answer: 'free' | 'bound' }
  'confidentiality.people': { readonly answer: 'answers' | 'care' }
  'confidentiality.leakDays': { readonly days: number }
  'confidentiality.returnDays': { readonly days: number }
  'confidentiality.returnLate': { readonly answer: 'declare' | 'talk' }
  'confidentiality.breach': { readonly answer: 'ladder' | 'penalty' | 'talk' | 'law' }
  'confidentiality.penalty': { readonly sum: number }
  'confidentiality.penaltyGrave': { readonly sum: number; readonly slightFree: boolean }
}
