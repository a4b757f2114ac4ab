import type { Json } from '#core/evidence/canonical.ts'
import type { Side } from '#core/access/role.ts'
import type { CooperationId, PersonId } from '#core/shared/id.ts'
import type { Tx } from '../db.ts'
import { appendEvidence } from '../evidence/append.ts'
import { tellOfPeople, tellPages } from '../live/tell.ts'

/** What happens to the people of a cooperation. Ids and roles only: names and addresses may have to be erased one day. */
export type PeopleEvent =
  | 'cooperation.founded'
  | 'cooperation.renamed'
  | 'party.joined'
  | 'party.left'
  | 'member.joined'
  | 'member.left'
  | 'member.removed'
  | 'member.roleChanged'
  | 'invitation.sent'
  | 'invitation.resent'
  | 'invitation.revoked'

/** Adds the event to the evidence that all read, and tells the open pages, in the transaction of the command. */
export async function record(
  tx: Tx,
  cooperation: CooperationId,
  kind: PeopleEvent,
  by: PersonId,
  details: Readonly<Record<string, Json>> = {},
  at = new Date(),
): Promise<void> {
  await appendEvidence(tx, { cooperation, stream: 'all', kind, at: at.toISOString(), payload: { by, ...details } })
  await tellOfPeople(tx, cooperation)
}

/** Whom a side asks for advice is its own business: recorded where only that side reads, and told to its pages only. */
export async function recordOfSide(
  tx: Tx,
  cooperation: CooperationId,
  side: Side,
  kind: 'guestLink.sent' | 'guestLink.revoked',
  by: PersonId,
  details: Readonly<Record<string, Json>> = {},
): Promise<void> {
  await appendEvidence(tx, { cooperation, stream: side, kind, at: new Date().toISOString(), payload: { by, ...details } })
  await tellPages(tx, cooperation, { sides: [side], coach: false })
}
