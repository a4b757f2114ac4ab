import { sql } from 'kysely'
import type { GermanOf } from '#core/agreement/agreement.ts'
import { germanOf } from '#core/catalogue/kinds.ts'
import type { Json } from '#core/evidence/canonical.ts'
import { agreedAnswers } from '#core/negotiation/answers.ts'
import { fold, privateTo, type Negotiation, type NegotiationEvent, type Seal, type Start } from '#core/negotiation/negotiation.ts'
import type { CooperationId } from '#core/shared/id.ts'
import { loadParties } from '../access/people.ts'
import type { Tx } from '../db.ts'
import { appendAllEvidence, lostRace } from '../evidence/append.ts'
import type { EventRow } from './tables.ts'

/** The sides of a cooperation, and the first that left. */
async function loadStart(tx: Tx, cooperation: CooperationId): Promise<Start> {
  const parties = await loadParties(tx, cooperation)
  const left = parties.flatMap(({ side, left_at }) => (left_at === null ? [] : [{ side, at: left_at.toISOString() }]))
  const ended = left.sort((one, other) => (one.at < other.at ? -1 : 1))[0]
  return { sides: parties.map(({ side }) => side), ...(ended === undefined ? {} : { ended }) }
}

/** Everything, whoever asks: to decide on a command, never to show. */
export async function loadToDecide(tx: Tx, cooperation: CooperationId): Promise<{ readonly state: Negotiation; readonly seq: number }> {
  const start = await loadStart(tx, cooperation)
  const { rows } = await sql<EventRow>`select seq, side, kind, payload, person_id, at from events_to_decide(${cooperation}::uuid)`.execute(
    tx,
  )
  return { state: fold(start, rows.map(eventOf)), seq: rows.at(-1)?.seq ?? 0 }
}

/** What the person who asks may read, by row level security; the rest of the sides only as seals. */
export async function loadToShow(tx: Tx, cooperation: CooperationId): Promise<Negotiation> {
  const start = await loadStart(tx, cooperation)
  const rows = await tx
    .selectFrom('negotiation_event')
    .select(['seq', 'side', 'kind', 'payload', 'person_id', 'at'])
    .where('cooperation_id', '=', cooperation)
    .orderBy('seq')
    .execute()
  const seals = await sql<Seal>`select side, question from handed_in(${cooperation}::uuid)`.execute(tx)
  return fold(start, rows.map(eventOf), seals.rows)
}

/** Whose German the cooperation is written in, by what its sides have agreed. */
export const loadGerman = async (tx: Tx, cooperation: CooperationId): Promise<GermanOf | undefined> =>
  germanOf(agreedAnswers(await loadToShow(tx, cooperation)))

/** Writes events, each with its leaf of evidence. `seq` is the last number taken. */
export async function appendEvents(tx: Tx, cooperation: CooperationId, seq: number, events: readonly NegotiationEvent[]): Promise<void> {
  if (events.length === 0) return
  try {
    await tx
      .insertInto('negotiation_event')
      .values(events.map((event, index) => ({ cooperation_id: cooperation, seq: seq + index + 1, ...rowOf(event) })))
      .execute()
  } catch (error) {
    throw lostRace(error)
  }
  await appendAllEvidence(
    tx,
    events.map((event) => ({
      cooperation,
      stream: privateTo(event) ?? 'all',
      kind: `negotiation.${event.type}`,
      at: event.at,
      payload: event as unknown as Json,
    })),
  )
  for (const [index, event] of events.entries()) {
    if (event.type === 'readingAllowed' || event.type === 'readingEnded') {
      await tx
        .insertInto('coach_reading')
        .values({
          cooperation_id: cooperation,
          side: event.side,
          seq: seq + index + 1,
          allowed: event.type === 'readingAllowed',
          person_id: event.person,
          at: new Date(event.at),
        })
        .execute()
    }
  }
}

function rowOf(event: NegotiationEvent) {
  const side = privateTo(event)
  const { type: kind, person, at, ...rest } = event
  const { side: _, ...payload } = { side: null, ...rest }
  return { side, kind, payload: JSON.stringify(side === null ? rest : payload), person_id: person, at: new Date(at) }
}

/** The one cast from rows to events: the table is written only by `appendEvents`. */
const eventOf = ({ side, kind, payload, person_id, at }: EventRow): NegotiationEvent =>
  ({ ...(payload as object), type: kind, ...(side === null ? {} : { side }), person: person_id, at: at.toISOString() }) as NegotiationEvent
