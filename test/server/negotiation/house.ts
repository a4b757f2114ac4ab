import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { z } from 'zod'
import { may } from '#core/access/may.ts'
import { policyNamed } from '#core/access/policies.ts'
import type { Role, Side } from '#core/access/role.ts'
import { stranger } from '#core/access/viewer.ts'
import { asId, type CooperationId, type PersonId } from '#core/shared/id.ts'
import '#server/access/viewer.ts'
import { addMember, ensurePerson, insertCooperation } from '#server/access/people.ts'
import { type Db, inReading, inTransaction } from '#server/db.ts'
import { contractRoutes } from '#server/contract/routes.ts'
import { evidenceRoutes } from '#server/evidence/routes.ts'
import { buildApp, type App } from '#server/http/app.ts'
import type { Authorize } from '#server/http/policy.ts'
import { liveRoutes } from '#server/live/routes.ts'
import { negotiationRoutes } from '#server/negotiation/routes.ts'
import { sheetRoutes } from '#server/sheet/routes.ts'

/** The routes of a negotiation with people to use them, without a test runner, so that a process of its own can serve them. */

/** Who a test speaks as: `a` is the first owner of side a, `a2` the second, `staff` and `lawyer` are of side a. */
export type Name = 'a' | 'a2' | 'b' | 'staffA' | 'lawyerA' | 'taxA' | 'lawyerB' | 'coach' | 'foreigner'

/** Policies, row level security and routes as in production; only the cookie is replaced by the header `x-person`. */
const authorizeByHeader =
  (db: Db): Authorize =>
  async (request, policy) => {
    request.viewer = stranger
    const allow = policyNamed(policy)
    const person = asId<'person'>(String(request.headers['x-person']))
    const cooperation = asId<'cooperation'>(String((request.params as { cooperation?: string }).cooperation))
    if (!z.uuid().safeParse(cooperation).success) return { code: 'notFound' }
    const member = await inReading(db, { person, cooperation: null, side: null }, (tx) =>
      tx
        .selectFrom('membership')
        .select(['role', 'side'])
        .where('person_id', '=', person)
        .where('cooperation_id', '=', cooperation)
        .where('ended_at', 'is', null)
        .executeTakeFirst(),
    )
    request.viewer = { ...stranger, person: { id: person, demo: false }, member: member ?? null }
    const answer = may(request.viewer, allow)
    if (answer !== 'yes') return { code: answer }
    request.who = { person, cooperation, side: member?.side ?? null }
    return undefined
  }

export async function startApp(db: Db, pulse?: number): Promise<{ readonly app: App; readonly url: string }> {
  const publicUrl = new URL('http://127.0.0.1:1')
  const app = await buildApp({
    db,
    authorize: authorizeByHeader(db),
    routes: [
      negotiationRoutes({ db }),
      sheetRoutes({ db }),
      contractRoutes({ db, config: { constants: {} } }),
      evidenceRoutes({ db }),
      liveRoutes({ db, publicUrl, ...(pulse === undefined ? {} : { pulse }) }),
    ],
    publicUrl,
    webFolder: null,
    rates: null,
    trustProxy: false,
    logLevel: 'error',
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
  return { app, url: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}` }
}

export async function populate(db: Db) {
  const names: readonly Name[] = ['a', 'a2', 'b', 'staffA', 'lawyerA', 'taxA', 'lawyerB', 'coach', 'foreigner']
  const people = Object.fromEntries(names.map((name) => [name, asId<'person'>(randomUUID())])) as Record<Name, PersonId>
  for (const name of names)
    await ensurePerson(db, { id: people[name], name, email: `${name.toLowerCase()}-${randomUUID()}@example.org`, language: 'de' })
  const cooperation = await found(db, people.a, 'Nordlicht und Kontor')
  const foreign = await found(db, people.foreigner, 'Fremde')
  const join = (name: Name, role: Role, side: Side | null) =>
    inTransaction(db, { person: people[name], cooperation, side }, (tx) =>
      addMember(tx, cooperation, { person: people[name], role, side, addedBy: people.a }),
    )
  await join('a2', 'owner', 'a')
  await join('b', 'owner', 'b')
  await join('staffA', 'staff', 'a')
  await join('lawyerA', 'lawyer', 'a')
  await join('taxA', 'taxAdviser', 'a')
  await join('lawyerB', 'lawyer', 'b')
  await join('coach', 'coach', null)
  return { people, cooperation, foreign }
}

async function found(db: Db, by: PersonId, name: string): Promise<CooperationId> {
  const id = asId<'cooperation'>(randomUUID())
  await inTransaction(db, { person: by, cooperation: id, side: 'a' }, (tx) =>
    insertCooperation(tx, {
      id,
      name,
      companies: [
        { side: 'a', name: 'Nordlicht' },
        { side: 'b', name: 'Kontor' },
      ],
      as: 'owner',
      by,
    }),
  )
  return id
}
