import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Binaries } from './binaries.ts'
import { CannotStart } from './cannot-start.ts'

/** Larger than any process id a system gives out. */
const impossiblePid = 2_147_483_646

/**
 * What an application that was killed leaves behind. Only called by the holder of the folder's lock, so a database that still
 * runs on the cluster belongs to nobody: it is stopped. When the process of the pid file is dead, a zombie or some other
 * program that was given the same number, its first line is overwritten; PostgreSQL then clears the rest by itself, after its own
 * check that no backend is left. The file is never deleted, for that would switch this check off.
 */
export async function clearOrphan(cluster: string, binaries: Binaries): Promise<'nothing' | 'stopped' | 'stale'> {
  const file = join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return 'nothing'
  const lines = readFileSync(file, 'utf8').split('\n')
  // Lines 4 and 5 are port and socket folder; the socket has a lock of its own, which may name another process than the pid file.
  const [port = '', socketFolder = ''] = lines.slice(3, 5)
  const socketLock = join(socketFolder, `.s.PGSQL.${port}.lock`)
  const locks = socketFolder !== '' && existsSync(socketLock) ? [file, socketLock] : [file]
  const running = locks.map(pidIn).find((pid) => pid !== undefined && runsCluster(pid, cluster))
  if (running !== undefined) {
    await stopProcess(running, () => runsCluster(running, cluster), cluster, binaries)
    return 'stopped'
  }
  for (const lock of locks) disown(lock)
  return 'stale'
}

function pidIn(lock: string): number | undefined {
  const pid = Number(readFileSync(lock, 'utf8').split('\n', 1)[0])
  return Number.isInteger(pid) && pid > 1 && pid !== impossiblePid ? pid : undefined
}

function disown(file: string): void {
  const [, ...rest] = readFileSync(file, 'utf8').split('\n')
  writeFileSync(file, [String(impossiblePid), ...rest].join('\n'), { flag: 'r+' })
}

/** SIGINT ends sessions and writes a checkpoint; SIGQUIT, after 20 s, leaves the rest to recovery. Nothing acknowledged is lost by either. */
export async function stopProcess(pid: number, alive: () => boolean, cluster: string, binaries: Binaries): Promise<void> {
  if (process.platform === 'win32') {
    execFileSync(binaries.pgCtl, ['stop', '-D', cluster, '-m', 'fast', '-t', '20'], { stdio: 'ignore' })
    return
  }
  for (const [signal, seconds] of [
    ['SIGINT', 20],
    ['SIGQUIT', 5],
    ['SIGKILL', 2],
  ] as const) {
    try {
      process.kill(pid, signal)
    } catch {
      return
    }
    const deadline = performance.now() + seconds * 1000
    while (performance.now() < deadline) {
      if (!alive()) return
      await wait(10)
    }
  }
  throw new CannotStart(`The database process ${pid} of ${cluster} does not stop. Please end it and start again.`)
}

/** Whether this process is a living PostgreSQL server on exactly this cluster. */
export function runsCluster(pid: number, cluster: string): boolean {
  const command = commandOf(pid)
  return command !== undefined && /postgres/.test(command[0] ?? '') && command.includes(cluster)
}

/** The command line of a living process; undefined when it is dead or a zombie. */
function commandOf(pid: number): readonly string[] | undefined {
  try {
    if (process.platform === 'linux') {
      // The command line of a zombie is empty.
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
      return command === '' ? undefined : command.split('\0')
    }
    if (process.platform === 'win32') {
      const script = `(Get-CimInstance Win32_Process -Filter "ProcessId=${pid}").CommandLine`
      return splitCommand(execFileSync('powershell', ['-NoProfile', '-Command', script], { encoding: 'utf8' }))
    }
    const [state = '', ...command] = execFileSync('ps', ['-o', 'stat=,command=', '-p', String(pid)], { encoding: 'utf8' })
      .trim()
      .split(' ')
    return state.startsWith('Z') ? undefined : splitCommand(command.join(' '))
  } catch {
    return undefined
  }
}

/** A command line that is one text: the program, and everything between ` -D ` and the next option. */
const splitCommand = (text: string): readonly string[] | undefined =>
  text.trim() === '' ? undefined : [text.split(/ -D /)[0] ?? '', (/ -D "?(.*?)"?(?: -|\s*$)/.exec(text.trim())?.[1] ?? '').trim()]
