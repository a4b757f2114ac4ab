import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { assert } from '#core/shared/assert.ts'
import { type DatabaseAccess, schemaName } from './db.ts'

/** A plain SQL file, `0007-what-it-does.sql`, opened by a sentence that says why. Forward only; once released it never changes. */
export type Migration = { readonly number: number; readonly name: string; readonly sql: string; readonly sha256: string }

export const migrationsFolder: string = join(import.meta.dirname, 'migrations')

export const oldestPostgres = 15

/** Why the database cannot be used as it is; `message` is a sentence for the person who runs the server. */
export class CannotMigrate extends Error {
  override readonly name = 'CannotMigrate'
}

export function readMigrations(folder = migrationsFolder): readonly Migration[] {
  const migrations = readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file): Migration => {
      const number = Number(/^(\d{4})-[a-z\d-]+\.sql$/.exec(file)?.[1])
      assert(Number.isInteger(number), `${file} is named 0000-words.sql`)
      const sql = readFileSync(join(folder, file), 'utf8')
      return { number, name: file.slice(5, -4), sql, sha256: createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex') }
    })
  assert(migrations.length > 0, 'there are migrations')
  assert(new Set(migrations.map(({ number }) => number)).size === migrations.length, 'no migration number is used twice')
  return migrations
}

/**
 * Brings the database to the newest state: each file in a transaction of its own, recorded with its checksum. Any number of
 * servers may start at once, one of them migrates. A file that changed after it ran, or a database from a newer version of the
 * program, is refused: both would mean that nobody knows what the tables look like.
 */
export async function migrate(owner: DatabaseAccess['owner'], migrations = readMigrations()): Promise<{ readonly applied: number }> {
  const client = new pg.Client({ application_name: 'handschlag migrate', connectionTimeoutMillis: 10_000, ...owner })
  client.on('error', () => undefined)
  await connect(client)
  try {
    await refuseOldServer(client)
    await client.query(`select pg_advisory_lock(hashtext('handschlag migrations'))`)
    await client.query(`create schema if not exists ${schemaName}; set search_path to ${schemaName};
      create table if not exists migration (number int primary key, name text not null, sha256 text not null, applied_at timestamptz not null default now())`)
    const { rows } = await client.query<{ number: number; name: string; sha256: string }>(
      'select number, name, sha256 from migration order by number',
    )
    refuseForeignHistory(rows, migrations)
    const pending = migrations.filter(({ number }) => !rows.some((done) => done.number === number))
    for (const migration of pending) await run(client, migration)
    return { applied: pending.length }
  } finally {
    await client.end()
  }
}

/** What the database says about an address that names the wrong role, password or database; said without the address itself. */
const notLetIn: Readonly<Record<string, string>> = {
  '28P01': 'It refuses the password.',
  '28000': 'It does not let this role in.',
  '3D000': 'It has no database of this name.',
}

async function connect(client: pg.Client): Promise<void> {
  try {
    await client.connect()
  } catch (error) {
    const reason = notLetIn[typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '']
    if (reason === undefined) throw error
    throw new CannotMigrate(
      `The database answers, but does not open: ${reason} (${(error as Error).message}) Look at the name, the password and the database in DATABASE_URL.`,
      { cause: error },
    )
  }
}

async function run(client: pg.Client, { number, name, sql, sha256 }: Migration): Promise<void> {
  try {
    await client.query('begin')
    await client.query(sql)
    await client.query('insert into migration (number, name, sha256) values ($1, $2, $3)', [number, name, sha256])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw new CannotMigrate(
      `Migration ${number} (${name}) failed and was undone: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    )
  }
}

async function refuseOldServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: string }>(`select current_setting('server_version_num') as version`)
  const major = Math.floor(Number(rows[0]?.version) / 10_000)
  if (major < oldestPostgres) throw new CannotMigrate(`The database is PostgreSQL ${major}; Handschlag needs ${oldestPostgres} or newer.`)
}

function refuseForeignHistory(done: readonly { number: number; name: string; sha256: string }[], migrations: readonly Migration[]): void {
  for (const { number, name, sha256 } of done) {
    const known = migrations.find((migration) => migration.number === number)
    if (known === undefined) {
      throw new CannotMigrate(
        `The database was migrated by a newer version of Handschlag (${number}: ${name}), which this version does not know. Start the newer version, or restore a back-up.`,
      )
    }
    if (known.sha256 !== sha256) {
      throw new CannotMigrate(
        `Migration ${number} (${name}) is not the file that once ran on this database. A released migration never changes; restore the file.`,
      )
    }
  }
}
