import { afterAll, beforeAll, expect, test } from 'vitest'
import { emptyLever, type LeverCode, type ThreePoint, type ValueDraft } from '#core/value/sheet.ts'
import { found, join, signIn, type Browser } from '../server/access/people.ts'
import { expectAccessible, expectNoOverflow, go, type House, openHouse, shoot } from './harness.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const points = (pessimistic: number, likely: number, optimistic: number): ThreePoint => ({
  pessimistic: pessimistic * 100,
  likely: likely * 100,
  optimistic: optimistic * 100,
})

const lever = (id: string, code: LeverCode, place: 'joint' | 'own', every: 'once' | 'yearly', from: number, amount: ThreePoint) =>
  ({ ...emptyLever(id, code), place, every, from, amount, confidence: 'medium' }) as const

const sheet = (factor: number): ValueDraft => ({
  currency: 'EUR',
  alone: points(30_000 * factor, 50_000 * factor, 70_000 * factor),
  aloneConfidence: 'high',
  coordination: points(9_000, 6_000, 4_000),
  coordinationConfidence: 'low',
  brings: 60,
  works: 50,
  levers: [
    lever('1', 'crossSelling', 'joint', 'yearly', 6, points(10_000, 45_000 * factor, 90_000 * factor)),
    lever('2', 'utilisation', 'own', 'yearly', 3, points(2_000, 6_000, 9_000)),
    lever('3', 'startUp', 'own', 'once', 0, points(20_000, 12_000, 8_000)),
    ...(factor > 1 ? [] : [lever('4', 'interfaceErrors', 'joint', 'yearly', 1, points(12_000, 6_000, 2_000))]),
  ],
})

const hand = async (who: Browser, cooperation: string, content: ValueDraft): Promise<void> => {
  const path = `/api/v1/cooperations/${cooperation}/sheets/value`
  expect((await who.send('PUT', `${path}/draft`, { round: 1, expected: 0, content })).status).toBe(200)
  expect((await who.post(`${path}/hand-in`, { round: 1, expected: 1 })).status).toBe(200)
}

