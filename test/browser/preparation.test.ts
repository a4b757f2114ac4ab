import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, expectNoOverflow, go, type House, openHouse, shoot } from './harness.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('a coach sees what to talk about next, on two sheets of paper', async () => {
  const { page, cooperation } = await house.enterExample('quarrelling', 'coach')
  await go(page, `/c/${cooperation}`)
  await page.getByRole('navigation', { name: 'Hauptnavigation' }).getByRole('link', { name: 'Vorbereitung' }).click()
  await page.getByRole('heading', { name: 'Gespräch vorbereiten', level: 1 }).waitFor()
  for (const heading of ['Verschieden beantwortet', 'Offen oder widersprüchlich', 'Ernstfälle ohne Antwort'])
    await page.getByRole('heading', { name: heading }).waitFor()
  await expectAccessible(page)
  await expectNoOverflow(page)
  await shoot(page, 'preparation')
  const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b(?!s)/gu)
  expect(sheets?.length).toBeLessThanOrEqual(2)
})

test('an owner reads the same page in English, and finds it at the emergencies', async () => {
  const { page, cooperation } = await house.enterExample('quarrelling', 'b', { language: 'en', size: 'phone' })
  await go(page, `/c/${cooperation}/rehearsal`)
  await page.getByRole('link', { name: 'Prepare the talk' }).click()
  await page.getByRole('heading', { name: 'Answered differently' }).waitFor()
  expect(await page.getByRole('link', { name: 'Preparation' }).count()).toBe(0)
  await expectAccessible(page)
  await expectNoOverflow(page)
})

test('before anything is compared it says what will stand there', async () => {
  const { page, cooperation } = await house.enterExample('half-done', 'a')
  await go(page, `/c/${cooperation}/preparation`)
  await page.getByRole('heading', { name: 'Gespräch vorbereiten', level: 1 }).waitFor()
  await expectAccessible(page)
})
