import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { go, type House, openHouse } from './harness.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const nordlicht = 'Nordlicht Software GmbH'
const kontor = 'Kontor Beratung GmbH'

const lookAs = async (page: Page, name: string): Promise<void> => {
  await page.locator('.demo-line').getByRole('button', { name }).click()
  // The seat is taken first, then the overview is opened: what is clicked between the two would be left again.
  await page.locator('.demo-line[aria-busy="false"]').getByRole('button', { name, pressed: true }).waitFor()
}

/** A page of the navigation. */
const open = (page: Page, name: string): Promise<void> => page.getByRole('link', { name, exact: true }).first().click()

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click()

/** Answers the question that stands there and waits for the next one. */
async function answer(page: Page, title: RegExp, fill: () => Promise<void>): Promise<void> {
  await page.getByRole('heading', { name: title }).waitFor()
  await fill()
  await press(page, 'Sichern und weiter')
}

/** The number at the head of the line that reads so. */
async function counted(page: Page, line: RegExp): Promise<number> {
  const said = page.getByText(line).first()
  await said.waitFor()
  return Number.parseInt(await said.innerText(), 10)
}

const agreedOfAll = /^\d+ von \d+ Fragen vereinbart$/
const agreedHere = /^\d+ Fragen sind vereinbart\./

test('the walk through the half-done example goes as the README says', async () => {
  const { page, cooperation } = await house.enterExample('half-done', 'b')
  await go(page, `/c/${cooperation}`)
  const agreed = await counted(page, agreedOfAll)
  await page.getByText('ein Vorschlag zu „Zweck und Ziele“ wartet auf Ihre Zustimmung').waitFor()
  await page.getByRole('link', { name: 'Vorschlag ansehen' }).click()
  await press(page, 'Annehmen')
  // The topic is settled: nothing of it differs or waits.
  await page.getByText(/^\d+ Fragen sind vereinbart\.$/).waitFor()

  await open(page, 'Fragen')
  await page
    .getByRole('link', { name: /Verteilung und Abrechnung/ })
    .first()
    .click()
  await page.getByRole('link', { name: 'Nächste Frage beantworten' }).click()
  await answer(page, /^Welche Anteile/, async () => {
    await page.getByLabel(`Anteil ${nordlicht} in %`).fill('60')
    await page.getByLabel(`Anteil ${kontor} in %`).fill('40')
  })
  await answer(page, /^Wer trägt den Verlust, wenn am Ende Geld fehlt/, () => page.getByText('Wie der Gewinn', { exact: true }).click())
  await page.getByText('Nach Ihren Antworten noch offen').waitFor()
  await answer(page, /^Wie hoch ist die Provision/, () => page.getByLabel('Ihre Zahl').fill('10'))
  await answer(page, /^Wer trägt den Ausfall, wenn der Kunde endgültig nicht zahlt/, () =>
    page.getByText('Alle im Verhältnis ihrer Teile', { exact: true }).click(),
  )
  // As long as the last answer is being saved, the button waits and does not count it.
  const reveal = page.getByRole('button', { name: /^\d+ Antworten aufdecken$/, disabled: false })
  const revealed = Number.parseInt(await reveal.innerText(), 10)
  await reveal.click()
  await page.getByText('Alle Antworten zu diesem Thema sind aufgedeckt.').waitFor()
  await open(page, 'Übersicht')
  // One was accepted, and all that was revealed is equal.
  expect(revealed).toBeGreaterThan(20)
  await expect.poll(() => counted(page, agreedOfAll)).toBe(agreed + 1 + revealed)

  await lookAs(page, nordlicht)
  await open(page, 'Vergleich')
  await page.getByRole('heading', { name: 'Kundenvertrag und Rechnung' }).waitFor()
  await page.getByText('Eine Antwort ist verschieden.', { exact: false }).waitFor()
  const before = await counted(page, agreedHere)
  await press(page, 'Etwas Drittes vorschlagen')
  await page.getByText('Nein, die Regel gilt für jeden Betrag').click()
  await press(page, 'Vorschlagen')
  await lookAs(page, kontor)
  await page.getByRole('link', { name: 'Vorschlag ansehen' }).click()
  await press(page, 'Annehmen')
  await expect.poll(() => counted(page, agreedHere)).toBe(before + 1)

  await lookAs(page, nordlicht)
  await open(page, 'Befunde')
  await page.getByText('eine Art von Fall ist nicht geregelt', { exact: false }).waitFor()
  await press(page, 'Beantworten')
  await page.getByText(`${nordlicht} stellt dem Kunden die Rechnung.`).first().click()
  await press(page, 'Vorschlagen')
  await page.getByText('Es fehlt die Zustimmung von', { exact: false }).waitFor()
  await lookAs(page, kontor)
  await open(page, 'Befunde')
  await press(page, 'Annehmen')
  await page.getByText('Jeder hat genau eine Antwort.', { exact: false }).waitFor()

  await open(page, 'Was gilt, wenn …?')
  await page.locator('summary', { hasText: 'Kundenvertrag und Rechnung' }).click()
  await page.getByRole('link', { name: 'Wer stellt dem Kunden die Rechnung?' }).click()
  await press(page, 'beide')
  await page.locator('main').getByRole('button', { name: nordlicht, exact: true }).click()
  await press(page, 'kein Wunsch')
  await page.getByText('Mehr müssen wir nicht wissen.').waitFor()
  await page.getByText(`${nordlicht} stellt dem Kunden die Rechnung.`).first().waitFor()
  await open(page, 'Ernstfälle')
  await page.getByText(/^\d+ beantwortet/).waitFor()
  await open(page, 'Vertrag')
  await page.getByText('Als PDF').waitFor()

  await lookAs(page, 'Coach')
  await open(page, 'Fragen')
  await page.getByText('Als Coach antworten Sie nicht.', { exact: false }).waitFor()
  expect(await page.getByRole('link', { name: 'Nächste Frage beantworten' }).count()).toBe(0)
  await page.context().close()
})