test('each side estimates alone by keyboard, hands in, and both see two views', async () => {
  const ada = await signIn(house.server, 'ada@nordlicht.example')
  const cooperation = await found(ada, ['Nordlicht', 'Kontor'])
  const ben = await join(house.server, ada, cooperation, 'ben@kontor.example', 'owner', 'b')
  const page = await house.openAs(ada)
  await go(page, `/c/${cooperation}/value`)
  await expectAccessible(page)
  await shoot(page, 'value-empty')
  await page.getByRole('link', { name: 'Allein schätzen' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Was haben Sie davon?' }).waitFor()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Abgeben' }).click()
  await page.getByText('6 Angaben fehlen noch:').waitFor()
  // From field to field with the tabulator, as it stands on the page.
  await page.getByLabel('Währung').selectOption('EUR')
  await page.getByLabel('Währung').focus()
  for (const amount of ['30.000', '50.000', '70.000']) {
    await page.keyboard.press('Tab')
    await page.keyboard.type(amount)
  }
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.getByLabel('Nutzen hinzufügen').selectOption('crossSelling')
  await page.getByLabel('Nutzen hinzufügen').focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const line = page.getByRole('group', { name: 'Mehr Umsatz mit denselben Kunden' })
  await line.getByLabel('Schlecht (EUR)').fill('10000')
  await line.getByLabel('Erwartet (EUR)').fill('viel')
  await line.getByText('Bitte einen Betrag, etwa 12.000.').waitFor()
  await line.getByLabel('Erwartet (EUR)').fill('45.000')
  await line.getByLabel('Gut (EUR)').fill('90.000')
  await line.getByLabel('Im gemeinsamen Geschäft').check()
  await line.getByLabel('Jedes Jahr').check()
  await line.getByLabel('Nach wie vielen Monaten?').fill('6')
  await line.getByLabel('Unsicher').check()
  const costs = page.getByRole('region', { name: 'Was kostet sie?' })
  await costs.getByLabel('Schlecht (EUR)').fill('9000')
  await costs.getByLabel('Erwartet (EUR)').fill('6000')
  await costs.getByLabel('Gut (EUR)').fill('4000')
  await costs.getByLabel('Mittel').check()
  await page.getByLabel('Von 100 gemeinsamen Aufträgen').fill('60')
  await page.getByLabel('Von 100 gemeinsamen Stunden').fill('101')
  await page.getByText('Bitte höchstens 100.').waitFor()
  await page.getByLabel('Von 100 gemeinsamen Stunden').fill('50')
  await page.getByText('Gespeichert, nur für Ihre Seite.').waitFor()
  await expectAccessible(page)
  await expectNoOverflow(page)
  await shoot(page, 'value-sheet')
  // Without a line nothing is lost; it is saved once the line is back.
  await page.context().setOffline(true)
  await page.getByLabel('Von 100 gemeinsamen Stunden').fill('45')
  await page.getByText('Noch nicht gespeichert. Es wird weiter versucht.').waitFor()
  await page.context().setOffline(false)
  await page.getByText('Gespeichert, nur für Ihre Seite.').waitFor()
  // What was saved is there again; the other side sees nothing, not even that somebody writes.
  await go(page, `/c/${cooperation}/value/estimate`)
  expect(await page.getByLabel('Von 100 gemeinsamen Aufträgen').inputValue()).toBe('60')
  expect(await page.getByLabel('Von 100 gemeinsamen Stunden').inputValue()).toBe('45')
  const others = await house.openAs(ben)
  await go(others, `/c/${cooperation}/value`)
  expect(await others.locator('main').textContent()).not.toContain('abgegeben.')
  await page.getByRole('button', { name: 'Abgeben' }).click()
  await page.getByRole('button', { name: 'Ja, abgeben' }).click()
  await page.getByText('Nordlicht hat abgegeben. Es fehlt noch: Kontor').waitFor()
  // By the live line, without reloading.
  await others.getByText('Nordlicht hat abgegeben.').waitFor()
  expect(await others.locator('main').textContent()).not.toContain('45.000')
  await hand(ben, cooperation, sheet(2))
  await page.getByRole('heading', { name: 'Überhaupt mehr als allein? Ja, in jeder Sicht.' }).waitFor({ timeout: 30_000 })
  await page.getByText('So sieht es Nordlicht').first().waitFor()
  await page.getByText('Das lässt sich erst sagen, wenn die Aufteilung vereinbart ist.').waitFor()
  await expectAccessible(page)
  await expectNoOverflow(page)
  await shoot(page, 'value')
  await page.getByRole('button', { name: '1 Jahr' }).click()
  await page.getByText('In einem Jahr bleiben zusammen').first().waitFor()
  // A limit is prepared, and not answered.
  await page.getByRole('button', { name: 'Abbruchgrenze vorbereiten' }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(page.url()).toContain('/questions/valueCase/stopIf')
  const { json } = await ada.get(`/api/v1/cooperations/${cooperation}/view`)
  expect(JSON.stringify(json)).not.toContain('Gemeinsames Ergebnis seit Beginn')
})

test('different currencies are told, and nothing is reckoned', async () => {
  const ada = await signIn(house.server, 'ada2@nordlicht.example')
  const cooperation = await found(ada, ['Nordlicht', 'Kontor'])
  const ben = await join(house.server, ada, cooperation, 'ben2@kontor.example', 'owner', 'b')
  await hand(ada, cooperation, sheet(1))
  await hand(ben, cooperation, { ...sheet(1), currency: 'CHF' })
  const page = await house.openAs(ben, { language: 'en' })
  await go(page, `/c/${cooperation}/value`)
  await page.getByText('You have estimated in different currencies.').waitFor()
  await expectAccessible(page)
})

test.for(['de', 'en'] as const)('an example shows who is better off and what decides (%s)', async (language) => {
  const { page, cooperation } = await house.enterExample('finished', 'a', { language })
  await go(page, `/c/${cooperation}/value`)
  await page.getByRole('heading', { name: language === 'de' ? 'Was entscheidet' : 'What decides' }).waitFor({ timeout: 30_000 })
  await page
    .getByRole('heading', { name: language === 'de' ? 'Wer steht besser da als allein?' : 'Who is better off than alone?' })
    .waitFor()
  await expectAccessible(page)
  await expectNoOverflow(page)
  await shoot(page, `value-example-${language}`)
})
