import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { found, join, signIn, type Browser as Person } from '../server/access/people.ts'
import { expectAccessible, expectNoOverflow, go, type House, openHouse, shoot } from './harness.ts'

let house: House
let ada: Person
let ben: Person
let cooperation: string
beforeAll(async () => {
  house = await openHouse()
  ada = await signIn(house.server, 'ada@nordlicht.example')
  cooperation = await found(ada, ['Nordlicht', 'Kontor'])
  ben = await join(house.server, ada, cooperation, 'ben@kontor.example', 'owner', 'b')
})
afterAll(() => house.close())

const saved = (page: Page) => page.getByText(/^Gesichert um|^Saved at/).waitFor()
const marker = 'Unsere Stammkunden zahlen nur an uns'

describe('two sides answer, reveal and agree', () => {
  test('a side answers with the keyboard alone', async () => {
    const page = await house.openAs(ada)
    await go(page, `/c/${cooperation}/questions/customerContract/contract`)
    await page.getByRole('heading', { name: 'Wer schließt den Vertrag mit dem Kunden?' }).waitFor()
    // Enter without an answer says what is missing.
    await page.locator('input[type=radio]').first().focus()
    await page.keyboard.press('Enter')
    await page.getByText('Bitte geben Sie eine Antwort.', { exact: false }).waitFor()
    await page.keyboard.press('1')
    await page.keyboard.press('Enter')
    const second = page.getByRole('heading', { name: 'Wer stellt dem Kunden die Rechnung?' })
    await second.waitFor()
    // The new question has the focus, so that a screen reader reads it.
    expect(await second.evaluate((heading) => heading === document.activeElement)).toBe(true)
    await saved(page)
    await page.keyboard.press('Alt+ArrowLeft')
    await page.getByRole('heading', { name: 'Wer schließt den Vertrag mit dem Kunden?' }).waitFor()
    expect(await page.getByRole('radio', { checked: true }).getAttribute('value')).toBe('invoicer')
    await page.keyboard.press('2')
    expect(await page.getByRole('radio', { checked: true }).getAttribute('value')).toBe('eachOwn')
    await page.keyboard.press('1')
    await page.keyboard.press('Enter')
    await second.waitFor()
    await page.keyboard.press('1')
    await page.getByText('Was Ihnen daran wichtig ist').click()
    await page.getByLabel('Wichtig ist uns').fill(marker)
    await page.getByRole('button', { name: 'Sichern und weiter' }).click()
    // What the answer leaves open is asked next, and told beside it.
    await page.getByRole('heading', { name: /wenn beide den Kunden gebracht haben/ }).waitFor()
    await saved(page)
    await page.getByText('Nach Ihren Antworten noch offen').waitFor()
    await expectAccessible(page)
    await expectNoOverflow(page)
    await shoot(page, 'question-choice')
    await page.context().close()
  })

  test('the other side learns nothing of it, on no page and in no answer', async () => {
    const page = await house.openAs(ben)
    const heard: string[] = []
    page.on('response', (response) => {
      if (response.url().includes('/api/'))
        void response.text().then(
          (text) => heard.push(text),
          // Left before it was read; the page that came after it was read as well.
          () => undefined,
        )
    })
    for (const path of [
      '',
      '/questions',
      '/questions/customerContract',
      '/questions/customerContract/invoicer',
      '/compare',
      '/compare/customerContract',
    ]) {
      await go(page, `/c/${cooperation}${path}`)
      const text = await page.locator('body').innerText()
      expect(text).not.toContain(marker)
      expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
    }
    expect(heard.length).toBeGreaterThan(3)
    expect(heard.join('\n')).not.toContain(marker)
    expect(heard.join('\n')).not.toContain('"option"')
    await page.context().close()
  })

  test('equal answers are agreed at the reveal, different ones stand side by side, a proposal settles them', async () => {
    const path = `/api/v1/cooperations/${cooperation}`
    const answer = (who: Person, question: string, option: string) =>
      who.post(`${path}/answers`, { question, value: { kind: 'choice', option } })
    await answer(ben, 'customerContract.contract', 'invoicer')
    await ben.post(`${path}/answers`, {
      question: 'customerContract.invoicer',
      value: { kind: 'choice', option: 'largerPart' },
      reason: 'Wer mehr leistet, trägt mehr.',
    })

    const page = await house.openAs(ada)
    await go(page, `/c/${cooperation}/questions/customerContract`)
    await shoot(page, 'review')
    await page.getByRole('button', { name: '2 Antworten aufdecken' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('abgegeben, verdeckt').first().waitFor()
    // The button is gone; whoever pressed it by key goes on from where it stood.
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('reveal-bar')
    await expectAccessible(page)

    // Ben reveals on his own page; Ada's open page of the comparison hears of it by itself.
    await go(page, `/c/${cooperation}/compare/customerContract`)
    const other = await house.openAs(ben)
    await go(other, `/c/${cooperation}/questions/customerContract`)
    await other.getByRole('button', { name: '2 Antworten aufdecken' }).click()
    await page.locator('.row.agreed', { hasText: 'Wer schließt den Vertrag' }).waitFor()
    await page.locator('.row.differ', { hasText: marker }).waitFor()
    await page.getByText('Wer mehr leistet, trägt mehr.').waitFor()
    await expectAccessible(page)
    await shoot(page, 'compare-differs')

    await page.getByRole('button', { name: 'Etwas Drittes vorschlagen' }).click()
    await page.getByRole('radio', { name: 'Immer Nordlicht' }).click()
    await page.getByLabel('Warum dieser Vorschlag?').fill('Eine Hand für alle Rechnungen.')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Vorschlagen', exact: true }).click()
    await page.getByText('Kontor fehlt noch').waitFor()
    await shoot(page, 'compare-proposal')

    await go(other, `/c/${cooperation}`)
    await other.getByRole('link', { name: 'Vorschlag ansehen' }).click()
    await other.getByText('Eine Hand für alle Rechnungen.').waitFor()
    await other.getByRole('button', { name: 'Annehmen', exact: true }).click()
    await other.locator('.row.agreed', { hasText: 'Immer Nordlicht' }).waitFor()
    await page.locator('.row.agreed.new', { hasText: 'Immer Nordlicht' }).waitFor()
    await go(page, `/c/${cooperation}`)
    await page
      .getByText('2 von 12 Fragen vereinbart')
      .or(page.getByText(/^2 von \d+ Fragen vereinbart$/))
      .first()
      .waitFor()
    await shoot(page, 'overview-begun')
    await other.context().close()
    await page.context().close()
  })
})

test('an answer given without a connection is kept, said to be not saved, and sent afterwards', async () => {
  const page = await house.openAs(ada)
  await go(page, `/c/${cooperation}/questions/customerContract/names`)
  await page.keyboard.press('1')
  await page.waitForLoadState('networkidle')
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Sichern und weiter' }).click()
  await page.getByText('Keine Verbindung.', { exact: false }).first().waitFor()
  expect(JSON.stringify((await ada.get(`/api/v1/cooperations/${cooperation}/view`)).json)).not.toContain('issuerOnly')
  // Even a reload loses nothing.
  await page.context().setOffline(false)
  await page.reload({ waitUntil: 'domcontentloaded' })
  await expect.poll(async () => JSON.stringify((await ada.get(`/api/v1/cooperations/${cooperation}/view`)).json)).toContain('issuerOnly')
  await page.context().close()
})

test.for([
  ['purpose/goal', 'text'],
  ['purpose/routes', 'choices'],
  ['purpose/measures', 'rows'],
  ['customerContract/largeOrdersFrom', 'quantity'],
  ['split/shares', 'shares'],
  ['process/handOvers', 'rows-wide'],
] as const)('the question %s can be answered: %s', async ([path, kind]) => {
  const page = await house.openAs(ada)
  await go(page, `/c/${cooperation}/questions/${path}`)
  await expectAccessible(page)
  await expectNoOverflow(page)
  await shoot(page, `question-${kind}`)
  await page.context().close()
})

test('quantities and shares are read as people write them', async () => {
  const page = await house.openAs(ada)
  await go(page, `/c/${cooperation}/questions/customerContract/largeOrdersFrom`)
  await page.getByLabel('Ihre Zahl').fill('50.000,50')
  await page.getByText('50.000,50 €').first().waitFor()
  await page.getByLabel('Ihre Zahl').fill('viel')
  await page.getByLabel('Ihre Zahl').blur()
  await page.getByText('Das lesen wir nicht als Zahl', { exact: false }).waitFor()
  await go(page, `/c/${cooperation}/questions/split/shares`)
  await page.getByLabel('Anteil Nordlicht in %').fill('62,5')
  await page.getByText('es fehlen 37,5').waitFor()
  await page.getByRole('button', { name: /Die übrigen 37,5/ }).click()
  await page.getByText('Zusammen 100').waitFor()
  await page.context().close()
})

test('the interview speaks English', async () => {
  const page = await house.openAs(ada, { language: 'en' })
  await go(page, `/c/${cooperation}/questions/customerContract/reminds`)
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  await page.getByRole('button', { name: 'Save and continue' }).waitFor()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Deutsch' }).click()
  await page.getByRole('button', { name: 'Sichern und weiter' }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('de')
  await page.context().close()
})
