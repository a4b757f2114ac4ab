import type { Generated } from 'kysely'
import type { AccessTables } from './access/tables.ts'
import type { EvidenceTables } from './evidence/tables.ts'
import type { NegotiationTables } from './negotiation/tables.ts'
import type { SheetTables } from './sheet/tables.ts'

/** What `migrate.ts` remembers: one row per migration that ran. */
type MigrationTable = {
  readonly number: number
  readonly name: string
  readonly sha256: string
  readonly applied_at: Generated<Date>
}

/**
 * All tables as Kysely sees them. A noun describes its own in `src/server/<noun>/tables.ts` and is added here with `&`:
 * `export type Tables = HouseTables & AccessTables & NegotiationTables`.
 */
type HouseTables = { readonly migration: MigrationTable }

export type Tables = HouseTables & AccessTables & EvidenceTables & NegotiationTables & SheetTables
