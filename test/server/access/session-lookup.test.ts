import { afterAll, beforeAll, expect, test } from 'vitest'
import { startServer, type TestServer } from '../harness.ts'
import { type Browser, found, look, signIn } from './people.ts'

/**
 * Who asks is found in two ways: by the sign-in library where a session may be prolonged (`/me`), by one statement everywhere
 * else. Both must read the same cookie and say the same.
 */
let server: TestServer
let anna: Browser
let cookie = ''
const cookieName = 'handschlag.session_token'

beforeAll(async () => {
  server = await startServer()
  anna = await signIn(server, 'anna@nordlicht.example')
  await found(anna)
  cookie = anna.cookies.get(cookieName) ?? ''
})
afterAll(() => server.close())

/** Whether each way knows the person behind this cookie. */
async function known(value: string): Promise<{ readonly library: boolean; readonly statement: boolean }> {
  const headers = { cookie: `${cookieName}=${value}` }
  const me = await server.get('/api/v1/me', headers)
  const own = await server.get('/api/v1/cooperations', headers)
  expect([200, 401]).toContain(own.status)
  return { library: JSON.stringify(me.json).includes('anna@nordlicht.example'), statement: own.status === 200 }
}

test('a session that holds is known to both', async () => {
  expect(await known(cookie)).toEqual({ library: true, statement: true })
})

test.for([
  ['no signature', (value: string) => value.split('.')[0] ?? ''],
  ['an empty signature', (value: string) => `${value.split('.')[0]}.`],
  ['the signature of another token', (value: string) => `x${value.slice(1)}`],
  ['a signature with one letter changed', (value: string) => value.replace(/\.(.)/, (_, letter) => `.${letter === 'A' ? 'B' : 'A'}`)],
  ['nothing', () => ''],
  ['a broken escape', () => '%E0%A4%A'],
] as const)('a cookie with %s is nobody’s', async ([, change]) => {
  expect(await known(change(cookie))).toEqual({ library: false, statement: false })
})

test('a session that has run out, and one that was ended, are nobody’s', async () => {
  await look(server, `update handschlag_auth.session set "expiresAt" = now() + interval '1 hour'`)
  expect(await known(cookie)).toEqual({ library: true, statement: true })
  await look(server, `update handschlag_auth.session set "expiresAt" = now() - interval '1 second'`)
  expect((await server.get('/api/v1/cooperations', { cookie: `${cookieName}=${cookie}` })).status).toBe(401)
  expect(await known(cookie)).toEqual({ library: false, statement: false })

  const again = await signIn(server, 'anna@nordlicht.example')
  const second = again.cookies.get(cookieName) ?? ''
  expect(await known(second)).toEqual({ library: true, statement: true })
  expect((await again.post('/api/v1/sign-out')).status).toBe(200)
  expect(await known(second)).toEqual({ library: false, statement: false })
})
