import {
  chmodSync,
  chownSync,
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative } from 'node:path'
import pg from 'pg'
import { CannotStart } from './cannot-start.ts'
import { superuser } from './cluster.ts'
import { lockFolder } from './lock.ts'
import { runsCluster } from './orphan.ts'

const cluster = 'database/18'

/** What a start makes anew, and what would belong to the wrong process in a copy. */
const notCopied = new Set(['lock', 'lock.socket', 'database/socket', 'database/log', 'database/log.1', `${cluster}/postmaster.pid`])

/**
 * Copies a data folder with its embedded database into a new folder that can be started on as it is. While Handschlag runs it goes
 * on: PostgreSQL is told before and after (`pg_backup_start`, `pg_backup_stop`) and keeps for the copy, by a slot, every piece of its
 * log that the copy needs. Otherwise the folder is locked for as long as the copy takes.
 *
 * Throws `CannotStart` with a sentence for the person who runs the server.
 */
export async function backUp(dataFolder: string, target: string): Promise<{ readonly running: boolean; readonly bytes: number }> {
  if (!existsSync(join(dataFolder, cluster)) || !existsSync(join(dataFolder, 'database/password')))
    throw new CannotStart(`There is no embedded database in ${dataFolder}. Name the data folder with --data.`)
  const folder = realpathSync(dataFolder)
  const copy = openTarget(folder, target)
  const client = await connectToRunning(folder)
  if (client === undefined) {
    const lock = await lockFolder(folder)
    try {
      return { running: false, bytes: copyTree(folder, copy, '', notCopied) }
    } finally {
      lock.release()
    }
  }
  try {
    await client.query(`select pg_create_physical_replication_slot('handschlag_copy_' || pg_backend_pid(), true, true)`)
    await client.query(`select pg_backup_start('handschlag', true)`)
    const log = `${cluster}/pg_wal`
    const bytes = copyTree(folder, copy, '', new Set([...notCopied, log]))
    const { rows } = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop(false)')
    const label = rows[0]?.labelfile
    if (label === undefined) throw new Error('must hold: pg_backup_stop answers with one row')
    const logged = copyTree(folder, copy, log, notCopied)
    // Without it the copy would start from the wrong place and be broken without a sign of it.
    writeFileSync(join(copy, cluster, 'backup_label'), label, { flush: true })
    likeOriginal(join(folder, cluster, 'PG_VERSION'), join(copy, cluster, 'backup_label'))
    return { running: true, bytes: bytes + logged }
  } finally {
    await client.end()
  }
}

function openTarget(folder: string, target: string): string {
  try {
    // The folder itself is not there yet, so it is placed by the one it will lie in.
    const outer = existingAbove(target)
    if (!relative(folder, outer).startsWith('..'))
      throw new CannotStart(`${target} lies in the data folder itself. Name a folder elsewhere, best on another disk.`)
    mkdirSync(target, { recursive: true })
    const copy = realpathSync(target)
    if (readdirSync(copy).length > 0) throw new CannotStart(`${copy} is not empty. Name a folder that does not exist yet.`)
    // As with a data folder: the user PostgreSQL runs as passes through, nobody else can list what lies here.
    chmodSync(copy, 0o711)
    return copy
  } catch (error) {
    if (error instanceof CannotStart) throw error
    throw new CannotStart(`The copy cannot be made in ${target} (${codeOf(error)}).`, { cause: error })
  }
}

function existingAbove(path: string): string {
  return existsSync(path) ? realpathSync(path) : existingAbove(dirname(path))
}

/** The database that runs on this folder, asked by its own socket; undefined when none runs. */
async function connectToRunning(folder: string): Promise<pg.Client | undefined> {
  const file = join(folder, cluster, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const [pid, , , port, socketFolder, address] = readFileSync(file, 'utf8').split('\n')
  if (!runsCluster(Number(pid), join(folder, cluster))) return undefined
  const client = new pg.Client({
    host: socketFolder === undefined || socketFolder === '' ? address : socketFolder,
    port: Number(port),
    user: superuser,
    password: readFileSync(join(folder, 'database/password'), 'utf8').trim(),
    database: 'postgres',
  })
  client.on('error', () => undefined)
  await client.connect()
  return client
}

/** Copies what lies below `path` and returns its bytes. What is gone by the time it is read was not needed. */
function copyTree(folder: string, copy: string, path: string, without: ReadonlySet<string>): number {
  mkdirSync(join(copy, path), { recursive: true })
  if (path !== '') likeOriginal(join(folder, path), join(copy, path))
  let bytes = 0
  for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
    const below = path === '' ? entry.name : `${path}/${entry.name}`
    if (without.has(below)) continue
    try {
      if (entry.isDirectory()) bytes += copyTree(folder, copy, below, without)
      else if (entry.isFile()) bytes += copyFile(join(folder, below), join(copy, below))
    } catch (error) {
      if (codeOf(error) === 'ENOSPC')
        throw new CannotStart(`The disk of ${copy} is full; the copy is not complete. Make room, remove ${copy} and try again.`, {
          cause: error,
        })
      if (codeOf(error) !== 'ENOENT' || dirname(below) === '.') throw error
    }
  }
  return bytes
}

function copyFile(from: string, to: string): number {
  copyFileSync(from, to)
  likeOriginal(from, to)
  const handle = openSync(to, 'r')
  fsyncSync(handle)
  closeSync(handle)
  return statSync(to).size
}

/** PostgreSQL starts only on files of its own user that nobody else may read. */
function likeOriginal(from: string, to: string): void {
  const { uid, gid, mode } = statSync(from)
  chmodSync(to, mode & 0o777)
  if (process.getuid?.() === 0) chownSync(to, uid, gid)
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : String(error))
