import { sql } from 'kysely'
import type { Json } from '#core/evidence/canonical.ts'
import { beginSheets, privateTo, type SheetEvent, type SheetKind, type Sheets } from '#core/sheet/sheet.ts'
import { foldSheets } from '#core/sheet/view.ts'
import type { CooperationId } from '#core/shared/id.ts'
import { loadParties } from '../access/people.ts'
import type { Tx } from '../db.ts'
import { appendEvidence, lostRace } from '../evidence/append.ts'
import type { SheetRow } from './tables.ts'

/** Everything, whoever asks: to decide on a command, never to show. */
export async function loadSheetsToDecide(
  tx: Tx,
  cooperation: CooperationId,
  kind: SheetKind,
): Promise<{ readonly state: Sheets; readonly seq: number }> {
  const { rows } = await sql<SheetRow>`select * from sheets_to_decide(${cooperation}::uuid, ${kind})`.execute(tx)
  return { state: await folded(tx, cooperation, rows), seq: rows.at(-1)?.seq ?? 0 }
}

/** What the person who asks may read, by row level security. */
export async function loadSheetsToShow(tx: Tx, cooperation: CooperationId, kind: SheetKind): Promise<Sheets> {
  const { rows } = await sql<SheetRow>`select * from sheets_to_show(${cooperation}::uuid, ${kind})`.execute(tx)
  return folded(tx, cooperation, rows)
}

async function folded(tx: Tx, cooperation: CooperationId, rows: readonly SheetRow[]): Promise<Sheets> {
  const parties = await loadParties(tx, cooperation)
  const [ended] = parties
    .flatMap(({ side, left_at }) => (left_at === null ? [] : [{ side, at: left_at.toISOString() }]))
    .sort((one, other) => (one.at < other.at ? -1 : 1))
  const begun = beginSheets(
    parties.map(({ side }) => side),
    ended,
  )
  return foldSheets(begun, rows.map(eventOf))
}

/**
 * Writes events, each with its leaf of evidence. `seq` is the last number taken. The leaf of a draft and of a hand-in holds the digest
 * alone: what was laid open can be checked against it, and whoever may read the record of a side reads no draft in it.
 */
export async function appendSheetEvents(
  tx: Tx,
  cooperation: CooperationId,
  kind: SheetKind,
  seq: number,
  events: readonly SheetEvent[],
): Promise<void> {
  for (const [index, event] of events.entries()) {
    const side = privateTo(event)
    const { type, round, person, at, ...payload } = event
    try {
      await tx
        .insertInto('sheet_event')
        .values({
          cooperation_id: cooperation,
          kind,
          seq: seq + index + 1,
          side,
          type,
          round,
          payload: JSON.stringify(payload),
          person_id: person,
          at: new Date(at),
        })
        .execute()
    } catch (error) {
      throw lostRace(error)
    }
    await appendEvidence(tx, {
      cooperation,
      stream: side ?? 'all',
      kind: `sheet.${type}`,
      at,
      payload: { kind, round, person, at, ...recorded(event) },
    })
  }
}

const recorded = (event: SheetEvent): { readonly [key: string]: Json | undefined } => {
  switch (event.type) {
    case 'saved':
      return { side: event.side, version: event.version, digest: event.digest }
    case 'handedIn':
      return { by: event.by, digest: event.digest }
    case 'revealed':
      return { sheets: event.sheets as unknown as Json }
  }
}

/** The one cast from rows to events: the table is written only by `appendSheetEvents`. */
const eventOf = ({ type, round, payload, person_id, at }: SheetRow): SheetEvent =>
  ({ ...(payload as object), type, round, person: person_id, at: at.toISOString() }) as SheetEvent
