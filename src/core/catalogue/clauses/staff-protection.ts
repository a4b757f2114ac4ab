/** Clauses of the topic `staffProtection`. */
export interface StaffProtectionClauses {}
