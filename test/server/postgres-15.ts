import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'

/**
 * The oldest PostgreSQL that DATABASE_URL may name, as Debian 12 ships it, on a socket in a private folder. `DATABASE_URL_15` names
 * one that runs already.
 */
/** `superuser` looks past row level security, where this run started the database. */
export type OldDatabase = { readonly url: string; readonly superuser: pg.ClientConfig; readonly close: () => Promise<void> }

const binaries = '/usr/lib/postgresql/15/bin'

export async function startPostgres15(): Promise<OldDatabase> {
  const given = process.env['DATABASE_URL_15']
  if (given !== undefined)
    return { url: given, superuser: { connectionString: process.env['SUPERUSER_URL_15'] ?? given }, close: async () => undefined }
  if (!existsSync(join(binaries, 'postgres')))
    throw new Error('PostgreSQL 15 is missing: apt-get install postgresql-15, or set DATABASE_URL_15')
  const folder = mkdtempSync(join(tmpdir(), 'hs15-'))
  chmodSync(folder, 0o711)
  const user = process.getuid?.() === 0 ? postgresUser() : undefined
  if (user !== undefined) chownSync(folder, user.uid, user.gid)
  const options = { ...user, cwd: folder, env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' } }
  const data = join(folder, 'data')
  execFileSync(join(binaries, 'initdb'), ['-D', data, '-U', 'root15', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'], {
    ...options,
    stdio: 'ignore',
  })
  const settings = ['listen_addresses=', `unix_socket_directories=${folder}`, 'fsync=off']
  const child = spawn(join(binaries, 'postgres'), ['-D', data, ...settings.flatMap((setting) => ['-c', setting])], {
    ...options,
    stdio: 'ignore',
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  await prepare({ host: folder, user: 'root15', database: 'postgres' })
  return {
    url: `postgres://handschlag:secret@${encodeURIComponent(folder)}/handschlag`,
    superuser: { host: folder, user: 'root15', database: 'handschlag' },
    close: async () => {
      child.kill('SIGQUIT')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function postgresUser(): { uid: number; gid: number } {
  const [, , uid, gid] = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((line) => line.startsWith('postgres:'))!
    .split(':')
  return { uid: Number(uid), gid: Number(gid) }
}

/** What docs/operating.md asks of an administrator whose role may create roles: a role and a database. */
async function prepare(config: pg.ClientConfig): Promise<void> {
  for (let tried = 0; ; tried += 1) {
    const client = new pg.Client(config)
    client.on('error', () => undefined)
    try {
      await client.connect()
      await client.query(`create role handschlag login createrole password 'secret'`)
      await client.query('create database handschlag owner handschlag')
      return
    } catch (error) {
      if (tried > 400) throw error
      await wait(25)
    } finally {
      await client.end().catch(() => undefined)
    }
  }
}
