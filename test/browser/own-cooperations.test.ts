import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { firstDraft } from '#core/catalogue/interview.ts'
import { relevantQuestions } from '#core/catalogue/questions.ts'
import { accept, type Browser as Person, found, join, signIn } from '../server/access/people.ts'
import { expectAccessible, expectNoOverflow, go, type House, openHouse, shoot, sizes } from './harness.ts'

/** The list of one's own cooperations says how far each one is, and who moves next; from invitation to the first agreement. */
let house: House
let coach: Person
let begun: string
let fresh: string
let ada: Person
let ben: Person
beforeAll(async () => {
  house = await openHouse()
  coach = await signIn(house.server, 'mara@winter.example')
  begun = await found(coach, ['Nordlicht', 'Kontor'], 'coach')
  fresh = await found(coach, ['Alder Heizung', 'Birke Elektro'], 'coach')
  ada = await join(house.server, coach, begun, 'ada@nordlicht.example', 'owner', 'a')
  ben = await join(house.server, coach, begun, 'ben@kontor.example', 'owner', 'b')
})
afterAll(() => house.close())

const rows = (page: Page) => page.locator('.mine > li')
const rowOf = (page: Page, cooperation: string) => rows(page).filter({ has: page.locator(`a[href="/c/${cooperation}"]`) })
const answer = async (who: Person, question: string, option: string): Promise<void> => {
  const { status, text } = await who.post(`/api/v1/cooperations/${begun}/answers`, {
    question,
    value: { kind: 'choice', option },
    expected: 0,
  })
  expect(status, text).toBe(200)
}
/** What the list says of one cooperation, once all of it has come. */
async function said(who: Person): Promise<string> {
  const page = await house.openAs(who)
  await go(page, '/')
  const row = rowOf(page, begun)
  await row.locator('.far').waitFor()
  await expect.poll(() => row.locator('.far-next').innerText()).not.toBe('')
  const text = await row.innerText()
  await page.context().close()
  return text.replaceAll('\u00a0', ' ')
}

test('a coach reads of each cooperation how far it is and what comes next', async () => {
  const page = await house.openAs(coach)
  await go(page, '/')
  await rowOf(page, begun).locator('.far').waitFor()
  await rowOf(page, fresh).getByText('laden Sie Alder Heizung und Birke Elektro ein', { exact: false }).waitFor()
  await rowOf(page, fresh).getByText('Noch nicht dabei: Alder Heizung, Birke Elektro').waitFor()
  const text = await rowOf(page, begun).innerText()
  // As many questions matter before the first answer; each side has them all to answer.
  const { length } = relevantQuestions({}, ['a', 'b'])
  expect(text).toContain(`0 von ${length} Fragen vereinbart`)
  expect(text).toContain('Jetzt sind Nordlicht und Kontor an der Reihe.')
  expect(text.split('\n').filter((line) => line === `0 von ${length} beantwortet`)).toHaveLength(2)
  await expectAccessible(page)
  await expectNoOverflow(page)
  await shoot(page, 'own-cooperations')
  // The whole row leads there.
  await rowOf(page, begun).click()
  await page.getByRole('heading', { name: 'Gemeinsam', level: 1 }).waitFor()
})

test('what a side has not handed in changes nothing in the list of anybody else', async () => {
  const before = { coach: await said(coach), ben: await said(ben), ada: await said(ada) }
  await answer(ada, 'customerContract.contract', 'invoicer')
  await answer(ada, 'customerContract.invoicer', 'bringer')
  expect(await said(coach)).toBe(before.coach)
  expect(await said(ben)).toBe(before.ben)
  const own = await said(ada)
  expect(own).not.toBe(before.ada)
  expect(own).toContain('2 von ')
})

test('what is agreed and what it leaves open is counted there', async () => {
  await answer(ben, 'customerContract.contract', 'invoicer')
  await answer(ben, 'customerContract.invoicer', 'bringer')
  const questions = ['customerContract.contract', 'customerContract.invoicer']
  for (const who of [ada, ben]) {
    const released = await who.post(`/api/v1/cooperations/${begun}/releases`, { questions })
    expect(released.status, released.text).toBe(200)
  }
  const page = await house.openAs(coach)
  await go(page, '/')
  const row = rowOf(page, begun)
  await row.getByText(/^2 von \d+ Fragen vereinbart$/).waitFor()
  await row.getByText('Ein Befund offen').waitFor()
  await row.getByText('ein Befund ist offen.').waitFor()
})

test('where nobody is here for a company, inviting is the next step until somebody is invited', async () => {
  const page = await house.openAs(coach)
  await go(page, `/c/${fresh}`)
  await page.getByText('laden Sie Alder Heizung und Birke Elektro ein', { exact: false }).waitFor()
  await page.setViewportSize(sizes.phone)
  await page.getByRole('link', { name: 'Einladen', exact: true }).click()
  await page.getByRole('heading', { name: 'Personen', level: 1 }).waitFor()
  // The form is before the eyes at once, also where it stands far down.
  await expect.poll(async () => (await page.getByLabel('E-Mail-Adresse').boundingBox())?.y ?? 0).toBeLessThan(400)
  await page.setViewportSize(sizes.laptop)
  const alder = page.locator('.people > section', { hasText: 'Alder Heizung' })
  await alder.getByRole('link', { name: 'Die Geschäftsführung einladen' }).waitFor()
  await page.getByLabel('E-Mail-Adresse').fill('gero@alder.example')
  await page.locator('.choice', { hasText: 'Geschäftsführung, Alder Heizung' }).click()
  await page.getByRole('button', { name: 'Einladen', exact: true }).click()
  await alder.getByText('Eingeladen: gero@alder.example, gilt bis', { exact: false }).waitFor()
  expect(await alder.getByRole('link', { name: 'Die Geschäftsführung einladen' }).count()).toBe(0)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Übersicht' }).click()
  await page.getByText('laden Sie Birke Elektro ein', { exact: false }).waitFor()
  await page.locator('.foot3').getByText('Eingeladen: gero@alder.example', { exact: false }).waitFor()
  // A coach answers nothing, and is not told to.
  expect(await page.getByText('Antworten können Sie schon jetzt.').count()).toBe(0)
  await expectAccessible(page)

  // Whoever joins goes from the next step straight to the first question of the first draft.
  const gero = await house.openAs(await accept(house.server, 'gero@alder.example'), { size: 'phone' })
  await go(gero, `/c/${fresh}`)
  await gero.getByRole('link', { name: 'Fragen beantworten' }).click()
  await gero.getByText(/^Erster Entwurf: 0 von \d+ beantwortet$/).waitFor()
  expect(new URL(gero.url()).pathname).toBe(`/c/${fresh}/questions/${firstDraft[0]?.replace('.', '/')}`)
})
