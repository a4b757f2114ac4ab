import { connect, createServer } from 'node:net'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type HealthDetail, healthText } from '#text/health.ts'
import { HealthAnswer } from '#wire/health.ts'
import { inReading, nobody } from '#server/db.ts'
import { newestRecord } from '#server/evidence/newest.ts'
import { clockCheck, diskCheck } from '#server/health/house-checks.ts'
import { fontsCheck } from '#server/health/fonts-check.ts'
import { mailCheck } from '#server/health/mail-check.ts'
import { pdfCheck } from '#server/health/pdf-check.ts'
import { found, look, signIn } from '../access/people.ts'
import { freePort, startServer, type TestServer } from '../harness.ts'

let server: TestServer

beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

test('all is well, in the language of the reader', async () => {
  const answer = await server.get('/health?lang=en')
  const { ok, checks } = HealthAnswer.parse(answer.json)
  expect(checks.filter((check) => !check.ok)).toEqual([])
  expect([answer.status, ok]).toEqual([200, true])
  expect(checks.find(({ name }) => name === 'database')?.detail).toMatch(/^PostgreSQL 18\.\d+ answers\.$/)
  expect((await server.get('/health')).text).toContain('Datenbank')
})

test('a missing migration is red and says what to do', async () => {
  const [last] = await server.database.asOwner<{ number: number }>('select number from migration order by number desc limit 1')
  await server.database.asOwner('delete from migration where number = $1', [last!.number])
  await new Promise((resolve) => setTimeout(resolve, 2100))
  const answer = await server.get('/health?lang=en')
  expect(answer.status).toBe(503)
  expect(HealthAnswer.parse(answer.json).checks.filter((check) => !check.ok)).toMatchObject([
    { name: 'migrations', code: 'migrationsBehind', detail: 'The tables lack one step.' },
  ])
})

test('a clock behind the newest record of any cooperation is red, and tells of nobody', async () => {
  const { db } = server.database
  expect(await newestRecord(db)).toBe(null)
  const cooperation = await found(await signIn(server, 'anna@nordlicht.example'), ['Vorausgeeilt', 'Südwind'])
  expect(Math.abs((await newestRecord(db))!.getTime() - Date.now())).toBeLessThan(60_000)
  expect(await clockCheck(db, newestRecord).run()).toMatchObject({ ok: true, code: 'clockRight' })
  await look(
    server,
    `insert into evidence_leaf (cooperation_id, stream, seq, at, kind, commitment, previous, hash)
     values ($1, 'a', 1, now() + interval '1 hour', 'negotiation.answered', repeat('0', 64), repeat('0', 64), repeat('0', 64))`,
    [cooperation],
  )
  await new Promise((resolve) => setTimeout(resolve, 2100))
  const answer = await server.get('/health?lang=en')
  const clock = HealthAnswer.parse(answer.json).checks.find(({ name }) => name === 'clock')
  expect(answer.status).toBe(503)
  expect(clock).toMatchObject({ ok: false, code: 'clockBehindRecords', mend: expect.stringContaining('Set the clock') as string })
  expect(clock?.detail).toMatch(/the newest record lies 3,(?:600|59\d) seconds in the future/)
  expect(answer.text).not.toContain('Vorausgeeilt')
  expect(answer.text).not.toContain(cooperation)
})

test('the newest instant is all that is told past the cooperation of a leaf', async () => {
  const [seen] = await inReading(server.database.db, nobody, (tx) =>
    tx
      .selectFrom('evidence_leaf')
      .select(({ fn }) => fn.countAll().as('leaves'))
      .execute(),
  )
  expect(seen).toEqual({ leaves: 0n })
  expect(await newestRecord(server.database.db)).toBeInstanceOf(Date)
})

