import { canonical, type Json } from '#core/evidence/canonical.ts'
import { audience, decide, type Command, type NegotiationRefusal } from '#core/negotiation/decide.ts'
import { catalogue } from '#core/negotiation/library.ts'
import type { Viewer } from '#core/negotiation/view.ts'
import type { CooperationId, PersonId } from '#core/shared/id.ts'
import { ok, refuse, type Result } from '#core/shared/result.ts'
import { type Db, inTransaction, type Tx, type Who } from '../db.ts'
import { sha256 } from '../evidence/append.ts'
import { tellPages } from '../live/tell.ts'
import type { Gate } from './gate.ts'
import { appendEvents, loadToDecide } from './queries.ts'

/** The same key was used for another command: a mistake of the client, which must not lose either of them in silence. */
export type KeyReused = { readonly code: 'keyReused' }

export type Asking = { readonly who: Who; readonly person: PersonId; readonly viewer: Viewer; readonly cooperation: CooperationId }

/** `key` is the client's name for this one click; `body` is what the key stands for. */
export type Repeatable = { readonly key: string; readonly body: Json }

/** Load, decide, append: once, however often the client sends it. */
export const runCommand = (
  { db, gate }: { readonly db: Db; readonly gate: Gate },
  { who, person, viewer, cooperation }: Asking,
  command: Command,
  repeatable: Repeatable | undefined,
): Promise<Result<null, NegotiationRefusal | KeyReused>> =>
  gate(cooperation, () =>
    inTransaction(db, who, async (tx) => {
      const at = new Date().toISOString()
      if (repeatable !== undefined) {
        const done = await remember(tx, cooperation, person, repeatable, at)
        if (done !== 'new') return done === 'done' ? ok(null) : refuse({ code: 'keyReused' })
      }
      const { state, seq } = await loadToDecide(tx, cooperation)
      const decided = decide(state, command, { ...viewer, person }, at, catalogue)
      if (!decided.ok) return decided
      if (decided.value.length === 0) return ok(null)
      await appendEvents(tx, cooperation, seq, decided.value)
      await tellPages(tx, cooperation, audience(state, decided.value, catalogue))
      return ok(null)
    }),
  )

/** A refusal undoes the row too, so that a refused command can be sent again under its key. */
async function remember(
  tx: Tx,
  cooperation: CooperationId,
  person: PersonId,
  { key, body }: Repeatable,
  at: string,
): Promise<'new' | 'done' | 'reused'> {
  const hash = sha256(canonical(body))
  const before = await tx
    .selectFrom('command_done')
    .select('command_hash')
    .where('cooperation_id', '=', cooperation)
    .where('person_id', '=', person)
    .where('key', '=', key)
    .executeTakeFirst()
  if (before !== undefined) return before.command_hash === hash ? 'done' : 'reused'
  await tx
    .insertInto('command_done')
    .values({ cooperation_id: cooperation, person_id: person, key, command_hash: hash, at: new Date(at) })
    .execute()
  return 'new'
}
