import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, expectNoOverflow, go, type House, openHouse, shoot, sizes } from './harness.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('a case is asked fact by fact, answered by a rule, and shared by its address', async () => {
  const { page, cooperation } = await house.enterExample('finished', 'a')
  await go(page, `/c/${cooperation}/ask`)
  await expectAccessible(page)
  await expectNoOverflow(page)
  await shoot(page, 'ask-choose')
  await page.getByRole('link', { name: 'Wer stellt dem Kunden die Rechnung?' }).click()
  const question = page.locator('.ask-question')
  await question.waitFor()
  await expectAccessible(page)
  await shoot(page, 'ask-question')
  for (let asked = 0; asked < 8 && (await question.isVisible()); asked++) {
    const number = question.getByRole('textbox').first()
    const before = page.url()
    if (await number.isVisible().catch(() => false)) {
      await number.fill('68.400')
      await question.getByRole('button', { name: 'Weiter' }).first().click()
    } else await question.locator('.ask-option').first().click()
    await page.waitForURL((url) => url.href !== before)
    await page.waitForTimeout(50)
  }
  await page.locator('.ruling h2').waitFor()
  await expectAccessible(page)
  await expectNoOverflow(page)
  await shoot(page, 'ask-answer')
  const answer = await page.locator('.ruling h2').innerText()
  const { page: other } = await house.enterExample('finished', 'b')
  await go(other, new URL(page.url()).pathname + new URL(page.url()).search)
  expect(await other.locator('.ruling h2').innerText()).toBe(answer)
  await page.setViewportSize(sizes.phone)
  await expectNoOverflow(page)
})

test('what nobody knows ends in several answers, not in an error', async () => {
  const { page, cooperation } = await house.enterExample('finished', 'a')
  await go(page, `/c/${cooperation}/ask?about=invoicer`)
  const question = page.locator('.ask-question')
  for (let asked = 0; asked < 12 && (await question.isVisible()); asked++) {
    const before = page.url()
    await question.getByRole('button', { name: 'Weiß ich nicht' }).click()
    await page.waitForURL((url) => url.href !== before)
    await page.waitForTimeout(50)
  }
  await page.locator('.ruling .branches li').first().waitFor()
  await shoot(page, 'ask-several')
  await expectAccessible(page)
})
