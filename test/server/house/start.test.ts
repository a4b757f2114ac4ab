import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { freePort } from '../harness.ts'

/** The whole program as an operator starts it, in processes of its own, and what is left behind when it is killed. */

const main = join(import.meta.dirname, '../../../src/server/main.ts')

type Running = { readonly child: ChildProcess; readonly said: () => string; readonly port: number; readonly ended: Promise<number | null> }

let folder = ''
let data = ''
const started: ChildProcess[] = []

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'handschlag-start-'))
  // Started by root, PostgreSQL runs as another user.
  chmodSync(folder, 0o711)
})
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }))
afterEach(async () => {
  for (const child of started.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    await ended
  }
})

async function launch(
  settings: {
    readonly data?: string
    readonly port?: number
    readonly host?: string
    readonly env?: Readonly<Record<string, string>>
  } = {},
): Promise<Running> {
  const port = settings.port ?? (await freePort())
  const env = { PATH: process.env['PATH'], ...settings.env }
  const child = spawn(
    process.execPath,
    [main, '--data', settings.data ?? data, '--port', String(port), '--host', settings.host ?? '127.0.0.1'],
    {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  started.push(child)
  let said = ''
  child.stdout.on('data', (bytes: Buffer) => (said += bytes.toString()))
  child.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()))
  return { child, port, said: () => said, ended: new Promise((resolve) => child.once('exit', (code) => resolve(code))) }
}

/** Waits for the sentence with the address; fails with everything the program said when it ends before. */
async function serving(running: Running): Promise<Running> {
  const ended = running.ended.then((code) => {
    throw new Error(`ended with ${code}: ${running.said()}`)
  })
  ended.catch(() => undefined)
  while (!running.said().includes('runs at')) await Promise.race([wait(20), ended])
  const health = await fetch(`http://127.0.0.1:${running.port}/health`)
  const answer = (await health.json()) as { checks: { name: string; ok: boolean }[] }
  expect(answer.checks.filter(({ name }) => ['database', 'migrations', 'clock'].includes(name)).every(({ ok }) => ok)).toBe(true)
  return running
}

const postmaster = (): number => Number(readFileSync(join(data, 'database/18/postmaster.pid'), 'utf8').split('\n')[0])

const lives = (pid: number): boolean => existsSync(`/proc/${pid}/stat`) && !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))

async function stopped(running: Running, signal: NodeJS.Signals): Promise<number | null> {
  running.child.kill(signal)
  return running.ended
}

const newData = (name: string): void => void (data = join(folder, name))

test('first start creates, SIGTERM stops all with exit code 0, the second start is warm', async () => {
  newData('plain')
  const first = await serving(await launch())
  expect(first.said()).toContain('Creating the database')
  const database = postmaster()
  expect(lives(database)).toBe(true)
  expect(statSync(join(data, 'database')).mode & 0o777).toBe(0o700)
  expect(statSync(join(data, 'database/password')).mode & 0o777).toBe(0o600)
  expect(await stopped(first, 'SIGTERM')).toBe(0)
  expect(lives(database)).toBe(false)

  const second = await serving(await launch())
  expect(second.said()).not.toContain('Creating')
  expect(await stopped(second, 'SIGINT')).toBe(0)
})

test('a killed application leaves its database running; the next start stops that one and goes on', async () => {
  const first = await serving(await launch())
  const orphan = postmaster()
  await stopped(first, 'SIGKILL')
  expect(lives(orphan)).toBe(true)
  const second = await serving(await launch())
  expect(second.said()).toContain('had left running')
  expect(lives(orphan)).toBe(false)
  expect(lives(postmaster())).toBe(true)
})

test('everything killed at once, as at a power cut', async () => {
  const first = await serving(await launch())
  const database = postmaster()
  first.child.kill('SIGKILL')
  process.kill(database, 'SIGKILL')
  await first.ended
  await serving(await launch())
})

test.for([
  ['a living program that is no database', () => ({ pid: process.pid, end: () => undefined })],
  ['a zombie', zombie],
] as const)('a stale pid file whose number now belongs to %s', async ([, make]) => {
  const { pid, end } = await make()
  const first = await serving(await launch())
  const database = postmaster()
  const file = join(data, 'database/18/postmaster.pid')
  const lines = readFileSync(file, 'utf8').split('\n')
  first.child.kill('SIGKILL')
  process.kill(database, 'SIGKILL')
  await first.ended
  writeFileSync(file, [String(pid), ...lines.slice(1)].join('\n'))
  try {
    await serving(await launch())
    expect(lives(process.pid)).toBe(true)
  } finally {
    end()
  }
})

