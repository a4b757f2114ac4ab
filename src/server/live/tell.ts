import { sql } from 'kysely'
import type { Audience } from '#core/negotiation/decide.ts'
import type { CooperationId } from '#core/shared/id.ts'
import type { Tx } from '../db.ts'

export const channel = 'handschlag_live'

/** What servers tell each other. Pages are told nothing but that they should fetch again. */
export type Told = { readonly cooperation: CooperationId; readonly to: Audience }

/** Leaves with the commit of this transaction, and not at all without it. */
export async function tellPages(tx: Tx, cooperation: CooperationId, to: Audience): Promise<void> {
  const told: Told = { cooperation, to }
  await sql`select pg_notify(${channel}, ${JSON.stringify(told)})`.execute(tx)
}
