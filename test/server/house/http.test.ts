import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
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

/** Set while a test lets the answer fail that the first page is written from. */
let meIsGone = false

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
  app.get('/api/v1/me', { config: { policy: 'public' } }, async (_, reply) => {
    if (meIsGone) return refused(reply, { code: 'databaseGone' })
    return { person: null, setup: { demo: false, mail: '</script><script>' } }
  })
  app.post('/api/v1/sign-in', { config: { policy: 'public', rate: 'strict' } }, async () => ({}))
}

let folder: string
let webFolder: string
let app: App

const build = (more: Partial<AppDeps> = {}): Promise<App> =>
  buildApp({
    db: undefined as never,
    authorize: async () => ({ code: 'notSignedIn' }),
    routes: [routes],
    publicUrl: new URL('https://handschlag.example'),
    webFolder,
    rates: null,
    trustProxy: false,
    logLevel: 'silent',
    ...more,
  })

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'handschlag-web-'))
  webFolder = join(folder, 'web')
  mkdirSync(join(webFolder, 'assets'), { recursive: true })
  writeFileSync(
    join(webFolder, 'index.html'),
    `<!doctype html><html lang=""><head><title>Handschlag</title><script src="/scheme.js"></script>
     <script type="module" crossorigin src="/assets/index-abc.js"></script>
     <link rel="stylesheet" crossorigin href="/assets/index-abc.css"></head>
     <body><div id="root"><div>the frame</div></div>
     </body></html>`,
  )
  writeFileSync(join(webFolder, 'scheme.js'), 'dark()')
  writeFileSync(join(webFolder, 'icon.svg'), '<svg/>')
  writeFileSync(join(webFolder, 'assets/index-abc.js'), 'plain')
  writeFileSync(join(webFolder, 'assets/index-abc.js.br'), 'small')
  writeFileSync(join(webFolder, 'assets/index-abc.css'), 'h1{color:red}')
  writeFileSync(
    join(webFolder, 'manifest.json'),
    '{"start/start-page.tsx":{"file":"assets/start-abc.js"},"../text/en/web/words.ts":{"file":"assets/words-abc.js"}}',
  )
  mkdirSync(join(folder, 'prerender'))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  writeFileSync(
    join(folder, 'prerender/prerender.js'),
    'export const firstPage = async (language) => ({ title: "A & B", html: `<h1>first in ${language}</h1>` })',
  )
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

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

test('headers that keep foreign code out', async () => {
  const { headers } = await get('/')
  const policy = String(headers['content-security-policy'])
  expect(policy).toContain(`default-src 'none'`)
  expect(policy).toContain(`script-src 'self' '${hashOf('dark()')}';`)
  expect((await get('/api/v1/open')).headers['content-security-policy']).toContain(`script-src 'self'; style-src 'self';`)
  expect(policy).not.toContain('unsafe-eval')
  expect(policy.match(/'unsafe-inline'/g)).toEqual([`'unsafe-inline'`])
  expect(policy).toContain(`style-src-attr 'unsafe-inline'`)
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'no-referrer' })
  expect(headers['strict-transport-security']).toContain('max-age=31536000')
})

test('pages of the client, in the language of their reader', async () => {
  for (const language of ['de', 'en']) {
    const page = await get('/cooperations/1/answers', { 'accept-language': language })
    expect(page.statusCode).toBe(200)
    expect(page.headers).toMatchObject({ 'cache-control': 'no-cache', vary: 'accept-encoding, accept-language, cookie' })
    expect(page.body).toContain(`<html lang="${language}">`)
    expect(page.body).toContain('<script>dark()</script>')
    expect(page.body).toContain('the frame')
    expect(page.headers['content-security-policy']).toContain(`style-src 'self';`)
    const again = await get('/cooperations/2', { 'accept-language': language, 'if-none-match': String(page.headers['etag']) })
    expect([again.statusCode, again.body]).toEqual([304, ''])
  }
})

test('a page travels compressed to whoever reads that', async () => {
  const plain = (await get('/')).body
  const br = await get('/', { 'accept-encoding': 'gzip, br' })
  expect([br.headers['content-encoding'], brotliDecompressSync(br.rawPayload).toString()]).toEqual(['br', plain])
  const gzip = await get('/', { 'accept-encoding': 'gzip, deflate' })
  expect([gzip.headers['content-encoding'], gunzipSync(gzip.rawPayload).toString()]).toEqual(['gzip', plain])
  expect((await get('/', { 'accept-encoding': 'br;q=0' })).body).toBe(plain)
})

test('a stranger reads the first page as text, before any script has come', async () => {
  for (const url of ['/', '/?utm=1#top']) {
    const { body, headers } = await get(url, { 'accept-language': 'en', cookie: 'other=1; language=en' })
    expect(body).toContain('<html lang="en">')
    expect(body).toContain('<title>A &amp; B</title>')
    expect(body).toContain('<div id="root"><h1>first in en</h1></div>')
    expect(body).not.toContain('the frame')
    // Its styles stand in it, known by their hash; what makes it answer comes after what is seen.
    expect(body).toContain('<style>h1{color:red}</style>')
    expect(body).toContain('<link disabled rel="stylesheet"')
    expect(body).not.toContain('<link rel="stylesheet"')
    expect(headers['content-security-policy']).toContain(`style-src 'self' '${hashOf('h1{color:red}')}';`)
    expect(body).toContain('<script type="module" fetchpriority="low" crossorigin src="/assets/index-abc.js">')
    for (const name of ['start', 'words'])
      expect(body).toContain(`<link rel="modulepreload" fetchpriority="low" crossorigin href="/assets/${name}-abc.js">`)
    // What it was written from is data: it opens no element.
    const known = /<script type="application\/json" id="known">([^<]*)<\/script>/.exec(body)?.[1] ?? ''
    expect(JSON.parse(known)).toEqual({ me: { person: null, setup: { demo: false, mail: '</script><script>' } }, examples: null })
  }
  expect((await get('/', { 'accept-language': 'de' })).body).toContain('first in de')
})

test.for(['handschlag.session_token=a', '__Secure-handschlag.session_token=a', 'handschlag_operator=a', 'x=1; handschlag_guest=a'])(
  'whoever carries %s gets the frame, which shows nobody’s page',
  async (cookie) => {
    const { body, headers } = await get('/', { cookie })
    expect(body).toContain('the frame')
    expect(body).not.toContain('first in')
    expect(headers['etag']).not.toBe((await get('/')).headers['etag'])
  },
)

test('where the first page cannot be written, the program draws it; the next reader may have it', async () => {
  meIsGone = true
  const own = await build()
  const before = await own.inject('/')
  expect([before.statusCode, before.body.includes('the frame')]).toEqual([200, true])
  meIsGone = false
  expect((await own.inject('/')).body).toContain('first in de')
  await own.close()
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
