import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, expectNoOverflow, go, type House, openHouse, shoot, sizes } from './harness.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test.for(['finished', 'half-done'])(
  'the contract of the example %s is numbered and says where each paragraph comes from',
  async (example) => {
    const { page, cooperation } = await house.enterExample(example, 'a')
    await go(page, `/c/${cooperation}/contract`)
    expect(await page.locator('.doc .clause').count()).toBeGreaterThan(10)
    expect(await page.locator('.doc').innerText()).not.toContain('{clause:')
    await page
      .locator('.doc .margin', { hasText: /(?:V|v)ereinbart am|beantwortet am/ })
      .first()
      .waitFor()
    await expectAccessible(page)
    await expectNoOverflow(page)
    await shoot(page, `${example}-contract`)
    await page.getByRole('button', { name: 'Englisch' }).click()
    await page.getByRole('heading', { name: 'Cooperation agreement' }).waitFor()
    await page.setViewportSize(sizes.phone)
    await expectNoOverflow(page)
    await page.context().close()
  },
)

test('a paragraph that is not settled is marked and says why, and the page has the same annex as the paper', async () => {
  const { page, cooperation } = await house.enterExample('quarrelling', 'a')
  await go(page, `/c/${cooperation}/contract`)
  await page.locator('.doc .unsettled').first().waitFor()
  const marked = page.locator('.doc .clause', { has: page.locator('.unsettled') }).first()
  await marked.getByRole('link', { name: 'Hier ist ein Fall offen oder widersprüchlich.' }).waitFor()
  const proposed = page.locator('.doc .clause', { has: page.locator('.proposed') })
  // What would fill a gap stands where it will follow, not at every paragraph of the decision.
  await expect.poll(() => page.locator('#section-exit .clause:has(.proposed)').count()).toBe(1)
  for (let at = 0; at < (await proposed.count()); at++) await proposed.nth(at).getByText('noch nicht angenommen').waitFor()
  await page.getByRole('heading', { name: 'Anlage: Beispielrechnung' }).waitFor()
  expect(await page.locator('.worked tbody tr').count()).toBeGreaterThan(4)
  // The place of a rule leads to its paragraph, by keyboard.
  const place = page.locator('.worked td a').first()
  const target = (await place.getAttribute('href')) ?? ''
  await place.focus()
  await page.keyboard.press('Enter')
  await page.locator(`[id="${decodeURIComponent(target.slice(1))}"]:target`).waitFor()
  await expectAccessible(page)
  await expectNoOverflow(page)
  await shoot(page, 'quarrelling-contract')
  await page.context().close()
})
