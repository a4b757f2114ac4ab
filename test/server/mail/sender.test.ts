import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { sendDue, type Letter } from '#server/mail/sender.ts'
import { startServer, type TestServer } from '../harness.ts'
import { browser, found, look, operatorOf, signIn } from '../access/people.ts'
import { openPostOffice, type PostOffice } from './post-office.ts'

let office: PostOffice
let server: TestServer
beforeAll(async () => {
  office = await openPostOffice()
  server = await startServer({ env: { SMTP_URL: office.url, MAIL_FROM: 'Handschlag <post@handschlag.example>' } })
})
beforeEach(() => {
  office.refuse = null
})
afterAll(async () => {
  await server.close()
  await office.close()
})

const until = async <T>(look: () => Promise<T | undefined> | T | undefined): Promise<T> => {
  for (let waited = 0; waited < 10_000; waited += 50) {
    const found = await look()
    if (found !== undefined) return found
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('waited in vain')
}
const letterTo = (to: string) => until(() => office.letters.find((letter) => letter.to === to))

type Mail = { id: string; to: string; state: string; error: string | null; text: string | null; attempts: number }
const outbox = async () => (await (await operatorOf(server)).get('/api/v1/outbox')).json as { by: string; mails: Mail[] }
const mailOf = (to: string, state: string) =>
  until(async () => (await outbox()).mails.find((mail) => mail.to === to && mail.state === state))

const tokenIn = (raw: string): string => /#([\w-]{43})/.exec(raw.replaceAll('=\n', '').replaceAll('=3D', '='))?.[1] ?? ''

test('a sign-in link goes out by mail and signs in; its words are not kept', async () => {
  const asked = await server.post('/api/v1/sign-in/request', { email: 'anna@nordlicht.example', language: 'de' })
  expect(asked.json).toEqual({ by: 'smtp', minutes: 15 })
  const { raw } = await letterTo('anna@nordlicht.example')
  expect(raw).toMatch(/^Subject: =\?UTF-8\?Q\?Ihr_Anmelde-Link/m)
  expect(raw).toMatch(/multipart\/alternative/)
  expect(raw).not.toMatch(/<img/)
  const anna = browser(server)
  expect((await anna.post('/api/v1/sign-in/link', { token: tokenIn(raw) })).status).toBe(200)
  expect(await mailOf('anna@nordlicht.example', 'sent')).toMatchObject({ text: null, error: null, attempts: 1 })
  expect(
    await look(server, 'select from mail_body b join mail m on m.id = b.mail_id where m.recipient = $1', ['anna@nordlicht.example']),
  ).toEqual([])
})

test('where a mail server is set up not even the operator reads links', async () => {
  office.refuse = '451 come back later'
  await server.post('/api/v1/sign-in/request', { email: 'waiting@nordlicht.example', language: 'en' })
  const mail = await until(async () =>
    (await outbox()).mails.find(({ to, attempts }) => to === 'waiting@nordlicht.example' && attempts > 0),
  )
  expect(mail).toMatchObject({ state: 'queued', text: null })
})

test('a mail that is refused for now is tried again later; one refused for good has failed and says why', async () => {
  office.refuse = '451 come back later'
  const operator = await operatorOf(server)
  await operator.post('/api/v1/outbox/test', { to: 'slow@nordlicht.example', language: 'en' })
  const waiting = await until(async () => (await outbox()).mails.find(({ to, error }) => to === 'slow@nordlicht.example' && error !== null))
  expect(waiting).toMatchObject({ state: 'queued', attempts: 1 })
  expect(waiting.error).toContain('come back later')
  office.refuse = null
  expect((await operator.post(`/api/v1/outbox/${waiting.id}/retry`)).status).toBe(200)
  expect((await letterTo('slow@nordlicht.example')).raw).toMatch(/^Subject: Test mail/m)

  office.refuse = '550 no such person'
  await operator.post('/api/v1/outbox/test', { to: 'nobody@nordlicht.example', language: 'de' })
  const failed = await mailOf('nobody@nordlicht.example', 'failed')
  expect(failed.error).toContain('no such person')
  office.refuse = null
  const sent = await mailOf('slow@nordlicht.example', 'sent')
  expect((await operator.post(`/api/v1/outbox/${sent.id}/retry`)).json).toMatchObject({ code: 'mailGone' })
})

test('a command that is refused sends nothing', async () => {
  await server.post('/api/v1/sign-in/request', { email: 'bernd@suedwind.example', language: 'de' })
  const bernd = browser(server)
  await bernd.post('/api/v1/sign-in/link', { token: tokenIn((await letterTo('bernd@suedwind.example')).raw) })
  const cooperation = await found(bernd)
  const refused = await bernd.post(`/api/v1/cooperations/${cooperation}/invitations`, {
    email: 'never@suedwind.example',
    role: 'staff',
    side: 'b',
    language: 'de',
  })
  expect(refused.status).toBe(403)
  expect(await look(server, 'select from mail where recipient = $1', ['never@suedwind.example'])).toEqual([])
})

test('several senders side by side send each mail once', async () => {
  const own = await startServer()
  try {
    await look(
      own,
      `with m as (insert into mail (id, recipient, subject, state) select gen_random_uuid(), 'p' || n || '@x.example', 's', 'queued' from generate_series(1, 30) n returning id)
       insert into mail_body (mail_id, text, html, erase_at) select id, 't', 'h', now() + interval '1 day' from m returning mail_id`,
    )
    const sent: string[] = []
    const send = async ({ to }: Letter): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve, 3))
      sent.push(to)
    }
    await Promise.all([1, 2, 3].map(() => sendDue(own.database.db, send)))
    expect(sent.length).toBe(30)
    expect(new Set(sent).size).toBe(30)
  } finally {
    await own.close()
  }
})

test('names of people cannot smuggle anything into a mail', async () => {
  const own = await startServer()
  try {
    const eve = await signIn(own, 'eve@fremd.example')
    await eve.send('PATCH', '/api/v1/me', { name: '<script>alert(1)</script> "x"' })
    const cooperation = await found(eve)
    await eve.post(`/api/v1/cooperations/${cooperation}/invitations`, { email: 'x@y.example', role: 'owner', side: 'b', language: 'de' })
    const [mail] = await look<{ html: string }>(
      own,
      'select html from mail_body b join mail m on m.id = b.mail_id where m.recipient = $1',
      ['x@y.example'],
    )
    expect(mail?.html).toContain('&lt;script&gt;')
    expect(mail?.html).not.toContain('<script>')
    expect((await eve.send('PATCH', '/api/v1/me', { name: 'Eve\r\nBcc: all@x.example' })).status).toBe(400)
  } finally {
    await own.close()
  }
})
