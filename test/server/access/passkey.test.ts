import { afterAll, beforeAll, expect, test } from 'vitest'
import { startServer, type TestServer } from '../harness.ts'
import { type Authenticator, softAuthenticator } from './authenticator.ts'
import { browser, type Browser, look, signIn } from './people.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

type Options = Parameters<Authenticator['register']>[0]

const register = async (who: Browser, key: Authenticator, origin = server.url) => {
  const options = (await who.post('/api/v1/passkeys/options')).json as Options
  return who.post('/api/v1/passkeys', { response: key.register(options, origin), name: 'Mein Laptop' })
}
const enter = async (who: Browser, key: Authenticator, origin = server.url) => {
  const options = (await who.post('/api/v1/sign-in/passkey/options')).json as Options
  return who.post('/api/v1/sign-in/passkey', { response: key.signIn(options, origin) })
}

test('a passkey is set up after signing in, signs in without an address, and can be removed', async () => {
  const anna = await signIn(server, 'anna@nordlicht.example')
  const key = softAuthenticator()
  expect((await register(anna, key)).json).toEqual({ done: true })
  const { passkeys } = (await anna.get('/api/v1/passkeys')).json as { passkeys: { id: string; name: string }[] }
  expect(passkeys.map(({ name }) => name)).toEqual(['Mein Laptop'])

  const elsewhere = browser(server)
  const entered = await enter(elsewhere, key)
  expect([entered.status, entered.json]).toEqual([
    200,
    expect.objectContaining({ person: expect.objectContaining({ email: 'anna@nordlicht.example' }) }),
  ])
  expect((await elsewhere.get('/api/v1/cooperations')).status).toBe(200)
  expect((await enter(browser(server), key)).status).toBe(200)

  const eve = await signIn(server, 'eve@fremd.example')
  expect((await eve.send('DELETE', `/api/v1/passkeys/${passkeys[0]!.id}`)).status).toBe(404)
  expect((await anna.send('DELETE', `/api/v1/passkeys/${passkeys[0]!.id}`)).status).toBe(200)
  expect((await enter(browser(server), key)).json).toMatchObject({ code: 'passkeyRefused' })
})

test('an unknown passkey, one from another site, and a challenge used twice are refused', async () => {
  const own = await signIn(server, 'bernd@suedwind.example')
  const key = softAuthenticator()
  expect((await register(own, key, 'https://evil.example')).status).toBe(400)
  expect((await register(own, key)).status).toBe(200)
  expect((await enter(browser(server), softAuthenticator())).json).toMatchObject({ code: 'passkeyRefused' })
  expect((await enter(browser(server), key, 'https://evil.example')).json).toMatchObject({ code: 'passkeyRefused' })

  const who = browser(server)
  const options = (await who.post('/api/v1/sign-in/passkey/options')).json as Options
  const response = key.signIn(options, server.url)
  expect((await who.post('/api/v1/sign-in/passkey', { response })).status).toBe(200)
  expect((await who.post('/api/v1/sign-in/passkey', { response })).json).toMatchObject({ code: 'passkeyRefused' })
})

test('nonsense is refused, not an error', async () => {
  const who = browser(server)
  await who.post('/api/v1/sign-in/passkey/options')
  expect((await who.post('/api/v1/sign-in/passkey', { response: {} })).json).toMatchObject({ code: 'passkeyRefused' })
  expect((await who.post('/api/v1/sign-in/passkey', { response: { id: 7, response: [] } })).json).toMatchObject({ code: 'passkeyRefused' })
})

test('a new passkey needs a fresh sign-in', async () => {
  const own = await signIn(server, 'cara@nordlicht.example')
  await look(
    server,
    `update handschlag_auth.session set "createdAt" = now() - interval '1 hour' where "userId" = (select id from handschlag_auth."user" where email = $1) returning id`,
    ['cara@nordlicht.example'],
  )
  const refused = await own.post('/api/v1/passkeys/options')
  expect([refused.status, refused.json]).toEqual([401, expect.objectContaining({ code: 'signInAgain' })])
})
