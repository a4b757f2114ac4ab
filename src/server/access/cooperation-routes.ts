import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { z } from 'zod'
import { sides } from '#core/access/role.ts'
import { assert } from '#core/shared/assert.ts'
import { asId, type CooperationId, type PersonId } from '#core/shared/id.ts'
import { ChangeCooperation, CooperationRef, CooperationView, Cooperations, Done, NewCooperation } from '#wire/access.ts'
import { type Db, inReading, inTransaction, type Tx } from '../db.ts'
import type { Routes } from '../http/app.ts'
import { insertCooperation } from './people.ts'
import { record } from './record.ts'

const InCooperation = z.object({ cooperation: CooperationRef })

export const cooperationRoutes =
  ({ db }: { readonly db: Db }): Routes =>
  (app) => {
    app.get(
      '/api/v1/cooperations',
      { config: { policy: 'cooperation.list' }, schema: { response: { 200: Cooperations } } },
      async (request) => {
        const person = signedIn(request.who.person)
        return { cooperations: await inReading(db, request.who, (tx) => loadCooperations(tx, person)) }
      },
    )

    app.post(
      '/api/v1/cooperations',
      { config: { policy: 'cooperation.make' }, schema: { body: NewCooperation, response: { 200: CooperationView } } },
      async (request) => {
        const { name, companies, as } = request.body
        const by = signedIn(request.who.person)
        const id = asId<'cooperation'>(randomUUID())
        const named = companies.flatMap((company, index) => {
          const side = sides[index]
          return side === undefined ? [] : [{ side, name: company }]
        })
        const who = { person: by, cooperation: id, side: as === 'owner' ? 'a' : null }
        return inTransaction(db, who, async (tx) => {
          await insertCooperation(tx, { id, name, companies: named, as, by })
          return loadCooperation(tx, by, id)
        })
      },
    )

    app.get(
      '/api/v1/cooperations/:cooperation',
      { config: { policy: 'cooperation.read' }, schema: { params: InCooperation, response: { 200: CooperationView } } },
      (request) => inReading(db, request.who, (tx) => loadCooperation(tx, signedIn(request.who.person), request.params.cooperation)),
    )

    app.patch(
      '/api/v1/cooperations/:cooperation',
      { config: { policy: 'cooperation.rename' }, schema: { params: InCooperation, body: ChangeCooperation, response: { 200: Done } } },
      async (request) => {
        const { cooperation } = request.params
        const { name } = request.body
        const by = signedIn(request.who.person)
        await inTransaction(db, request.who, async (tx) => {
          await tx.updateTable('cooperation').set({ name }).where('id', '=', cooperation).execute()
          await record(tx, cooperation, 'cooperation.renamed', by, { name })
        })
        return { done: true as const }
      },
    )
  }

export function signedIn(person: PersonId | null): PersonId {
  assert(person !== null, 'a route for signed-in people is reached by signed-in people')
  return person
}

const loadCooperation = async (tx: Tx, person: PersonId, id: CooperationId): Promise<CooperationView> => {
  const [view] = await loadCooperations(tx, person, id)
  assert(view !== undefined, 'a member reads the cooperation')
  return view
}

/** The cooperations a person belongs to now, the newest first. */
export async function loadCooperations(tx: Tx, person: PersonId, only?: CooperationId): Promise<CooperationView[]> {
  const rows = await tx
    .selectFrom('membership')
    .innerJoin('cooperation', 'cooperation.id', 'membership.cooperation_id')
    .select(['cooperation.id', 'cooperation.name', 'cooperation.demo', 'cooperation.created_at', 'membership.role', 'membership.side'])
    .where('membership.person_id', '=', person)
    .where('membership.ended_at', 'is', null)
    .$if(only !== undefined, (query) => query.where('cooperation.id', '=', only ?? asId<'cooperation'>('')))
    .orderBy('cooperation.created_at', 'desc')
    .orderBy('cooperation.id')
    .execute()
  if (rows.length === 0) return []
  const parties = await tx
    .selectFrom('party')
    .select(['cooperation_id', 'side', 'name', 'company_id', 'left_at'])
    .where(
      'cooperation_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy(sql`side`)
    .execute()
  return rows.map(({ id, name, demo, created_at, role, side }) => ({
    id,
    name,
    createdAt: created_at.toISOString(),
    parties: parties
      .filter((party) => party.cooperation_id === id)
      .map((party) => ({ side: party.side, name: party.name, joined: party.company_id !== null, left: party.left_at !== null })),
    me: { role, side },
    demo: demo !== null,
  }))
}
