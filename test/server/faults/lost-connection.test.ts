import { randomUUID } from 'node:crypto'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Browser, found, join, signIn } from '../access/people.ts'
import { startServer, type TestServer } from '../harness.ts'
import { question, writer, type Writer } from './answering.ts'

/** Connections that break in mid-answer, and two people of one side who answer at the same time. */
let server: TestServer
let anna: Browser
let cooperation: string
let anne: Writer

beforeAll(async () => {
  server = await startServer()
  anna = await signIn(server, 'anna@nordlicht.example')
  cooperation = await found(anna)
  anne = writer(server, anna, cooperation)
})
afterAll(() => server.close())

/** Sends an answer, or its first bytes only, and hangs up after that many milliseconds without waiting for what is said. */
const hangUp = (text: string, key: string, afterMs: number, bytes = Number.POSITIVE_INFINITY): Promise<void> =>
  new Promise((resolve, reject) => {
    const cookie = [...anna.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const body = JSON.stringify({ question, value: { kind: 'notRelevant', because: text }, reason: text })
    const head = [
      `POST /api/v1/cooperations/${cooperation}/answers?lang=en HTTP/1.1`,
      'Host: x',
      `Origin: ${server.url}`,
      `Cookie: ${cookie}`,
      `Idempotency-Key: ${key}`,
      'Content-Type: application/json',
      `Content-Length: ${Buffer.byteLength(body)}`,
    ].join('\r\n')
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
    socket.on('error', reject)
    socket.write(`${head}\r\n\r\n${body}`.slice(0, bytes), () => {
      setTimeout(() => {
        socket.destroy()
        resolve()
      }, afterMs)
    })
  })

test('a connection that is lost after the request was sent: repeated under its key it is done once', async () => {
  const texts: string[] = []
  for (let round = 0; round < 25; round += 1) {
    const text = `Antwort ${round}`
    const key = randomUUID()
    await hangUp(text, key, round)
    const repeated = await anne.answer(text, key)
    expect(repeated).toMatchObject({ status: 200 })
    texts.push(text)
  }
  expect(await anne.kept()).toEqual(texts)
})

test('a request whose end never arrives does nothing, and its key is free', async () => {
  const before = await anne.kept()
  const key = randomUUID()
  for (const bytes of [1, 30, 200, 450]) await hangUp('halb', key, 20, bytes)
  await wait(300)
  expect(await anne.kept()).toEqual(before)
  expect(await anne.answer('halb', key)).toMatchObject({ status: 200 })
  expect(await anne.kept()).toEqual([...before, 'halb'])
})

test('a hundred who hang up leave no connection of the database behind', async () => {
  const { pool } = server.server.db
  // One is always in use: it listens for the open pages.
  const used = () => pool.totalCount - pool.idleCount
  await Promise.all(Array.from({ length: 100 }, (_, index) => hangUp(`fort ${index}`, randomUUID(), index % 7)))
  await wait(500)
  for (let tried = 0; used() > 1 && tried < 100; tried += 1) await wait(100)
  expect([pool.waitingCount, used()]).toEqual([0, 1])
  expect((await anne.answer('danach')).status).toBe(200)
})

test('two owners of one side answer the same question at once: one is kept, the other reads what it says', async () => {
  const lena = await join(server, anna, cooperation, 'lena@nordlicht.example', 'owner', 'a')
  for (let round = 0; round < 5; round += 1) {
    const { json } = await anna.get(`/api/v1/cooperations/${cooperation}/view`)
    const expected = (json as { negotiation: { answers: { a: Record<string, { version: number }> } } }).negotiation.answers.a[question]!
      .version
    const send = (who: Browser, name: string) =>
      who.post(`/api/v1/cooperations/${cooperation}/answers?lang=en`, {
        question,
        value: { kind: 'notRelevant', because: `${name} ${round}` },
        reason: `${name} ${round}`,
        expected,
      })
    const answers = await Promise.all([send(anna, 'Anna'), send(lena, 'Lena')])
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([200, 409])
    const winner = answers[0].status === 200 ? 'Anna' : 'Lena'
    expect(answers.find(({ status }) => status === 409)?.json).toMatchObject({
      code: 'answeredMeanwhile',
      message: expect.stringMatching(/\.$/) as string,
      details: { current: { version: expected + 1, reason: `${winner} ${round}` } },
    })
    expect((await anne.kept()).at(-1)).toBe(`${winner} ${round}`)
  }
})
