/** Clauses of the topic `contributions`. */
export interface ContributionsClauses {}
