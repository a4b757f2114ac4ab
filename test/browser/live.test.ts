import { afterAll, beforeAll, expect, test } from 'vitest'
import { found, join, signIn } from '../server/access/people.ts'
import { choose, first } from '../server/negotiation/world.ts'
import { expectAccessible, expectNoOverflow, go, type House, openHouse, shoot } from './harness.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('a line that falls silent is noticed and said; when it is back the page has caught up by itself', async () => {
  const own = await signIn(house.server, 'ada@nordlicht.example')
  const cooperation = await found(own)
  const other = await join(house.server, own, cooperation, 'ben@suedwind.example', 'owner', 'b')
  const page = await house.openAs(own)
  let cut = false
  await page.routeWebSocket(/\/live$/, (socket) => {
    // A cut line: no end, no error, only nothing; and a new one cannot be opened either.
    if (cut) return void socket.close({ code: 1011 })
    const server = socket.connectToServer()
    server.onMessage((message) => {
      if (!cut) socket.send(message)
    })
  })
  await go(page, `/c/${cooperation}/people`)
  await page.waitForTimeout(1000)
  const line = page.locator('.live-line')
  expect(await line.innerText()).toBe('')
  cut = true
  const began = performance.now()
  await page.getByText('Die Verbindung ist unterbrochen.').waitFor({ timeout: 20_000 })
  expect(performance.now() - began).toBeLessThan(15_000)
  await shoot(page, 'line-lost')
  await expectAccessible(page)
  await expectNoOverflow(page)
  await go(page, `/c/${cooperation}`)
  await page.getByText('Die Verbindung ist unterbrochen.').waitFor()
  const view = `/api/v1/cooperations/${cooperation}`
  for (const who of [own, other]) await who.post(`${view}/answers`, choose(first, 0))
  for (const who of [own, other]) await who.post(`${view}/releases`, { questions: [first.id] })
  cut = false
  await page.getByText('Die Verbindung ist unterbrochen.').waitFor({ state: 'detached', timeout: 20_000 })
  await page.getByText('1 von', { exact: false }).first().waitFor()
  await page.context().close()
})

test('who is removed while a page is open is told so on that page within seconds', async () => {
  const own = await signIn(house.server, 'eva@nordlicht.example')
  const cooperation = await found(own)
  const staff = await join(house.server, own, cooperation, 'uwe@nordlicht.example', 'staff', 'a')
  const page = await house.openAs(staff)
  await go(page, `/c/${cooperation}/people`)
  const { people } = (await own.get(`/api/v1/cooperations/${cooperation}/people`)).json as { people: { person: string; name: string }[] }
  await page.waitForTimeout(500)
  await own.send('DELETE', `/api/v1/cooperations/${cooperation}/people/${people.find(({ name }) => name === 'uwe')!.person}`)
  await page.getByText('Das gibt es hier nicht').waitFor({ timeout: 5000 })
  expect(await page.locator('main').innerText()).not.toContain('eva')
  await expectAccessible(page)
  await page.context().close()
})
