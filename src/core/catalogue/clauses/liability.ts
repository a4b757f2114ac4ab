/** Clauses of the topic `liability`. */
export interface LiabilityClauses {}
