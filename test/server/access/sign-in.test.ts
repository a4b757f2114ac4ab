import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { openAuth } from '#server/access/auth.ts'
import { tidy } from '#server/access/tidy.ts'
import { startServer, type TestServer } from '../harness.ts'
import { softAuthenticator } from './authenticator.ts'
import { browser, found, look, mailTo, signIn } from './people.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

test('nobody is signed in at first, and is told so', async () => {
  const { status, json } = await server.get('/api/v1/me')
  expect(status).toBe(200)
  expect(json).toMatchObject({ person: null, operator: false, demo: null, setup: { mail: 'outbox', outboxHint: true } })
  expect((await server.get('/api/v1/cooperations')).status).toBe(401)
})

test('a link in a mail signs in, once', async () => {
  const anna = await signIn(server, 'Anna@Nordlicht.example')
  const me = await anna.get('/api/v1/me')
  expect(me.json).toMatchObject({ person: { email: 'anna@nordlicht.example', name: 'anna', language: 'de' } })

  const { token, text } = await mailTo(server, 'anna@nordlicht.example')
  expect(text).toContain(`/enter#${token}`)
  const again = await browser(server).post('/api/v1/sign-in/link', { token })
  expect(again.status).toBe(410)
  expect(again.json).toMatchObject({ code: 'signInLinkDead' })
})

test('the answer to a wish for a link is the same for known and unknown addresses', async () => {
  await signIn(server, 'known@nordlicht.example')
  const ask = async (email: string) => {
    const { status, text, headers } = await server.post('/api/v1/sign-in/request', { email, language: 'de' })
    return { status, text, cookies: headers.getSetCookie() }
  }
  expect(await ask('known@nordlicht.example')).toEqual(await ask('never-seen@nordlicht.example'))
})

test('an address that is asked about too often has to wait, known or not', async () => {
  const ask = (email: string) => server.post('/api/v1/sign-in/request', { email, language: 'de' })
  for (let times = 0; times < 5; times += 1) expect((await ask('often@nordlicht.example')).status).toBe(200)
  const refused = await ask('often@nordlicht.example')
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(600)
})

test('a token in the database cannot be used: rows keep its hash', async () => {
  await server.post('/api/v1/sign-in/request', { email: 'hash@nordlicht.example', language: 'de' })
  const rows = await look<{ identifier: string }>(server, 'select identifier from handschlag_auth.verification')
  expect(rows.length).toBeGreaterThan(0)
  const { token } = await mailTo(server, 'hash@nordlicht.example')
  expect(rows.some(({ identifier }) => identifier.includes(token))).toBe(false)
})

test('the session cookie is out of reach for scripts and other sites', async () => {
  const own = browser(server)
  await own.post('/api/v1/sign-in/request', { email: 'cookie@nordlicht.example', language: 'de' })
  const entered = await own.post('/api/v1/sign-in/link', { token: (await mailTo(server, 'cookie@nordlicht.example')).token })
  const session = entered.headers.getSetCookie().find((line) => line.startsWith('handschlag.session_token='))
  expect(session).toMatch(/HttpOnly/i)
  expect(session).toMatch(/SameSite=Lax/i)
  expect(entered.text).not.toContain('token')
})

test('people see where they are signed in, and sign out there or everywhere', async () => {
  const here = await signIn(server, 'berta@nordlicht.example')
  const there = await signIn(server, 'berta@nordlicht.example')
  const { json, text } = await here.get('/api/v1/sessions')
  const { sessions } = json as { sessions: { id: string; current: boolean; device: string }[] }
  expect(sessions.map(({ current, device }) => ({ current, device }))).toEqual([
    { current: true, device: 'Firefox, Linux' },
    { current: false, device: 'Firefox, Linux' },
  ])
  expect(text).not.toContain('token')

  expect((await here.send('DELETE', `/api/v1/sessions/${sessions[1]!.id}`)).status).toBe(200)
  expect((await there.get('/api/v1/cooperations')).status).toBe(401)
  expect((await here.get('/api/v1/cooperations')).status).toBe(200)

  const third = await signIn(server, 'berta@nordlicht.example')
  expect((await third.post('/api/v1/sign-out/everywhere')).status).toBe(200)
  expect((await third.get('/api/v1/cooperations')).status).toBe(401)
  expect((await here.get('/api/v1/cooperations')).status).toBe(401)
})

