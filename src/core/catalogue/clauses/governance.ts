/** Clauses of the topic `governance`. */
export interface GovernanceClauses {}
