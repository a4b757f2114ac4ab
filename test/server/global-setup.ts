import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import type pg from 'pg'
import type { TestProject } from 'vitest/node'
import type { DatabaseAccess } from '#server/db.ts'
import { startDatabase } from '#server/database/supervise.ts'
import { migrate } from '#server/migrate.ts'

/** What the test files are told about the one database of the run. */
export type TestCluster = { readonly superuser: pg.PoolConfig; readonly access: DatabaseAccess }

declare module 'vitest' {
  interface ProvidedContext {
    cluster: TestCluster
  }
}

export const templateName = 'handschlag'

/** One real PostgreSQL for the whole run; each test file then copies the migrated database, which takes some 50 ms. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'handschlag-test-'))
  // Started by root, PostgreSQL runs as another user.
  chmodSync(folder, 0o711)
  const database = await startDatabase(folder, { report: (sentence) => process.stderr.write(`${sentence}\n`) })
  try {
    await migrate(database.access.owner)
  } catch (error) {
    await database.stop()
    throw error
  }
  project.provide('cluster', { superuser: database.superuser, access: database.access })
  return async () => {
    await database.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
