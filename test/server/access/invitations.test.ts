import { afterAll, beforeAll, expect, test } from 'vitest'
import { startServer, type TestServer } from '../harness.ts'
import { accept, browser, type Browser, found, join, look, mailTo, operatorOf, signIn } from './people.ts'

let server: TestServer
let anna: Browser
let cooperation: string
beforeAll(async () => {
  server = await startServer()
  anna = await signIn(server, 'anna@nordlicht.example')
  cooperation = await found(anna)
})
afterAll(() => server.close())

const invite = (who: Browser, email: string, role: string, side: string | null, where = cooperation) =>
  who.post(`/api/v1/cooperations/${where}/invitations`, { email, role, side, language: 'de' })

type Invitation = { id: string; email: string; state: string; role: string; mail: string; may: { resend: boolean; revoke: boolean } }
const people = async (who: Browser, where = cooperation) =>
  (await who.get(`/api/v1/cooperations/${where}/people`)).json as {
    people: { person: string; name: string; email: string | null; role: string; side: string | null; me: boolean }[]
    invitations: Invitation[]
    invite: { role: string; side: string | null }[]
  }

test('an invited owner joins by the link of the mail and may correct the name of the company', async () => {
  expect((await invite(anna, 'bernd@suedwind.example', 'owner', 'b')).json).toEqual({ done: true })
  const bernd = browser(server)
  const { token, text } = await mailTo(server, 'bernd@suedwind.example')
  expect(text).toContain(`/join#${token}`)
  expect(text).toContain('anna')
  const preview = await bernd.post('/api/v1/invitations/look', { token })
  expect(preview.json).toMatchObject({
    cooperation: 'Gemeinsam',
    invitedBy: 'anna',
    role: 'owner',
    company: 'Südwind GmbH',
    parties: ['Nordlicht GmbH', 'Südwind GmbH'],
    mayNameCompany: true,
    name: null,
  })
  const joined = await bernd.post('/api/v1/invitations/accept', { token, name: 'Bernd', language: 'en', company: 'Südwind Energie GmbH' })
  expect(joined.json).toEqual({ cooperation })
  expect((await bernd.get('/api/v1/me')).json).toMatchObject({ person: { name: 'Bernd', email: 'bernd@suedwind.example', language: 'en' } })
  expect((await bernd.get(`/api/v1/cooperations/${cooperation}`)).json).toMatchObject({
    me: { role: 'owner', side: 'b' },
    parties: [
      { side: 'a', name: 'Nordlicht GmbH', joined: true },
      { side: 'b', name: 'Südwind Energie GmbH', joined: true },
    ],
  })

  const again = await browser(server).post('/api/v1/invitations/accept', { token, name: 'Eve', language: 'de' })
  expect([again.status, again.json]).toEqual([410, expect.objectContaining({ code: 'linkUsed' })])
})

test('the sender never sees a token: in no answer, page, list, and not by reading the outbox', async () => {
  const sent = await invite(anna, 'staff@nordlicht.example', 'staff', 'a')
  const { token } = await mailTo(server, 'staff@nordlicht.example')
  const seen = [sent.text]
  for (const path of [
    '/api/v1/me',
    '/api/v1/cooperations',
    `/api/v1/cooperations/${cooperation}`,
    `/api/v1/cooperations/${cooperation}/people`,
    `/api/v1/cooperations/${cooperation}/view`,
    `/api/v1/cooperations/${cooperation}/evidence`,
    '/api/v1/outbox',
  ]) {
    seen.push((await anna.get(path)).text)
  }
  expect(seen.some((text) => text.includes(token))).toBe(false)
  const { status, json } = await anna.get('/api/v1/outbox')
  expect([status, json]).toEqual([403, expect.objectContaining({ code: 'operatorOnly' })])
  expect(await look(server, 'select from invitation where encode(token_hash, $2) = $1', [token, 'escape'])).toEqual([])
  const [row] = await look<{ all: string }>(server, 'select string_agg(i::text, $1) as all from invitation i', [' '])
  expect(row?.all).not.toContain(token)
})

