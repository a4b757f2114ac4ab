import type { CustomerContractClauses } from './clauses/customer-contract.ts'

/**
 * Every clause the catalogue can write, with the values its sentence needs. The key is the clause id; `src/text` has one
 * sentence per key in German and English, complete by type. Each topic has its part in its own file in `clauses/`.
 */
export interface ClauseParams extends CustomerContractClauses {}
