import { afterAll, beforeAll, expect, test } from 'vitest'
import { analyse } from '#core/agreement/analyse.ts'
import { expand } from '#core/catalogue/expand.ts'
import type { AcceptedPatch, Proposal } from '#core/negotiation/negotiation.ts'
import { applyPatches } from '#core/negotiation/patch.ts'
import type { PersonId } from '#core/shared/id.ts'
import { readAnswers } from '#server/demo/read-answers.ts'
import { demoIn, demoTexts } from '#text/demo.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { startServer, type TestServer } from '../harness.ts'
import { browser, type Browser, found, look, signIn } from '../access/people.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

const enter = async (example: string, seat: string): Promise<{ who: Browser; cooperation: string }> => {
  const who = browser(server)
  const { json, status, text } = await who.post(`/api/v1/demo/${example}/${seat}`)
  expect([status, text]).toEqual([200, expect.any(String)])
  return { who, cooperation: (json as { cooperation: string }).cooperation }
}

type Point = { question: string; state: string; positions?: Record<string, unknown> }
type View = { negotiation: { points: Point[]; proposals: { state: string }[]; answers: Record<string, object>; agenda: unknown[] } }
const viewOf = async ({ who, cooperation }: { who: Browser; cooperation: string }): Promise<View> =>
  (await who.get(`/api/v1/cooperations/${cooperation}/view`)).json as View
const count = ({ negotiation }: View, state: string): number => negotiation.points.filter((point) => point.state === state).length

test('three examples are offered, each with its sides and the coach', async () => {
  const { examples } = (await server.get('/api/v1/demo')).json as { examples: { example: string; seats: { seat: string }[] }[] }
  expect(examples.map(({ example, seats }) => [example, seats.map(({ seat }) => seat).join(' ')])).toEqual([
    ['finished', 'a b coach'],
    ['half-done', 'a b coach'],
    ['quarrelling', 'a b c coach'],
  ])
})

test('each side is one click away, and marked as an example', async () => {
  for (const [example, seat, role] of [
    ['finished', 'a', 'owner'],
    ['finished', 'coach', 'coach'],
    ['quarrelling', 'c', 'owner'],
  ] as const) {
    const { who, cooperation } = await enter(example, seat)
    const side = seat === 'coach' ? null : seat
    expect((await who.get('/api/v1/me')).json).toMatchObject({ demo: { cooperation: expect.any(String) } })
    expect((await who.get(`/api/v1/cooperations/${cooperation}`)).json).toMatchObject({ demo: true, me: { role, side } })
  }
  expect((await browser(server).post('/api/v1/demo/finished/c')).status).toBe(404)
  expect((await browser(server).post('/api/v1/demo/nonsense/a')).status).toBe(400)
})

test('the finished one is agreed throughout', async () => {
  const view = await viewOf(await enter('finished', 'b'))
  expect(count(view, 'agreed')).toBeGreaterThan(40)
  const { answers } = readAnswers('electrician-and-heating')
  expect(view.negotiation.points.filter(({ state, question }) => state !== 'agreed' && Object.hasOwn(answers, question))).toEqual([])
  expect(view.negotiation.proposals.every(({ state }) => state === 'accepted')).toBe(true)
})

test('the half-done one has agreed, differing and open points', async () => {
  const view = await viewOf(await enter('half-done', 'a'))
  expect(count(view, 'agreed')).toBeGreaterThan(5)
  expect(count(view, 'differs')).toBeGreaterThan(1)
  expect(count(view, 'open') + count(view, 'waiting')).toBeGreaterThan(20)
  expect(view.negotiation.proposals.filter(({ state }) => state === 'open')).toHaveLength(1)
  expect(Object.keys(view.negotiation.answers)).toEqual(['a'])
})

test('the quarrelling one has much to talk about', async () => {
  const view = await viewOf(await enter('quarrelling', 'b'))
  expect(count(view, 'differs')).toBeGreaterThan(4)
  expect(view.negotiation.proposals.filter(({ state }) => state === 'open').length).toBeGreaterThan(2)
})

const findingsOf = ({ negotiation }: CooperationView): readonly string[] => {
  const answers = Object.fromEntries(
    negotiation.points.flatMap((point) => (point.state === 'agreed' ? [[point.question, point.agreed.value]] : [])),
  )
  const { agreement, misfits } = applyPatches(expand(answers, negotiation.sides).agreement, negotiation.patches as readonly AcceptedPatch[])
  expect(misfits).toEqual([])
  return analyse(agreement).findings.flatMap(({ code, decision, severity }) => (severity === 'info' ? [] : [`${code} ${decision}`]))
}

test.for([
  ['finished', []],
  ['half-done', ['gap covered', 'gap invoicer']],
  ['quarrelling', ['conflict leadOwner', 'gap finisher']],
] as const)('what the analysis finds in %s', async ([example, expected]) => {
  const view = (await viewOf(await enter(example, 'a'))) as unknown as CooperationView
  expect(findingsOf(view).toSorted()).toEqual(expected)
})

