import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import type { CooperationView } from '#wire/cooperation.ts'
import { type Browser, browser, found, join, signIn } from '../access/people.ts'
import { startServer, type TestServer } from '../harness.ts'
import { choose, first, pause } from '../negotiation/world.ts'

/** The whole server with real sessions: what a page of the client does from signing in to the end of a cooperation. */
let server: TestServer
let ours: Browser
let theirs: Browser
let cooperation: string

beforeAll(async () => {
  server = await startServer()
  ours = await signIn(server, 'nora@example.org')
  cooperation = await found(ours)
  theirs = await join(server, ours, cooperation, 'sven@example.org', 'owner', 'b')
})
afterAll(() => server.close())

const page = (who: Browser, id = cooperation): Promise<{ readonly notices: string[]; readonly socket: WebSocket }> =>
  new Promise((resolve, reject) => {
    const cookie = [...who.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}/api/v1/cooperations/${id}/live`, {
      origin: server.url,
      headers: { cookie },
    })
    const notices: string[] = []
    socket.on('message', (data) => notices.push((data as Buffer).toString('utf8')))
    socket.on('open', () => resolve({ notices, socket }))
    socket.on('unexpected-response', (_, response) => {
      response.resume()
      reject(new Error(String(response.statusCode)))
    })
    socket.on('error', reject)
  })

const command = (who: Browser, path: string, body: unknown) => who.post(`/api/v1/cooperations/${cooperation}/${path}`, body)

test('only members listen', async () => {
  await expect(page(browser(server))).rejects.toThrow('401')
  const stranger = await signIn(server, 'fremd@example.org')
  await expect(page(stranger)).rejects.toThrow('404')
  expect((await ours.get(`/api/v1/cooperations/${cooperation}/live`)).status).toBe(404)
})

test('blind answers, a reveal, and the end of it', async () => {
  const [own, other] = await Promise.all([page(ours), page(theirs)])
  expect((await command(ours, 'answers', choose(first, 0))).status).toBe(200)
  await pause(200)
  expect([own.notices.length, other.notices.length]).toEqual([1, 0])
  await command(theirs, 'answers', choose(first, 0))
  await command(ours, 'releases', { questions: [first.id] })
  await command(theirs, 'releases', { questions: [first.id] })
  const view = (await ours.get(`/api/v1/cooperations/${cooperation}/view`)).json as CooperationView
  expect(view.negotiation.points.find(({ question }) => question === first.id)).toMatchObject({ state: 'agreed', agreed: { how: 'equal' } })
  expect(view.people.map(({ side }) => side)).toEqual(['a', 'b'])
  await pause(200)
  const before = other.notices.length
  expect((await ours.post(`/api/v1/cooperations/${cooperation}/leave`, { party: true })).status).toBe(200)
  await pause(200)
  expect(other.notices.length).toBeGreaterThan(before)
  const left = (await theirs.get(`/api/v1/cooperations/${cooperation}/view`)).json as CooperationView
  expect(left.negotiation.ended).toMatchObject({ side: 'a' })
  expect((await command(theirs, 'answers', choose(first, 0))).status).toBe(409)
  expect((await ours.get(`/api/v1/cooperations/${cooperation}/view`)).status).toBe(404)
  own.socket.terminate()
  other.socket.terminate()
})

test('an open page does not keep the server from stopping', async () => {
  const last = await startServer()
  const who = await signIn(last, 'nora@example.org')
  const id = await found(who)
  const cookie = [...who.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const socket = new WebSocket(`${last.url.replace('http', 'ws')}/api/v1/cooperations/${id}/live`, {
    origin: last.url,
    headers: { cookie },
  })
  const closed = new Promise<number>((resolve) => socket.on('close', resolve))
  await new Promise((resolve) => socket.on('open', resolve))
  const began = performance.now()
  await last.close()
  expect(await closed).toBe(1012)
  expect(performance.now() - began).toBeLessThan(4000)
})
