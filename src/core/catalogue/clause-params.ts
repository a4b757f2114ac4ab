import type { CustomerContractClauses } from './clauses/customer-contract.ts'
import type { ExitClauses } from './clauses/exit.ts'
import type { EscalationClauses, GtmClauses, PublicityClauses, ReviewLegalClauses } from './clauses/peace.ts'
import type { ProtectionClauses } from './clauses/protection.ts'
import type { ProcessClauses } from './clauses/process.ts'
import type { PurposeClauses } from './clauses/purpose.ts'
import type { SplitClauses } from './clauses/split.ts'
import type { TermClauses } from './clauses/term.ts'

/**
 * Every clause the catalogue can write, with the values its sentence needs. The key is the clause id; `src/text` has one
 * sentence per key in German and English, complete by type. Each topic has its part in its own file in `clauses/`.
 */
export interface ClauseParams
  extends
    PurposeClauses,
    ProcessClauses,
    CustomerContractClauses,
    SplitClauses,
    ProtectionClauses,
    GtmClauses,
    PublicityClauses,
    TermClauses,
    ExitClauses,
    EscalationClauses,
    ReviewLegalClauses {}
