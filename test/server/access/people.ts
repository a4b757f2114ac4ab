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

/** The newest mail to an address, read where no sender can: in the database, as its owner. */
export async function mailTo(
  server: TestServer,
  to: string,
): Promise<{ readonly subject: string; readonly text: string; readonly token: string }> {
  const [mail] = await server.database.asOwner<{ subject: string; text: string }>(
    'select subject, text from mail join mail_body on mail_id = id where recipient = $1 order by created_at desc limit 1',
    [to],
  )
  assert(mail !== undefined, `a mail to ${to} was written`)
  const token = /#([\w-]{43})/.exec(mail.text)?.[1]
  return { ...mail, token: token ?? '' }
}

/** Signs in by a real link, as a person would. */
export async function signIn(server: TestServer, email: string): Promise<Browser> {
  const own = browser(server)
  const asked = await own.post('/api/v1/sign-in/request', { email, language: 'de' })
  assert(asked.status === 200, `a link is sent: ${asked.text}`)
  const entered = await own.post('/api/v1/sign-in/link', { token: (await mailTo(server, email)).token })
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
