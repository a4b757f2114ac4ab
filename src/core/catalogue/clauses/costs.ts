/** Clauses of the topic `costs`. */
export interface CostsClauses {}
