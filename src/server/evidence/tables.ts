import type { ColumnType } from 'kysely'
import type { Side } from '#core/access/role.ts'
import type { CooperationId, PersonId } from '#core/shared/id.ts'

/** Set when the row is made and never again. */
type Fixed<T> = ColumnType<T, T, never>

/** The chain that everybody in the cooperation reads, or the private one of a side. */
export type Stream = 'all' | Side

export type EvidenceTables = {
  readonly evidence_leaf: {
    readonly cooperation_id: Fixed<CooperationId>
    readonly stream: Fixed<Stream>
    readonly seq: Fixed<number>
    readonly at: Fixed<Date>
    readonly kind: Fixed<string>
    readonly commitment: Fixed<string>
    readonly previous: Fixed<string>
    readonly hash: Fixed<string>
  }
  readonly evidence_payload: {
    readonly cooperation_id: Fixed<CooperationId>
    readonly stream: Fixed<Stream>
    readonly seq: Fixed<number>
    readonly salt: Fixed<string>
    readonly payload: Fixed<string>
  }
  readonly coach_reading: {
    readonly cooperation_id: Fixed<CooperationId>
    readonly side: Fixed<Side>
    readonly seq: Fixed<number>
    readonly allowed: Fixed<boolean>
    readonly person_id: Fixed<PersonId>
    readonly at: Fixed<Date>
  }
}
