import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { WebSocket } from 'ws'
import { z } from 'zod'
import { may } from '#core/access/may.ts'
import { policyNamed } from '#core/access/policies.ts'
import type { Role, Side } from '#core/access/role.ts'
import { stranger } from '#core/access/viewer.ts'
import type { QuestionId } from '#core/catalogue/topic.ts'
import { allQuestions, optionsOf } from '#core/catalogue/questions.ts'
import { asId, type CooperationId, type PersonId } from '#core/shared/id.ts'
import '#server/access/viewer.ts'
import { addMember, ensurePerson, insertCooperation } from '#server/access/people.ts'
import { type Db, inReading, inTransaction } from '#server/db.ts'
import { evidenceRoutes } from '#server/evidence/routes.ts'
import { buildApp, type App } from '#server/http/app.ts'
import type { Authorize } from '#server/http/policy.ts'
import { liveRoutes } from '#server/live/routes.ts'
import { negotiationRoutes } from '#server/negotiation/routes.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { testDatabase, type TestDatabase } from '../harness.ts'

/** Who a test speaks as: `a` is the first owner of side a, `a2` the second, `staff` and `lawyer` are of side a. */
export type Name = 'a' | 'a2' | 'b' | 'staffA' | 'lawyerA' | 'taxA' | 'lawyerB' | 'coach' | 'foreigner'

export type Reply<T = CooperationView> = { readonly status: number; readonly json: T; readonly text: string }

export type World = {
  readonly database: TestDatabase
  readonly cooperation: CooperationId
  readonly foreign: CooperationId
  readonly people: Readonly<Record<Name, PersonId>>
  readonly url: string
  readonly app: App
  readonly get: <T = CooperationView>(name: Name, path?: string, cooperation?: string) => Promise<Reply<T>>
  readonly post: <T = CooperationView>(
    name: Name,
    path: string,
    body: unknown,
    options?: { key?: string; cooperation?: string },
  ) => Promise<Reply<T>>
  readonly listen: (name: Name, options?: { cooperation?: string; origin?: string }) => Promise<Page>
  readonly close: () => Promise<void>
}

/** An open page: how many notices came, and the text of all. */
export type Page = { readonly notices: string[]; readonly close: () => void }

/** Policies, row level security and routes as in production; only the cookie is replaced by the header `x-person`. */
export const authorizeByHeader =
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
    routes: [negotiationRoutes({ db }), evidenceRoutes({ db }), liveRoutes({ db, publicUrl, ...(pulse === undefined ? {} : { pulse }) })],
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

export async function startWorld(pulse?: number): Promise<World> {
  const database = await testDatabase()
  const { people, cooperation, foreign } = await populate(database.db)
  const { app, url } = await startApp(database.db, pulse)
  const send = async <T>(
    method: string,
    name: Name,
    path: string,
    cooperationId: string,
    body?: unknown,
    key?: string,
  ): Promise<Reply<T>> => {
    const response = await fetch(`${url}/api/v1/cooperations/${cooperationId}/${path}`, {
      method,
      headers: {
        'x-person': people[name],
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(key === undefined ? {} : { 'idempotency-key': key }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    return { status: response.status, text, json: JSON.parse(text) as T }
  }
  return {
    database,
    cooperation,
    foreign,
    people,
    url,
    app,
    get: (name, path = 'view', id = cooperation) => send('GET', name, path, id),
    post: (name, path, body, { key, cooperation: id = cooperation } = {}) => send('POST', name, path, id, body, key),
    listen: (name, options) => listen(url, people[name], { cooperation, ...options }),
    close: async () => {
      await app.close()
      await database.close()
    },
  }
}

export const listen = (
  url: string,
  person: PersonId,
  { cooperation, origin = url }: { readonly cooperation: string; readonly origin?: string },
): Promise<Page> =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/api/v1/cooperations/${cooperation}/live`, {
      headers: { 'x-person': person },
      origin,
    })
    const notices: string[] = []
    socket.on('message', (data) => notices.push((data as Buffer).toString('utf8')))
    socket.on('open', () => resolve({ notices, close: () => socket.terminate() }))
    socket.on('unexpected-response', (_, response) => {
      response.resume()
      reject(new Error(String(response.statusCode)))
    })
    socket.on('error', reject)
  })

/** Two choices of the catalogue that every cooperation is asked, with their options. */
export const [first, second] = allQuestions
  .filter(({ kind, relevant }) => kind.kind === 'choice' && relevant === undefined)
  .map((question) => ({ id: question.id, options: optionsOf(question, ['a', 'b']) })) as [Choice, Choice]

export type Choice = { readonly id: QuestionId; readonly options: readonly string[] }

export const choose = (question: Choice, index: number, more: object = {}) => ({
  question: question.id,
  value: { kind: 'choice', option: question.options[index] },
  ...more,
})

export const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))
