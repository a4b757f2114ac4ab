import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { verifyStream } from '#core/evidence/leaf.ts'
import { sha256 } from '#server/evidence/append.ts'
import type { EvidenceView } from '#wire/cooperation.ts'
import type { Name } from './house.ts'
import { first, pause } from './world.ts'

/**
 * Kills the server, one connection of the database, or the whole database at random moments while six people answer, and looks
 * for every acknowledged answer afterwards: each must be in the evidence exactly once, and the chain must be whole. A request
 * that got no answer is repeated under its key. `KILL_ROUNDS=200` makes a long soak of it; a seed is printed for repeating.
 */
const rounds = Number(process.env['KILL_ROUNDS'] ?? 20)
const seed = Number(process.env['KILL_SEED'] ?? 1)

type Running = {
  readonly process: ChildProcess
  readonly url: string
  readonly cooperation: string
  readonly people: Readonly<Record<Name, string>>
}

const folder = mkdtempSync(join(tmpdir(), 'handschlag-kill-'))
// The database runs as another user when root tests, and must be able to pass.
chmodSync(folder, 0o711)
let running: Running | undefined

/** mulberry32 */
const randomFrom = (start: number) => {
  let state = start
  return (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
const random = randomFrom(seed)

const start = (): Promise<Running> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [fileURLToPath(new URL('./victim.ts', import.meta.url)), folder], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    let complained = ''
    child.stdout.on('data', (data: Buffer) => {
      said += data.toString()
      if (said.includes('\n')) resolve({ process: child, ...(JSON.parse(said) as Omit<Running, 'process'>) })
    })
    child.stderr.on('data', (data: Buffer) => (complained += data.toString()))
    child.on('exit', () => reject(new Error(`the server ended at its start: ${complained}`)))
  })

const postmaster = (): number => {
  const file = join(folder, 'database/18/postmaster.pid')
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n', 1)[0]) : 0
}

/** Processes of the database that serve a connection. */
const backends = (): readonly number[] => {
  const parent = postmaster()
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        const ours =
          readFileSync(`/proc/${name}/stat`, 'utf8')
            .replace(/^.*\) /s, '')
            .split(' ')[1] === String(parent)
        return ours && readFileSync(`/proc/${name}/cmdline`, 'utf8').includes('handschlag_app')
      } catch {
        return false
      }
    })
    .map(Number)
}

const shoot = (pid: number | undefined): boolean => {
  try {
    return pid !== undefined && pid > 1 && process.kill(pid, 'SIGKILL')
  } catch {
    return false
  }
}

const kills = {
  server: async () => {
    const { process: child } = running!
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGKILL')
    await ended
    running = await start()
  },
  connection: async () => {
    const pids = backends()
    expect(pids.length).toBeGreaterThan(0)
    shoot(pids[Math.floor(random() * pids.length)])
  },
  both: async () => {
    const { process: child } = running!
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGKILL')
    shoot(postmaster())
    await ended
    running = await start()
  },
} as const

afterAll(async () => {
  const { process: child } = running ?? {}
  const pid = postmaster()
  child?.kill('SIGKILL')
  shoot(pid)
  await pause(500)
  rmSync(folder, { recursive: true, force: true })
})

test.skipIf(process.platform !== 'linux')(
  `after ${rounds} killings every acknowledged answer is there, once`,
  async () => {
    running = await start()
    const acknowledged: string[] = []
    let repeated = 0
    const stop = new AbortController()
    let number = 0

    const answerUntilAcknowledged = async (name: Name): Promise<void> => {
      const text = `Antwort ${(number += 1)} von ${name}`
      const key = randomUUID()
      for (;;) {
        const { url, cooperation, people } = running!
        try {
          const response = await fetch(`${url}/api/v1/cooperations/${cooperation}/answers`, {
            method: 'POST',
            headers: { 'content-type': 'application/json', 'x-person': people[name], 'idempotency-key': key },
            body: JSON.stringify({ question: first.id, value: { kind: 'notRelevant', because: text } }),
            signal: AbortSignal.timeout(10_000),
          })
          await response.text()
          if (response.status === 200) {
            acknowledged.push(text)
            return
          }
          expect([409, 503]).toContain(response.status)
        } catch (error) {
          if (error instanceof Error && error.name === 'AssertionError') throw error
        }
        repeated += 1
        await pause(50 + random() * 100)
      }
    }
    const names: readonly Name[] = ['a', 'b', 'a2', 'a', 'b', 'a2']
    const people = names.map(async (name) => {
      while (!stop.signal.aborted) await answerUntilAcknowledged(name)
    })

    const ways = Object.values(kills)
    for (let round = 0; round < rounds; round += 1) {
      await pause(100 + random() * 900)
      await ways[round % ways.length]!()
    }
    await pause(300)
    stop.abort()
    await Promise.all(people)

    const { url, cooperation, people: ids } = running
    const kept = await Promise.all(
      (['a', 'b'] as const).map(async (side) => {
        const response = await fetch(`${url}/api/v1/cooperations/${cooperation}/evidence`, { headers: { 'x-person': ids[side] } })
        const { leaves } = (await response.json()) as EvidenceView
        const own = leaves.filter(({ stream }) => stream === side)
        expect(
          verifyStream(
            own.map((leaf) => ({ ...leaf, cooperation })),
            sha256,
          ),
        ).toEqual([])
        return own.map(({ payload }) => (JSON.parse(payload ?? '') as { value: { because: string } }).value.because)
      }),
    )
    const all = kept.flat()
    process.stdout.write(
      `killed ${rounds} times (seed ${seed}): ${acknowledged.length} acknowledged, ${repeated} repeated, ${all.length} kept\n`,
    )
    expect(acknowledged.length).toBeGreaterThan(rounds)
    expect(repeated).toBeGreaterThan(0)
    expect(acknowledged.filter((text) => !all.includes(text))).toEqual([])
    expect(new Set(all).size).toBe(all.length)
  },
  60_000 + rounds * 15_000,
)
