/** Clauses of the topic `brand`. */
export interface BrandClauses {}
