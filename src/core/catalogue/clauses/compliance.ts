/** Clauses of the topic `compliance`. */
export interface ComplianceClauses {}
