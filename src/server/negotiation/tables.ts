import type { ColumnType } from 'kysely'
import type { Side } from '#core/access/role.ts'
import type { NegotiationEvent } from '#core/negotiation/negotiation.ts'
import type { CooperationId, PersonId } from '#core/shared/id.ts'

/** Set when the row is made and never again. */
type Fixed<T> = ColumnType<T, T, never>

export type EventRow = {
  readonly seq: number
  readonly side: Side | null
  readonly kind: NegotiationEvent['type']
  /** The event without its kind, side, person and time, which have columns of their own. */
  readonly payload: unknown
  readonly person_id: PersonId
  readonly at: Date
}

export type NegotiationTables = {
  readonly negotiation_event: { readonly cooperation_id: Fixed<CooperationId> } & {
    readonly [Column in keyof EventRow]: Column extends 'payload' ? ColumnType<unknown, string, never> : Fixed<EventRow[Column]>
  }
  readonly command_done: {
    readonly cooperation_id: Fixed<CooperationId>
    readonly person_id: Fixed<PersonId>
    readonly key: Fixed<string>
    readonly command_hash: Fixed<string>
    readonly at: Fixed<Date>
  }
}
