import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, expectNoOverflow, go, type House, openHouse, shoot, sizes } from './harness.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('when nothing is open the page says so and leads to the rehearsal', async () => {
  const { page, cooperation } = await house.enterExample('finished', 'a')
  await go(page, `/c/${cooperation}/findings`)
  await page.getByRole('link', { name: 'Ernstfälle durchspielen' }).waitFor()
  await expectAccessible(page)
  await shoot(page, 'findings-none')
})

test('a gap is closed when every side has accepted what one proposed, and a follow-up question is offered', async () => {
  const { page, cooperation } = await house.enterExample('half-done', 'a')
  const path = `/c/${cooperation}/findings`
  await go(page, path)
  const gap = page.locator('.finding', { hasText: 'Wer stellt dem Kunden die Rechnung' })
  await gap.waitFor()
  const before = await page.locator('.finding').count()
  await expectAccessible(page)
  await shoot(page, 'findings')
  await gap.getByRole('button', { name: 'Beantworten' }).click()
  await gap.locator('.follow-ups a').first().waitFor()
  await shoot(page, 'findings-answer')
  await expectAccessible(page)
  await gap.locator('.exit-form .choice').first().click()
  await gap.getByRole('button', { name: 'Vorschlagen', exact: true }).click()
  await gap.locator('.proposal').waitFor()
  expect(await gap.locator('.proposal').innerText()).toContain('Es fehlt die Zustimmung von: Kontor')
  expect(await page.locator('.finding').count()).toBe(before)
  await shoot(page, 'findings-proposed')

  const { page: other } = await house.enterExample('half-done', 'b')
  await go(other, path)
  await other.locator('.proposal').getByRole('button', { name: 'Annehmen' }).click()
  await expect.poll(() => other.locator('.finding').count()).toBe(before - 1)
  await expect.poll(() => page.locator('.finding').count()).toBe(before - 1)

  await go(page, `/c/${cooperation}/contract`)
  await page.locator('.doc .margin', { hasText: 'Ergänzt zu einem Befund' }).waitFor()
})

test('a case that cannot happen needs its reason; a case to talk about goes to the agenda', async () => {
  const { page, cooperation } = await house.enterExample('half-done', 'a')
  await go(page, `/c/${cooperation}/findings`)
  const finding = page.locator('.finding').first()
  await finding.getByRole('button', { name: 'Kann nicht vorkommen, weil …' }).click()
  await finding.getByRole('button', { name: 'Ausschluss vorschlagen' }).click()
  await finding.getByText('Bitte nennen Sie den Grund.').waitFor()
  await finding.getByRole('button', { name: 'Ins Gespräch nehmen' }).click()
  await finding.getByRole('button', { name: 'Auf die Tagesordnung vorschlagen' }).click()
  await finding.locator('.proposal', { hasText: 'Im Gespräch klären' }).waitFor()
  await page.setViewportSize(sizes.phone)
  await expectNoOverflow(page)
})
