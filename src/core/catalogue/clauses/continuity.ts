/** Clauses of the topic `continuity`. */
export interface ContinuityClauses {}
