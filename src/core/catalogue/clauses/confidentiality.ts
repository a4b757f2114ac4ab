/** Clauses of the topic `confidentiality`. */
export interface ConfidentialityClauses {}
