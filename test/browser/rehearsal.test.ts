import { afterAll, beforeAll, expect, test } from 'vitest'
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
  await page.locator('.story .said').first().waitFor()
  await expectAccessible(page)
  await expectNoOverflow(page)
  await shoot(page, 'rehearsal')
  await page.setViewportSize(sizes.phone)
  await expectNoOverflow(page)
  await page.setViewportSize(sizes.laptop)
  await page.getByRole('link', { name: 'Mit anderen Zahlen fragen' }).first().click()
  await page.locator('.path li').nth(2).waitFor()
  expect(page.url()).toContain('case=')
  await shoot(page, 'ask-story')
  await expectAccessible(page)
})
