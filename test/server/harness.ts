import { randomBytes, randomInt } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import { composeServer, type Server } from '#server/compose.ts'
import { type Config, readConfig } from '#server/config.ts'
import { type DatabaseAccess, type Db, openDb } from '#server/db.ts'
import { templateName } from './global-setup.ts'

/**
 * For tests with a real database and a real server. Each file makes what it needs in `beforeAll` and closes it in `afterAll`:
 *
 *     let server: TestServer
 *     beforeAll(async () => { server = await startServer() })
 *     afterAll(() => server.close())
 *     test('...', async () => { const answer = await server.get('/api/v1/...') })
 */
export type TestDatabase = {
  readonly access: DatabaseAccess
  readonly db: Db
  /** Runs SQL as the owner of the tables: to prepare and to look, never what is being tested. */
  readonly asOwner: <Row extends pg.QueryResultRow>(sql: string, values?: readonly unknown[]) => Promise<readonly Row[]>
  readonly close: () => Promise<void>
}

/** A migrated database of this test file's own, on the cluster of the run. */
export async function testDatabase(): Promise<TestDatabase> {
  const { superuser, access } = inject('cluster')
  const name = `test_${randomBytes(6).toString('hex')}`
  await asSuperuser(superuser, `create database ${name} template ${templateName} owner ${access.owner.user}`)
  const own = {
    owner: { ...access.owner, database: name },
    app: { ...access.app, database: name },
    auth: { ...access.auth, database: name },
  }
  return openTestDatabase(own, () => asSuperuser(superuser, `drop database ${name} with (force)`))
}

/** A migrated database that is there already. */
export function openTestDatabase(access: DatabaseAccess, drop: () => Promise<void>): TestDatabase {
  const db = openDb(access, { connections: 6 })
  const owner = new pg.Pool({ ...access.owner, max: 2, options: '-c search_path=handschlag' })
  owner.on('error', () => undefined)
  return {
    access,
    db,
    asOwner: async <Row extends pg.QueryResultRow>(sql: string, values?: readonly unknown[]) =>
      (await owner.query<Row>(sql, values === undefined ? undefined : [...values])).rows,
    close: async () => {
      await db.close()
      await owner.end()
      await drop()
    },
  }
}

async function asSuperuser(superuser: pg.PoolConfig, sql: string): Promise<void> {
  const client = new pg.Client(superuser)
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

export type Answer = { readonly status: number; readonly headers: Headers; readonly json: unknown; readonly text: string }

export type TestServer = {
  readonly url: string
  readonly server: Server
  readonly database: TestDatabase
  /** A request as a browser without cookies would send it; `body` travels as JSON. */
  readonly send: (
    method: string,
    path: string,
    options?: { readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> },
  ) => Promise<Answer>
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>
  readonly post: (path: string, body: unknown, headers?: Readonly<Record<string, string>>) => Promise<Answer>
  readonly close: () => Promise<void>
}

export type StartOptions = {
  /** Settings as an operator would give them: `{ SMTP_URL: '...' }`. */
  readonly env?: Readonly<Record<string, string>>
  /** Changes the read configuration, for what no setting reaches. */
  readonly config?: Partial<Config>
  /** Another database than one of the run's cluster; closed with the server. */
  readonly database?: TestDatabase
  /** By which name browsers reach it: an address of numbers has no passkeys. */
  readonly hostname?: 'localhost'
  /** The folder of the built client; none by default. */
  readonly webFolder?: string
}

/** The whole server as main.ts composes it, on a free port and a database of its own; rate limits are lifted unless asked for. */
export async function startServer(options: StartOptions = {}): Promise<TestServer> {
  const database = options.database ?? (await testDatabase())
  const folder = mkdtempSync(join(tmpdir(), 'handschlag-data-'))
  const port = await freePort()
  const url = `http://${options.hostname ?? '127.0.0.1'}:${port}`
  const lifted = { RATE_PER_MINUTE: '1000000', RATE_STRICT_PER_MINUTE: '1000000', LOG_LEVEL: 'error' }
  const read = readConfig(['--data', folder, '--port', String(port), '--host', '127.0.0.1'], { ...lifted, ...options.env })
  const config = { ...read, publicUrl: new URL(url), ...options.config }
  const server = await composeServer(config, database.access, options.webFolder ?? null)
  await server.app.listen({ host: '127.0.0.1', port })
  const send: TestServer['send'] = async (method, path, { body, headers } = {}) => {
    const response = await fetch(url + path, {
      method,
      redirect: 'manual',
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body, (_, item: unknown) => (typeof item === 'bigint' ? String(item) : item)) }),
    })
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json') === true
    return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : undefined }
  }
  return {
    url,
    server,
    database,
    send,
    get: (path, headers = {}) => send('GET', path, { headers }),
    post: (path, body, headers = {}) => send('POST', path, { body, headers }),
    close: async () => {
      await server.close()
      await database.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/**
 * A port that nobody listens on, below those that the system gives to outgoing connections (from 32768 on Linux): one of its own
 * choosing could be taken by a connection before the server listens on it.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 32_000)
    if (await isFree(port)) return port
  }
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error)))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
