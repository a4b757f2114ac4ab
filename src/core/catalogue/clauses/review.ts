/** Clauses of the topic `review`. */
export interface ReviewClauses {}
