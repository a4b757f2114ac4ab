import { type ChildProcess, spawn } from 'node:child_process'
import { createHash, createHmac } from 'node:crypto'
import { chmodSync, closeSync, existsSync, lstatSync, mkdirSync, openSync, realpathSync, renameSync, rmdirSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { appRole, authRole, type DatabaseAccess } from '../db.ts'
import { type Binaries, findBinaries } from './binaries.ts'
import { CannotStart } from './cannot-start.ts'
import { lastWords, whyNotStarted } from './last-words.ts'
import { bareEnvironment, createCluster, passwordOf, privateFolder, superuser } from './cluster.ts'
import { lockFolder } from './lock.ts'
import { clearOrphan, stopProcess } from './orphan.ts'
import { asUser, checkReach, chooseUser, type RunAs } from './user.ts'

/**
 * The embedded PostgreSQL: created on first use, started, watched and stopped here, reachable only through a socket in a private
 * folder. Below the data folder:
 *
 *     lock                who may use the folder
 *     database/password   the superuser's, mode 0600
 *     database/18/        the cluster; 18 is the major version that can read it
 *     database/log        what PostgreSQL says
 *     database/socket/    unless that path is too long for a socket, then a private folder below the system's temporary one
 */
export type Supervised = {
  readonly access: DatabaseAccess
  /** The same roles on another database of the cluster, which a test has made. */
  readonly accessTo: (database: string) => DatabaseAccess
  /** For the test harness and for back-ups only. */
  readonly superuser: pg.PoolConfig
  readonly pid: () => number | undefined
  /** Only after the application has let go of its connections. Releases the folder. */
  readonly stop: () => Promise<void>
}

export type Watcher = {
  readonly report: (sentence: string) => void
}

const majorVersion = '18'
export const databaseName = 'handschlag'
const ownerRole = 'handschlag_owner'

export async function startDatabase(dataFolder: string, { report }: Watcher): Promise<Supervised> {
  const folder = openFolder(dataFolder)
  const lock = await lockFolder(folder)
  try {
    return await startLocked(folder, lock.release, report)
  } catch (error) {
    lock.release()
    throw error
  }
}

function openFolder(dataFolder: string): string {
  try {
    // The user PostgreSQL runs as passes through, whatever the umask; nobody else can list what lies here.
    if (mkdirSync(dataFolder, { recursive: true }) !== undefined) chmodSync(dataFolder, 0o711)
    const folder = realpathSync(dataFolder)
    const probe = join(folder, `.writable-${process.pid}`)
    mkdirSync(probe)
    rmdirSync(probe)
    return folder
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new CannotStart(
      `The data folder ${dataFolder} cannot be written to (${code}). Give this user the right to, or choose another one with --data.`,
      { cause: error },
    )
  }
}

async function startLocked(folder: string, release: () => void, report: (sentence: string) => void): Promise<Supervised> {
  const home = join(folder, 'database')
  const cluster = join(home, majorVersion)
  const binaries = findBinaries()
  const user = chooseUser(cluster)
  refuseOtherMajor(home)
  privateFolder(home, user)
  checkReach(user, binaries, home)
  const passwordFile = join(home, 'password')
  if (existsSync(cluster) && !existsSync(passwordFile)) {
    throw new CannotStart(`${passwordFile} is missing, and without it nobody can open the database beside it. Restore it from a back-up.`)
  }
  // A first start that was interrupted leaves a password too, but no key of the application yet.
  if (!existsSync(cluster) && existsSync(passwordFile) && existsSync(join(folder, 'session-secret'))) {
    throw new CannotStart(
      `${cluster} is missing, though this data folder was in use. An empty database in its place would look like lost data: put the last back-up in the place of ${folder}, or start with an empty folder by --data.`,
    )
  }
  const password = passwordOf(passwordFile, user)
  if (!existsSync(cluster)) {
    report('Creating the database ...')
    await createCluster(cluster, binaries, passwordFile, user)
  } else if ((await clearOrphan(cluster, binaries)) === 'stopped') {
    report('Stopped a database that an earlier, killed start had left running.')
  }

  const place =
    process.platform === 'win32' ? { host: '127.0.0.1', port: await freePort() } : { host: socketFolder(home, user), port: 5432 }
  const connection = (role: string, secret: string, database: string): pg.PoolConfig => ({
    ...place,
    user: role,
    password: secret,
    database,
  })
  const secretOf = (role: string) => createHmac('sha256', password).update(role).digest('base64url')
  const root = connection(superuser, password, 'postgres')
  const accessTo = (database: string): DatabaseAccess => {
    const as = (role: string) => connection(role, secretOf(role), database)
    return { owner: as(ownerRole), app: as(appRole), auth: as(authRole) }
  }

  const server = new Server({ binaries, cluster, home, user, place, root, report })
  await startAfterSurvivors(server)
  try {
    await prepareRoles(root, secretOf)
  } catch (error) {
    await server.stop()
    throw error
  }
  return {
    access: accessTo(databaseName),
    accessTo,
    superuser: root,
    pid: () => server.pid,
    stop: async () => {
      await server.stop()
      release()
    },
  }
}

/** A cluster of another major version cannot be read; starting an empty one beside it would look like lost data. */
/**
 * When the first process of a database was killed, those that served its connections notice and end within moments; until then
 * PostgreSQL refuses to start again, because their memory is still in use.
 */
async function startAfterSurvivors(server: Server): Promise<void> {
  const began = performance.now()
  for (;;) {
    try {
      return await server.start()
    } catch (error) {
      const survivors = error instanceof CannotStart && error.message.includes('pre-existing shared memory block')
      if (!survivors || performance.now() - began > 20_000) throw error
      await wait(250)
    }
  }
}

function refuseOtherMajor(home: string): void {
  const other = existsSync(home)
    ? ['14', '15', '16', '17', '19', '20'].find((major) => existsSync(join(home, major, 'PG_VERSION')))
    : undefined
  if (other !== undefined && !existsSync(join(home, majorVersion))) {
    throw new CannotStart(
      `${home} holds a database of PostgreSQL ${other}, and this version brings ${majorVersion}. docs/operating.md, "Upgrade", says how to move it.`,
    )
  }
}

/** A socket's path must stay below 107 bytes, the name PostgreSQL adds included. */
function socketFolder(home: string, user: RunAs): string {
  const near = join(home, 'socket')
  const fits = (path: string) => Buffer.byteLength(join(path, '.s.PGSQL.5432')) < 107
  const path = fits(near) ? near : join(tmpdir(), `handschlag-${createHash('sha256').update(home).digest('hex').slice(0, 12)}`)
  const found = lstatSync(path, { throwIfNoEntry: false })
  // The temporary folder is open to everybody: what lies there under our name may be somebody else's.
  const mine = [user?.uid, process.getuid?.()]
  if (found !== undefined && (!found.isDirectory() || !mine.includes(found.uid)))
    throw new CannotStart(`${path} belongs to somebody else. Remove it and start again.`)
  privateFolder(path, user)
  return path
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

/** Roles of their own, so that no request ever runs with the rights of the tables' owner; all far from superuser. */
async function prepareRoles(root: pg.PoolConfig, secretOf: (role: string) => string): Promise<void> {
  const client = new pg.Client(root)
  client.on('error', () => undefined)
  await client.connect()
  try {
    for (const role of [ownerRole, appRole, authRole]) {
      const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role])
      if (rowCount === 0)
        await client.query(
          `create role ${role} login nosuperuser nobypassrls nocreatedb nocreaterole password ${pg.escapeLiteral(secretOf(role))}`,
        )
    }
    await client.query(`grant ${appRole}, ${authRole} to ${ownerRole}`)
    const { rowCount } = await client.query('select from pg_database where datname = $1', [databaseName])
    if (rowCount === 0) await client.query(`create database ${databaseName} owner ${ownerRole}`)
  } finally {
    await client.end()
  }
}

