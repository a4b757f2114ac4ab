import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { DatabaseGone, DiskFull, nobody, TooBusy } from '#server/db.ts'
import { type App, type AppDeps, buildApp, bodyLimitBytes, type Routes } from '#server/http/app.ts'
import { preferred } from '#server/http/language.ts'
import { refused } from '#server/http/refusal.ts'

/** The house around any route, with routes made up for the test. */

const thrown: Readonly<Record<string, () => Error>> = {
  bug: () => new Error('the private answer is 42'),
  gone: () => new DatabaseGone('x'),
  busy: () => new TooBusy('x'),
  full: () => new DiskFull('x'),
}

const routes: Routes = (app) => {
  app.get('/api/v1/open', { config: { policy: 'public' } }, async (request) => ({ language: request.language, person: request.who.person }))
  app.get('/api/v1/secret', { config: { policy: 'nobody' } }, async () => ({ secret: true }))
  app.post(
    '/api/v1/echo',
    { config: { policy: 'public' }, schema: { body: z.object({ share: z.number().int(), name: z.string() }) } },
    async (request) => request.body,
  )
  app.get('/api/v1/throw/:what', { config: { policy: 'public' }, schema: { params: z.object({ what: z.string() }) } }, async (request) => {
    throw thrown[request.params.what]!()
  })
  app.get(
    '/api/v1/shaped',
    { config: { policy: 'public' }, schema: { response: { 200: z.object({ total: z.string() }) } } },
    async (_, reply) => refused(reply, { code: 'tooLarge', limitBytes: 2048 }),
  )
  app.post('/api/v1/sign-in', { config: { policy: 'public', rate: 'strict' } }, async () => ({}))
}

let folder: string
let app: App

const build = (more: Partial<AppDeps> = {}): Promise<App> =>
  buildApp({
    db: undefined as never,
    authorize: async () => ({ code: 'notSignedIn' }),
    routes: [routes],
    publicUrl: new URL('https://handschlag.example'),
    webFolder: folder,
    rates: null,
    trustProxy: false,
    logLevel: 'silent',
    ...more,
  })

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'handschlag-web-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<html nonce="NONCE-OF-THIS-PAGE"></html>')
  writeFileSync(join(folder, 'icon.svg'), '<svg/>')
  writeFileSync(join(folder, 'assets/index-abc.js'), 'plain')
  writeFileSync(join(folder, 'assets/index-abc.js.br'), 'small')
  app = await build()
})
afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true, force: true })
})

const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers })

test('a route without a policy does not start', async () => {
  const careless: Routes = (scope) => {
    scope.get('/api/v1/careless', async () => ({}))
  }
  await expect(build({ routes: [careless] })).rejects.toThrow('GET /api/v1/careless has no policy')
})

test('all routes are known with their policy', () => {
  const entries = app.routeEntries.map(({ method, url, policy }) => `${method} ${url} ${policy}`)
  expect(entries).toContain('GET /api/v1/secret nobody')
  expect(entries).toContain('HEAD /api/v1/secret nobody')
  expect(entries).toContain('POST /api/v1/echo public')
})

test('the policy answers before the route does', async () => {
  const answer = await get('/api/v1/secret', { 'accept-language': 'en' })
  expect(answer.statusCode).toBe(401)
  expect(answer.json()).toEqual({ code: 'notSignedIn', message: 'Please sign in first.' })
  expect((await get('/api/v1/open')).json()).toEqual({ language: 'de', person: nobody.person })
})

test.for([
  ['de-AT,de;q=0.9,en;q=0.8', 'de'],
  ['en-GB,en;q=0.9', 'en'],
  ['fr,en;q=0.3,de;q=0.2', 'en'],
  ['fr', 'de'],
  ['', 'de'],
  ['en;q=0,de', 'de'],
  ['*;;;q=', 'de'],
] as const)('a reader who prefers %j reads %s', ([header, language]) => expect(preferred(header)).toBe(language))

test('a question in the address wins over the cookie, and the cookie over the browser', async () => {
  const headers = { 'accept-language': 'de', cookie: 'x=1; language=en' }
  expect((await get('/api/v1/open', headers)).json().language).toBe('en')
  expect((await get('/api/v1/open?lang=de', headers)).json().language).toBe('de')
})

test('bad input is told with its place', async () => {
  const answer = await app.inject({ method: 'POST', url: '/api/v1/echo?lang=en', payload: { share: 1.5 } })
  expect(answer.statusCode).toBe(400)
  expect(answer.json().code).toBe('invalidInput')
  expect(
    answer
      .json()
      .details.issues.map((issue: { path: string }) => issue.path)
      .toSorted(),
  ).toEqual(['name', 'share'])
})

test.for([
  ['{', 'application/json', 400, 'notJson'],
  ['', 'application/json', 400, 'notJson'],
  ['<x/>', 'text/xml', 400, 'notJson'],
  ['{"__proto__": {"x": 1}, "share": 1, "name": ""}', 'application/json', 400, 'notJson'],
  [JSON.stringify({ name: 'x'.repeat(bodyLimitBytes) }), 'application/json', 413, 'tooLarge'],
] as const)('a body that is none (%#)', async ([payload, type, status, code]) => {
  const answer = await app.inject({ method: 'POST', url: '/api/v1/echo', payload, headers: { 'content-type': type } })
  expect([answer.statusCode, answer.json().code]).toEqual([status, code])
})

