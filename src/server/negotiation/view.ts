import type { Role, Side } from '#core/access/role.ts'
import { mayNegotiate } from '#core/negotiation/decide.ts'
import { catalogue } from '#core/negotiation/library.ts'
import { viewFor } from '#core/negotiation/view.ts'
import { assert } from '#core/shared/assert.ts'
import type { CooperationId, PersonId } from '#core/shared/id.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { loadCooperations } from '../access/cooperation-routes.ts'
import { type Db, inReading, type Tx } from '../db.ts'
import { sha256 } from '../evidence/append.ts'
import type { Asking } from './command.ts'
import { loadToShow } from './queries.ts'

/** All that the pages of a cooperation show to this viewer, in one consistent reading. */
export const readView = (db: Db, { who, person, viewer, cooperation }: Asking): Promise<CooperationView> =>
  inReading(db, who, async (tx) => {
    const [head] = await loadCooperations(tx, person, cooperation)
    assert(head !== undefined, 'a member reads the cooperation')
    const people = await loadPeople(tx, cooperation)
    const negotiation = viewFor(await loadToShow(tx, cooperation), viewer, catalogue)
    const name = people.find((one) => one.person === person)?.name ?? ''
    const view = { ...head, people, viewer: { person, name, ...viewer, mayNegotiate: mayNegotiate(viewer) }, negotiation }
    return { ...view, version: sha256(JSON.stringify(view)).slice(0, 32) } as CooperationView
  })

type PersonRow = {
  readonly person: PersonId
  readonly name: string
  readonly role: Role
  readonly side: Side | null
  readonly former: boolean
}

/** Everybody once, with the newest membership. */
async function loadPeople(tx: Tx, cooperation: CooperationId): Promise<PersonRow[]> {
  const rows = await tx
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.person_id')
    .select(['person.id as person', 'person.name', 'membership.role', 'membership.side', 'membership.ended_at', 'membership.since'])
    .where('membership.cooperation_id', '=', cooperation)
    .orderBy('membership.since')
    .orderBy('membership.id')
    .execute()
  const newest = new Map(
    rows.map(({ person, name, role, side, ended_at }) => [person, { person, name, role, side, former: ended_at !== null }]),
  )
  return [...newest.values()]
}
