import { type ChildProcess, fork } from 'node:child_process'
import { rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { startDatabase } from '#server/database/supervise.ts'
import { migrate } from '#server/migrate.ts'
import { emptyFolder } from './house.ts'
import { type Measurement, rounded } from './measure.ts'

const rounds = 5
const perRound = 1000
const atOnce = 8

type Peer = { readonly child: ChildProcess; readonly port: number; readonly agent: Agent }

/** A server in a process of its own. */
async function startPeer(kind: string, database: unknown): Promise<Peer> {
  const child = fork(join(import.meta.dirname, 'request-server.ts'), [kind], {
    env: { ...process.env, BENCH_DATABASE: JSON.stringify(database), NODE_ENV: 'production' },
  })
  const { port } = await told<{ readonly port: number }>(child)
  return { child, port, agent: new Agent({ keepAlive: true, maxSockets: atOnce }) }
}

const told = <T>(child: ChildProcess): Promise<T> =>
  new Promise((resolve, reject) => {
    const ended = (code: number | null): void => reject(new Error(`a server of the bench ended with ${code}`))
    child.once('exit', ended).once('message', (message) => {
      child.off('exit', ended)
      resolve(message as T)
    })
  })

/** CPU milliseconds of that server so far. */
async function cpuOf({ child }: Peer): Promise<number> {
  const answer = told<{ readonly cpu: NodeJS.CpuUsage }>(child)
  child.send('cpu')
  const { cpu } = await answer
  return (cpu.user + cpu.system) / 1000
}

/** One request; milliseconds until the answer was there whole. */
const ask = ({ port, agent }: Peer, path: string, cookie: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const began = performance.now()
    const asked = request({ host: '127.0.0.1', port, path, agent, headers: cookie === '' ? {} : { cookie } }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${path} answered ${answer.statusCode}`))
      answer.resume().on('end', () => resolve(performance.now() - began))
    })
    asked.on('error', reject).end()
  })

type Round = { readonly cpu: number; readonly p99: number }

/** Microseconds of CPU per request, and the time within which 99 of 100 were answered, in milliseconds. */
async function load(peer: Peer, path: string, cookie: string, count: number): Promise<Round> {
  const before = await cpuOf(peer)
  const times: number[] = []
  let left = count
  const worker = async (): Promise<void> => {
    while (left-- > 0) times.push(await ask(peer, path, cookie))
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  const sorted = times.toSorted((a, b) => a - b)
  return { cpu: (((await cpuOf(peer)) - before) * 1000) / count, p99: sorted[Math.floor(sorted.length * 0.99)] ?? 0 }
}

/** Ours and the bare one in turn; the best round of each. */
async function* compare(name: string, ours: Peer, bare: Peer, path: string, cookie: string): AsyncGenerator<Measurement> {
  const found: Record<'ours' | 'bare', Round[]> = { ours: [], bare: [] }
  for (const peer of [ours, bare]) await load(peer, path, cookie, perRound)
  for (let round = 0; round < rounds; round++) {
    found.bare.push(await load(bare, path, cookie, perRound))
    found.ours.push(await load(ours, path, cookie, perRound))
  }
  const best = (rows: readonly Round[], what: keyof Round): number => Math.min(...rows.map((row) => row[what]))
  for (const [what, unit, times] of [
    ['cpu', 'CPU µs', 2],
    ['p99', 'p99 ms', 3],
  ] as const) {
    const mine = best(found.ours, what)
    const theirs = best(found.bare, what)
    yield {
      name: `${name} (${unit})`,
      ours: rounded(mine),
      peer: rounded(theirs),
      ratio: rounded(theirs / mine),
      goal: `<= ${times}x`,
      met: mine <= times * theirs,
      note: `bare node:http and pg; ${rounded(mine / theirs)}x of it`,
    }
  }
}

/** A request with one query beside bare node:http and pg on the same database, eight at a time, in one run. */
export async function* requestBench(): AsyncGenerator<Measurement> {
  const folder = emptyFolder()
  const database = await startDatabase(folder, { report: () => undefined })
  const peers: Peer[] = []
  try {
    await migrate(database.access.owner)
    const superuser = { ...database.superuser, database: database.access.owner.database }
    const start = async (kind: string): Promise<Peer> => {
      const peer = await startPeer(kind, { access: database.access, superuser })
      peers.push(peer)
      return peer
    }
    const bare = await start('bare')
    yield* compare('one query, anybody', await start('house'), bare, '/api/v1/one', '')

    const whole = await start('whole')
    const entered = await fetch(`http://127.0.0.1:${whole.port}/api/v1/demo/finished/a`, { method: 'POST' })
    const cookie = entered.headers
      .getSetCookie()
      .map((line) => line.split(';', 1)[0])
      .join('; ')
    yield* compare('own cooperations, signed in', whole, bare, '/api/v1/cooperations', cookie)
  } finally {
    for (const { child, agent } of peers) {
      agent.destroy()
      child.disconnect()
    }
    await database.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
