import { afterAll, beforeAll, expect, test } from 'vitest'
import { startServer, type TestServer } from '../harness.ts'
import { browser, type Browser, found, join, signIn } from '../access/people.ts'

/** The notes of the contract are made of agreed answers, whoever reads it, and open to nobody else. */
let server: TestServer
let anna: Browser
let bernd: Browser
let cooperation: string

beforeAll(async () => {
  server = await startServer()
  anna = await signIn(server, 'anna@nordlicht.example')
  cooperation = await found(anna)
  bernd = await join(server, anna, cooperation, 'bernd@suedwind.example', 'owner', 'b')
})
afterAll(() => server.close())

const answer = async (who: Browser, question: string, option: string): Promise<void> => {
  const { status } = await who.post(`/api/v1/cooperations/${cooperation}/answers`, { question, value: { kind: 'choice', option } })
  expect(status).toBe(200)
}

const agree = async (question: string, option: string): Promise<void> => {
  for (const who of [anna, bernd]) await answer(who, question, option)
  for (const who of [anna, bernd])
    expect((await who.post(`/api/v1/cooperations/${cooperation}/releases`, { questions: [question] })).status).toBe(200)
}

const notes = async (who: Browser): Promise<readonly string[]> =>
  ((await who.get(`/api/v1/cooperations/${cooperation}/contract`)).json as { notes: { id: string }[] }).notes.map(({ id }) => id)

test('what one side answered alone brings up nothing for anybody; what is agreed does for all', async () => {
  await answer(anna, 'kind.competitors', 'yes')
  await agree('customerContract.reminds', 'bringer')
  const both = await Promise.all([notes(anna), notes(bernd)])
  expect(both[0]).toEqual(both[1])
  expect(both[0]).toContain('W16')
  expect(both[0]).not.toContain('W04')

  await answer(bernd, 'kind.competitors', 'yes')
  for (const who of [anna, bernd]) await who.post(`/api/v1/cooperations/${cooperation}/releases`, { questions: ['kind.competitors'] })
  expect(await notes(bernd)).toContain('W04')
})

test('whoever may not read the contract reads no notes', async () => {
  const path = `/api/v1/cooperations/${cooperation}/contract`
  expect((await browser(server).get(path)).status).toBe(401)
  const stranger = await signIn(server, 'stefan@fremd.example')
  expect((await stranger.get(path)).status).toBe(404)
})