test('long after signing in people still see where they are signed in, and sign out there', async () => {
  const here = await signIn(server, 'later@nordlicht.example')
  const there = await signIn(server, 'later@nordlicht.example')
  await look(
    server,
    `update handschlag_auth.session set "createdAt" = now() - interval '2 hours'
     where "userId" = (select id from handschlag_auth."user" where email = $1)`,
    ['later@nordlicht.example'],
  )
  const { status, json } = await here.get('/api/v1/sessions')
  expect(status).toBe(200)
  const { sessions } = json as { sessions: { id: string; current: boolean }[] }
  expect(sessions.map(({ current }) => current)).toEqual([true, false])
  expect((await here.send('DELETE', `/api/v1/sessions/${sessions[1]!.id}`)).status).toBe(200)
  expect((await there.get('/api/v1/cooperations')).status).toBe(401)
})

test('a foreign session id is nobody’s to end', async () => {
  const one = await signIn(server, 'one@nordlicht.example')
  const two = await signIn(server, 'two@nordlicht.example')
  const [session] = ((await two.get('/api/v1/sessions')).json as { sessions: { id: string }[] }).sessions
  expect((await one.send('DELETE', `/api/v1/sessions/${session!.id}`)).status).toBe(404)
  expect((await two.get('/api/v1/cooperations')).status).toBe(200)
})

test('a request from another site changes nothing', async () => {
  const own = await signIn(server, 'csrf@nordlicht.example')
  const cookie = [...own.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const answer = await server.send('POST', '/api/v1/sign-out', { headers: { cookie, origin: 'https://evil.example' } })
  expect(answer.status).toBe(403)
  expect((await own.get('/api/v1/cooperations')).status).toBe(200)
})

test('a forged or changed session cookie signs nobody in', async () => {
  const own = await signIn(server, 'forged@nordlicht.example')
  const value = own.cookies.get('handschlag.session_token')!
  const [token] = decodeURIComponent(value).split('.')
  for (const forged of [`${token}.AAAA`, `${token}`, encodeURIComponent(`${token}.${'A'.repeat(43)}=`)]) {
    own.cookies.set('handschlag.session_token', forged)
    expect((await own.get('/api/v1/cooperations')).status).toBe(401)
  }
})

test('name and language are one’s own to change', async () => {
  const own = await signIn(server, 'cara@nordlicht.example')
  expect((await own.send('PATCH', '/api/v1/me', { name: 'Cara Öztürk 中', language: 'en' })).status).toBe(200)
  expect((await own.get('/api/v1/me')).json).toMatchObject({ person: { name: 'Cara Öztürk 中', language: 'en' } })
  expect((await own.send('PATCH', '/api/v1/me', { name: 'a\nb' })).status).toBe(400)
  await found(own)
})

test('behind a public https address cookies are sent over https only, and examples are off', async () => {
  const origin = 'https://handschlag.example'
  const own = await startServer({ env: { PUBLIC_URL: origin }, config: { publicUrl: new URL(origin) } })
  try {
    const ask = (path: string, body: unknown) => own.send('POST', path, { body, headers: { origin } })
    expect((await ask('/api/v1/sign-in/request', { email: 'anna@nordlicht.example', language: 'de' })).status).toBe(200)
    const { token, text } = await mailTo(own, 'anna@nordlicht.example')
    expect(text).toContain(`${origin}/enter#${token}`)
    const entered = await ask('/api/v1/sign-in/link', { token })
    const session = entered.headers.getSetCookie().find((line) => line.startsWith('__Secure-handschlag.session_token='))
    expect(session).toMatch(/; Secure/i)
    const cookie = session?.split(';', 1)[0] ?? ''
    expect((await own.get('/api/v1/cooperations', { cookie })).status).toBe(200)
    expect((await own.get('/api/v1/me', { cookie })).json).toMatchObject({ setup: { outboxHint: false, demo: false } })
  } finally {
    await own.close()
  }
})

test('while the database is away people are told so, stay signed in, and nothing is printed past the log', async () => {
  const own = await startServer()
  const printed: unknown[][] = []
  const spies = (['error', 'warn', 'log', 'info', 'debug'] as const).map((level) =>
    vi.spyOn(console, level).mockImplementation((...words) => void printed.push(words)),
  )
  const admin = new pg.Client(inject('cluster').superuser)
  await admin.connect()
  try {
    const anna = await signIn(own, 'anna@nordlicht.example')
    const challenge = (await anna.post('/api/v1/sign-in/passkey/options')).json as { challenge: string; rpId: string }
    const cookie = [...anna.cookies].map(([key, value]) => `${key}=${value}`).join('; ')
    const name = own.database.access.owner.database ?? ''
    await admin.query(`alter database ${name} with allow_connections false`)
    await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name])
    const away = await anna.get('/api/v1/cooperations')
    expect([away.status, away.json]).toEqual([503, expect.objectContaining({ code: 'databaseGone' })])
    const options = { headers: { cookie, origin: own.url } }
    for (const [method, path, body] of [
      ['POST', '/api/v1/sign-in/request', { email: 'anna@nordlicht.example', language: 'de' }],
      ['POST', '/api/v1/sign-in/link', { token: 'A'.repeat(43) }],
      ['POST', '/api/v1/sign-in/passkey/options', undefined],
      ['POST', '/api/v1/sign-in/passkey', { response: softAuthenticator().signIn(challenge, own.url) }],
      ['POST', '/api/v1/sign-out', undefined],
      ['POST', '/api/v1/sign-out/everywhere', undefined],
      ['GET', '/api/v1/me', undefined],
      ['GET', '/api/v1/passkeys', undefined],
      ['POST', '/api/v1/guest/look', { token: 'A'.repeat(43) }],
    ] as const) {
      const answer = await own.send(method, path, { ...options, ...(body === undefined ? {} : { body }) })
      expect([path, answer.status, answer.json, answer.headers.getSetCookie()]).toEqual([
        path,
        503,
        expect.objectContaining({ code: 'databaseGone' }),
        [],
      ])
    }
    await admin.query(`alter database ${name} with allow_connections true`)
    expect((await anna.get('/api/v1/cooperations')).status).toBe(200)
    expect(printed).toEqual([])
  } finally {
    for (const spy of spies) spy.mockRestore()
    await admin.end()
    await own.close()
  }
})

