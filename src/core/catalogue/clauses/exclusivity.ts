/** Clauses of the topic `exclusivity`. */
export interface ExclusivityClauses {}
