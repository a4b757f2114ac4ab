import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { HealthAnswer } from '#wire/health.ts'
import { type Browser, browser, found, mailTo, signIn } from '../access/people.ts'
import { type Told, writer, type Writer } from './answering.ts'
import { type OwnCluster, startOwnCluster } from './own-cluster.ts'

/**
 * A disk that fills up. Its size is that of a memory file system, which only root may mount; elsewhere it is said aloud that this
 * could not be tried.
 */
const megabyte = 1024 * 1024
let disk = ''

function mounted(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  disk = mkdtempSync(join(tmpdir(), 'handschlag-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2g,mode=711', 'handschlag-disk', disk], { stdio: 'ignore' })
    return true
  } catch {
    rmSync(disk, { recursive: true, force: true })
    return false
  }
}

const canTry = mounted()
if (!canTry) process.stdout.write('a full disk cannot be tried here: mounting one needs root on Linux\n')

let own: OwnCluster
let anna: Browser
let anne: Writer

beforeAll(async () => {
  if (!canTry) return
  own = await startOwnCluster({ folder: disk })
  anna = await signIn(own.server, 'anna@nordlicht.example')
  anne = writer(own.server, anna, await found(anna))
})
afterAll(async () => {
  if (!canTry) return
  await own.close()
  execFileSync('umount', ['-l', disk])
  rmSync(disk, { recursive: true, force: true })
})

/** Leaves that many bytes free; the size changes, no memory is used. */
function leave(bytes: number): void {
  const { blocks, bfree, bsize } = statfsSync(disk)
  const size = (blocks - bfree) * bsize + bytes
  execFileSync('mount', ['-o', `remount,size=${Math.ceil(size / 1024)}k`, disk])
}

const diskHealth = async () => {
  await wait(2100)
  const { status, json } = await own.server.get('/health?lang=en')
  return { status, disk: HealthAnswer.parse(json).checks.find(({ name }) => name === 'disk') }
}

/** Some 18 kB that cannot be packed. */
const long = () => randomBytes(900).toString('base64')

test.runIf(canTry)('a disk that fills up: told before, refused without loss, and it goes on when there is room', async () => {
  expect(await diskHealth()).toMatchObject({ status: 200, disk: { ok: true } })

  leave(200 * megabyte)
  expect(await diskHealth()).toMatchObject({
    status: 503,
    disk: { ok: false, code: 'diskLow', mend: expect.stringContaining('Make room') as string },
  })
  const acknowledged: string[] = []
  const answer = async (): Promise<Told> => {
    const text = `Antwort ${acknowledged.length} ${long()}`
    const told = await anne.answer(text)
    if (told.status === 200) acknowledged.push(text)
    return told
  }
  expect((await answer()).status).toBe(200)

  await own.server.post('/api/v1/sign-in/request', { email: 'anna@nordlicht.example', language: 'de' })
  const link = (await mailTo(own.server, 'anna@nordlicht.example')).token

  leave(0)
  let last = await answer()
  for (let tried = 0; last.status === 200 && tried < 3000; tried += 1) last = await answer()
  expect(last).toEqual({
    status: 507,
    code: 'diskFull',
    message: 'The server has run out of disk space. Nothing was saved; please tell the person who runs the server.',
  })
  const read = await anna.get('/api/v1/cooperations')
  expect(read.status).toBe(200)
  for (let tried = 0; tried < 20; tried += 1) expect([503, 507]).toContain((await answer()).status)
  // Signing in writes too; small rows may still find a place.
  for (let tried = 0; tried < 3; tried += 1) {
    const asked = await own.server.post('/api/v1/sign-in/request?lang=en', { email: `neu${tried}@nordlicht.example`, language: 'de' })
    expect([200, 503, 507]).toContain(asked.status)
  }
  const founded = await anna.post('/api/v1/cooperations', { name: 'x'.repeat(200), companies: ['a', 'b'], as: 'owner' })
  expect([200, 503, 507]).toContain(founded.status)
  const used = await browser(own.server).post('/api/v1/sign-in/link?lang=en', { token: link })
  expect([used.status, used.text]).toEqual([expect.toBeOneOf([200, 503, 507]), expect.any(String)])
  expect(await anne.kept()).toEqual(acknowledged)

  leave(800 * megabyte)
  expect((await answer()).status).toBe(200)
  expect(await diskHealth()).toMatchObject({ status: 200, disk: { ok: true } })
  expect(await anne.kept()).toEqual(acknowledged)
  process.stdout.write(`a full disk: ${acknowledged.length} acknowledged and kept; ${own.said.length} reports\n`)
})
