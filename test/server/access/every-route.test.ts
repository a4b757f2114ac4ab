import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { may } from '#core/access/may.ts'
import { type Allow, policyNamed } from '#core/access/policies.ts'
import type { Role, Side } from '#core/access/role.ts'
import { stranger, type Viewer } from '#core/access/viewer.ts'
import { assert } from '#core/shared/assert.ts'
import { asId } from '#core/shared/id.ts'
import type { RouteEntry } from '#server/http/policy.ts'
import { type Answer, startServer, type TestServer } from '../harness.ts'
import { browser, type Browser, found, join, mailTo, operatorOf, signIn } from './people.ts'

/**
 * Walks every route that the router knows as every kind of person, in an own, a foreign and an unknown cooperation, and holds
 * the answer to the policy tables. A new route is in it without anybody's doing; one without a line in the tables fails.
 */
type Walker = { readonly name: string; readonly cookies: string; readonly viewer: Viewer }

let server: TestServer
let own: string
let foreign: string
const unknown = '00000000-0000-4000-8000-000000000000'
let members: Walker[]
let outsiders: Walker[]

const cookiesOf = (own: Browser): string => [...own.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
const person = { id: asId<'person'>(unknown), demo: false }
const member = (role: Role, side: Side | null): Viewer => ({ ...stranger, person, member: { role, side } })

beforeAll(async () => {
  server = await startServer()
  const anna = await signIn(server, 'anna@nordlicht.example')
  own = await found(anna)
  const bernd = await join(server, anna, own, 'bernd@suedwind.example', 'owner', 'b')
  const walker = (name: string, who: Browser, viewer: Viewer): Walker => ({ name, cookies: cookiesOf(who), viewer })
  members = [
    walker('owner of a', anna, member('owner', 'a')),
    walker('owner of b', bernd, member('owner', 'b')),
    walker('staff of a', await join(server, anna, own, 's@nordlicht.example', 'staff', 'a'), member('staff', 'a')),
    walker('lawyer of a', await join(server, anna, own, 'l@nordlicht.example', 'lawyer', 'a'), member('lawyer', 'a')),
    walker('tax adviser of b', await join(server, bernd, own, 't@suedwind.example', 'taxAdviser', 'b'), member('taxAdviser', 'b')),
    walker('coach', await join(server, anna, own, 'c@mitte.example', 'coach', null), member('coach', null)),
  ]
  const eve = await signIn(server, 'eve@fremd.example')
  foreign = await found(eve)
  await anna.post(`/api/v1/cooperations/${own}/guest-links`, { email: 'g@gast.example', purpose: 'readContract', language: 'de' })
  await eve.post(`/api/v1/cooperations/${foreign}/guest-links`, { email: 'f@gast.example', purpose: 'readContract', language: 'de' })
  const guest = await asGuest(browser(server), 'g@gast.example')
  const foreignGuest = await asGuest(browser(server), 'f@gast.example')
  const both = await signIn(server, 'both@gast.example')
  await anna.post(`/api/v1/cooperations/${own}/guest-links`, { email: 'both@gast.example', purpose: 'readContract', language: 'de' })
  await asGuest(both, 'both@gast.example')
  outsiders = [
    { name: 'nobody', cookies: '', viewer: stranger },
    walker('owner of a foreign cooperation', eve, { ...stranger, person }),
    walker('guest', guest, { ...stranger, guest: 'readContract' }),
    walker('guest of a foreign cooperation', foreignGuest, stranger),
    walker('guest who is signed in elsewhere', both, { ...stranger, person, guest: 'readContract' }),
    walker('operator', await operatorOf(server), { ...stranger, operator: true }),
  ]
})
afterAll(() => server.close())

const asGuest = async (who: Browser, email: string): Promise<Browser> => {
  const entered = await who.post('/api/v1/guest/enter', { token: (await mailTo(server, email)).token })
  assert(entered.status === 200, `the guest link opens: ${entered.text}`)
  return who
}

/** Routes as they are asked for, those that end a session last: the walk must not cut its own branch. */
const routes = (): readonly RouteEntry[] => {
  const asked = server.server.app.routeEntries.filter(
    ({ method, policy }) => method !== 'HEAD' && method !== 'OPTIONS' && policy !== 'public',
  )
  const last = (url: string): number =>
    Number(url.includes('sign-out')) + Number(url.includes('everywhere')) + Number(url.includes('reset'))
  return [...asked].sort((a, b) => last(a.url) - last(b.url))
}

/** Walked last and by nobody only: what would end the session of a walker, or begin the examples anew. */
const ends = ({ url }: RouteEntry): boolean => url.includes('sign-out') || url.includes('reset') || url === '/api/v1/guest/leave'

/** What is wrong with a route before anybody walks it. */
const flawOf = ({ method, url, policy }: RouteEntry): string | undefined => {
  const allow: Allow | undefined = policyNamed(policy)
  if (allow === undefined) return `${method} ${url}: no policy table has the line ${policy}`
  if (url.includes(':cooperation') && allow.to !== 'members')
    return `${method} ${url}: is about a cooperation, but ${policy} does not ask for its members`
  if (!url.includes(':cooperation') && allow.to === 'members')
    return `${method} ${url}: ${policy} asks for members, but no cooperation is in the address`
  return undefined
}

const walk = ({ method, url }: RouteEntry, cookies: string, cooperation: string): Promise<Answer> => {
  const path = url.replace(':cooperation', cooperation).replaceAll(/:\w+/g, unknown).replace('*', 'x')
  return server.send(method, path, {
    headers: { origin: server.url, ...(cookies === '' ? {} : { cookie: cookies }) },
    ...(method === 'GET' || method === 'DELETE' ? {} : { body: {} }),
  })
}

const codes = ['notSignedIn', 'notFound', 'notAllowed', 'operatorOnly', 'notInDemo']
/** What the policies said; `notFound` of a member is about the row, not about the cooperation. */
const toldTo = ({ json }: Answer, isMember: boolean): string => {
  const code = typeof json === 'object' && json !== null && 'code' in json ? String(json.code) : ''
  return codes.includes(code) && !(isMember && code === 'notFound') ? code : 'yes'
}

test('the walk sees the routes', () => {
  const urls = routes().map(({ method, url }) => `${method} ${url}`)
  expect(urls.length).toBeGreaterThan(30)
  expect(urls).toContain('POST /api/v1/cooperations/:cooperation/invitations')
  expect(urls).toContain('GET /api/v1/outbox')
  expect(urls.some((url) => url.includes('/answers'))).toBe(true)
})

test('the API document describes every one of them', async () => {
  const { json } = await server.get('/api/v1/openapi.json')
  const { paths } = json as { paths: Record<string, Record<string, unknown>> }
  const described = new Set(
    Object.entries(paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`)),
  )
  const missing = routes()
    .map(({ method, url }) => `${method} ${url.replaceAll(/:(\w+)/g, '{$1}')}`)
    .filter((route) => !described.has(route) && !route.endsWith('/live'))
  expect(missing).toEqual([])
})

test('every route has a line in the policy tables', () => {
  expect(
    routes()
      .map(flawOf)
      .filter((flaw) => flaw !== undefined),
  ).toEqual([])
})

test('routes that anybody may use without being asked are few and known', () => {
  const open = server.server.app.routeEntries.filter(({ policy }) => policy === 'public' || policyNamed(policy)?.to === 'anybody')
  expect(new Set(open.map(({ url }) => url))).toEqual(
    new Set(
      [
        '/health',
        '/api/v1/health',
        '/api/v1/openapi.json',
        '/api/v1/constants',
        '/api/v1/me',
        '/api/v1/sign-in/request',
        '/api/v1/sign-in/link',
        '/api/v1/sign-in/passkey/options',
        '/api/v1/sign-in/passkey',
        '/api/v1/sign-out',
        '/api/v1/invitations/look',
        '/api/v1/invitations/accept',
        '/api/v1/guest',
        '/api/v1/guest/look',
        '/api/v1/guest/enter',
        '/api/v1/guest/again',
        '/api/v1/guest/leave',
        '/api/v1/operator/sign-in',
        '/api/v1/operator/sign-out',
        '/api/v1/demo',
        '/api/v1/demo/:example/:seat',
        '/api/v1/demo/reset',
      ].filter((url) => open.some((route) => route.url === url) || !url.startsWith('/api/v1/demo')),
    ),
  )
})

test('a planted route without a line, or with one that asks for too little, is found', () => {
  expect(flawOf({ method: 'GET', url: '/api/v1/cooperations/:cooperation/secrets', policy: 'secret.read' })).toMatch(/no policy table/)
  expect(flawOf({ method: 'GET', url: '/api/v1/cooperations/:cooperation/secrets', policy: 'session.read' })).toMatch(
    /does not ask for its members/,
  )
  expect(flawOf({ method: 'GET', url: '/api/v1/x', policy: 'constructor.name' })).toMatch(/no policy table/)
})

describe('every route answers', () => {
  test('members of the cooperation as their role allows', async () => {
    const wrong: string[] = []
    for (const route of routes()) {
      if (ends(route)) continue
      for (const { name, cookies, viewer } of members) {
        const expected = may(viewer, policyNamed(route.policy))
        const told = toldTo(await walk(route, cookies, own), true)
        if (told !== expected) wrong.push(`${route.method} ${route.url} as ${name}: ${told}, expected ${expected}`)
      }
    }
    expect(wrong).toEqual([])
  })

  test('strangers, guests and the operator as if the cooperation were not there', async () => {
    const wrong: string[] = []
    for (const route of routes()) {
      if (ends(route)) continue
      for (const { name, cookies, viewer } of outsiders) {
        const expected = may(viewer, policyNamed(route.policy))
        const told = toldTo(await walk(route, cookies, own), !route.url.includes(':cooperation'))
        if (told !== expected) wrong.push(`${route.method} ${route.url} as ${name}: ${told}, expected ${expected}`)
      }
    }
    expect(wrong).toEqual([])
  })

  test('members exactly alike for a foreign, an unknown and an impossible cooperation', async () => {
    const wrong: string[] = []
    const [anna] = members
    for (const route of routes().filter(({ url }) => url.includes(':cooperation'))) {
      const seen = await Promise.all(
        [foreign, unknown, 'no-id-at-all', foreign.toUpperCase()].map(async (id) => {
          const { status, text, headers } = await walk(route, anna!.cookies, id)
          return `${status} ${text} ${headers.get('content-type')} ${headers.get('content-length')}`
        }),
      )
      if (new Set(seen).size !== 1 || !seen[0]!.startsWith('404 {"code":"notFound"'))
        wrong.push(`${route.method} ${route.url}: ${seen.join(' / ')}`)
    }
    expect(wrong).toEqual([])
  })

  test('nobody where something ends or begins anew, last of all', async () => {
    for (const route of routes().filter(ends)) {
      const nobody = toldTo(await walk(route, '', own), true)
      expect([route.url, nobody]).toEqual([route.url, may(stranger, policyNamed(route.policy))])
    }
  })
})

test('a foreign cooperation takes as long as an unknown one', async () => {
  const cookie = members[1]!.cookies
  const time = async (id: string): Promise<number> => {
    const begin = performance.now()
    await server.get(`/api/v1/cooperations/${id}`, { cookie })
    return performance.now() - begin
  }
  const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!
  const measure = async (): Promise<number> => {
    const times = { foreign: [] as number[], unknown: [] as number[] }
    for (let round = 0; round < 60; round += 1) {
      times.foreign.push(await time(foreign))
      times.unknown.push(await time(unknown))
    }
    return median(times.foreign) / median(times.unknown)
  }
  const ratios: number[] = []
  for (let attempt = 0; attempt < 4 && !ratios.some((ratio) => ratio > 0.8 && ratio < 1.25); attempt += 1) ratios.push(await measure())
  expect(ratios.some((ratio) => ratio > 0.8 && ratio < 1.25)).toBe(true)
})
