/** Clauses of the topic `legalNature`. */
export interface LegalNatureClauses {}
