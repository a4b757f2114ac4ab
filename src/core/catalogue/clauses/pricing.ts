/** Clauses of the topic `pricing`. */
export interface PricingClauses {}