test('sending again makes a new link and kills the old one', async () => {
  await invite(anna, 'lawyer@nordlicht.example', 'lawyer', 'a')
  const old = await mailTo(server, 'lawyer@nordlicht.example')
  const { invitations } = await people(anna)
  const open = invitations.find(({ email }) => email === 'lawyer@nordlicht.example')!
  expect(open).toMatchObject({ state: 'open', mail: 'outbox', may: { resend: true, revoke: true } })
  expect((await anna.post(`/api/v1/cooperations/${cooperation}/invitations/${open.id}/resend`)).json).toEqual({ done: true })
  const fresh = await mailTo(server, 'lawyer@nordlicht.example')
  expect(fresh.token).not.toBe(old.token)
  const dead = await browser(server).post('/api/v1/invitations/look', { token: old.token })
  expect([dead.status, dead.json]).toEqual([410, expect.objectContaining({ code: 'linkReplaced' })])
  expect((await people(anna)).invitations.filter(({ email }) => email === 'lawyer@nordlicht.example')).toHaveLength(1)
  await accept(server, 'lawyer@nordlicht.example')
})

test('a withdrawn, an expired and an unknown link say what to do', async () => {
  await invite(anna, 'gone@nordlicht.example', 'staff', 'a')
  const { token } = await mailTo(server, 'gone@nordlicht.example')
  const { invitations } = await people(anna)
  const { id } = invitations.find(({ email }) => email === 'gone@nordlicht.example')!
  expect((await anna.send('DELETE', `/api/v1/cooperations/${cooperation}/invitations/${id}`)).status).toBe(200)
  expect((await browser(server).post('/api/v1/invitations/look', { token })).json).toMatchObject({ code: 'linkRevoked' })
  expect((await anna.send('DELETE', `/api/v1/cooperations/${cooperation}/invitations/${id}`)).status).toBe(404)

  await invite(anna, 'late@nordlicht.example', 'staff', 'a')
  const late = await mailTo(server, 'late@nordlicht.example')
  await look(server, "update invitation set expires_at = now() - interval '1 second' where email = $1 returning id", [
    'late@nordlicht.example',
  ])
  const expired = await browser(server).post('/api/v1/invitations/accept', { token: late.token, name: 'Late', language: 'de' })
  expect([expired.status, expired.json]).toEqual([410, expect.objectContaining({ code: 'linkExpired' })])

  const unknown = await browser(server).post('/api/v1/invitations/look', { token: 'A'.repeat(43) })
  expect([unknown.status, unknown.json]).toEqual([404, expect.objectContaining({ code: 'linkUnknown' })])
  expect((await browser(server).post('/api/v1/invitations/look', { token: 'short' })).status).toBe(400)
})

test('a side that has an owner invites its own people; nobody else does', async () => {
  const refused = await invite(anna, 'eve@suedwind.example', 'owner', 'b')
  expect([refused.status, refused.json]).toEqual([403, expect.objectContaining({ code: 'sideTaken' })])
  expect((await invite(anna, 'eve@suedwind.example', 'staff', 'b')).json).toMatchObject({ code: 'otherSide' })
  expect((await invite(anna, 'eve@suedwind.example', 'coach', 'b')).json).toMatchObject({ code: 'sideMissing' })
  expect((await invite(anna, 'eve@suedwind.example', 'owner', null)).json).toMatchObject({ code: 'sideMissing' })
  expect((await invite(anna, 'eve@suedwind.example', 'owner', 'c')).json).toMatchObject({ code: 'sideMissing' })
  expect((await invite(anna, 'bernd@suedwind.example', 'staff', 'a')).json).toMatchObject({ code: 'alreadyMember' })
})

test('of two invitations to the same empty side only the first one counts', async () => {
  const own = await signIn(server, 'dora@nordlicht.example')
  const where = await found(own)
  await invite(own, 'real@suedwind.example', 'owner', 'b', where)
  await invite(own, 'stooge@nordlicht.example', 'owner', 'b', where)
  await accept(server, 'real@suedwind.example')
  const { token } = await mailTo(server, 'stooge@nordlicht.example')
  const stooge = browser(server)
  const refused = await stooge.post('/api/v1/invitations/accept', { token, name: 'Stooge', language: 'de' })
  expect([refused.status, refused.json]).toEqual([403, expect.objectContaining({ code: 'sideTaken' })])
  expect((await stooge.get('/api/v1/cooperations')).status).toBe(401)
})

