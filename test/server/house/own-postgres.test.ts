import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { HealthAnswer } from '#wire/health.ts'
import { accessFromUrl } from '#server/access-url.ts'
import { composeServer } from '#server/compose.ts'
import { readConfig } from '#server/config.ts'
import { inReading, nobody, openDb } from '#server/db.ts'
import { migrate, readMigrations } from '#server/migrate.ts'
import { visibleRows } from '../access/visible-rows.ts'
import { type OldDatabase, startPostgres15 } from '../postgres-15.ts'

/** DATABASE_URL on the oldest PostgreSQL allowed: it migrates, serves, and requests have no rights of their own. */

let old: OldDatabase
let folder: string

beforeAll(async () => {
  old = await startPostgres15()
  folder = mkdtempSync(join(tmpdir(), 'handschlag-own-'))
})
afterAll(async () => {
  await old.close()
  rmSync(folder, { recursive: true, force: true })
})

test('PostgreSQL 15 is migrated and serves; requests put on the powerless role', async () => {
  const access = accessFromUrl(old.url)
  expect(await migrate(access.owner)).toEqual({ applied: readMigrations().length })
  expect(await migrate(access.owner)).toEqual({ applied: 0 })
  const server = await composeServer(readConfig(['--data', folder], { DATABASE_URL: old.url, LOG_LEVEL: 'silent' }), access, null)
  try {
    const health = HealthAnswer.parse((await server.app.inject('/health?lang=en')).json())
    expect(health.checks.filter(({ ok, name }) => !ok && ['database', 'migrations', 'clock'].includes(name))).toEqual([])
    expect(health.checks.find(({ name }) => name === 'database')?.detail).toMatch(/^PostgreSQL 15\./)
    const { rows } = await inReading(server.db, nobody, (tx) =>
      sql<{ name: string; strong: boolean; owned: bigint }>`
        select current_user as name, rolsuper or rolbypassrls as strong, (select count(*) from pg_class where relowner = pg_roles.oid) as owned
        from pg_roles where rolname = current_user`.execute(tx),
    )
    expect(rows).toEqual([{ name: 'handschlag_app', strong: false, owned: 0n }])
    expect((await server.app.inject({ method: 'POST', url: '/api/v1/demo/half-done/a' })).statusCode).toBe(200)
    const tables = await visibleRows(access.app, old.superuser)
    expect(tables.filter(({ all }) => all > 0).map(({ table }) => table)).toEqual(
      expect.arrayContaining(['membership', 'negotiation_event', 'evidence_leaf']),
    )
    expect(tables.filter(({ visible }) => visible > 0)).toEqual([])
  } finally {
    await server.close()
  }
})

test('a connection that cannot put on the role is not used', async () => {
  const client = new pg.Client(old.url)
  await client.connect()
  await client.query('revoke handschlag_app from handschlag')
  const access = accessFromUrl(old.url)
  const db = openDb(access)
  try {
    await expect(inReading(db, nobody, async () => 'reached')).rejects.toThrow('permission denied to set role')
  } finally {
    await db.close()
    await client.query('grant handschlag_app to handschlag').catch(() => undefined)
    await client.end()
  }
})
