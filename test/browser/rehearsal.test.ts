import { afterAll, beforeAll, expect, test } from 'vitest'
import { found, join, signIn } from '../server/access/people.ts'
import { expectAccessible, expectNoOverflow, go, type House, openHouse, shoot, sizes } from './harness.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('emergencies are played through the draft; each shows its rule or what is missing', async () => {
  const { page, cooperation } = await house.enterExample('finished', 'a')
  await go(page, `/c/${cooperation}/rehearsal`)
  expect(await page.locator('.story').count()).toBeGreaterThan(15)
  // Behind each door its stories wait until somebody opens it.
  const door = page.locator('.story-door', { has: page.locator('.said') }).first()
  expect(await door.locator('.story').first().isVisible()).toBe(false)
  await door.locator('summary').click()
  await door.locator('.story .said').first().waitFor()
  await expectAccessible(page)
  await expectNoOverflow(page)
  await shoot(page, 'rehearsal')
  await page.setViewportSize(sizes.phone)
  await expectNoOverflow(page)
  await page.setViewportSize(sizes.laptop)
  await door.getByRole('link', { name: 'Mit anderen Zahlen fragen' }).first().click()
  await page.locator('.path li').nth(2).waitFor()
  expect(page.url()).toContain('case=')
  await shoot(page, 'ask-story')
  await expectAccessible(page)
})

test('a story of which only a part is agreed is open, and says why', async () => {
  const ada = await signIn(house.server, 'ada@nordlicht.example')
  const cooperation = await found(ada, ['Nordlicht', 'Kontor'])
  const ben = await join(house.server, ada, cooperation, 'ben@kontor.example', 'owner', 'b')
  const path = `/api/v1/cooperations/${cooperation}`
  // Nobody has said how long there is to accept: what silence means is not asked, and the story has no answer to that.
  const handOver = { what: 'Entwurf', from: 'a', to: 'b', trigger: 'Der Auftrag ist unterschrieben', withinDays: 10 }
  const answers = [
    ['process.handOvers', { kind: 'rows', rows: [handOver] }],
    ['process.refused', { kind: 'choice', option: 'together' }],
    ['process.refusedNoReason', { kind: 'choice', option: 'accepted' }],
  ] as const
  for (const who of [ada, ben])
    for (const [question, value] of answers) {
      const { status, text } = await who.post(`${path}/answers`, { question, value })
      expect(status, text).toBe(200)
    }
  for (const who of [ada, ben]) await who.post(`${path}/releases`, { questions: answers.map(([question]) => question) })
  const page = await house.openAs(ada)
  await go(page, `/c/${cooperation}/rehearsal`)
  const story = page.locator('.story', { hasText: 'Die Übergabe wird zurückgewiesen' })
  await page.locator('.story-door', { has: story }).locator('summary').click()
  await story.getByText('Offen', { exact: true }).waitFor()
  await story.getByText('Ein Teil der Geschichte ist noch nicht vereinbart.').waitFor()
  await expectAccessible(page)
  // On a phone the ways to choose what is shown stand in two columns.
  await page.setViewportSize(sizes.phone)
  await expectNoOverflow(page)
})
