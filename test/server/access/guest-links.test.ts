import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer, type TestServer } from '../harness.ts'
import { browser, type Browser, found, join, look, mailTo, operatorOf, signIn } from './people.ts'
import { choose, first, second } from '../negotiation/world.ts'

/** A guest link from its sending to its end: what it opens, for whom, and that it opens nothing else. */
let server: TestServer
let anna: Browser
let bernd: Browser
let own: string
beforeAll(async () => {
  server = await startServer()
  anna = await signIn(server, 'anna@nordlicht.example')
  own = await found(anna)
  bernd = await join(server, anna, own, 'bernd@suedwind.example', 'owner', 'b')
  const command = (who: Browser, path: string, body: unknown) => who.post(`/api/v1/cooperations/${own}/${path}`, body)
  for (const who of [anna, bernd]) expect((await command(who, 'answers', choose(first, 0))).status).toBe(200)
  expect((await command(anna, 'answers', choose(second, 0, { interest: 'ein geheimer Grund' }))).status).toBe(200)
  for (const who of [anna, bernd]) expect((await command(who, 'releases', { questions: [first.id] })).status).toBe(200)
})
afterAll(() => server.close())

const linksOf = (id: string) => `/api/v1/cooperations/${id}/guest-links`
const contractOf = (id: string) => `/api/v1/cooperations/${id}/contract`

async function send(to: string, who = anna, id = own): Promise<string> {
  const sent = await who.post(linksOf(id), { email: to, purpose: 'readContract', language: 'de' })
  expect(sent.json).toEqual({ done: true })
  return (await mailTo(server, to)).token
}

async function open(token: string, guest = browser(server)): Promise<Browser> {
  expect((await guest.post('/api/v1/guest/enter', { token })).status).toBe(200)
  return guest
}

type Link = { readonly id: string; readonly email: string; readonly state: string; readonly lastUsedAt: string | null }
const links = async (who: Browser, id = own): Promise<readonly Link[]> => ((await who.get(linksOf(id))).json as { links: Link[] }).links