type Setup = {
  readonly binaries: Binaries
  readonly cluster: string
  readonly home: string
  readonly user: RunAs
  readonly place: { readonly host: string; readonly port: number }
  readonly root: pg.PoolConfig
  readonly report: (sentence: string) => void
}

/** One running PostgreSQL. When it exits without being asked to, it is reported and started again, each time a little later. */
class Server {
  readonly #setup: Setup
  #child: ChildProcess | undefined
  #stopping = false
  #restarts = 0
  #isReady = false
  #restarting: Promise<void> = Promise.resolve()

  constructor(setup: Setup) {
    this.#setup = setup
  }

  get pid(): number | undefined {
    return this.#child?.pid
  }

  async start(): Promise<void> {
    const { cluster, home, place, binaries, user } = this.#setup
    const options = [
      `listen_addresses=${process.platform === 'win32' ? place.host : ''}`,
      ...(process.platform === 'win32' ? [] : [`unix_socket_directories=${place.host}`, 'unix_socket_permissions=0700']),
      `port=${place.port}`,
      'logging_collector=off',
      'password_encryption=scram-sha-256',
    ]
    const log = openLog(join(home, 'log'))
    // Detached: Ctrl-C in a terminal goes to the whole group, and the database must not stop before the application has drained.
    const child = spawn(binaries.postgres, ['-D', cluster, ...options.flatMap((option) => ['-c', option])], {
      ...asUser(user),
      cwd: home,
      env: bareEnvironment,
      detached: true,
      stdio: ['ignore', log, log],
    })
    closeSync(log)
    this.#child = child
    let failed: string | undefined
    child.once('error', (error) => (failed = error.message))
    child.once('exit', (code, signal) => {
      failed = signal ?? `exit code ${code}`
      this.#exited(child, failed)
    })
    await this.#ready(() => failed)
  }

