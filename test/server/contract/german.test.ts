import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join as path } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer, type TestServer } from '../harness.ts'
import { type Browser, found, join, mailTo, signIn } from '../access/people.ts'

/** What the server writes for a cooperation stands in the German of its countries, and names stay as they are written. */
let server: TestServer
let folder: string
beforeAll(async () => {
  server = await startServer()
  folder = mkdtempSync(path(tmpdir(), 'handschlag-german-'))
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await server.close()
})

const firm = 'Weiß „Süd“ GmbH'

interface Agreed {
  readonly anna: Browser
  readonly cooperation: string
}

/** A cooperation whose sides agreed on this one country. */
async function agreedIn(country: string): Promise<Agreed> {
  const anna = await signIn(server, `anna@${country.toLowerCase()}.example`)
  const cooperation = await found(anna, [firm, 'Nord GmbH'])
  const bernd = await join(server, anna, cooperation, `bernd@${country.toLowerCase()}.example`, 'owner', 'b')
  const both = [anna, bernd]
  for (const who of both) {
    const body = { question: 'kind.countries', value: { kind: 'choices', options: [country] } }
    expect((await who.post(`/api/v1/cooperations/${cooperation}/answers`, body)).status).toBe(200)
  }
  for (const who of both)
    expect((await who.post(`/api/v1/cooperations/${cooperation}/releases`, { questions: ['kind.countries'] })).status).toBe(200)
  return { anna, cooperation }
}

async function paper({ anna, cooperation }: Agreed): Promise<{ readonly text: string; readonly file: string }> {
  const cookie = [...anna.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const answer = await fetch(`${server.url}/api/v1/cooperations/${cooperation}/contract.pdf?lang=de`, { headers: { cookie } })
  expect(answer.status).toBe(200)
  const bytes = Buffer.from(await answer.arrayBuffer())
  const name = path(folder, 'contract.pdf')
  writeFileSync(name, bytes)
  return { text: execFileSync('pdftotext', [name, '-'], { encoding: 'utf8' }), file: bytes.toString('latin1') }
}

async function mails({ anna, cooperation }: Agreed, country: string): Promise<string> {
  const [invited, guest] = [`carla@${country.toLowerCase()}.example`, `kanzlei@${country.toLowerCase()}.example`]
  const sent = [
    await anna.post(`/api/v1/cooperations/${cooperation}/invitations`, { email: invited, role: 'staff', side: 'a', language: 'de' }),
    await anna.post(`/api/v1/cooperations/${cooperation}/guest-links`, { email: guest, purpose: 'readContract', language: 'de' }),
  ]
  expect(sent.map(({ json }) => json)).toEqual([{ done: true }, { done: true }])
  const read = await Promise.all([mailTo(server, invited), mailTo(server, guest)])
  return read.map(({ subject, text }) => `${subject}\n${text}`).join('\n')
}

const ofGermany = /[ß„“]/u

describe('a cooperation', () => {
  test('of Swiss is written as the Swiss write: the paper with its open questions, and the mails', async () => {
    const agreed = await agreedIn('CH')
    const { text, file } = await paper(agreed)
    expect(file).toMatch(/\/Lang\s*\(de-CH\)/u)
    expect(text).toContain(firm)
    const ours = text.replaceAll(firm, '')
    expect(ours).toContain('Anhang «Noch nicht vereinbart»')
    expect(ours).toMatch(/Art\.\s1\s/u)
    expect(ours).not.toMatch(ofGermany)
    const written = await mails(agreed, 'CH')
    expect(written).toContain('«Gemeinsam»')
    expect(written).toContain(firm)
    expect(written.replaceAll(firm, '')).not.toMatch(ofGermany)
  })

  test.for([
    ['DE', 'de'],
    ['AT', 'de-AT'],
  ] as const)('of %s keeps its letters and signs', async ([country, tag]) => {
    const agreed = await agreedIn(country)
    const { text, file } = await paper(agreed)
    expect(file).toContain(`/Lang (${tag})`)
    for (const sign of 'ß„“') expect(text.replaceAll(firm, '')).toContain(sign)
    expect(await mails(agreed, country)).toContain('„Gemeinsam“')
  })
})

test.for([
  ['de-CH', /gross\./u],
  ['de-AT,de;q=0.9', /groß\./u],
  ['de', /groß\./u],
  ['en', /too large/u],
] as const)('a refusal is told in the German that the request asks for: %s', async ([asked, says]) => {
  const answer = await fetch(`${server.url}/api/v1/sign-in/request`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': asked, origin: server.url },
    body: JSON.stringify({ email: 'x'.repeat(2_000_000), language: 'de' }),
  })
  expect(answer.status).toBe(413)
  expect(((await answer.json()) as { message: string }).message).toMatch(says)
})