describe('the recipient', () => {
  test('sees what the link is for before opening it, opens it by a click, and reads what is agreed', async () => {
    const token = await send('lawyer@kanzlei.example')
    const guest = browser(server)
    const preview = await guest.post('/api/v1/guest/look', { token })
    expect(preview.json).toMatchObject({ cooperation: 'Gemeinsam', from: 'anna', purpose: 'readContract', opened: null })
    expect(preview.text).not.toContain('@')
    expect((await guest.get(contractOf(own))).status).toBe(401)
    await open(token, guest)
    expect((await guest.get('/api/v1/guest')).json).toMatchObject({ open: [{ cooperation: own, name: 'Gemeinsam' }] })
    const { status, text, json } = await guest.get(contractOf(own))
    expect(status).toBe(200)
    expect(json).toMatchObject({ name: 'Gemeinsam', parties: [{ name: 'Nordlicht GmbH' }, { name: 'Südwind GmbH' }] })
    expect(text).not.toContain('geheimer')
    expect(text).not.toMatch(/\.example|anna|bernd|proposedBy|positions/)
    const pdf = await guest.get(`${contractOf(own)}.pdf?lang=en`)
    expect([pdf.status, pdf.headers.get('content-type'), pdf.headers.get('cache-control')]).toEqual([
      200,
      'application/pdf',
      'private, no-store',
    ])
  })

  test('opens the mail again on the same device, and not on another one', async () => {
    const token = await send('twice@kanzlei.example')
    const guest = await open(token)
    expect((await guest.post('/api/v1/guest/look', { token })).json).toMatchObject({ opened: own })
    for (const path of ['look', 'enter']) {
      const { status, json } = await browser(server).post(`/api/v1/guest/${path}`, { token })
      expect([path, status, json]).toEqual([path, 410, expect.objectContaining({ code: 'guestLinkUsed' })])
    }
  })

  test('has a new mail sent for another device: to the own address only, not at once, and the first device stays open', async () => {
    const token = await send('phone@kanzlei.example')
    const laptop = await open(token)
    const forwarded = browser(server)
    expect((await forwarded.post('/api/v1/guest/again', { token })).json).toMatchObject({ code: 'tooManyRequests' })
    await look(server, `update guest_link set mailed_at = now() - interval '1 hour' where email = 'phone@kanzlei.example' returning id`)
    const again = await forwarded.post('/api/v1/guest/again', { token })
    expect(again.json).toEqual({ done: true })
    expect(again.text).not.toContain('kanzlei')
    const fresh = await mailTo(server, 'phone@kanzlei.example')
    expect(fresh.token).not.toBe(token)
    expect((await forwarded.post('/api/v1/guest/look', { token })).json).toMatchObject({ code: 'linkReplaced' })
    expect((await forwarded.post('/api/v1/guest/again', { token })).json).toMatchObject({ code: 'linkReplaced' })
    const phone = await open(fresh.token)
    for (const guest of [laptop, phone]) expect((await guest.get(contractOf(own))).status).toBe(200)
  })

  test('two browsers that open one link at once: one gets in', async () => {
    const token = await send('race@kanzlei.example')
    const both = await Promise.all([1, 2].map(() => browser(server).post('/api/v1/guest/enter', { token })))
    expect(both.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 410])
  })

  test('reads several contracts in one browser, each until it ends', async () => {
    const other = await signIn(server, 'olga@andere.example')
    const second = await found(other, ['Andere GmbH', 'Dritte GmbH'])
    const guest = await open(await send('both@kanzlei.example'))
    await open(await send('both@kanzlei.example', other, second), guest)
    expect(((await guest.get('/api/v1/guest')).json as { open: unknown[] }).open).toHaveLength(2)
    const [link] = await links(other, second)
    await other.send('DELETE', `${linksOf(second)}/${link!.id}`)
    expect((await guest.get(contractOf(second))).status).toBe(401)
    expect((await guest.get(contractOf(own))).status).toBe(200)
  })

  test('reads also while signed in as somebody else, and the own account gains nothing by it', async () => {
    const guest = await open(await send('eve@fremd.example'), await signIn(server, 'eve@fremd.example'))
    expect((await guest.get(contractOf(own))).status).toBe(200)
    expect((await guest.get(`/api/v1/cooperations/${own}`)).status).toBe(404)
    expect((await guest.get(`/api/v1/cooperations/${own}/people`)).status).toBe(404)
  })

  test('closes it on a device that is not the own', async () => {
    const guest = await open(await send('cafe@kanzlei.example'))
    const cookies = new Map(guest.cookies)
    expect((await guest.post('/api/v1/guest/leave')).status).toBe(200)
    expect(guest.cookies.has('handschlag_guest')).toBe(false)
    for (const [name, value] of cookies) guest.cookies.set(name, value)
    expect((await guest.get(contractOf(own))).status).toBe(401)
  })
})

describe('the sender', () => {
  test('sees who may read and whether it was opened, and no token in any answer', async () => {
    const token = await send('seen@kanzlei.example')
    const before = (await links(anna)).find(({ email }) => email === 'seen@kanzlei.example')
    expect(before).toMatchObject({ state: 'open', lastUsedAt: null, mail: 'outbox' })
    const guest = await open(token)
    const key = guest.cookies.get('handschlag_guest')!
    const seen = await Promise.all(
      [linksOf(own), `/api/v1/cooperations/${own}/people`, `/api/v1/cooperations/${own}/view`, `/api/v1/cooperations/${own}/evidence`].map(
        async (path) => (await anna.get(path)).text,
      ),
    )
    for (const secret of [token, key]) expect(seen.some((text) => text.includes(secret))).toBe(false)
    const rows = await look<{ all: string }>(server, 'select string_agg(k::text, $1) as all from guest_key k', [' '])
    for (const secret of [token, key]) expect(rows[0]!.all).not.toContain(secret)
    expect((await links(anna)).find(({ email }) => email === 'seen@kanzlei.example')?.lastUsedAt).not.toBeNull()
  })

  test('ends it for every device at once', async () => {
    const token = await send('ended@kanzlei.example')
    const guest = await open(token)
    const { id } = (await links(anna)).find(({ email }) => email === 'ended@kanzlei.example')!
    expect((await anna.send('DELETE', `${linksOf(own)}/${id}`)).status).toBe(200)
    expect((await guest.get(contractOf(own))).status).toBe(401)
    expect((await guest.get('/api/v1/guest')).json).toEqual({ open: [] })
    for (const path of ['look', 'enter', 'again'])
      expect((await guest.post(`/api/v1/guest/${path}`, { token })).json).toMatchObject({ code: 'linkRevoked' })
    expect((await anna.send('DELETE', `${linksOf(own)}/${id}`)).status).toBe(404)
  })

  test('is told that a link is open already, and that there are enough', async () => {
    await send('again@kanzlei.example')
    const body = { email: 'again@kanzlei.example', purpose: 'readContract', language: 'de' }
    expect((await anna.post(linksOf(own), body)).json).toMatchObject({ code: 'guestLinkOpen' })
    const many = await signIn(server, 'many@nordlicht.example')
    const where = await found(many)
    for (let index = 0; index < 50; index += 1) await many.post(linksOf(where), { ...body, email: `guest${index}@kanzlei.example` })
    expect((await many.post(linksOf(where), body)).json).toMatchObject({ code: 'tooManyGuestLinks', details: { most: 50 } })
  })

  test('an expired link says so, on every way in', async () => {
    const token = await send('late@kanzlei.example')
    const guest = await open(token)
    await look(server, `update guest_link set expires_at = now() - interval '1 second' where email = 'late@kanzlei.example' returning id`)
    for (const path of ['look', 'enter', 'again'])
      expect((await guest.post(`/api/v1/guest/${path}`, { token })).json).toMatchObject({ code: 'linkExpired' })
    expect((await guest.get(contractOf(own))).status).toBe(401)
    expect((await links(anna)).find(({ email }) => email === 'late@kanzlei.example')?.state).toBe('expired')
  })
})

