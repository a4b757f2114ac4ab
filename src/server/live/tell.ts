import { sql } from 'kysely'
import type { Audience } from '#core/negotiation/decide.ts'
import type { CooperationId, PersonId } from '#core/shared/id.ts'
import type { Tx } from '../db.ts'

export const channel = 'handschlag_live'

/** What servers tell each other. Pages are told nothing but that they should fetch again. */
export type Told =
  /** `people`: who may listen may have changed; look before telling. */
  | { readonly cooperation: CooperationId; readonly to: Audience; readonly people?: true }
  /** A session of this person has ended. */
  | { readonly signedOut: PersonId }

/** Leaves with the commit of this transaction, and not at all without it. */
export const tellPages = (tx: Tx, cooperation: CooperationId, to: Audience): Promise<void> => tell(tx, { cooperation, to })

/** To everybody in the cooperation, but only to those who still are. */
export const tellOfPeople = (tx: Tx, cooperation: CooperationId): Promise<void> => tell(tx, { cooperation, to: 'all', people: true })

/** The pages of whoever signed out, on whichever server they hang, look whether they are still wanted. */
export const tellSignedOut = (tx: Tx, person: PersonId): Promise<void> => tell(tx, { signedOut: person })

async function tell(tx: Tx, told: Told): Promise<void> {
  await sql`select pg_notify(${channel}, ${JSON.stringify(told)})`.execute(tx)
}
