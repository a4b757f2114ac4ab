import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { HealthAnswer } from '#wire/health.ts'
import { type Browser, browser, found, mailTo, signIn } from '../access/people.ts'
import type { Answer } from '../harness.ts'
import { type Told, writer, type Writer } from './answering.ts'
import { type OwnCluster, startOwnCluster } from './own-cluster.ts'

/** The database goes away and comes back under a server that keeps running. */
let own: OwnCluster
let anna: Browser
let cooperation: string
let anne: Writer

beforeAll(async () => {
  own = await startOwnCluster()
  anna = await signIn(own.server, 'anna@nordlicht.example')
  cooperation = await found(anna)
  anne = writer(own.server, anna, cooperation)
})
afterAll(() => own.close())

const health = async () => {
  const { status, json } = await own.server.get('/health?lang=en')
  return { status, red: HealthAnswer.parse(json).checks.filter(({ ok }) => !ok) }
}

const healthBecomes = async (status: number): Promise<void> => {
  const until = performance.now() + 30_000
  while ((await health()).status !== status) {
    expect(performance.now()).toBeLessThan(until)
    await wait(200)
  }
}

let count = 0
/** Six people at once, each repeating under its key what was not answered, as the page does; all that was told. */
async function answerThroughout(fault: () => Promise<void>): Promise<{ readonly acknowledged: string[]; readonly told: Told[] }> {
  const acknowledged: string[] = []
  const told: Told[] = []
  const stop = new AbortController()
  const people = Array.from({ length: 6 }, async () => {
    while (!stop.signal.aborted) {
      const text = `Antwort ${(count += 1)}`
      const key = randomUUID()
      for (;;) {
        const answer = await anne.answer(text, key)
        told.push(answer)
        if (answer.status === 200) break
        await wait(50)
      }
      acknowledged.push(text)
    }
  })
  await wait(500)
  await fault()
  await wait(500)
  stop.abort()
  await Promise.all(people)
  return { acknowledged, told }
}

const expectNothingLost = async (before: readonly string[], acknowledged: readonly string[]): Promise<void> => {
  const kept = await anne.kept()
  expect(kept.toSorted()).toEqual([...before, ...acknowledged].toSorted())
}

/** Those that were refused heard a sentence and nothing else. */
const expectToldWell = (told: readonly Told[]): void => {
  const refused = told.filter(({ status }) => status !== 200)
  expect(refused.length).toBeGreaterThan(0)
  expect(refused.filter(({ status }) => status !== 503 && status !== 409)).toEqual([])
  for (const { message } of refused.filter(({ status }) => status === 503))
    expect(message).toBe('The database cannot be reached right now. Please try again in a moment; whatever was confirmed is kept.')
}

/** What anybody may ask, and every route as a member, but for those that need no database; all that answered anything else than that it is gone. */
async function notToldAsGone(link: string): Promise<readonly string[]> {
  const wrong: string[] = []
  const visitor = browser(own.server)
  const look = (what: string, { status, json }: Answer, also: readonly number[] = []): void => {
    const isTold = status === 503 && (json as { code: string }).code === 'databaseGone'
    if (!isTold && !also.includes(status)) wrong.push(`${what}: ${status} ${JSON.stringify(json)}`)
  }
  const token = 'x'.repeat(43)
  for (const [path, body] of [
    ['sign-in/request', { email: 'neu@nordlicht.example', language: 'de' }],
    ['sign-in/link', { token: link }],
    ['invitations/look', { token }],
    ['invitations/accept', { token, name: 'Neu', language: 'de' }],
    ['guest/enter', { token }],
    ['demo/finished/a', {}],
  ] as const) {
    look(path, await visitor.post(`/api/v1/${path}`, body))
  }
  for (const { method, url, policy } of own.server.server.app.routeEntries) {
    // Whoever holds no guest's key is told so without the database.
    const withoutDatabase = ['/api/v1/demo', '/api/v1/guest', '/api/v1/guest/leave'].includes(url) || url.includes('sign-out')
    if (['HEAD', 'OPTIONS'].includes(method) || policy === 'public' || withoutDatabase) continue
    const path = url.replace(':cooperation', cooperation).replaceAll(/:\w+/g, randomUUID())
    // What is refused before the database is asked: who is no operator, and bodies and ids that are none.
    look(`${method} ${url}`, await anna.send(method, path, method === 'GET' || method === 'DELETE' ? undefined : {}), [400, 401, 403, 404])
  }
  return wrong
}

test('it is stopped for a while: requests are told so, health is red, then all goes on', async () => {
  await healthBecomes(200)
  await browser(own.server).post('/api/v1/sign-in/request', { email: 'anna@nordlicht.example', language: 'de' })
  const link = (await mailTo(own.server, 'anna@nordlicht.example')).token
  const { acknowledged, told } = await answerThroughout(async () => {
    await own.stopDatabase()
    await wait(2100)
    const { status, red } = await health()
    expect(status).toBe(503)
    expect(red.map(({ name, code }) => [name, code])).toEqual([
      ['database', 'databaseGone'],
      ['migrations', 'unknownWithoutDatabase'],
      ['clock', 'unknownWithoutDatabase'],
    ])
    expect(red.every(({ mend }) => mend !== '')).toBe(true)
    for (const path of [`/api/v1/cooperations/${cooperation}/view`, '/api/v1/cooperations', '/api/v1/me']) {
      const answer = await anna.get(path)
      expect([path, answer.status, answer.json]).toEqual([path, 503, expect.objectContaining({ code: 'databaseGone' })])
    }
    expect(await notToldAsGone(link)).toEqual([])
    await own.startDatabase()
    await healthBecomes(200)
  })
  expectToldWell(told)
  await expectNothingLost([], acknowledged)
  expect((await browser(own.server).post('/api/v1/sign-in/link', { token: link })).status).toBe(200)
})

test('it is killed in mid-request three times: it comes back by itself, nothing is half done', async () => {
  const before = await anne.kept()
  const { acknowledged, told } = await answerThroughout(async () => {
    for (let round = 1; round <= 3; round += 1) {
      const back = own.said.filter((sentence) => sentence.includes('runs again')).length
      process.kill(own.pid()!, 'SIGKILL')
      while (own.said.filter((sentence) => sentence.includes('runs again')).length === back) await wait(20)
      await wait(300)
    }
  })
  expectToldWell(told)
  await expectNothingLost(before, acknowledged)
  await healthBecomes(200)
})

const linux = process.platform === 'linux'

/** The database and all its processes. */
const processes = (): readonly number[] => {
  const first = own.pid()!
  const parentOf = (pid: string): string | undefined => {
    try {
      return readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')[1]
    } catch {
      return undefined
    }
  }
  return [
    first,
    ...readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name) && parentOf(name) === String(first))
      .map(Number),
  ]
}

test.runIf(linux)('it stands still: health is red, and when it goes on every request gets its answer', async () => {
  const before = await anne.kept()
  const { acknowledged, told } = await answerThroughout(async () => {
    const frozen = processes()
    expect(frozen.length).toBeGreaterThan(3)
    execFileSync('kill', ['-STOP', ...frozen.map(String)])
    try {
      await wait(2100)
      const { status, red } = await health()
      expect(status).toBe(503)
      expect(red.map(({ name }) => name)).toContain('database')
    } finally {
      execFileSync('kill', ['-CONT', ...frozen.map(String)])
    }
    await healthBecomes(200)
  })
  expect(told.every(({ status }) => [200, 409, 503].includes(status))).toBe(true)
  await expectNothingLost(before, acknowledged)
})
