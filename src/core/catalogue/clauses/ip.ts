/** Clauses of the topic `ip`. */
export interface IpClauses {}
