/** Clauses of the topic `resolutions`. */
export interface ResolutionsClauses {}
