import { afterAll, beforeAll, expect, test } from 'vitest'
import { found, join, mailTo, signIn, type Browser as Person } from '../server/access/people.ts'
import { expectAccessible, expectNoOverflow, go, type House, openHouse, shoot } from './harness.ts'

let house: House
let ada: Person
let ben: Person
let cooperation: string

const choose = (question: string, option: string) => ({ question, value: { kind: 'choice', option }, expected: 0 })

beforeAll(async () => {
  house = await openHouse()
  ada = await signIn(house.server, 'ada@nordlicht.example')
  cooperation = await found(ada, ['Nordlicht', 'Kontor'])
  ben = await join(house.server, ada, cooperation, 'ben@kontor.example', 'owner', 'b')
})
afterAll(() => house.close())

const agree = async (question: string, option: string): Promise<void> => {
  for (const who of [ada, ben])
    expect((await who.post(`/api/v1/cooperations/${cooperation}/answers`, choose(question, option))).status).toBe(200)
  for (const who of [ada, ben])
    expect((await who.post(`/api/v1/cooperations/${cooperation}/releases`, { questions: [question] })).status).toBe(200)
}

test('while an answer is chosen, what to have checked about it appears and goes', async () => {
  const page = await house.openAs(ada)
  await go(page, `/c/${cooperation}/questions/kind/competitors`)
  const notes = page.locator('.lints-here')
  const title = 'Absprachen zwischen Wettbewerbern'
  await page.locator('input[value=yes]').check()
  await notes.getByText(title).waitFor()
  await notes.getByText('Art.\u00a0101 AEUV').waitFor()
  await expectAccessible(page)
  await expectNoOverflow(page)
  await shoot(page, 'question-note')
  await page.locator('input[value=no]').check()
  await notes.getByText(title).waitFor({ state: 'detached' })
  await page.locator('input[value=yes]').check()
  await page.getByRole('button', { name: /Sichern/ }).click()
  await page.getByText(/^Gesichert um/).waitFor()
  await go(page, `/c/${cooperation}/notes`)
  const own = page.locator('section[aria-labelledby="lints-own"]')
  await own.getByRole('heading', { name: title }).waitFor()
  expect(await page.locator('section[aria-labelledby="lints-agreed"] .lint').count()).toBe(0)
  await expectAccessible(page)
  await page.context().close()
})

test('the other side sees nothing of it, on its page and in no answer of the server', async () => {
  const page = await house.openAs(ben)
  const heard: string[] = []
  page.on('response', (response) => {
    if (response.url().includes('/api/'))
      void response.text().then(
        (text) => heard.push(text),
        () => undefined,
      )
  })
  await go(page, `/c/${cooperation}/notes`)
  await page.getByText('gibt es keinen Hinweis').waitFor()
  expect(await page.locator('.lint').count()).toBe(0)
  expect(heard.join('')).not.toContain('kind.competitors","value')
  await page.context().close()
})

test('what is agreed brings up notes for everybody, by gravity, until other answers settle them', async () => {
  await ada.post(`/api/v1/cooperations/${cooperation}/answers`, { ...choose('kind.competitors', 'yes'), expected: 1 })
  await ben.post(`/api/v1/cooperations/${cooperation}/answers`, choose('kind.competitors', 'yes'))
  for (const who of [ada, ben]) await who.post(`/api/v1/cooperations/${cooperation}/releases`, { questions: ['kind.competitors'] })
  await agree('protection.form', 'brought')
  await agree('protection.breach', 'pay')
  await agree('customerContract.reminds', 'invoicer')

  const page = await house.openAs(ben)
  await go(page, `/c/${cooperation}/notes`)
  const agreed = page.locator('section[aria-labelledby="lints-agreed"]')
  await agreed.getByRole('heading', { name: /Absprachen zwischen Wettbewerbern Vor der Unterschrift prüfen lassen/ }).waitFor()
  await agreed
    .getByText('Üblich ist, das vor der Unterschrift zu klären. Das Programm erinnert daran und hält niemanden auf.')
    .first()
    .waitFor()
  await agreed.getByText(/geklärte[rn]? Hinweis/).click()
  await agreed.getByRole('heading', { name: /Geld oder Forderungen/ }).waitFor()
  expect(await agreed.locator('.lint').first().innerText()).toContain('Vor der Unterschrift')
  await agreed.getByRole('link', { name: 'Wer prüft die Vereinbarung, bevor sie unterschrieben wird?' }).first().waitFor()
  await expectAccessible(page)
  await expectNoOverflow(page)
  await shoot(page, 'notes')

  await go(page, `/c/${cooperation}/compare/kind`)
  await page.locator('.lints-named').getByRole('link', { name: 'Absprachen zwischen Wettbewerbern' }).waitFor()
  await expectAccessible(page)
  await expectNoOverflow(page)
  await shoot(page, 'compare-note')
  await page.context().close()

  const english = await house.openAs(ada, { language: 'en' })
  await go(english, `/c/${cooperation}/notes`)
  await english.getByRole('heading', { name: /Agreements between competitors/ }).waitFor()
  await shoot(english, 'notes-en')
  await english.context().close()
})

test('a lawyer and a guest read the same notes as everybody', async () => {
  const lawyer = await join(house.server, ada, cooperation, 'lena@recht.example', 'lawyer', 'a')
  const page = await house.openAs(lawyer)
  await go(page, `/c/${cooperation}/notes`)
  const said = await page.locator('section[aria-labelledby="lints-agreed"] .lint h3').allInnerTexts()
  expect(said.length).toBeGreaterThan(1)
  await page.context().close()

  await ada.post(`/api/v1/cooperations/${cooperation}/guest-links`, {
    email: 'kanzlei@recht.example',
    purpose: 'readContract',
    language: 'de',
  })
  const { token } = await mailTo(house.server, 'kanzlei@recht.example')
  const guest = await house.openAs(null, { size: 'phone' })
  await guest.goto(`/guest#${token}`, { waitUntil: 'domcontentloaded' })
  await guest.getByRole('button', { name: 'Vertrag öffnen' }).click()
  await guest.getByRole('link', { name: 'Hinweise' }).click()
  await guest.locator('.lint h2').first().waitFor()
  expect(await guest.locator('.lint h2').allInnerTexts()).toEqual(said)
  await expectAccessible(guest)
  await expectNoOverflow(guest)
  await shoot(guest, 'guest-notes')
  await guest.context().close()
})

test('the numbers with validity: what is expired says so, and the health page leads to them', async () => {
  const page = await house.openAs(null)
  await go(page, '/status')
  await page.getByRole('heading', { name: 'Zahlen mit Gültigkeit nachzusehen' }).waitFor()
  await shoot(page, 'health-due')
  await page.getByRole('link', { name: 'Alle Zahlen mit Gültigkeit' }).click()
  const row = page.getByRole('row', { name: /Basiszinssatz \(Deutschland\) 1,27/ })
  await row.getByText('abgelaufen').waitFor()
  await expectAccessible(page)
  await expectNoOverflow(page)
  await shoot(page, 'constants')
  await page.context().close()
})
