import type { ColumnType } from 'kysely'
import type { SheetEvent, SheetKind, Side } from '#core/sheet/sheet.ts'
import type { CooperationId, PersonId } from '#core/shared/id.ts'

/** Set when the row is made and never again. */
type Fixed<T> = ColumnType<T, T, never>

export type SheetRow = {
  readonly seq: number
  readonly side: Side | null
  readonly type: SheetEvent['type']
  readonly round: number
  /** The event without what has a column of its own. */
  readonly payload: unknown
  readonly person_id: PersonId
  readonly at: Date
}

export type SheetTables = {
  readonly sheet_event: { readonly cooperation_id: Fixed<CooperationId>; readonly kind: Fixed<SheetKind> } & {
    readonly [Column in keyof SheetRow]: Column extends 'payload' ? ColumnType<unknown, string, never> : Fixed<SheetRow[Column]>
  }
}
