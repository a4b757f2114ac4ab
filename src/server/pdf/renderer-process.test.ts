import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ContractDocument } from '#core/contract/document.ts'
import { PdfFailed, renderContract } from './render-contract-pdf.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'handschlag-renderer-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const documentOf = (texts: readonly string[]): ContractDocument => ({
  language: 'de',
  title: 'Vereinbarung',
  parties: [
    { id: 'a', name: 'Nordlicht' },
    { id: 'b', name: 'Kontor' },
  ],
  version: { name: 'Entwurf', day: '2026-12-01' },
  sections: [
    {
      number: 1,
      topic: 't',
      heading: 'Überschrift',
      paragraphs: texts.map((text, index) => ({ number: index + 1, clause: `c-${index}`, runs: [{ kind: 'text', text }], rules: [] })),
    },
  ],
  annexes: [],
  numbers: [],
  open: [],
  signatures: ['a', 'b'],
})

const long = (mark: string): ContractDocument =>
  documentOf(Array.from({ length: 1500 }, (_, index) => `${mark} ${index}: Die Rechnung stellt die Partei, die den Kunden gebracht hat.`))

/** The processes that this one started for rendering, each while it lives. */
const rendering = (): readonly number[] =>
  readdirSync('/proc/self/task')
    .flatMap((thread) => readIf(`/proc/self/task/${thread}/children`).trim().split(' '))
    .filter((pid) => readIf(`/proc/${pid}/cmdline`).includes('pdf/worker.ts'))
    .map(Number)

function readIf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

/** Kills so many rendering processes, each a moment after it is there, unless it is over before. */
async function killing(times: number, over = (): boolean => false): Promise<number> {
  const killed = new Set<number>()
  for (const end = Date.now() + 60_000; killed.size < times && Date.now() < end && !over(); await pause(20))
    for (const pid of rendering())
      if (!killed.has(pid) && killed.size < times) {
        // Not at once: it shall have the document before it ends.
        await pause(250)
        if (rendering().includes(pid)) process.kill(pid, 'SIGKILL')
        killed.add(pid)
      }
  return killed.size
}

const endAll = async (): Promise<void> => {
  for (const pid of rendering()) process.kill(pid, 'SIGKILL')
  while (rendering().length > 0) await pause(20)
}

test('a process that is killed at its work is replaced, and the document is made as if nothing had been', async () => {
  const document = long('Absatz')
  const whole = await renderContract(document)
  await endAll()
  const made = renderContract(document)
  expect(await killing(1)).toBe(1)
  const again = await made
  expect(again.archival).toBe(true)
  expect(Buffer.compare(again.pdf, whole.pdf)).toBe(0)
})

test('a process that is killed while it waits is not missed', async () => {
  const first = await renderContract(documentOf(['Ein Absatz.']))
  await endAll()
  const second = await renderContract(documentOf(['Ein Absatz.']))
  expect(Buffer.compare(first.pdf, second.pdf)).toBe(0)
})

test('when every attempt is killed, the request is refused by name, and the next one works', async () => {
  await endAll()
  const state = { over: false }
  const made = renderContract(long('Verloren'))
    .catch((error: unknown) => error)
    .finally(() => (state.over = true))
  while (!state.over) await killing(1, () => state.over)
  expect(await made).toBeInstanceOf(PdfFailed)
  expect((await renderContract(documentOf(['Ein Absatz.']))).archival).toBe(true)
})

test('two other processes make the same bytes', async () => {
  const run = promisify(execFile)
  const print = (name: string): Promise<unknown> =>
    run(process.execPath, [
      'src/cli/main.ts',
      'print',
      'examples/two-agencies/agreement.yaml',
      '-o',
      join(folder, name),
      '--on',
      '2027-01-01',
    ])
  await Promise.all([print('one.pdf'), print('two.pdf')])
  expect(Buffer.compare(readFileSync(join(folder, 'one.pdf')), readFileSync(join(folder, 'two.pdf')))).toBe(0)
})

test('where the renderer has no build, it is said so, and nothing is written', async () => {
  const hooks = `import { registerHooks } from 'node:module'
registerHooks({ resolve: (name, context, next) => {
  if (name === '@myriaddreamin/typst-ts-node-compiler') throw new Error('Cannot find native binding')
  return next(name, context)
} })`
  const run = promisify(execFile)
  const print = (language: string): Promise<unknown> =>
    run(
      process.execPath,
      ['src/cli/main.ts', 'print', 'examples/two-agencies/agreement.yaml', '-o', join(folder, 'none.pdf'), '--lang', language],
      {
        env: { ...process.env, NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(hooks)}` },
      },
    )
  await expect(print('de')).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('Für sein Betriebssystem') as string })
  await expect(print('en')).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('no typesetter for its platform') as string })
  expect(() => readFileSync(join(folder, 'none.pdf'))).toThrow('ENOENT')
})

test('200 documents leave no memory behind, here or in the process that makes them', async () => {
  await endAll()
  const memory = (pid: number): number => Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  const measured: { readonly at: number; readonly here: number; readonly there: number }[] = []
  for (let at = 1; at <= 200; at++) {
    await renderContract(documentOf([`Absatz ${at}.`, 'Die Rechnung stellt die Partei, die den Kunden gebracht hat. '.repeat(5)]))
    if (at === 50 || at === 199) {
      globalThis.gc?.()
      const [pid] = rendering()
      measured.push({ at, here: memory(process.pid), there: pid === undefined ? 0 : memory(pid) })
    }
  }
  const [early, late] = measured
  expect((late?.there ?? 0) - (early?.there ?? 0)).toBeLessThan(120)
  expect((late?.here ?? 0) - (early?.here ?? 0)).toBeLessThan(120)
  if (process.env['SHOW_MEMORY'] !== undefined) process.stdout.write(`${JSON.stringify(measured)}\n`)
})
