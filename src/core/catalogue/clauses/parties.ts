/** Clauses of the topic `parties`. */
export interface PartiesClauses {}
