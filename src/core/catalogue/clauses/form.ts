/** Clauses of the topic `form`. */
export interface FormClauses {}