/** A child that ended and that its parent never asks about. */
async function zombie(): Promise<{ pid: number; end: () => void }> {
  const parent = spawn('sh', ['-c', 'sleep 0.1 & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'ignore'] })
  const pid = await new Promise<number>((resolve) => parent.stdout.once('data', (bytes: Buffer) => resolve(Number(bytes.toString()))))
  while (lives(pid)) await wait(50)
  expect(readFileSync(`/proc/${pid}/stat`, 'utf8')).toMatch(/ Z /)
  return { pid, end: () => void parent.kill() }
}

test('a second application on the same folder is refused and the first goes on', async () => {
  const first = await serving(await launch())
  const second = await launch()
  expect(await second.ended).toBe(1)
  expect(second.said()).toContain(`already runs on the folder ${data} (process ${first.child.pid})`)
  await serving(first)
})

test('a database that dies under the application is reported and comes back', async () => {
  const running = await serving(await launch())
  const before = postmaster()
  process.kill(before, 'SIGKILL')
  while (!running.said().includes('runs again')) await wait(50)
  expect(running.said()).toContain('stopped unexpectedly')
  expect(postmaster()).not.toBe(before)
  await serving(running)
})

test('an interrupted first start leaves nothing that the next one stumbles over', async () => {
  newData('interrupted')
  const first = await launch()
  const home = join(data, 'database')
  while (!existsSync(home) || !readdirSync(home).some((name) => name.startsWith('18.new'))) await wait(5)
  await wait(150)
  await stopped(first, 'SIGKILL')
  expect(existsSync(join(home, '18'))).toBe(false)
  await serving(await launch())
  expect(readdirSync(home).filter((name) => name.includes('.new'))).toEqual([])
})

test('a data folder whose path is too long for a socket', async () => {
  newData('long'.repeat(25))
  await serving(await launch())
  expect(existsSync(join(data, 'database/socket'))).toBe(false)
})

test('a taken port is named, with what to do', async () => {
  newData('plain')
  const other = createServer()
  const port = await freePort()
  await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve))
  const running = await launch({ port })
  expect(await running.ended).toBe(1)
  expect(running.said()).toContain(`Port ${port} is taken by another program`)
  expect(running.said()).toContain(`--port ${port + 1}`)
  other.close()
})

test('a data folder that cannot be written to', async () => {
  writeFileSync(join(folder, 'file'), '')
  const running = await launch({ data: join(folder, 'file/data') })
  expect(await running.ended).toBe(1)
  expect(running.said()).toContain('cannot be written to (ENOTDIR)')
})

test.runIf(process.getuid?.() === 0)('started by root in a folder that PostgreSQL’s user may not enter', async () => {
  const closed = join(folder, 'closed')
  mkdirSync(closed, { mode: 0o700 })
  const running = await launch({ data: join(closed, 'data') })
  expect(await running.ended).toBe(1)
  expect(running.said()).toMatch(/runs as the user "\w+", and that user may not enter .*closed/)
})

test.for([
  [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL is not an address of the form postgres://'],
  [{ PUBLIC_URL: 'https://a.example/path' }, 'must name a host without a path'],
  [{ SMTP_URL: 'smtp://localhost' }, 'MAIL_FROM'],
  [{ DATABASE_URL: 'postgres://nobody:secret@127.0.0.1:1/none' }, 'cannot be reached'],
  [{ TRUST_PROXY: 'everybody' }, 'TRUST_PROXY holds "everybody"'],
] as const)('a wrong setting is named: %j', async ([env, words]) => {
  const running = await launch({ env })
  expect(await running.ended).toBe(1)
  expect(running.said()).toContain(words)
  expect(running.said()).not.toContain('secret')
})

test('a HOST that is no address of this machine is named, and not taken for a missing database', async () => {
  newData('plain')
  const running = await launch({ host: 'no-such-host.invalid' })
  expect(await running.ended).toBe(1)
  expect(running.said()).toContain('HOST is "no-such-host.invalid", which is no address of this machine')
  expect(running.said()).not.toContain('DATABASE_URL')
})