test('in the finished one findings were closed by each of the three exits, with who and when', async () => {
  const { negotiation, people } = (await viewOf(await enter('finished', 'coach'))) as unknown as CooperationView
  const closed = (negotiation.proposals as readonly Proposal[]).filter(
    ({ change }) => change.kind === 'patch' || (change.kind === 'talk' && typeof change.about !== 'string'),
  )
  const exits = closed.map(({ change }) =>
    change.kind !== 'patch' ? change.kind : change.patch.kind === 'addRule' ? change.patch.rule.outcome.kind : change.patch.kind,
  )
  expect(exits).toEqual(['role', 'amount', 'exclude', 'talk', 'talk'])
  const names = new Map(people.map(({ person, name }) => [person, name]))
  for (const { state, accepted, at, closed: end } of closed) {
    expect(state).toBe('accepted')
    expect(['a', 'b'].map((side) => names.get(accepted[side as 'a']?.person as PersonId))).toEqual(['Silke Brandt', 'Jens Lohse'])
    expect(end !== undefined && end > at && end < new Date().toISOString()).toBe(true)
  }
  expect(negotiation.agenda).toHaveLength(1)
  expect(negotiation.patches).toHaveLength(4)
})

test('nobody of the examples works at night or at the weekend, and all of it lies in the past', async () => {
  for (const example of ['finished', 'half-done', 'quarrelling']) {
    const { negotiation } = (await viewOf(await enter(example, 'a'))) as unknown as CooperationView
    for (const { at } of negotiation.history) {
      const when = new Date(at)
      expect([at, when.getUTCHours() >= 7 && when.getUTCHours() <= 16, when.getUTCDay() % 6 !== 0]).toEqual([at, true, true])
      expect(when.getTime()).toBeLessThan(Date.now())
    }
  }
})

test('every text of the people of the examples is said in both languages', () => {
  for (const { de, en } of Object.values(demoTexts)) {
    expect([de, en].every((text) => text.trim() !== '')).toBe(true)
    expect(demoIn('en', { reason: de, own: ['x', de] })).toEqual({ reason: en, own: ['x', en] })
    expect(demoIn('de', { reason: de })).toEqual({ reason: de })
  }
  expect(new Set(Object.values(demoTexts).map(({ de }) => de)).size).toBe(Object.keys(demoTexts).length)
})

test('an example stays within itself', async () => {
  const { who, cooperation } = await enter('finished', 'a')
  const real = await signIn(server, 'real@nordlicht.example')
  const own = await found(real)
  expect((await who.get(`/api/v1/cooperations/${own}`)).status).toBe(404)
  expect((await real.get(`/api/v1/cooperations/${cooperation}`)).status).toBe(404)
  for (const [method, path, body] of [
    ['POST', '/api/v1/cooperations', { name: 'x', companies: ['a', 'b'], as: 'owner' }],
    ['POST', `/api/v1/cooperations/${cooperation}/invitations`, { email: 'x@real.example', role: 'staff', side: 'a', language: 'de' }],
    ['POST', `/api/v1/cooperations/${cooperation}/leave`, { party: true }],
    ['GET', '/api/v1/sessions', undefined],
  ] as const) {
    expect([path, (await who.send(method, path, body)).json]).toEqual([path, expect.objectContaining({ code: 'notInDemo' })])
  }
  const asked = await browser(server).post('/api/v1/sign-in/request', { email: 'silke.brandt@elektro-brandt.invalid', language: 'de' })
  expect(asked.status).toBe(200)
  expect(await look(server, `select from mail where recipient like '%.invalid'`)).toEqual([])
})

test('visitors at once make one example, and a reset makes it new', async () => {
  const both = await Promise.all([enter('half-done', 'a'), enter('half-done', 'b'), enter('half-done', 'coach')])
  expect(new Set(both.map(({ cooperation }) => cooperation)).size).toBe(1)
  const [before] = both
  expect((await browser(server).post('/api/v1/demo/reset')).status).toBe(200)
  const after = await enter('half-done', 'a')
  expect(after.cooperation).not.toBe(before.cooperation)
  expect((await before.who.get(`/api/v1/cooperations/${before.cooperation}`)).status).toBe(404)
  expect((await after.who.get(`/api/v1/cooperations/${after.cooperation}`)).status).toBe(200)
})

test('where examples are switched off they are not there', async () => {
  const off = await startServer({ env: { DEMO: 'off' } })
  try {
    expect((await off.get('/api/v1/demo')).status).toBe(404)
    expect((await off.send('POST', '/api/v1/demo/finished/a')).status).toBe(404)
    expect((await off.get('/api/v1/me')).json).toMatchObject({ setup: { demo: false } })
  } finally {
    await off.close()
  }
})
