import { connect } from 'node:net'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { RefusalAnswer } from '#wire/refusal.ts'
import { bodyLimitBytes } from '#server/http/app.ts'
import { browser, type Browser, found, signIn } from '../access/people.ts'
import { type Answer, startServer, type TestServer } from '../harness.ts'

/** Whatever is sent, the answer is a refusal in its one shape and in the reader's language: no 500, no stack, nothing of the inside. */
let server: TestServer
let anna: Browser
let cooperation: string
let cookie: string

beforeAll(async () => {
  server = await startServer({ env: { LOG_LEVEL: 'silent' } })
  anna = await signIn(server, 'anna@nordlicht.example')
  cooperation = await found(anna)
  cookie = [...anna.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
})
afterAll(() => server.close())

const inside = /node_modules|\bat .*:\d+:\d+|file:\/\/|SyntaxError|TypeError|FST_|postgres|src\/|\bselect\b|stack/i

/** Undefined when this is a refusal as it must be, else what is wrong with it. */
function flawOf({ status, text, headers }: Pick<Answer, 'status' | 'text' | 'headers'>): string | undefined {
  if (status >= 500 || status < 400) return `status ${status}: ${text.slice(0, 200)}`
  if (headers.get('content-type') !== 'application/json; charset=utf-8') return `content-type ${headers.get('content-type')}`
  const parsed = RefusalAnswer.strict().safeParse(JSON.parse(text))
  if (!parsed.success) return `not the shape: ${text.slice(0, 200)}`
  if (inside.test(text)) return `tells of the inside: ${text.slice(0, 300)}`
  if (!/[.?!]$/.test(parsed.data.message) && parsed.data.code !== 'invalidInput') return `no sentence: ${parsed.data.message}`
  return undefined
}

/** As a browser would not send it: body and headers as they are given. */
const raw = async (method: string, path: string, body: string | Uint8Array<ArrayBuffer> | undefined, headers: Record<string, string>) => {
  const response = await fetch(server.url + path, { method, headers: { cookie, ...headers }, ...(body === undefined ? {} : { body }) })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

const writing = () =>
  server.server.app.routeEntries
    .filter(({ method, url }) => ['POST', 'PUT', 'PATCH'].includes(method) && !/sign-out|guest\/leave|reset|:seat|options$/.test(url))
    .map(({ method, url }) => ({ method, path: url.replace(':cooperation', cooperation).replaceAll(/:\w+/g, crypto.randomUUID()) }))

const bodies: readonly (readonly [name: string, type: string, body: string | Uint8Array<ArrayBuffer>, status?: number])[] = [
  ['half a JSON', 'application/json', '{"name": "x', 400],
  ['no JSON', 'application/json', 'name=x', 400],
  ['nothing', 'application/json', '', 400],
  ['NaN', 'application/json', '{"version": NaN}', 400],
  ['a text', 'application/json', '"text"', 400],
  ['null', 'application/json', 'null', 400],
  ['a list', 'application/json', '[]', 400],
  ['the prototype', 'application/json', '{"__proto__": {"admin": true}}', 400],
  ['the constructor', 'application/json', '{"constructor": {"prototype": {"admin": true}}}', 400],
  ['nesting of 20,000 levels', 'application/json', '['.repeat(20_000) + ']'.repeat(20_000), 400],
  [
    'deep nesting where anything is allowed',
    'application/json',
    `{"name":0,"response":{"x":${'['.repeat(20_000)}${']'.repeat(20_000)}}}`,
    400,
  ],
  ['bytes that are no UTF-8', 'application/json', new Uint8Array([...Buffer.from('{"name":"'), 0xff, 0xfe, ...Buffer.from('"}')]), 400],
  ['a form', 'application/x-www-form-urlencoded', 'name=x', 400],
  ['a file', 'multipart/form-data; boundary=x', '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\nb\r\n--x--', 400],
  ['XML', 'text/xml', '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]><x>&y;</x>', 400],
  ['plain text', 'text/plain', '{"name": "x"}', 400],
  ['a type that is none', ';;;', '{}', 400],
  ['too much', 'application/json', JSON.stringify({ name: 'x'.repeat(bodyLimitBytes) }), 413],
]

describe('bodies', () => {
  test.for(bodies)('every route that takes a body refuses %s', async ([, type, body, status]) => {
    const routes = writing()
    expect(routes.length).toBeGreaterThan(20)
    const wrong: string[] = []
    for (const { method, path } of routes) {
      const answer = await raw(method, path, body, { 'content-type': type })
      const flaw = flawOf(answer)
      if (flaw !== undefined) wrong.push(`${method} ${path}: ${flaw}`)
      // Routes that are not the viewer's answer before they read a body.
      else if (![status, 401, 403, 404].includes(answer.status)) wrong.push(`${method} ${path}: ${answer.status}`)
    }
    expect(wrong).toEqual([])
  })

  test('any JSON at any route', async () => {
    const routes = writing()
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...routes), fc.json({ maxDepth: 3 }), async ({ method, path }, body) => {
        // The few that take an empty object are not asked.
        const answer = await raw(method, path, body, { 'content-type': 'application/json' })
        if (answer.status !== 200) expect([`${method} ${path} ${body}`, flawOf(answer)]).toEqual([`${method} ${path} ${body}`, undefined])
      }),
      { numRuns: 150 },
    )
  })
})

