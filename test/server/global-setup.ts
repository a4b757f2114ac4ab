import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import type { DatabaseAccess } from '#server/db.ts'
import { startDatabase, type Supervised } from '#server/database/supervise.ts'
import { migrate } from '#server/migrate.ts'

/** What the test files are told about the one database of the run. */
export type TestCluster = { readonly superuser: pg.PoolConfig; readonly access: DatabaseAccess }

declare module 'vitest' {
  interface ProvidedContext {
    cluster: TestCluster
  }
}

export const templateName = 'handschlag'

/**
 * The projects of a run share it: the first that needs it starts it, the last that ends stops it. Each project loads this file
 * anew, so what they share hangs on the process.
 */
const shared: { database?: Promise<Supervised>; folder?: string; users: number } = ((
  globalThis as { handschlagTestDatabase?: typeof shared }
).handschlagTestDatabase ??= { users: 0 })

async function start(folder: string): Promise<Supervised> {
  // Started by root, PostgreSQL runs as another user.
  chmodSync(folder, 0o711)
  const database = await startDatabase(folder, { report: (sentence) => process.stderr.write(`${sentence}\n`) })
  try {
    await hurry(database.superuser)
    await migrate(database.access.owner)
  } catch (error) {
    await database.stop()
    throw error
  }
  return database
}

/** What outlives a power cut is tried on clusters of the tests that kill; this one need not wait for the disk. */
async function hurry(superuser: pg.PoolConfig): Promise<void> {
  const client = new pg.Client(superuser)
  await client.connect()
  await client.query('alter system set fsync = off')
  await client.query('select pg_reload_conf()')
  await client.end()
}

/** One real PostgreSQL for the whole run; each test file then copies the migrated database, which takes some 50 ms. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = (shared.folder ??= mkdtempSync(join(tmpdir(), 'handschlag-test-')))
  shared.database ??= start(folder)
  shared.users += 1
  const database = await shared.database
  project.provide('cluster', { superuser: database.superuser, access: database.access })
  return async () => {
    shared.users -= 1
    if (shared.users > 0) return
    await database.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
