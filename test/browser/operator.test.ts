import { afterAll, beforeAll, expect, test } from 'vitest'
import { signIn } from '../server/access/people.ts'
import { expectAccessible, expectNoOverflow, go, type House, openHouse, shoot, sizes } from './harness.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('the outbox opens by the link of the terminal and for nobody else', async () => {
  await signIn(house.server, 'ada@nordlicht.example')
  const page = await house.openAs(null)
  await go(page, '/outbox')
  expect(await page.locator('.mails').count()).toBe(0)
  const { pathname, hash } = new URL(house.server.server.operatorLinkAt(new URL(house.server.url)))
  await page.goto(`${pathname}${hash}`)
  await page.getByRole('heading', { name: 'Postausgang' }).waitFor()
  expect(page.url()).not.toContain(hash)
  await page.locator('.mails li', { hasText: 'ada@nordlicht.example' }).waitFor()
  await page.locator('.mails summary').first().click()
  await page.locator('.mail-text a').first().waitFor()
  await page.getByText('Eine Probe senden').click()
  await page.getByLabel('An diese Adresse').fill('betrieb@nordlicht.example')
  await page.getByRole('button', { name: 'Probe senden' }).click()
  await page.locator('.mails li', { hasText: 'betrieb@nordlicht.example' }).waitFor()
  await expectAccessible(page)
  await shoot(page, 'outbox')
  await page.setViewportSize(sizes.phone)
  await expectNoOverflow(page)
})

test('the state of the server says of each check whether it is well, in words', async () => {
  const page = await house.openAs(null)
  await go(page, '/status')
  await page.getByRole('heading', { name: 'Datenbank in Ordnung' }).waitFor()
  await expectAccessible(page)
  await shoot(page, 'health')
  await page.setViewportSize(sizes.phone)
  await expectNoOverflow(page)
})
