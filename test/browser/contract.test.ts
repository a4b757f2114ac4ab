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