describe('addresses', () => {
  test.for([
    '/api/v1/none',
    '/api/v2/me',
    '/api',
    '/api/v1/cooperations/',
    '/api/v1//me',
    '/api/v1/cooperations/%zz/view',
    '/api/v1/cooperations/%E0%A4%A/view',
    '/api/v1/cooperations/%00/view',
    '/api/v1/cooperations/..%2f..%2fetc%2fpasswd/view',
    '/%',
    `/api/v1/cooperations/${'x'.repeat(5000)}/view`,
    `/api/v1/none?${'x'.repeat(5000)}`,
    '/api/v1/none?lang=%E0%A4%A',
    '/api/v1/none?__proto__[x]=1&lang[]=en',
  ])('%s', async (path) => {
    expect(flawOf(await raw('GET', path, undefined, {}))).toBe(undefined)
    expect(flawOf(await raw('POST', path, '{}', { 'content-type': 'application/json' }))).toBe(undefined)
  })

  test('any text for an id', async () => {
    const reading = server.server.app.routeEntries.filter(({ method, url }) => method === 'GET' && url.includes(':'))
    expect(reading.length).toBeGreaterThan(5)
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...reading),
        fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), fc.uuid(), fc.constantFrom("' or 1=1 --", '../..', '-1')),
        async ({ url }, id) => {
          fc.pre(id.isWellFormed() && !/^[.]+$/.test(id))
          expect(flawOf(await raw('GET', url.replaceAll(/:\w+/g, encodeURIComponent(id)), undefined, {}))).toBe(undefined)
        },
      ),
      { numRuns: 150 },
    )
  })

  test('a method that an address does not know', async () => {
    const urls = [...new Set(server.server.app.routeEntries.map(({ url }) => url))].filter((url) => !url.includes('*'))
    const wrong: string[] = []
    for (const url of urls) {
      const known = server.server.app.routeEntries.filter((route) => route.url === url).map(({ method }) => method)
      for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND', 'MKCOL'].filter(
        (one) => !known.includes(one),
      )) {
        const path = url.replace(':cooperation', cooperation).replaceAll(/:\w+/g, 'x')
        const flaw = flawOf(await raw(method, path, undefined, {}))
        if (flaw !== undefined) wrong.push(`${method} ${url}: ${flaw}`)
      }
    }
    expect(wrong).toEqual([])
  })
})

/** Bytes on the wire that no client library would send; the whole answer. */
const wire = (bytes: string): Promise<{ readonly status: number; readonly headers: Headers; readonly text: string }> =>
  new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
    let said = ''
    socket.setEncoding('utf8')
    socket.setTimeout(5000, () => socket.destroy(new Error(`no answer to ${bytes.slice(0, 80)}`)))
    socket.on('error', reject)
    socket.on('data', (text: string) => (said += text))
    socket.on('close', () => {
      const [head = '', ...rest] = said.split('\r\n\r\n')
      const [first = '', ...lines] = head.split('\r\n')
      const headers = new Headers(lines.map((line): [string, string] => [line.split(': ', 1)[0] ?? '', line.slice(line.indexOf(': ') + 2)]))
      resolve({ status: Number(first.split(' ')[1]), headers, text: rest.join('\r\n\r\n') })
    })
    socket.write(bytes)
  })

