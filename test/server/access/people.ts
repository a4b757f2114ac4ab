import pg from 'pg'
import { inject } from 'vitest'
import { assert } from '#core/shared/assert.ts'
import type { Answer, TestServer } from '../harness.ts'

/** A browser with a memory for cookies, of one person. */
export type Browser = {
  readonly send: (method: string, path: string, body?: unknown) => Promise<Answer>
  readonly get: (path: string) => Promise<Answer>
  readonly post: (path: string, body?: unknown) => Promise<Answer>
  readonly cookies: Map<string, string>
}

export function browser(server: Pick<TestServer, 'send' | 'url'>): Browser {
  const cookies = new Map<string, string>()
  const send: Browser['send'] = async (method, path, body) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await server.send(method, path, {
      ...(body === undefined ? {} : { body }),
      headers: { origin: server.url, 'user-agent': 'Firefox/140.0 Linux', ...(cookie === '' ? {} : { cookie }) },
    })
    for (const line of answer.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split(';')
      const name = pair.slice(0, pair.indexOf('='))
      const gone = attributes.some((attribute) => /^\s*(max-age=0|expires=thu, 01 jan 1970)/i.test(attribute))
      if (gone) cookies.delete(name)
      else cookies.set(name, pair.slice(pair.indexOf('=') + 1))
    }
    return answer
  }
  return { send, get: (path) => send('GET', path), post: (path, body) => send('POST', path, body), cookies }
}

const operators = new WeakMap<TestServer, Promise<Browser>>()

/** The browser of the person who runs this server: it opened the link that the server prints at its start. */
export const operatorOf = (server: TestServer): Promise<Browser> => {
  const known = operators.get(server)
  if (known !== undefined) return known
  const opened = enterAsOperator(server)
  operators.set(server, opened)
  return opened
}

async function enterAsOperator(server: TestServer): Promise<Browser> {
  const own = browser(server)
  const { hash } = new URL(server.server.operatorLinkAt(new URL(server.url)))
  const entered = await own.post('/api/v1/operator/sign-in', { token: hash.slice(1) })
  assert(entered.status === 200, `the operator link opens: ${entered.text}`)
  return own
}

export type Read = { readonly id: string; readonly subject: string; readonly text: string; readonly token: string }

/** The newest mail to an address, read where no sender can: in the operator's outbox. */
export async function mailTo(server: TestServer, to: string): Promise<Read> {
  const { json } = await (await operatorOf(server)).get('/api/v1/outbox')
  const { mails } = json as { mails: { id: string; to: string; subject: string; text: string | null }[] }
  const mail = mails.find((one) => one.to === to)
  assert(mail !== undefined, `a mail to ${to} was written`)
  const text = mail.text ?? ''
  return { id: mail.id, subject: mail.subject, text, token: /#([\w-]{43})/.exec(text)?.[1] ?? '' }
}

/** Rows as they are, past row level security: to look at what a test needs to know, never what is being tested. */
export async function look<Row extends pg.QueryResultRow>(
  server: TestServer,
  sql: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> {
  const client = new pg.Client({
    ...inject('cluster').superuser,
    database: server.database.access.owner.database ?? '',
    options: '-c search_path=handschlag',
  })
  await client.connect()
  try {
    return (await client.query<Row>(sql, [...values])).rows
  } finally {
    await client.end()
  }
}

/** Signs in by a real link, as a person would. */
export async function signIn(server: TestServer, email: string): Promise<Browser> {
  const own = browser(server)
  const address = email.toLowerCase()
  const asked = await own.post('/api/v1/sign-in/request', { email, language: 'de' })
  assert(asked.status === 200, `a link is sent: ${asked.text}`)
  const entered = await own.post('/api/v1/sign-in/link', { token: (await mailTo(server, address)).token })
  assert(entered.status === 200, `the link signs in: ${entered.text}`)
  return own
}

/** Founds a cooperation as an owner and returns its id. */
export async function found(
  own: Browser,
  companies: readonly string[] = ['Nordlicht GmbH', 'Südwind GmbH'],
  as = 'owner',
): Promise<string> {
  const made = await own.post('/api/v1/cooperations', { name: 'Gemeinsam', companies, as })
  assert(made.status === 200, `a cooperation is made: ${made.text}`)
  return (made.json as { id: string }).id
}

/** Invites and accepts: the new member's browser. */
export async function join(
  server: TestServer,
  sender: Browser,
  cooperation: string,
  email: string,
  role: string,
  side: string | null,
): Promise<Browser> {
  const sent = await sender.post(`/api/v1/cooperations/${cooperation}/invitations`, { email, role, side, language: 'de' })
  assert(sent.status === 200, `an invitation is sent: ${sent.text}`)
  return accept(server, email)
}

export async function accept(server: TestServer, email: string): Promise<Browser> {
  const own = browser(server)
  const { token } = await mailTo(server, email)
  const joined = await own.post('/api/v1/invitations/accept', { token, name: email.split('@')[0], language: 'de' })
  assert(joined.status === 200, `the invitation is accepted: ${joined.text}`)
  return own
}
