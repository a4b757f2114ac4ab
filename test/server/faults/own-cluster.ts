import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startDatabase, type Supervised } from '#server/database/supervise.ts'
import { migrate } from '#server/migrate.ts'
import { openTestDatabase, type StartOptions, startServer, type TestServer } from '../harness.ts'

/** A server on a database cluster of its own, which a test may stop, kill or starve without hurting any other test. */
export type OwnCluster = {
  readonly server: TestServer
  readonly folder: string
  readonly pid: () => number | undefined
  /** What the supervisor reported. */
  readonly said: readonly string[]
  readonly stopDatabase: () => Promise<void>
  readonly startDatabase: () => Promise<void>
  readonly close: () => Promise<void>
}

/** `folder` is a given one, such as a small disk; else one is made. */
export async function startOwnCluster(options: StartOptions & { readonly folder?: string } = {}): Promise<OwnCluster> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'handschlag-faults-'))
  // Started by root, PostgreSQL runs as another user.
  chmodSync(folder, 0o711)
  const said: string[] = []
  const start = (): Promise<Supervised> => startDatabase(folder, { report: (sentence) => said.push(sentence) })
  let running = await start()
  await migrate(running.access.owner)
  const database = openTestDatabase(running.access, async () => undefined)
  const server = await startServer({ ...options, database, config: { dataFolder: folder, ...options.config } })
  return {
    server,
    folder,
    pid: () => running.pid(),
    said,
    stopDatabase: () => running.stop(),
    startDatabase: async () => {
      running = await start()
    },
    close: async () => {
      await server.close()
      await running.stop()
      if (options.folder === undefined) rmSync(folder, { recursive: true, force: true })
    },
  }
}