test('mail', async () => {
  expect(await mailCheck(null).run()).toMatchObject({ ok: true, code: 'mailOutbox' })
  const port = await freePort()
  const mail = { smtpUrl: `smtp://user:secret@127.0.0.1:${port}`, from: 'a@b.example' }
  expect(await mailCheck(mail).run()).toEqual({ check: 'mail', ok: false, code: 'mailUnreachable', host: '127.0.0.1' })
  const listening = createServer((socket) => socket.on('error', () => undefined).end('220 ready\r\n'))
  await new Promise<void>((resolve) => listening.listen(port, '127.0.0.1', resolve))
  expect(await mailCheck(mail).run()).toMatchObject({ ok: true, code: 'mailReachable' })
  listening.close()
})

test('fonts, disk and renderer', async () => {
  expect(await fontsCheck().run()).toMatchObject({ ok: true })
  expect(await fontsCheck(['/nowhere/serif.ttf']).run()).toMatchObject({ ok: false, files: ['serif.ttf'] })
  expect(await diskCheck('.').run()).toMatchObject({ freeMegabytes: expect.any(Number) })
  expect(await pdfCheck(async () => Buffer.from('%PDF-1.7')).run()).toMatchObject({ ok: true })
  expect(await pdfCheck(async () => Buffer.from('')).run()).toMatchObject({ ok: false, code: 'pdfFails' })
  expect(await pdfCheck(() => Promise.reject(new Error('no renderer'))).run()).toMatchObject({ ok: false, code: 'pdfFails' })
})

test('a clock that differs from the database’s is red', async () => {
  const right = Date.now.bind(Date)
  const off = vi.spyOn(Date, 'now').mockImplementation(() => right() + 90_000)
  try {
    expect(await clockCheck(server.database.db, async () => null).run()).toEqual({
      check: 'clock',
      ok: false,
      code: 'clockDiffers',
      seconds: 90,
    })
  } finally {
    off.mockRestore()
  }
  expect(await clockCheck(server.database.db, async () => null).run()).toMatchObject({ ok: true })
})

const reds: readonly HealthDetail[] = [
  { check: 'database', ok: false, code: 'databaseGone' },
  { check: 'migrations', ok: false, code: 'migrationsBehind', missing: 2 },
  { check: 'disk', ok: false, code: 'diskLow', freeMegabytes: 120, neededMegabytes: 500 },
  { check: 'mail', ok: false, code: 'mailUnreachable', host: 'mail.example' },
  { check: 'fonts', ok: false, code: 'fontsMissing', files: ['serif.ttf'] },
  { check: 'pdf', ok: false, code: 'pdfFails' },
  { check: 'clock', ok: false, code: 'clockDiffers', seconds: 90 },
  { check: 'clock', ok: false, code: 'clockBehindRecords', seconds: 90 },
  { check: 'clock', ok: false, code: 'unknownWithoutDatabase' },
  { check: 'pdf', ok: false, code: 'checkFailed' },
]

test.for(reds)('$code says what is wrong and how to mend it, in both languages', (red) => {
  const [de, en] = [healthText('de', red), healthText('en', red)]
  for (const said of [de.detail, de.mend, en.detail, en.mend]) expect(said).toMatch(/^\p{Lu}.{15,}\.$/u)
  expect(de.mend).not.toBe(en.mend)
})

test('what is well needs no mend', () => {
  for (const language of ['de', 'en'] as const) expect(healthText(language, { check: 'clock', ok: true, code: 'clockRight' }).mend).toBe('')
})

test('a request that never ends does not hold up the stop for longer than the time to drain', async () => {
  const other = await startServer()
  const hanging = connect(Number(new URL(other.url).port), '127.0.0.1')
  hanging.on('error', () => undefined)
  const closed = new Promise((resolve) => hanging.once('close', resolve))
  hanging.write('POST /api/v1/none HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{')
  await new Promise((resolve) => setTimeout(resolve, 200))
  const began = performance.now()
  await other.close()
  expect(performance.now() - began).toBeLessThan(8500)
  await closed
})
