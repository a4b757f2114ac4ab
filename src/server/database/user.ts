import { spawnSync } from 'node:child_process'
import { readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Binaries } from './binaries.ts'
import { CannotStart } from './cannot-start.ts'

/** The user PostgreSQL runs as; undefined means: the same as this process. */
export type RunAs = { readonly name: string; readonly uid: number; readonly gid: number } | undefined

/**
 * PostgreSQL refuses to run as root. Started by root it runs as the owner of an existing cluster, otherwise as `postgres` or
 * `nobody`, whichever the machine has. An ordinary user runs it as themselves.
 */
export function chooseUser(cluster: string): RunAs {
  if (process.getuid === undefined || process.getuid() !== 0) {
    const owner = ownerOf(cluster)
    if (owner !== undefined && process.getuid !== undefined && owner.uid !== process.getuid()) {
      throw new CannotStart(
        `${cluster} belongs to another user (number ${owner.uid}). Start Handschlag as that user, or choose another folder with --data.`,
      )
    }
    return undefined
  }
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
  const owner = ownerOf(cluster)
  if (owner !== undefined && owner.uid !== 0)
    return { name: users.find(({ uid }) => uid === owner.uid)?.name ?? String(owner.uid), ...owner }
  const found = ['postgres', 'nobody']
    .map((name) => users.find((user) => user.name === name))
    .find((user) => user !== undefined && user.uid > 0)
  if (found === undefined) {
    throw new CannotStart(
      'PostgreSQL refuses to run as root, and this machine has neither a user "postgres" nor "nobody". Start Handschlag as an ordinary user.',
    )
  }
  return found
}

function ownerOf(path: string): { uid: number; gid: number } | undefined {
  const { uid, gid } = statSync(path, { throwIfNoEntry: false }) ?? {}
  return uid === undefined || gid === undefined ? undefined : { uid, gid }
}

/** Refuses with the folder that is in the way when the chosen user cannot get to the program or to the data. */
export function checkReach(user: RunAs, binaries: Binaries, folder: string): void {
  const tried = spawnSync(binaries.postgres, ['--version'], { ...asUser(user), cwd: '/', encoding: 'utf8' })
  if (tried.error !== undefined || tried.status !== 0) {
    const closed = user === undefined ? undefined : closedTo(user, dirname(binaries.postgres))
    if (closed !== undefined && user !== undefined)
      throw new CannotStart(unreachable(user, closed, 'Move the Handschlag folder to a place such as /opt'))
    const reason = tried.error?.message ?? tried.stderr.trim()
    throw new CannotStart(
      `The embedded PostgreSQL does not run on this machine (${reason}). It needs Linux with glibc, macOS or Windows; otherwise set DATABASE_URL to a PostgreSQL of your own.`,
    )
  }
  const closed = user === undefined ? undefined : closedTo(user, folder)
  if (closed !== undefined && user !== undefined)
    throw new CannotStart(unreachable(user, closed, 'Choose a data folder elsewhere with --data, such as /var/lib/handschlag'))
}

const unreachable = (user: { name: string }, closed: string, mend: string): string =>
  `PostgreSQL refuses to run as root, so it runs as the user "${user.name}", and that user may not enter ${closed}. ${mend}, or start Handschlag as an ordinary user.`

/** The outermost folder on the way to `path` that `user` may not pass through, by its mode bits. */
function closedTo(user: { uid: number; gid: number }, path: string): string | undefined {
  const way: string[] = []
  for (let folder = realpathSync(path); !way.includes(folder); folder = dirname(folder)) way.unshift(folder)
  return way.find((folder) => {
    const { uid, gid, mode } = statSync(folder)
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001
    return (mode & bit) === 0
  })
}

export const asUser = (user: RunAs): { uid?: number; gid?: number } => (user === undefined ? {} : { uid: user.uid, gid: user.gid })
