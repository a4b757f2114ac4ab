import { afterAll, beforeAll, expect, test } from 'vitest'
import { found, mailTo, signIn } from '../server/access/people.ts'
import { expectAccessible, expectNoOverflow, go, type House, openHouse, shoot, sizes } from './harness.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('an owner invites by e-mail, sees no link, sends again and revokes', async () => {
  const own = await signIn(house.server, 'ada@nordlicht.example')
  const cooperation = await found(own)
  const page = await house.openAs(own)
  await go(page, `/c/${cooperation}/people`)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Einladen', exact: true }).click()
  await page.getByText('Bitte schreiben Sie eine E-Mail-Adresse.').waitFor()
  await page.getByLabel('E-Mail-Adresse').fill('ben@suedwind.example')
  await page.locator('.choice', { hasText: 'Geschäftsführung, Südwind GmbH' }).click()
  await page.getByRole('button', { name: 'Einladen', exact: true }).click()
  const row = page.locator('.person-rows li', { hasText: 'ben@suedwind.example' })
  await row.waitFor()
  const { token } = await mailTo(house.server, 'ben@suedwind.example')
  expect(await page.content()).not.toContain(token)
  await shoot(page, 'people')
  await expectNoOverflow(page)
  await row.getByRole('button', { name: 'Neu senden' }).click()
  await page.getByText('Neu gesendet').waitFor()
  await row.getByRole('button', { name: 'Zurückziehen' }).click()
  await row.waitFor({ state: 'detached' })
  await page.setViewportSize(sizes.phone)
  await expectNoOverflow(page)
  await expectAccessible(page)
})
