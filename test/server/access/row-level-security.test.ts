import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { asId } from '#core/shared/id.ts'
import { emptyDraft } from '#core/value/sheet.ts'
import { inReading, inTransaction, nobody, type Who } from '#server/db.ts'
import { startServer, type TestServer } from '../harness.ts'
import { choose, first } from '../negotiation/world.ts'
import { type Browser, found, join, look, signIn } from './people.ts'
import { visibleRows } from './visible-rows.ts'

/** The second wall: what the role of requests sees when a query forgets every condition. */
let server: TestServer
let own: string
let foreign: string
let anna: Who
let bernd: Who
beforeAll(async () => {
  server = await startServer()
  const a = await signIn(server, 'anna@nordlicht.example')
  own = await found(a)
  const b = await join(server, a, own, 'bernd@suedwind.example', 'owner', 'b')
  const stranger = await signIn(server, 'eve@fremd.example')
  foreign = await found(stranger, ['Fremd GmbH', 'Andere GmbH'])
  await stranger.post(`/api/v1/cooperations/${foreign}/invitations`, { email: 'x@fremd.example', role: 'owner', side: 'b', language: 'de' })
  await a.post(`/api/v1/cooperations/${own}/invitations`, { email: 'l@nordlicht.example', role: 'lawyer', side: 'a', language: 'de' })
  await a.post(`/api/v1/cooperations/${own}/guest-links`, { email: 'g@gast.example', purpose: 'readContract', language: 'de' })
  expect((await a.post(`/api/v1/cooperations/${own}/answers`, choose(first, 0))).status).toBe(200)
  expect(
    (await a.send('PUT', `/api/v1/cooperations/${own}/sheets/value/draft`, { round: 1, expected: 0, content: emptyDraft })).status,
  ).toBe(200)
  anna = await whoOf(a, 'a')
  bernd = await whoOf(b, 'b')
})
afterAll(() => server.close())

const whoOf = async (person: Browser, side: string): Promise<Who> => {
  const { json } = await person.get('/api/v1/me')
  return { person: asId((json as { person: { id: string } }).person.id), cooperation: asId(own), side }
}

const all = (who: Who, table: string) =>
  inReading(server.database.db, who, async (tx) => (await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(tx)).rows)

test('every table has row level security that even its owner obeys', async () => {
  const tables = await look<{ name: string; safe: boolean }>(
    server,
    `select relname as name, relrowsecurity and relforcerowsecurity as safe from pg_class
     where relnamespace = 'handschlag'::regnamespace and relkind in ('r', 'p') and relname <> 'migration'`,
  )
  expect(tables.length).toBeGreaterThan(10)
  expect(tables.filter(({ safe }) => !safe).map(({ name }) => name)).toEqual([])
})

test('every table that belongs to a cooperation leads with it', async () => {
  const rows = await look<{ name: string }>(
    server,
    `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = 'handschlag'::regnamespace and c.relkind in ('r', 'p') and a.attname = 'cooperation_id' and a.attnum <> 1 and c.relname <> 'mail'`,
  )
  expect(rows).toEqual([])
})

test('the role of requests owns nothing, bypasses nothing, and cannot read sign-in', async () => {
  const [role] = await look<{ rolsuper: boolean; rolbypassrls: boolean }>(
    server,
    `select rolsuper, rolbypassrls from pg_roles where rolname = 'handschlag_app'`,
  )
  expect(role).toEqual({ rolsuper: false, rolbypassrls: false })
  expect(await look(server, `select from pg_class where pg_get_userbyid(relowner) in ('handschlag_app', 'handschlag_auth')`)).toEqual([])
  const read = inReading(server.database.db, nobody, (tx) => sql`select * from handschlag_auth.session`.execute(tx))
  await expect(read).rejects.toThrow(/permission denied/)
})

test('the role of sign-in cannot read anything else', async () => {
  const [can] = await look<{ can: boolean }>(server, `select has_schema_privilege('handschlag_auth', 'handschlag', 'usage') as can`)
  expect(can).toEqual({ can: false })
})

test('nobody sees nothing', async () => {
  for (const table of [
    'person',
    'company',
    'cooperation',
    'party',
    'membership',
    'invitation',
    'guest_link',
    'guest_key',
    'mail',
    'mail_body',
    'operator_session',
    'sign_in_request',
  ]) {
    expect([table, await all(nobody, table)]).toEqual([table, []])
  }
})

