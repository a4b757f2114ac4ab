import { PDFDocument } from 'pdf-lib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { browser, found, signIn } from '../access/people.ts'
import { startServer, type TestServer } from '../harness.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

const paper = async (example: string, seat: string, query: string): Promise<Response> => {
  const who = browser(server)
  const entered = await who.post(`/api/v1/demo/${example}/${seat}`)
  const { cooperation } = entered.json as { cooperation: string }
  const cookie = [...who.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  return fetch(`${server.url}/api/v1/cooperations/${cooperation}/value.pdf${query}`, { headers: { cookie } })
}

test.for([
  ['finished', 'a', '?lang=de'],
  ['finished', 'coach', '?lang=en&months=12'],
  ['quarrelling', 'c', '?lang=de&months=60'],
] as const)('the value case of %s stands on one page, for %s %s', async ([example, seat, query]) => {
  const answer = await paper(example, seat, query)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  const document = await PDFDocument.load(await answer.arrayBuffer(), { updateMetadata: false })
  expect(document.getPageCount()).toBe(1)
  expect(document.getTitle()).toContain('1 + 1')
})

test('everybody who reads it reads the same bytes', async () => {
  const [one, other] = await Promise.all(['a', 'b'].map(async (seat) => (await paper('finished', seat, '?lang=de')).arrayBuffer()))
  expect(Buffer.from(one!).equals(Buffer.from(other!))).toBe(true)
})

test('before a round is laid open there is none', async () => {
  expect((await paper('half-done', 'a', '')).status).toBe(404)
  const ada = await signIn(server, 'ada@nordlicht.example')
  const cooperation = await found(ada)
  expect((await ada.get(`/api/v1/cooperations/${cooperation}/value.pdf`)).status).toBe(404)
})