describe('the other side', () => {
  test('does not learn whom one asks for advice: in no list, view, record or notice', async () => {
    const before = await bernd.get(`/api/v1/cooperations/${own}/view`)
    const leaves = await bernd.get(`/api/v1/cooperations/${own}/evidence`)
    await send('secret@kanzlei.example')
    expect((await bernd.get(`/api/v1/cooperations/${own}/view`)).text).toBe(before.text)
    expect((await bernd.get(`/api/v1/cooperations/${own}/evidence`)).text).toBe(leaves.text)
    expect(await links(bernd)).toEqual([])
    const kinds = ((await anna.get(`/api/v1/cooperations/${own}/evidence`)).json as { leaves: { kind: string; stream: string }[] }).leaves
    expect(kinds.find(({ kind }) => kind === 'guestLink.sent')?.stream).toBe('a')
  })

  test('cannot end a link that is not its own', async () => {
    const token = await send('mine@kanzlei.example')
    const { id } = (await links(anna)).find(({ email }) => email === 'mine@kanzlei.example')!
    expect((await bernd.send('DELETE', `${linksOf(own)}/${id}`)).status).toBe(404)
    expect((await open(token)).cookies.has('handschlag_guest')).toBe(true)
  })
})

test('a made-up or foreign key opens nothing, and no browser can be given a key of somebody’s choosing', async () => {
  const guessing = browser(server)
  guessing.cookies.set('handschlag_guest', 'A'.repeat(43))
  expect((await guessing.get(contractOf(own))).status).toBe(401)
  const token = await send('fixed@kanzlei.example')
  await open(token, guessing)
  expect(guessing.cookies.get('handschlag_guest')).not.toBe('A'.repeat(43))
  const mailToken = await send('direct@kanzlei.example')
  const direct = browser(server)
  direct.cookies.set('handschlag_guest', mailToken)
  expect((await direct.get(contractOf(own))).status).toBe(401)
})

test('a company that leaves takes its guests with it', async () => {
  const erik = await signIn(server, 'erik@nordlicht.example')
  const where = await found(erik)
  const guest = await open(await send('left@kanzlei.example', erik, where))
  expect((await guest.get(contractOf(where))).status).toBe(200)
  expect((await erik.post(`/api/v1/cooperations/${where}/leave`, { party: true })).status).toBe(200)
  expect((await guest.get(contractOf(where))).status).toBe(401)
})

test('the operator’s outbox is the only place that shows the link of a guest', async () => {
  await send('post@kanzlei.example')
  expect((await anna.get('/api/v1/outbox')).status).toBe(403)
  expect((await (await operatorOf(server)).get('/api/v1/outbox')).text).toContain('post@kanzlei.example')
})