describe('headers', () => {
  const get = '/api/v1/cooperations'
  const line = (more: string, path = get) => `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${more}\r\n`

  test.for<readonly [name: string, bytes: string]>([
    ['no HTTP at all', 'nonsense\r\n\r\n'],
    ['the greeting of another protocol', '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001'],
    ['a method that is none', 'BREW /coffee HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['a version that is none', `GET ${get} HTTP/9.9\r\nHost: x\r\n\r\n`],
    ['headers beyond all measure', line(`x: ${'y'.repeat(40_000)}\r\n`)],
    ['two lengths', line('Content-Length: 5\r\nContent-Length: 6\r\n')],
    ['a length and pieces at once', line('Content-Length: 5\r\nTransfer-Encoding: chunked\r\n')],
    ['a line break in a header', line('x: a\rb\r\n')],
    ['a length that is none', line('Content-Length: many\r\n')],
  ])('%s', async ([, bytes]) => {
    expect(flawOf(await wire(bytes))).toBe(undefined)
  })

  test('what Node refuses by itself has no words at all', async () => {
    expect(await wire(`GET ${get} HTTP/1.1\r\nConnection: close\r\n\r\n`)).toMatchObject({ status: 400, text: '0\r\n\r\n' })
    expect(await wire(line('Expect: miracles\r\n'))).toMatchObject({ status: 417, text: '0\r\n\r\n' })
  })

  test('what is no HTTP is refused in the language it asks for', async () => {
    expect((await wire(line('Accept-Language: en-GB\r\nContent-Length: many\r\n'))).text).toContain('is not a valid HTTP request.')
    expect((await wire(line('Content-Length: many\r\n'))).text).toContain('keine gültige HTTP-Anfrage.')
  })

  test('what does not belong is not taken for anything', async () => {
    for (const headers of [
      { cookie: 'handschlag.session_token=%E0%A4%A' },
      { cookie: 'handschlag.session_token=' },
      { cookie: `handschlag.session_token=${'x'.repeat(3000)}` },
      { cookie: 'handschlag.session_token=%00.%00' },
      { cookie: '=;;=; language=xx; handschlag_guest=%' },
      { cookie: 'handschlag_guest=\u00ff', 'accept-language': '\u00ff;q=x,,,;;' },
      { authorization: 'Bearer x', 'x-forwarded-for': "1.1.1.1, ' or 1=1", forwarded: 'for=;;' },
      { 'x-forwarded-host': 'evil.example', 'x-http-method-override': 'DELETE', 'x-original-url': '/api/v1/outbox' },
    ]) {
      const answer = await raw('GET', get, undefined, { cookie: '', ...headers })
      expect([headers, answer.status, flawOf(answer)]).toEqual([headers, 401, undefined])
      const guest = await raw('GET', `${get}/${cooperation}/view`, undefined, { cookie: '', ...headers })
      expect([headers, flawOf(guest)]).toEqual([headers, undefined])
    }
  })

  test('an Idempotency-Key that is none', async () => {
    for (const key of ['x', '', 'null', `${crypto.randomUUID()}, ${crypto.randomUUID()}`, 'x'.repeat(5000)]) {
      const answer = await raw('POST', `${get}/${cooperation}/answers`, '{"question":"term.x","value":{"kind":"unknown"}}', {
        'content-type': 'application/json',
        'idempotency-key': key,
      })
      expect([key, answer.status, flawOf(answer)]).toEqual([key, 400, undefined])
    }
  })
})

test('the sentence is in the language of the reader', async () => {
  const visitor = browser(server)
  const told = async (path: string, headers: Record<string, string>, body = '{') => {
    const answer = await raw('POST', path, body, { 'content-type': 'application/json', cookie: '', ...headers })
    return RefusalAnswer.parse(JSON.parse(answer.text)).message
  }
  expect(await told('/api/v1/sign-in/request', { 'accept-language': 'en' })).toBe('The request is not valid JSON.')
  expect(await told('/api/v1/sign-in/request', { 'accept-language': 'de' })).toBe('Die Anfrage ist kein gültiges JSON.')
  expect(await told('/api/v1/sign-in/request?lang=en', { 'accept-language': 'de' })).toBe('The request is not valid JSON.')
  expect(await told('/api/v1/none', { cookie: 'language=en' }, '{}')).toBe('There is nothing here, or it is not meant for you.')
  expect((await visitor.get('/api/v1/cooperations?lang=en')).json).toMatchObject({ message: 'Please sign in first.' })
})
