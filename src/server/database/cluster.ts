import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Binaries } from './binaries.ts'
import { CannotStart } from './cannot-start.ts'
import { asUser, type RunAs } from './user.ts'

export const superuser = 'postgres'

/** Makes a folder nobody else may look into, whatever the umask, and hands it to the user PostgreSQL runs as. */
export function privateFolder(path: string, user: RunAs): void {
  mkdirSync(path, { recursive: true })
  chmodSync(path, 0o700)
  if (user !== undefined) chownSync(path, user.uid, user.gid)
}

/** The password of the cluster's superuser, made on first use. */
export function passwordOf(file: string, user: RunAs): string {
  if (!existsSync(file)) {
    const started = `${file}.new`
    writeFileSync(started, `${randomBytes(24).toString('base64url')}\n`)
    chmodSync(started, 0o600)
    if (user !== undefined) chownSync(started, user.uid, user.gid)
    renameSync(started, file)
  }
  return readFileSync(file, 'utf8').trim()
}

/**
 * Makes a new cluster beside its final place and renames it once it is complete: an interrupted first start leaves nothing that
 * looks like a database. Rests of such a start are removed.
 */
export async function createCluster(cluster: string, binaries: Binaries, passwordFile: string, user: RunAs): Promise<void> {
  const parent = dirname(cluster)
  const prefix = `${basename(cluster)}.new-`
  for (const rest of readdirSync(parent).filter((name) => name.startsWith(prefix)))
    rmSync(join(parent, rest), { recursive: true, force: true })
  const fresh = join(parent, `${prefix}${process.pid}`)
  const args = [
    `--pgdata=${fresh}`,
    `--username=${superuser}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--data-checksums',
    '--set=timezone=UTC',
    '--set=log_timezone=UTC',
  ]
  const { code, said } = await run(binaries.initdb, args, parent, user)
  if (code !== 0) {
    rmSync(fresh, { recursive: true, force: true })
    throw new CannotStart(`The database could not be created in ${parent}: ${said.trim().split('\n').slice(-3).join(' ')}`)
  }
  renameSync(fresh, cluster)
  syncFolder(parent)
}

const run = (program: string, args: readonly string[], cwd: string, user: RunAs): Promise<{ code: number | null; said: string }> =>
  new Promise((resolve, reject) => {
    let said = ''
    const child = spawn(program, args, { ...asUser(user), cwd, env: bareEnvironment, stdio: ['ignore', 'ignore', 'pipe'] })
    child.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, said }))
  })

/** PostgreSQL reads PGDATA, PGPORT and the like; none of what the operator's shell holds may reach it. */
export const bareEnvironment: Readonly<Record<string, string>> =
  process.platform === 'win32' ? { LC_ALL: 'C', TZ: 'UTC', SystemRoot: 'C:\\Windows' } : { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/bin:/bin' }

/** The rename itself must survive a power cut. */
function syncFolder(path: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(path, 'r')
  fsyncSync(handle)
  closeSync(handle)
}
