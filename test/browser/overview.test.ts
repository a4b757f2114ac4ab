import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, expectNoOverflow, go, type House, openHouse, shoot } from './harness.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

/** Without the spaces that do not break. */
const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

/** The lines under a heading such as *Offen bei Ihnen*: what, and how much of it. */
const linesUnder = (page: Page, title: string): Promise<readonly string[]> =>
  page
    .locator(`h2:has-text("${title}") + ul > li`)
    .allInnerTexts()
    .then((lines) => lines.map(plain))

const countOf = (page: Page, title: string): Promise<string> => page.locator(`h2:has-text("${title}") .num`).innerText()

test('proposals on findings wait for whoever has not accepted them; a finding nobody moved is open with everybody', async () => {
  const { page, cooperation } = await house.enterExample('quarrelling', 'a')
  await go(page, `/c/${cooperation}`)
  await page.getByRole('link', { name: 'Wer spricht den Interessenten an?' }).waitFor()
  const own = await linesUnder(page, 'Offen bei Ihnen')
  expect(own).toContain('Befunde 1 Vorschlag')
  expect(own.at(-1)).toBe('Wer spricht den Interessenten an? Widerspruch')
  expect(await linesUnder(page, 'Offen bei Birk')).toEqual(['Trennung 1 Frage'])
  expect(await linesUnder(page, 'Offen bei Calvi')).not.toContain('Befunde 1 Vorschlag')
  await shoot(page, 'overview-three')
  const before = Number(await countOf(page, 'Offen bei Ihnen'))
  await page.getByRole('link', { name: 'Befunde', exact: true }).last().click()
  await page.getByRole('button', { name: 'Annehmen' }).click()
  await page.locator('.closed', { hasText: 'und der Kunde behält alle drei' }).waitFor()
  await go(page, `/c/${cooperation}`)
  await expect.poll(() => countOf(page, 'Offen bei Ihnen')).toBe(String(before - 1))
  expect(await linesUnder(page, 'Offen bei Ihnen')).not.toContain('Befunde 1 Vorschlag')
  await page.context().close()
})

test('where only findings are left they are the next step, and the phase is not over', async () => {
  const { page: birk, cooperation } = await house.enterExample('quarrelling', 'b')
  await go(birk, `/c/${cooperation}/findings`)
  await birk.getByRole('button', { name: 'Beantworten' }).click()
  const orders = birk.locator('.exit-form .choice', { hasText: 'geht vor' })
  await expect.poll(() => orders.count()).toBe(2)
  await orders.first().click()
  await birk.getByRole('button', { name: 'Vorschlagen', exact: true }).click()
  await birk.getByText('Es fehlt die Zustimmung von: Aumann Finanzen und Calvi Personal GmbH').waitFor()

  const { page: calvi } = await house.enterExample('quarrelling', 'c', { language: 'en' })
  await go(calvi, `/c/${cooperation}`)
  await expect.poll(() => linesUnder(calvi, 'Open with you')).toContain('Findings 1 proposal')
  expect(await linesUnder(calvi, 'Open with Aumann')).toContain('Findings 1 proposal')
  await expectAccessible(calvi)
  await expectNoOverflow(calvi)
  await shoot(calvi, 'overview-three-en')
  await calvi.context().close()
  await birk.context().close()
})

test('the coach sees the findings that nobody has moved, and who is waited for', async () => {
  const { page, cooperation } = await house.enterExample('half-done', 'coach')
  await go(page, `/c/${cooperation}`)
  await page.getByRole('heading', { name: 'Befunde' }).waitFor()
  expect(await linesUnder(page, 'Befunde')).toEqual([
    'Gilt diese Vereinbarung für den Auftrag? Lücke',
    'Wer stellt dem Kunden die Rechnung? Lücke',
  ])
  await page.getByRole('link', { name: 'Wer stellt dem Kunden die Rechnung?' }).click()
  await page.getByRole('heading', { name: /^Wer stellt dem Kunden die Rechnung, wenn/ }).waitFor()
  expect(await page.getByRole('button', { name: 'Beantworten' }).count()).toBe(0)
  await page.getByText('Als Coach können Sie ein Gespräch vorschlagen.', { exact: false }).first().waitFor()
  await page.context().close()
})

test('on a phone what both sides say stands on one line, however their arms are drawn, and is cut between words', async () => {
  const { page, cooperation } = await house.enterExample('half-done', 'b', { size: 'phone' })
  await go(page, `/c/${cooperation}`)
  const open = page.locator('.meeting .row.open')
  await open.first().waitFor()
  const drawn = await open.evaluateAll((rows) =>
    rows.map((row) =>
      [...row.querySelectorAll('.side')].map((side) => ({
        arm: side.className.replace(/side|is-\w|\s/g, ''),
        foot: Math.round(side.querySelector('span')?.getBoundingClientRect().bottom ?? 0),
      })),
    ),
  )
  expect(drawn.some(([left, right]) => left?.arm !== right?.arm)).toBe(true)
  for (const [left, right] of drawn) expect(right?.foot).toBe(left?.foot)
  const long = (await open.locator('.side > span').allInnerTexts()).map(plain).filter((text) => text.includes('…'))
  for (const text of long) expect(text).toMatch(/\S …$/u)
  await expectAccessible(page)
  await page.context().close()
})

test('the arms of two and of three parties: agreed reach the middle, different ones stop short with what they say', async () => {
  const { page, cooperation } = await house.enterExample('quarrelling', 'b')
  await go(page, `/c/${cooperation}`)
  const row = (name: string) => page.locator('.rows > .row', { has: page.getByRole('link', { name }) })
  await row('Laufzeit und Kündigung').waitFor()
  const said = async (name: string): Promise<readonly string[]> => (await row(name).locator('.side > span').allInnerTexts()).map(plain)
  expect(await said('Laufzeit und Kündigung')).toEqual(['24 Monate', '12 Monate', '24 Monate'])
  expect(await said('Trennung')).toEqual(['Antwort fehlt', 'Antwort fehlt', 'Antwort fehlt'])
  expect(await row('Konflikte').getAttribute('class')).toContain('agreed')
  expect(await row('Konflikte').locator('.right .arm').count()).toBe(2)
  await page.context().close()
})
