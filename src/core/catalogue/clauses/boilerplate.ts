/** Clauses of the topic `boilerplate`. */
export interface BoilerplateClauses {}
