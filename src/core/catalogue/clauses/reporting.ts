/** Clauses of the topic `reporting`. Days and months are the agreed numbers, rates basis points. */
export interface ReportingClauses {
  'reporting.what': { readonly items: readonly string[] }
  'reporting.rhythm': { readonly answer: 'monthly' | 'quarterly' | 'perProject'; readonly days: number }
  'reporting.late': { readonly answer: 'estimate' | 'inspect' | 'talk'; readonly days: number; readonly cure: number }
  'reporting.intent': { readonly answer: 'mayEnd' | 'correct' | 'talk' }
  'reporting.inspection': { readonly answer: 'neutral' | 'books' | 'law'; readonly months?: number }
  'reporting.refused': { readonly answer: 'counts' | 'mayEnd' | 'talk'; readonly days: number }
  'reporting.inspectionCost': { readonly answer: 'byResult' | 'asker' | 'equal'; readonly rate?: number }
}
