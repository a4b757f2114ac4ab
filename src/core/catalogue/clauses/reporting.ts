/** Clauses of the topic `reporting`. */
export interface ReportingClauses {}
