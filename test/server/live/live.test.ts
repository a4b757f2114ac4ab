import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import type { CooperationView } from '#wire/cooperation.ts'
import { type Browser, browser, found, join, signIn } from '../access/people.ts'
import { startServer, type TestServer } from '../harness.ts'
import { choose, first, pause, startWorld } from '../negotiation/world.ts'

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
    socket.on('message', (data) => {
      const text = (data as Buffer).toString('utf8')
      if (text !== '{"kind":"here"}') notices.push(text)
    })
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
  expect(performance.now() - began).toBeLessThan(8000)
})

const closing = ({ socket }: { readonly socket: WebSocket }): Promise<{ readonly code: number; readonly after: number }> => {
  const began = performance.now()
  return new Promise((resolve) => socket.on('close', (code) => resolve({ code, after: performance.now() - began })))
}

describe('a line ends at once', () => {
  let anna: Browser
  let id: string
  beforeAll(async () => {
    anna = await signIn(server, 'anna@nordlicht.example')
    id = await found(anna)
  })

  test('for who is removed, and for nobody else', async () => {
    const staff = await join(server, anna, id, 'staff@nordlicht.example', 'staff', 'a')
    const [own, other] = await Promise.all([page(anna, id), page(staff, id)])
    const closed = closing(other)
    const { people } = (await anna.get(`/api/v1/cooperations/${id}/people`)).json as { people: { person: string; name: string }[] }
    const whom = people.find(({ name }) => name === 'staff')!.person
    expect((await anna.send('DELETE', `/api/v1/cooperations/${id}/people/${whom}`)).status).toBe(200)
    expect(await closed).toMatchObject({ code: 4403 })
    expect((await closed).after).toBeLessThan(10_000)
    expect(other.notices).toEqual([])
    await pause(200)
    expect(own.notices.length).toBeGreaterThan(0)
    own.socket.terminate()
  })

  test('for all people of a company that leaves', async () => {
    const [where, dora] = await (async () => {
      const own = await signIn(server, 'dora@nordlicht.example')
      return [await found(own), own] as const
    })()
    const lawyer = await join(server, dora, where, 'lawyer@nordlicht.example', 'lawyer', 'a')
    const lines = await Promise.all([page(dora, where), page(lawyer, where)])
    const closed = lines.map(closing)
    expect((await dora.post(`/api/v1/cooperations/${where}/leave`, { party: true })).status).toBe(200)
    for (const one of closed) {
      expect(await one).toMatchObject({ code: 4403 })
      expect((await one).after).toBeLessThan(10_000)
    }
  })

  test('for who signs out here, elsewhere or everywhere', async () => {
    const here = await signIn(server, 'emil@nordlicht.example')
    const where = await found(here)
    const there = await signIn(server, 'emil@nordlicht.example')
    const [stays, ends] = await Promise.all([page(here, where), page(there, where)])
    const closed = closing(ends)
    const { sessions } = (await here.get('/api/v1/sessions')).json as { sessions: { id: string; current: boolean }[] }
    await here.send('DELETE', `/api/v1/sessions/${sessions.find(({ current }) => !current)!.id}`)
    expect((await closed).after).toBeLessThan(10_000)
    expect(stays.socket.readyState).toBe(WebSocket.OPEN)
    const last = closing(stays)
    await here.post('/api/v1/sign-out')
    expect((await last).after).toBeLessThan(10_000)
    const again = await signIn(server, 'emil@nordlicht.example')
    const all = closing(await page(again, where))
    await again.post('/api/v1/sign-out/everywhere')
    expect((await all).after).toBeLessThan(10_000)
  })

  test('who has another role from now on hears what that role hears, on the page that is open', async () => {
    const owner = await join(server, anna, id, 'zweite@nordlicht.example', 'owner', 'a')
    const open = await page(owner, id)
    const { people } = (await anna.get(`/api/v1/cooperations/${id}/people`)).json as { people: { person: string; name: string }[] }
    const whom = people.find(({ name }) => name === 'zweite')!.person
    expect((await anna.send('PATCH', `/api/v1/cooperations/${id}/people/${whom}`, { role: 'staff' })).status).toBe(200)
    await pause(300)
    open.notices.length = 0
    expect((await anna.post(`/api/v1/cooperations/${id}/answers`, choose(first, 0))).status).toBe(200)
    await pause(300)
    expect(open.notices).toEqual([])
    open.socket.terminate()
  })
})

test('a person opens so many lines and no more', async () => {
  const who = await signIn(server, 'viele@nordlicht.example')
  const id = await found(who)
  const lines = await Promise.all(Array.from({ length: 60 }, () => page(who, id)))
  await expect(page(who, id)).rejects.toThrow('429')
  for (const { socket } of lines) socket.terminate()
  await pause(200)
  const again = await page(who, id)
  again.socket.terminate()
})

describe('a line that was cut without a word', () => {
  test('is told from an open one by the page: it hears that the line is open at every pulse', async () => {
    const world = await startWorld(100)
    try {
      const heard: string[] = []
      const socket = new WebSocket(`${world.url.replace('http', 'ws')}/api/v1/cooperations/${world.cooperation}/live`, {
        headers: { 'x-person': world.people.a },
        origin: world.url,
      })
      socket.on('message', (data) => heard.push((data as Buffer).toString('utf8')))
      await new Promise((resolve) => socket.on('open', resolve))
      await pause(650)
      expect(heard.length).toBeGreaterThan(3)
      expect(new Set(heard)).toEqual(new Set(['{"kind":"here"}']))
      socket.terminate()
    } finally {
      await world.close()
    }
  })

  test('is given up by the server after two pulses', async () => {
    const world = await startWorld(200)
    try {
      const socket = new WebSocket(`${world.url.replace('http', 'ws')}/api/v1/cooperations/${world.cooperation}/live`, {
        headers: { 'x-person': world.people.a },
        origin: world.url,
        autoPong: false,
      })
      await new Promise((resolve) => socket.on('open', resolve))
      const { after } = await closing({ socket })
      expect(after).toBeGreaterThan(150)
      expect(after).toBeLessThan(8000)
    } finally {
      await world.close()
    }
  })

  test.runIf(process.platform === 'linux')(
    'between server and database: noticed within two pulses, and every page is told to fetch',
    async () => {
      const world = await startWorld(300)
      const { asOwner } = world.database
      const listener = async (): Promise<number | undefined> =>
        (
          await asOwner<{ pid: number }>(`select pid from pg_stat_activity where datname = current_database() and query ilike 'listen %'`)
        )[0]?.pid
      try {
        const open = await world.listen('a')
        await pause(400)
        const frozen = (await listener())!
        process.kill(frozen, 'SIGSTOP')
        try {
          const began = performance.now()
          while (open.notices.length === 0 && performance.now() - began < 8000) await pause(50)
          expect(open.notices.length).toBeGreaterThan(0)
          expect(performance.now() - began).toBeLessThan(8000)
          open.notices.length = 0
          await world.post('a', 'answers', choose(first, 0))
          await pause(300)
          expect(open.notices.length).toBeGreaterThan(0)
        } finally {
          process.kill(frozen, 'SIGCONT')
        }
      } finally {
        await world.close()
      }
    },
  )
})
