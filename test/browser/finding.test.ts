import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, expectNoOverflow, go, type House, openHouse, shoot, sizes } from './harness.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test.for(['finished', 'half-done', 'quarrelling'])('the findings of the example %s are told with their exits', async (example) => {
  const { page, cooperation } = await house.enterExample(example, 'a')
  await go(page, `/c/${cooperation}/findings`)
  await expectAccessible(page)
  await expectNoOverflow(page)
  await shoot(page, `${example}-findings`)
  await page.setViewportSize(sizes.phone)
  await expectNoOverflow(page)
  await page.context().close()
})
