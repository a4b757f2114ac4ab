/** Clauses of the topic `changes`. */
export interface ChangesClauses {}
