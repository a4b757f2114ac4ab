import { afterAll, beforeAll, expect, test } from 'vitest'
import { startWorld, type World } from '../negotiation/world.ts'
import type { Name } from '../negotiation/house.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.close())

const contract = (name: Name, query = ''): Promise<Response> =>
  fetch(`${world.url}/api/v1/cooperations/${world.cooperation}/contract.pdf${query}`, { headers: { 'x-person': world.people[name] } })

const bytes = async (name: Name, query = ''): Promise<string> =>
  Buffer.from(await (await contract(name, query)).arrayBuffer()).toString('latin1')

test('the contract is a PDF with a name that says what it is', async () => {
  const answer = await contract('a')
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  expect(answer.headers.get('content-disposition')).toBe(
    `inline; filename="Kooperationsvereinbarung Nordlicht Kontor.pdf"; filename*=UTF-8''Kooperationsvereinbarung%20Nordlicht%20Kontor.pdf`,
  )
  expect((await answer.text()).slice(0, 5)).toBe('%PDF-')
})

test('what only one side has answered is not in it: everybody reads the same bytes', async () => {
  const before = await bytes('b')
  const answered = await world.post('a', 'answers', {
    question: 'purpose.goal',
    value: { kind: 'text', text: 'Geheimes Ziel' },
    interest: '',
    reason: '',
  })
  expect(answered.status).toBe(200)
  expect(await bytes('a')).toBe(before)
  expect(await bytes('b')).toBe(before)
  expect(await bytes('coach')).toBe(before)
})

test('it comes in both languages, and in no other', async () => {
  expect((await contract('a', '?lang=en')).headers.get('content-disposition')).toContain('Cooperation agreement')
  expect((await contract('a', '?lang=fr')).status).toBe(400)
})

test('a cooperation that one does not belong to has none', async () => {
  expect((await contract('foreigner')).status).toBe(404)
})