test('what has run out is cleared away, and nothing else', async () => {
  const own = await signIn(server, 'tidy@nordlicht.example')
  await look(server, `update handschlag_auth.session set "expiresAt" = now() - interval '1 minute' where "userId" <> $1 returning id`, [
    ((await own.get('/api/v1/me')).json as { person: { id: string } }).person.id,
  ])
  await look(
    server,
    `insert into sign_in_request (address_hash, id, at) values (sha256('x'), gen_random_uuid(), now() - interval '2 days') returning id`,
  )
  const auth = openAuth({
    access: server.database.access.auth,
    publicUrl: new URL(server.url),
    secret: 'x'.repeat(43),
    sendLink: async () => undefined,
  })
  await tidy(server.database.db, auth)
  await auth.close()
  expect(await look(server, `select from handschlag_auth.session where "expiresAt" < now()`)).toEqual([])
  expect(await look(server, `select from sign_in_request where at < now() - interval '1 day'`)).toEqual([])
  expect((await look(server, 'select from sign_in_request')).length).toBeGreaterThan(0)
  expect((await own.get('/api/v1/cooperations')).status).toBe(200)
})

test('requests that guess are slowed down', async () => {
  const own = await startServer({ env: { RATE_STRICT_PER_MINUTE: '5' } })
  try {
    const guess = () => own.post('/api/v1/invitations/look', { token: 'A'.repeat(43) })
    const statuses: number[] = []
    for (let times = 0; times < 7; times += 1) statuses.push((await guess()).status)
    expect(statuses).toEqual([404, 404, 404, 404, 404, 429, 429])
  } finally {
    await own.close()
  }
})
