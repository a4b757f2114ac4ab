/** Clauses of the topic `appearance`. */
export interface AppearanceClauses {}