test.for([
  ['gone', 503, 'databaseGone'],
  ['busy', 409, 'tooBusy'],
  ['full', 507, 'diskFull'],
] as const)('what may happen to any request: %s', async ([what, status, code]) => {
  const answer = await get(`/api/v1/throw/${what}`)
  expect([answer.statusCode, answer.json().code]).toEqual([status, code])
})

test('a mistake of ours is told by its number only', async () => {
  const answer = await get('/api/v1/throw/bug')
  expect(answer.statusCode).toBe(500)
  expect(answer.body).not.toContain('42')
  expect(answer.json().message).toContain(answer.json().details.id)
})

test('a refusal does not have to fit the shape of the answer', async () => {
  expect((await get('/api/v1/shaped')).json()).toEqual({
    code: 'tooLarge',
    message: 'Das ist zu groß. Erlaubt sind hier höchstens 2 KB.',
    details: { limitBytes: 2048 },
  })
})

test('another site cannot make a browser act', async () => {
  const post = (origin: string) =>
    app.inject({ method: 'POST', url: '/api/v1/sign-in', headers: { origin, host: 'inside:7070' }, payload: {} })
  expect((await post('https://evil.example')).json().code).toBe('foreignOrigin')
  expect((await post('null')).statusCode).toBe(403)
  expect((await post('http://inside:7071')).statusCode).toBe(403)
  expect((await post('http://inside:7070')).statusCode).toBe(200)
  expect((await post('https://handschlag.example')).statusCode).toBe(200)
})

test('guessing is slow, other requests are not', async () => {
  const limited = await build({ rates: { perMinute: 20, strictPerMinute: 3 } })
  const codes = []
  for (let i = 0; i < 5; i += 1) codes.push((await limited.inject({ method: 'POST', url: '/api/v1/sign-in', payload: {} })).statusCode)
  expect(codes).toEqual([200, 200, 200, 429, 429])
  const refusal = await limited.inject({ method: 'POST', url: '/api/v1/sign-in?lang=en', payload: {} })
  expect(refusal.json()).toMatchObject({ code: 'tooManyRequests', details: { waitSeconds: expect.any(Number) } })
  expect(Number(refusal.headers['retry-after'])).toBeGreaterThan(0)
  const others = []
  for (let i = 0; i < 22; i += 1) others.push((await limited.inject('/api/v1/open')).statusCode)
  expect(others).toEqual([...Array<number>(20).fill(200), 429, 429])
  await limited.close()
})

test('headers that keep foreign code out', async () => {
  const { headers } = await get('/')
  const policy = String(headers['content-security-policy'])
  expect(policy).toContain(`default-src 'none'`)
  expect(policy).toContain(`script-src 'self';`)
  expect(policy).not.toContain('unsafe-eval')
  expect(policy.match(/'unsafe-inline'/g)).toEqual([`'unsafe-inline'`])
  expect(policy).toContain(`style-src-attr 'unsafe-inline'`)
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'no-referrer' })
  expect(headers['strict-transport-security']).toContain('max-age=31536000')
})

test('pages of the client, each with a nonce of its own', async () => {
  const [first, second] = [await get('/'), await get('/cooperations/1/answers')]
  for (const page of [first, second]) {
    expect(page.statusCode).toBe(200)
    expect(page.headers['cache-control']).toBe('no-cache')
    const nonce = /nonce="(.+)"/.exec(page.body)?.[1]
    expect(nonce).toMatch(/^[\w+/]{22}==$/)
    expect(page.headers['content-security-policy']).toContain(`'nonce-${nonce}'`)
  }
  expect(first.body).not.toBe(second.body)
})

test('files of the client', async () => {
  const asset = await get('/assets/index-abc.js', { 'accept-encoding': 'br' })
  expect([asset.body, asset.headers['content-encoding'], asset.headers['cache-control']]).toEqual([
    'small',
    'br',
    'public, max-age=31536000, immutable',
  ])
  expect((await get('/assets/index-abc.js')).body).toBe('plain')
  expect((await get('/icon.svg')).headers['content-type']).toContain('image/svg+xml')
  for (const url of [
    '/assets/old.js',
    '/none.svg',
    '/api/v1/none',
    '/assets/../../package.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/..%2fpackage.json',
  ]) {
    const answer = await get(url)
    expect(answer.body, url).not.toContain('dependencies')
    if (!url.includes('..%2f')) expect(answer.statusCode, url).toBeGreaterThanOrEqual(403)
  }
  expect((await app.inject({ method: 'POST', url: '/' })).statusCode).toBe(404)
})

test('the OpenAPI document comes from the schemas', async () => {
  const document = (await get('/api/v1/openapi.json')).json()
  expect(document.openapi).toBe('3.1.0')
  expect(document.paths['/api/v1/echo'].post.requestBody.content['application/json'].schema.properties.share.type).toBe('integer')
})
