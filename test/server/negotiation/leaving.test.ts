import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CooperationView } from '#wire/cooperation.ts'
import { type Browser, found, join, look, signIn } from '../access/people.ts'
import { startServer, type TestServer } from '../harness.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

const secret = 'Das sagen wir nur uns 🤫'
const purpose = 'purpose.outside'
const names = 'customerContract.names'
const paymentTerm = 'customerContract.paymentTerm'

/** A company that leaves by the button of its last owner, in the midst of everything. */
test('a party that leaves: what was revealed stays, its secrets stay its own, proposals end, its people are former', async () => {
  const ada = await signIn(server, 'ada@nordlicht.example')
  const where = await found(ada)
  const ben = await join(server, ada, where, 'ben@suedwind.example', 'owner', 'b')
  const root = `/api/v1/cooperations/${where}`
  const post = async (who: Browser, path: string, body: unknown): Promise<{ code?: string }> =>
    (await who.post(`${root}/${path}`, body)).json as { code?: string }
  const viewOf = async (who: Browser): Promise<CooperationView> => (await who.get(`${root}/view`)).json as CooperationView
  const choice = (option: string) => ({ kind: 'choice', option })
  for (const who of [ada, ben]) {
    await post(who, 'answers', { question: purpose, value: choice(who === ada ? 'ifAgreed' : 'covered') })
    await post(who, 'releases', { questions: [purpose] })
  }
  await post(ben, 'answers', { question: names, value: choice('issuerOnly'), reason: secret })
  await post(ada, 'answers', { question: names, value: choice('issuerOnly') })
  await post(ada, 'proposals', { change: { kind: 'answer', question: purpose, value: choice('notCovered') } })
  await post(ben, 'proposals', { change: { kind: 'talk', about: paymentTerm, note: 'Wann zahlen unsere Kunden?' } })
  const before = await viewOf(ada)
  expect(before.negotiation.proposals.map(({ state }) => state)).toEqual(['open', 'open'])

  expect((await ben.post(`${root}/leave`, { party: true })).status).toBe(200)

  const { negotiation, people, parties } = await viewOf(ada)
  expect(negotiation.ended).toMatchObject({ side: 'b' })
  expect(parties.find(({ side }) => side === 'b')).toMatchObject({ left: true })
  expect(people.find(({ name }) => name === 'ben')).toMatchObject({ former: true, side: 'b' })
  const revealed = negotiation.points.find(({ question }) => question === purpose)
  expect(revealed).toMatchObject({ state: 'differs', positions: { a: { value: choice('ifAgreed') }, b: { value: choice('covered') } } })
  expect(negotiation.proposals).toHaveLength(2)
  expect(negotiation.answers.a?.[names]).toMatchObject({ value: choice('issuerOnly') })
  expect(JSON.stringify(negotiation)).not.toContain(secret)

  const [mine, theirs] = negotiation.proposals
  for (const [path, body] of [
    ['answers', { question: names, value: choice('issuerFirst') }],
    ['releases', { questions: [names] }],
    ['proposals', { change: { kind: 'talk', about: purpose, note: '' } }],
    [`proposals/${theirs?.id}/acceptance`, { version: 1 }],
    [`proposals/${mine?.id}/withdrawal`, {}],
    ['stories', { id: randomUUID(), title: 'Fall', story: 'Etwas geschieht.', about: ['covered'], known: {} }],
    [`stories/${randomUUID()}/removal`, {}],
    ['coach-reading', { allowed: true }],
  ] as const) {
    expect([path, (await post(ada, path, body)).code]).toEqual([path, 'cooperationEnded'])
  }
  // Who has left is nobody here any more; what they wrote is still in the record.
  expect((await ben.get(`${root}/view`)).status).toBe(404)
  expect(await look(server, `select 1 from handschlag.negotiation_event where payload::text like '%nur uns%'`)).toHaveLength(1)
})

test('one of two owners who leaves takes nothing away: the other goes on with their answers', async () => {
  const ada = await signIn(server, 'ada2@nordlicht.example')
  const where = await found(ada)
  const eva = await join(server, ada, where, 'eva2@nordlicht.example', 'owner', 'a')
  const root = `/api/v1/cooperations/${where}`
  const answer = { question: names, value: { kind: 'choice', option: 'issuerOnly' }, reason: secret }
  expect((await eva.post(`${root}/answers`, answer)).status).toBe(200)
  expect((await eva.post(`${root}/leave`, { party: false })).status).toBe(200)
  const { negotiation, people } = (await ada.get(`${root}/view`)).json as CooperationView
  expect(negotiation.ended).toBeUndefined()
  expect(negotiation.answers.a?.[names]).toMatchObject({ reason: secret })
  expect(people.find(({ name }) => name === 'eva2')).toMatchObject({ former: true })
  const changed = await ada.post(`${root}/answers`, { ...answer, value: { kind: 'choice', option: 'issuerFirst' }, expected: 1 })
  expect(changed.status, changed.text).toBe(200)
})