test('a connection of the role of requests that says nothing sees no row of any table, and one that lies about itself little', async () => {
  const { access } = server.database
  const superuser = { ...inject('cluster').superuser, database: access.owner.database ?? '' }
  const silent = await visibleRows(access.app, superuser)
  expect(silent.length).toBeGreaterThan(15)
  expect(silent.filter(({ visible }) => visible > 0)).toEqual([])
  // Every table that this test fills is really one with rows, or nothing would be shown by seeing none.
  for (const table of [
    'person',
    'membership',
    'invitation',
    'guest_link',
    'guest_key',
    'mail',
    'mail_body',
    'evidence_leaf',
    'negotiation_event',
    'sheet_event',
  ])
    expect([table, silent.find((one) => one.table === table)?.all]).not.toEqual([table, 0])
  const lying = await visibleRows(access.app, superuser, {
    'app.person': crypto.randomUUID(),
    'app.cooperation': crypto.randomUUID(),
    'app.side': 'a',
  })
  expect(lying.filter(({ visible }) => visible > 0)).toEqual([])
  const stranger = await visibleRows(access.app, superuser, { 'app.cooperation': own, 'app.side': 'b' })
  const seen = stranger.filter(({ visible }) => visible > 0).map(({ table }) => table)
  for (const table of ['invitation', 'guest_link', 'guest_key', 'mail', 'mail_body', 'negotiation_event', 'coach_reading', 'sheet_event'])
    expect(seen).not.toContain(table)
})

test('a query without a condition sees only the cooperation that is asked about', async () => {
  for (const table of ['party', 'membership', 'invitation', 'guest_link', 'mail']) {
    const rows = await all(anna, table)
    expect([table, rows.length > 0]).toEqual([table, true])
    expect([table, new Set(rows.map((row) => row['cooperation_id']))]).toEqual([table, new Set([own])])
  }
  expect((await all(anna, 'cooperation')).map((row) => row['id'])).toEqual([own])
  expect(new Set((await all(anna, 'person')).map((row) => row['email']))).toEqual(
    new Set(['anna@nordlicht.example', 'bernd@suedwind.example']),
  )
  expect(new Set((await all(anna, 'company')).map((row) => row['name']))).toEqual(new Set(['Nordlicht GmbH', 'Südwind GmbH']))
})

test('one side does not see the invitations and guest links of the other', async () => {
  const emails = (rows: readonly Record<string, unknown>[]) => rows.map((row) => row['email'])
  expect(emails(await all(anna, 'invitation'))).toContain('l@nordlicht.example')
  expect(emails(await all(bernd, 'invitation'))).not.toContain('l@nordlicht.example')
  expect(emails(await all(anna, 'guest_link'))).toEqual(['g@gast.example'])
  expect(await all(bernd, 'guest_link')).toEqual([])
})

test('the words of a mail are seen by the sender loop and the operator only', async () => {
  expect(await all(anna, 'mail_body')).toEqual([])
})

test('nobody writes into a foreign cooperation, and nobody signs somebody else up', async () => {
  const write = (statement: ReturnType<typeof sql>) => inTransaction(server.database.db, anna, (tx) => statement.execute(tx))
  const id = crypto.randomUUID()
  await expect(
    write(
      sql`insert into membership (cooperation_id, id, person_id, role, side, added_by) values (${foreign}, ${id}, ${anna.person}, 'coach', null, ${anna.person})`,
    ),
  ).rejects.toThrow(/row-level security/)
  await expect(write(sql`insert into person (id, name, email, language) values (${id}, 'x', 'x@x.example', 'de')`)).rejects.toThrow(
    /row-level security/,
  )
  const renamed = await write(sql`update cooperation set name = 'taken'`)
  expect(renamed.numAffectedRows).toBe(1n)
  const [untouched] = await look<{ name: string }>(server, 'select name from cooperation where id = $1', [foreign])
  expect(untouched).toEqual({ name: 'Gemeinsam' })
})

test('what happened cannot be rewritten: no deleting, no changing of roles, no second ending', async () => {
  const write = (statement: ReturnType<typeof sql>) => inTransaction(server.database.db, anna, (tx) => statement.execute(tx))
  await expect(write(sql`delete from membership`)).rejects.toThrow(/permission denied/)
  await expect(write(sql`update membership set role = 'coach'`)).rejects.toThrow(/permission denied/)
  await expect(write(sql`update invitation set token_hash = token_hash`)).rejects.toThrow(/permission denied/)
  await expect(write(sql`update person set email = 'x@x.example'`)).rejects.toThrow(/permission denied/)
})
