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

test('a case that nothing is agreed on leads to its finding', async () => {
  const { page, cooperation } = await house.enterExample('half-done', 'a')
  await go(page, `/c/${cooperation}/ask?about=invoicer&case=bringer:both,customerWants:noWish,orderValue:value=1000000`)
  await page.getByRole('heading', { name: 'Dazu ist nichts vereinbart.' }).waitFor()
  await shoot(page, 'ask-gap')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Zum Befund' }).click()
  await page.locator('#finding-invoicer').waitFor()
})

test('the split of an order is worked out to the cent from the figures of the reader', async () => {
  const { page, cooperation } = await house.enterExample('finished', 'a')
  await go(page, `/c/${cooperation}/ask?about=externalCosts`)
  const asked = page.locator('.ask-question')
  for (let step = 0; step < 6 && (await asked.isVisible()); step++) {
    const before = page.url()
    await asked.locator('.ask-option').first().click()
    await page.waitForURL((url) => url.href !== before)
    await page.waitForTimeout(50)
  }
  await page.getByLabel('Auftragswert netto, in Euro').fill('68.400')
  await page.getByLabel('Davon eingegangen, in Euro').fill('68.400')
  const prices = page.getByLabel(/^Vereinbarter Preis/)
  await prices.first().fill('30.000')
  expect(await page.locator('.waterfall').count()).toBe(0)
  await prices.last().fill('25.000,01')
  await page.locator('.waterfall tr').nth(3).waitFor()
  const sums = await page.locator('.waterfall tr.sum .money').allInnerTexts()
  const cents = (text: string): number => Math.round(Number(text.replace(/[^\d,]/gu, '').replace(',', '.')) * 100)
  expect(sums.reduce((sum, text) => sum + cents(text), 0)).toBe(6_840_000)
  await expectAccessible(page)
  await expectNoOverflow(page)
  await shoot(page, 'ask-money')
  await page.setViewportSize(sizes.phone)
  await expectNoOverflow(page)
})

test('days are asked as days; what the periods come to is told', async () => {
  const { page, cooperation } = await house.enterExample('finished', 'a')
  await go(page, `/c/${cooperation}/ask?about=mayServe&on=2026-11-23`)
  const question = page.locator('.ask-question')
  for (let asked = 0; asked < 12 && !(await page.locator('input[type="date"]').nth(1).isVisible()); asked++) {
    const before = page.url()
    await question.locator('.ask-option').first().click()
    await page.waitForURL((url) => url.href !== before)
    await page.waitForTimeout(50)
  }
  await question.locator('input[type="date"]').first().fill('2026-03-31')
  await page.locator('.ask-periods p').first().waitFor()
  await shoot(page, 'ask-day')
  await question.locator('.ask-field').first().getByRole('button', { name: 'Weiter' }).click()
  await page.locator('.path', { hasText: '31. März 2026, das sind' }).waitFor()
  await expectAccessible(page)
})
