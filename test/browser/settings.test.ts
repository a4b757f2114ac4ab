import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CooperationView } from '#wire/cooperation.ts'
import { found, signIn } from '../server/access/people.ts'
import { expectAccessible, expectNoOverflow, go, type House, openHouse, shoot, sizes } from './harness.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('a person changes name and language, is told why an address of numbers has no passkeys, and ends another session', async () => {
  const own = await signIn(house.server, 'ada@nordlicht.example')
  await signIn(house.server, 'ada@nordlicht.example')
  const page = await house.openAs(own)
  await go(page, '/settings')
  await expectAccessible(page)
  await page.getByLabel('Ihr Name').fill('Ada Nordlicht')
  await page.getByRole('button', { name: 'Namen sichern' }).click()
  await page.getByText('Gesichert', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Passkey hinzufügen' }).click()
  await page.getByText('Bitte geben Sie dem Passkey einen Namen.').waitFor()
  await page.getByLabel('Name des Passkeys').fill('Notebook')
  await page.getByRole('button', { name: 'Passkey hinzufügen' }).click()
  await page.getByText('Passkeys brauchen eine Adresse mit Namen').waitFor()
  const sessions = page.locator('section[aria-labelledby="sessions"] li')
  expect(await sessions.count()).toBe(2)
  await page.getByRole('button', { name: 'Abmelden', exact: true }).click()
  await expect.poll(() => sessions.count()).toBe(1)
  await shoot(page, 'settings')
  await page.locator('.settings').getByRole('button', { name: 'English' }).click()
  await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor()
  await page.setViewportSize(sizes.phone)
  await expectNoOverflow(page)
  await expectAccessible(page)
})

test('the questions say whether the coach reads along, and lead to the switch; the coach reads as long as it is on', async () => {
  const { page, cooperation } = await house.enterExample('half-done', 'a')
  const { page: coach } = await house.enterExample('half-done', 'coach')
  const read = async (): Promise<readonly string[]> => {
    const { negotiation } = (await (await coach.request.get(`/api/v1/cooperations/${cooperation}/view`)).json()) as CooperationView
    return Object.keys(negotiation.answers)
  }
  await go(page, `/c/${cooperation}/questions`)
  await page.getByText('Der Coach sieht Ihre verdeckten Antworten nicht.').waitFor()
  expect(await read()).toEqual([])
  await page.getByRole('link', { name: 'Ändern', exact: true }).click()
  const allow = page.getByRole('checkbox', { name: 'Der Coach darf' })
  await allow.click()
  await expect.poll(read, { timeout: 10_000 }).toEqual(['a'])
  await go(page, `/c/${cooperation}`)
  await page.getByText('lässt den Coach mitlesen').waitFor()
  await go(page, `/c/${cooperation}/questions`)
  await page.getByText('Der Coach liest Ihre verdeckten Antworten mit.').waitFor()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Ändern', exact: true }).click()
  await allow.click()
  await expect.poll(read, { timeout: 10_000 }).toEqual([])
  await coach.context().close()
})

test('an owner allows the coach to read, and ends it again', async () => {
  const own = await signIn(house.server, 'eva@nordlicht.example')
  const cooperation = await found(own)
  const page = await house.openAs(own)
  await go(page, `/c/${cooperation}/settings`)
  const allow = page.getByRole('checkbox', { name: 'Der Coach darf' })
  expect(await allow.isChecked()).toBe(false)
  await allow.click()
  await expect.poll(() => allow.isChecked()).toBe(true)
  await go(page, `/c/${cooperation}/settings`)
  expect(await allow.isChecked()).toBe(true)
  await allow.click()
  await expect.poll(() => allow.isChecked()).toBe(false)
  await expectAccessible(page)
})
