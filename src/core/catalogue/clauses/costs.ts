/** Clauses of the topic `costs`. Money in cents, rates in basis points. */
export interface CostsClauses {
  'costs.approval': { readonly answer: string; readonly limit?: number }
  'costs.key': { readonly answer: string }
  'costs.unapproved': { readonly answer: string; readonly limited: boolean }
  'costs.overrun': { readonly answer: string; readonly limit?: number }
  'costs.refundDays': { readonly days: number }
  'costs.travel': { readonly answer: string }
  'costs.licences': { readonly answer: string }
  'costs.bid': { readonly answer: string }
  'costs.bidWithdrawn': { readonly answer: string }
  'costs.bidRefuse': { readonly answer: string }
  'costs.advance': { readonly answer: string }
  'costs.owner': { readonly answer: string }
  'costs.resale': { readonly answer: string }
  'costs.damage': { readonly answer: string }
}