test('two browsers that accept the same link at once: one joins', async () => {
  await invite(anna, 'twice@nordlicht.example', 'staff', 'a')
  const { token } = await mailTo(server, 'twice@nordlicht.example')
  const both = await Promise.all(
    [1, 2].map(() => browser(server).post('/api/v1/invitations/accept', { token, name: 'Twice', language: 'de' })),
  )
  expect(both.filter(({ status }) => status === 200)).toHaveLength(1)
  const members = (await people(anna)).people.filter(({ email }) => email === 'twice@nordlicht.example')
  expect(members).toHaveLength(1)
})

test('addresses and invitations of the other side are not shown', async () => {
  const bernd = await signIn(server, 'bernd@suedwind.example')
  await invite(bernd, 'secret-lawyer@suedwind.example', 'lawyer', 'b')
  const { text } = await anna.get(`/api/v1/cooperations/${cooperation}/people`)
  expect(text).not.toContain('suedwind.example')
  const seen = await people(bernd)
  expect(seen.people.find(({ name }) => name === 'anna')).toMatchObject({ email: null, role: 'owner', side: 'a', me: false })
  expect(seen.invitations.map(({ email }) => email)).toEqual(['secret-lawyer@suedwind.example'])
  expect(seen.invite).toContainEqual({ role: 'staff', side: 'b' })
  expect(seen.invite).not.toContainEqual({ role: 'staff', side: 'a' })
})

test('an owner removes people of the own side and the coach; access ends at once', async () => {
  const coach = await join(server, anna, cooperation, 'coach@mitte.example', 'coach', null)
  const before = await people(anna)
  const idOf = (name: string) => before.people.find((one) => one.name === name)!.person
  const remove = (who: Browser, person: string) => who.send('DELETE', `/api/v1/cooperations/${cooperation}/people/${person}`)
  expect((await remove(anna, idOf('Bernd'))).json).toMatchObject({ code: 'otherSide' })
  expect((await remove(anna, idOf('anna'))).json).toMatchObject({ code: 'useLeave' })
  expect((await remove(coach, idOf('anna'))).status).toBe(403)
  expect((await coach.get(`/api/v1/cooperations/${cooperation}`)).status).toBe(200)
  expect((await remove(anna, idOf('coach'))).status).toBe(200)
  expect((await coach.get(`/api/v1/cooperations/${cooperation}`)).status).toBe(404)
  expect((await coach.get('/api/v1/cooperations')).json).toEqual({ cooperations: [] })
})

test('the last owner hands over or leaves with the company, and then its side is closed', async () => {
  const own = await signIn(server, 'erik@nordlicht.example')
  const where = await found(own)
  const other = await join(server, own, where, 'frida@suedwind.example', 'owner', 'b')
  const staff = await join(server, other, where, 'gustav@suedwind.example', 'staff', 'b')
  const leave = (who: Browser, party: boolean) => who.post(`/api/v1/cooperations/${where}/leave`, { party })
  expect((await leave(other, false)).json).toMatchObject({ code: 'lastOwner' })
  const members = await people(other, where)
  const gustav = members.people.find(({ name }) => name === 'gustav')!.person
  const frida = members.people.find(({ name }) => name === 'frida')!.person
  const change = (who: Browser, person: string, role: string) =>
    who.send('PATCH', `/api/v1/cooperations/${where}/people/${person}`, { role })
  expect((await change(other, frida, 'staff')).json).toMatchObject({ code: 'lastOwner' })
  expect((await change(own, gustav, 'owner')).json).toMatchObject({ code: 'otherSide' })
  expect((await change(other, gustav, 'coach')).json).toMatchObject({ code: 'roleNotOfSide' })
  expect((await change(other, gustav, 'lawyer')).status).toBe(200)

  expect((await leave(other, true)).status).toBe(200)
  expect((await staff.get(`/api/v1/cooperations/${where}`)).status).toBe(404)
  expect((await own.get(`/api/v1/cooperations/${where}`)).json).toMatchObject({ parties: [{ left: false }, { left: true }] })
  expect((await invite(own, 'new@suedwind.example', 'owner', 'b', where)).json).toMatchObject({ code: 'sideClosed' })
})

