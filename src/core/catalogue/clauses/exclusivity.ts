import type { PartyId } from '../../agreement/agreement.ts'

type Nothing = Readonly<Record<string, never>>

/** Clauses of the topic `exclusivity`. Days, cents and basis points are the agreed numbers. */
export interface ExclusivityClauses {
  'exclusivity.none': Nothing
  'exclusivity.form': { readonly form: 'project' | 'field'; readonly field?: string }
  'exclusivity.who': { readonly bound: readonly PartyId[] }
  'exclusivity.own': { readonly answer: 'free' | 'no' }
  'exclusivity.newField': { readonly answer: 'free' | 'ask' | 'covered' }
  'exclusivity.existing': { readonly answer: 'free' | 'listed' | 'no' }
  'exclusivity.existingList': { readonly entries: readonly { readonly party: PartyId; readonly partner: string }[] }
  'exclusivity.area.everywhere': Nothing
  'exclusivity.area.named': { readonly area: string }
  'exclusivity.passive': { readonly answer: 'free' | 'no' }
  'exclusivity.minimum.none': Nothing
  'exclusivity.minimum.orders': { readonly sum: number }
  'exclusivity.missed': { readonly answer: 'lapses' | 'talk' }
  'exclusivity.firstRefusal.none': Nothing
  'exclusivity.firstRefusal.offer': { readonly days: number }
  'exclusivity.breach': { readonly answer: 'stop' | 'mayEnd' | 'pay' | 'talk' | 'law' }
  'exclusivity.breachRate': { readonly rate: number }
}
