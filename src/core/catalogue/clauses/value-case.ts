/** Clauses of the topic `valueCase`. */
export interface ValueCaseClauses {}