test('an owner hands over: the new owner answers for the company, the old one leaves without taking it along', async () => {
  const own = await signIn(server, 'hanna@nordlicht.example')
  const where = await found(own)
  const heir = await join(server, own, where, 'ida@nordlicht.example', 'staff', 'a')
  const idOf = async (name: string) => (await people(own, where)).people.find((one) => one.name === name)!.person
  const change = (who: Browser, person: string, role: string) =>
    who.send('PATCH', `/api/v1/cooperations/${where}/people/${person}`, { role })
  expect((await change(heir, await idOf('ida'), 'owner')).status).toBe(403)
  expect((await change(own, await idOf('ida'), 'owner')).status).toBe(200)
  expect((await own.post(`/api/v1/cooperations/${where}/leave`, { party: false })).status).toBe(200)
  expect((await own.get(`/api/v1/cooperations/${where}/view`)).status).toBe(404)
  expect((await heir.get(`/api/v1/cooperations/${where}`)).json).toMatchObject({
    me: { role: 'owner', side: 'a' },
    parties: [{ left: false }, {}],
  })
  expect((await heir.post(`/api/v1/cooperations/${where}/leave`, { party: false })).json).toMatchObject({ code: 'lastOwner' })
  expect((await invite(heir, 'new@nordlicht.example', 'staff', 'a', where)).status).toBe(200)
})

test('two owners who step down or leave at the same moment do not leave their company without one', async () => {
  const one = await signIn(server, 'jana@nordlicht.example')
  const where = await found(one)
  const two = await join(server, one, where, 'kai@nordlicht.example', 'owner', 'a')
  const members = (await people(one, where)).people
  const stepDown = (who: Browser, name: string) =>
    who.send('PATCH', `/api/v1/cooperations/${where}/people/${members.find((member) => member.name === name)!.person}`, { role: 'staff' })
  const both = await Promise.all([stepDown(one, 'jana'), two.post(`/api/v1/cooperations/${where}/leave`, { party: false })])
  expect(both.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 409])
  const owners = await look(server, `select from membership where cooperation_id = $1 and role = 'owner' and ended_at is null`, [where])
  expect(owners).toHaveLength(1)
})

test('an invitation dies with the membership of who sent it, and says so', async () => {
  const own = await signIn(server, 'lea@nordlicht.example')
  const where = await found(own)
  const two = await join(server, own, where, 'max@nordlicht.example', 'owner', 'a')
  await invite(two, 'nina@nordlicht.example', 'staff', 'a', where)
  const { token } = await mailTo(server, 'nina@nordlicht.example')
  const max = (await people(own, where)).people.find(({ name }) => name === 'max')!.person
  expect((await own.send('DELETE', `/api/v1/cooperations/${where}/people/${max}`)).status).toBe(200)
  const nina = browser(server)
  expect((await nina.post('/api/v1/invitations/accept', { token, name: 'Nina', language: 'de' })).json).toMatchObject({
    code: 'linkRevoked',
  })
  expect((await nina.get('/api/v1/cooperations')).status).toBe(401)
})

test('everything that happens to people is in the evidence that all read, without names of invited addresses', async () => {
  const { leaves } = (await anna.get(`/api/v1/cooperations/${cooperation}/evidence`)).json as {
    leaves: { kind: string; payload: string }[]
  }
  const kinds = new Set(leaves.map(({ kind }) => kind))
  for (const kind of [
    'cooperation.founded',
    'invitation.sent',
    'invitation.resent',
    'invitation.revoked',
    'member.joined',
    'party.joined',
    'member.removed',
  ]) {
    expect(kinds).toContain(kind)
  }
  expect(JSON.stringify(leaves)).not.toContain('@')
})

test('the operator sees the mail and nothing of the cooperation; nobody becomes operator by guessing', async () => {
  const operator = await operatorOf(server)
  expect((await operator.get('/api/v1/me')).json).toMatchObject({ person: null, operator: true })
  expect((await operator.get(`/api/v1/cooperations/${cooperation}`)).status).toBe(401)
  const wrong = await browser(server).post('/api/v1/operator/sign-in', { token: 'A'.repeat(43) })
  expect([wrong.status, wrong.json]).toEqual([401, expect.objectContaining({ code: 'wrongOperatorToken' })])
  const gone = browser(server)
  gone.cookies.set('handschlag_operator', 'A'.repeat(43))
  expect((await gone.get('/api/v1/outbox')).status).toBe(403)
})
