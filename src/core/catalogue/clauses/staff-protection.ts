type Form = 'active' | 'fee' | 'consent'

/** Clauses of the topic `staffProtection`. Months and basis points are the agreed numbers; no months at all mean no time after the end. */
export interface StaffProtectionClauses {
  'staffProtection.free': Readonly<Record<string, never>>
  'staffProtection.form': { readonly form: Form }
  'staffProtection.applied': { readonly answer: 'free' | 'counts'; readonly form: Form }
  'staffProtection.advert': { readonly answer: 'free' | 'counts'; readonly form: Form }
  'staffProtection.tail': { readonly months: number }
  'staffProtection.who': { readonly answer: 'project' | 'everybody' }
  'staffProtection.freelancers': { readonly answer: 'included' | 'free' }
  'staffProtection.leftMonths': { readonly months: number }
  'staffProtection.fee': { readonly rate: number }
  'staffProtection.breach': { readonly answer: 'pay' | 'talk' | 'law' }
  'staffProtection.penalty': { readonly rate: number }
}
