import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright-core'
import { type Measurement, rounded, time } from './measure.ts'

const root = join(import.meta.dirname, '..')

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

export interface Running {
  readonly url: string
  readonly ms: number
  readonly stop: () => Promise<void>
}

/** An empty data folder. Started by root, PostgreSQL runs as another user, who must be able to pass. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'handschlag-bench-'))
  chmodSync(folder, 0o711)
  return folder
}

/** `npm start` as a person types it, until the first page is served. Wall time: that is what the person waits. */
export async function start(folder: string): Promise<Running> {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const began = performance.now()
  const child = spawn('npm', ['start', '--silent', '--', '--data', folder, '--port', String(port)], {
    cwd: root,
    // A group of its own: Ctrl-C in a terminal reaches npm and what it started, all at once.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => (said += bytes.toString()))
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  for (;;) {
    const served = await fetch(url).then(
      (answer) => answer.ok,
      () => false,
    )
    if (served) break
    if (performance.now() - began > 120_000) {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
      throw new Error(`no page after two minutes: ${said}`)
    }
    if (child.exitCode !== null) throw new Error(`npm start ended before it served a page: ${said}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return {
    url,
    ms: performance.now() - began,
    stop: async () => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGINT')
      await ended
    },
  }
}

/** From `npm start` to the first page: with an empty data folder, and again. */
export async function* restartBench(): AsyncGenerator<Measurement> {
  const folder = emptyFolder()
  try {
    const first = await start(folder)
    await first.stop()
    yield time('first start with an empty data folder, packages installed', first.ms, null, 90_000, 'wall time')
    const again: number[] = []
    for (let round = 0; round < 5; round++) {
      const running = await start(folder)
      again.push(running.ms)
      await running.stop()
    }
    yield time('restart, npm start to first page', Math.min(...again), null, 3_000, 'wall time, best of five')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The first page in Chromium, warm, with the processor throttled four times: until who one is has been chosen and its next step stands. */
export async function* firstPageBench(): AsyncGenerator<Measurement> {
  const folder = emptyFolder()
  const running = await start(folder)
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    const scripts = new Set<string>()
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.add(new URL(request.url()).pathname)
    })
    await page.goto(running.url, { waitUntil: 'networkidle' })
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    const times: number[] = []
    for (let round = 0; round < 5; round++) {
      const began = performance.now()
      await page.goto(running.url, { waitUntil: 'commit' })
      // The text stands long before; that the page answers is what counts.
      await page.getByRole('radio').first().check()
      await page.locator('.role-step a').click({ trial: true })
      times.push(performance.now() - began)
    }
    yield time('first page interactive, warm, processor throttled 4x', Math.min(...times), null, 2_000, 'wall time, best of five')
    const files = new Set(readdirSync(join(root, 'dist/web/assets')))
    const bytes = [...scripts]
      .map((path) => path.split('/').at(-1) ?? '')
      .filter((name) => files.has(name))
      .reduce((sum, name) => sum + gzipSync(readFileSync(join(root, 'dist/web/assets', name)), { level: 9 }).length, 0)
    yield {
      name: 'JavaScript before the first interaction (KB gz)',
      ours: rounded(bytes / 1024),
      peer: null,
      ratio: null,
      goal: '<= 220',
      met: bytes <= 220 * 1024,
    }
  } finally {
    await browser.close()
    await running.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
