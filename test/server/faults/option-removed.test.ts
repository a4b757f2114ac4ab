import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expand } from '#core/catalogue/expand.ts'
import type { Answers, QuestionId } from '#core/catalogue/topic.ts'
import type { NegotiationEvent } from '#core/negotiation/negotiation.ts'
import { inTransaction } from '#server/db.ts'
import { appendEvents } from '#server/negotiation/queries.ts'
import { choose, first, second, startWorld, type World } from '../negotiation/world.ts'

/** Rows that an older version wrote, whose option or question this version no longer has: kept, told, renewable. */
type Told = { readonly code: string; readonly message: string; readonly details: unknown }

const gone = { kind: 'choice', option: 'formerOption' } as const
const former = 'term.formerQuestion' as QuestionId
const at = new Date().toISOString()

let world: World
let seq = 0
beforeAll(async () => {
  world = await startWorld()
  const person = world.people.a
  const by = { a: { person, at }, b: { person: world.people.b, at } }
  await write([
    { type: 'answered', side: 'a', question: first.id, value: gone, reason: 'Das gab es damals', person, at },
    { type: 'answered', side: 'a', question: former, value: gone, person, at },
    { type: 'revealed', points: [second.id, former].map((question) => ({ question, equal: true, value: gone, by })), person, at },
    { type: 'proposed', proposal: randomUUID(), side: 'a', change: { kind: 'answer', question: second.id, value: gone }, person, at },
  ])
})
afterAll(() => world.close())

async function write(events: readonly NegotiationEvent[]): Promise<void> {
  const { cooperation, people } = world
  await inTransaction(world.database.db, { person: people.a, cooperation, side: 'a' }, (tx) => appendEvents(tx, cooperation, seq, events))
  seq += events.length
}

const point = async (question: QuestionId) => (await world.get('b')).json.negotiation.points.find((one) => one.question === question)

test('the view shows what was said and that it is to be renewed; the agreement is made without it', async () => {
  const mine = await world.get('a')
  expect(mine.status).toBe(200)
  expect(mine.json.negotiation.answers.a?.[first.id]).toMatchObject({ value: gone, reason: 'Das gab es damals', renew: true })
  for (const question of [second.id, former])
    expect(await point(question)).toMatchObject({ state: 'agreed', agreed: { value: gone }, renew: true })
  const agreed = Object.fromEntries(
    mine.json.negotiation.points.flatMap((one) => (one.state === 'agreed' ? [[one.question, one.agreed.value]] : [])),
  ) as Answers
  expect(expand(agreed, ['a', 'b'])).toEqual(expand({}, ['a', 'b']))
  for (const name of ['coach', 'staffA', 'lawyerB'] as const) expect((await world.get(name)).status).toBe(200)
})

test.for(['de', 'en'] as const)('who hands it in, answers it again or accepts it is told (%s)', async (lang) => {
  const proposal = (await world.get('b')).json.negotiation.proposals[0]!.id
  const refused = [
    await world.post<Told>('a', `releases?lang=${lang}`, { questions: [first.id] }),
    await world.post<Told>('a', `answers?lang=${lang}`, { question: first.id, value: gone }),
    await world.post<Told>('a', `answers?lang=${lang}`, { question: former, value: { kind: 'unknown' }, open: true }),
    await world.post<Told>('b', `proposals/${proposal}/acceptance?lang=${lang}`, { version: 1 }),
  ]
  expect(refused.map(({ status, json }) => [status, json.code])).toEqual([
    [409, 'answerOutdated'],
    [400, 'invalidAnswer'],
    [404, 'unknownQuestion'],
    [400, 'invalidAnswer'],
  ])
  for (const { json } of refused) expect(json.message).toMatch(/^[A-ZÄÖÜ].{20,}[.!]$/s)
})

test('the private answer is renewed and handed in', async () => {
  expect((await world.post('a', 'answers', choose(first, 0, { expected: 1 }))).status).toBe(200)
  const after = await world.post('a', 'releases', { questions: [first.id] })
  expect(after.status).toBe(200)
  expect(after.json.negotiation.answers.a?.[first.id]?.renew).toBe(undefined)
})

test('what was agreed is renewed by a proposal that all accept', async () => {
  const proposed = await world.post('a', 'proposals', { change: { kind: 'answer', ...choose(second, 0) } })
  const proposal = proposed.json.negotiation.proposals.at(-1)!.id
  expect((await world.post('b', `proposals/${proposal}/acceptance`, { version: 1 })).status).toBe(200)
  expect(await point(second.id)).toMatchObject({ state: 'agreed', agreed: { value: { option: second.options[0] } } })
  expect(await point(second.id)).not.toHaveProperty('renew')
})
