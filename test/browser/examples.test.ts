import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, expectNoOverflow, go, type House, openHouse, shoot } from './harness.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('the first page asks who you are and leads into every example', async () => {
  const page = await house.openAs(null)
  await go(page, '/')
  await page.getByRole('radio', { name: 'Coach' }).click()
  await page.getByRole('link', { name: 'Neue Kooperation beginnen' }).waitFor()
  await expectAccessible(page)
  await expectNoOverflow(page)
  await shoot(page, 'start')
  await page.locator('.examples > li').nth(1).locator('.seats button').first().click()
  await page.getByRole('heading', { name: 'Die vereinbarte Mitte' }).waitFor()
  expect(page.url()).toContain('/c/')
})

test('whoever looks at an example as somebody else sees what that one sees, and nothing of the other', async () => {
  const { page, cooperation } = await house.enterExample('half-done', 'a')
  await go(page, `/c/${cooperation}`)
  await page.getByText('Nordlicht Software GmbH · Geschäftsführung').waitFor()
  await page.locator('.demo-line').getByRole('button', { name: 'Kontor Beratung GmbH' }).click()
  await page.getByText('Kontor Beratung GmbH · Geschäftsführung').waitFor()
  await page.getByRole('link', { name: 'Vorschlag ansehen' }).waitFor()
  await page.context().close()
})

test.for(['finished', 'half-done', 'quarrelling'])('the example %s stands on every page, for a side and for the coach', async (example) => {
  // Both sides see the same pages with other words in them; one of them stands for both.
  for (const seat of [example === 'quarrelling' ? 'b' : 'a', 'coach']) {
    const { page, cooperation } = await house.enterExample(example, seat)
    for (const [name, path] of [
      ['overview', ''],
      ['questions', '/questions'],
      ['review', '/questions/customerContract'],
      ['compare', '/compare/customerContract'],
    ] as const) {
      await go(page, `/c/${cooperation}${path}`)
      await expectAccessible(page)
      await expectNoOverflow(page)
      await shoot(page, `${example}-${seat}-${name}`)
    }
    await page.context().close()
  }
})
