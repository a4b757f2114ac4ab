import type { PartyId } from '../../agreement/agreement.ts'

/** Clauses of the topic `dataProtection`. Hours and days are the agreed numbers. */
export interface DataProtectionClauses {
  'dataProtection.none': Readonly<Record<string, never>>
  'dataProtection.shared': { readonly answer: 'joint' | 'separate' }
  'dataProtection.instructed': { readonly answer: 'processor' | 'separate' }
  'dataProtection.use': { readonly answer: 'jointOnly' | 'consent' }
  'dataProtection.requests': { readonly by: 'owner' | 'receiver' | { readonly party: PartyId } }
  'dataProtection.forwardDays': { readonly days: number }
  'dataProtection.forwardLate': { readonly answer: 'remind' | 'bears' }
  'dataProtection.removalDays': { readonly days: number }
  'dataProtection.removalLate': { readonly answer: 'remind' | 'bears' }
  'dataProtection.breachHours': { readonly hours: number }
  'dataProtection.breachLate': { readonly answer: 'bears' | 'talk' }
  'dataProtection.reports': { readonly answer: 'place' | 'owner' }
  'dataProtection.reportsBoth': { readonly answer: 'owner' | 'together' }
  'dataProtection.subs': { readonly answer: 'consent' | 'objection' | 'free'; readonly days: number }
  'dataProtection.hosting': { readonly answer: 'eu' | 'adequate' | 'safeguards' }
  'dataProtection.loss': { readonly answer: 'keeper' | 'owner' | 'care' }
  'dataProtection.fine': { readonly answer: 'causer' | 'each' }
  'dataProtection.fineBoth': { readonly answer: 'equal' | 'each' | 'talk' }
}