  async #ready(failed: () => string | undefined): Promise<void> {
    const began = performance.now()
    for (let told = false; ;) {
      const reason = failed()
      if (reason !== undefined) throw new CannotStart(whyNotStarted(reason, join(this.#setup.home, 'log'), this.#setup.cluster))
      if (await answers(this.#setup.root, this.#setup.home)) break
      if (!told && performance.now() - began > 10_000) {
        told = true
        this.#setup.report('The database is still starting; after a power cut it first reads its log ...')
      }
      await wait(15)
    }
    this.#isReady = true
  }

  #exited(child: ChildProcess, reason: string): void {
    if (this.#child !== child || this.#stopping) return
    this.#child = undefined
    // While it starts, `#ready` tells why it stopped.
    if (!this.#isReady) return
    this.#isReady = false
    this.#setup.report(`The database stopped unexpectedly (${reason}); starting it again. ${lastWords(join(this.#setup.home, 'log'))}`)
    this.#restarting = this.#restart()
  }

  /** A server that ran well for a while starts again at once. */
  async #restart(): Promise<void> {
    while (!this.#stopping) {
      await wait(Math.min(5000, 100 * 2 ** this.#restarts))
      this.#restarts += 1
      try {
        if (this.#stopping) return
        await clearOrphan(this.#setup.cluster, this.#setup.binaries)
        await this.start()
        this.#setup.report('The database runs again.')
        setTimeout(() => (this.#restarts = 0), 60_000).unref()
        return
      } catch (error) {
        this.#setup.report(error instanceof Error ? error.message : String(error))
      }
    }
  }

  async stop(): Promise<void> {
    this.#stopping = true
    const child = this.#child
    if (child?.pid !== undefined && child.exitCode === null && child.signalCode === null) {
      await stopProcess(child.pid, () => child.exitCode === null && child.signalCode === null, this.#setup.cluster, this.#setup.binaries)
    }
    await this.#restarting
  }
}

async function answers(root: pg.PoolConfig, home: string): Promise<boolean> {
  const client = new pg.Client({ ...root, connectionTimeoutMillis: 2000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    // invalid_password: the server runs, and waiting will not help.
    if (code === '28P01')
      throw new CannotStart(
        `The password file ${join(home, 'password')} does not belong to the database beside it. Restore both from the same back-up.`,
        {
          cause: error,
        },
      )
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

function openLog(file: string): number {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 10_000_000) renameSync(file, `${file}.1`)
  return openSync(file, 'a', 0o600)
}
