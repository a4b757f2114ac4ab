import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, expectNoOverflow, go, type House, openHouse, shoot } from './harness.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const pages = ['findings', 'value', 'contract', 'ask', 'rehearsal', 'people', 'settings'] as const

test.for(['a', 'coach'])('seat %s reads every page of the quarrelling example in English', async (seat) => {
  const { page, cooperation } = await house.enterExample('quarrelling', seat, { language: 'en', size: seat === 'a' ? 'phone' : 'laptop' })
  for (const name of pages) {
    await go(page, `/c/${cooperation}/${name}`)
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await expectAccessible(page)
    await expectNoOverflow(page)
  }
  await go(page, `/c/${cooperation}/findings`)
  if (seat === 'coach') await shoot(page, 'findings-coach-en')
  await page.context().close()
})
