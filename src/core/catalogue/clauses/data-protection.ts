/** Clauses of the topic `dataProtection`. */
export interface DataProtectionClauses {}
