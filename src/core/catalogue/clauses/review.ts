/** Clauses of the topic `review`. Days and months are the agreed numbers, rates basis points. */
export interface ReviewClauses {
  'review.how': { readonly answer: 'separately' | 'together' | 'coach' }
  'review.skipped': { readonly answer: 'eachCalls' | 'coach' | 'mayEnd'; readonly months: number }
  'review.costChange': { readonly rate: number }
  'review.triggers': { readonly chosen: readonly string[]; readonly rest: readonly string[] }
  'review.refused': { readonly answer: 'stays' | 'stages' | 'mayEnd' | 'expert'; readonly days: number }
  'review.meanwhile': { readonly answer: 'old' | 'fromRequest' }
}
