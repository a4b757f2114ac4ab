import { afterAll, beforeAll, expect, test } from 'vitest'
import { knowledgeIds, mustIds, readinessIds, scaleIds, wishIds, type ScaleId, type Step } from '#core/fit/items.ts'
import type { FitSheet } from '#core/fit/sheet.ts'
import { found, join, signIn, type Browser } from '../server/access/people.ts'
import { expectAccessible, expectNoOverflow, go, type House, openHouse, shoot } from './harness.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const all = <Id extends string, Answer>(ids: readonly Id[], answer: Answer): Record<Id, Answer> =>
  Object.fromEntries(ids.map((id) => [id, answer])) as Record<Id, Answer>

const sheet = (scales: Partial<Record<ScaleId, Step>> = {}): FitSheet => ({
  readiness: all(readinessIds, 'agree'),
  musts: all(mustIds, 'met'),
  wishes: all(wishIds, { weight: 0, met: null }),
  scales: { ...all(scaleIds, 75), ...scales },
  knowledge: all(knowledgeIds, 'could'),
  notes: {},
})

const hand = async (who: Browser, cooperation: string, content: FitSheet, round: number): Promise<void> => {
  const path = `/api/v1/cooperations/${cooperation}/sheets/fit`
  expect((await who.send('PUT', `${path}/draft`, { round, expected: 0, content })).status).toBe(200)
  expect((await who.post(`${path}/hand-in`, { round, expected: 1 })).status).toBe(200)
}

test('each side answers alone by keyboard, hands in, and all see where they are apart', async () => {
  const ada = await signIn(house.server, 'ada@nordlicht.example')
  const cooperation = await found(ada, ['Nordlicht', 'Kontor'])
  const ben = await join(house.server, ada, cooperation, 'ben@kontor.example', 'owner', 'b')
  const page = await house.openAs(ada)
  await go(page, `/c/${cooperation}/fit`)
  await expectAccessible(page)
  await shoot(page, 'fit-empty')
  await page.getByRole('link', { name: 'Allein antworten' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Bereitschaft' }).waitFor()
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
  await expectAccessible(page)
  // The first answer of each statement by keyboard; the tabulator leads from one to the next.
  await page.getByRole('radio').first().focus()
  for (const _ of readinessIds) {
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Muss', exact: true }).waitFor()
  await page.getByText('6 von 40 beantwortet').waitFor()
  for (const group of await page.locator('.fit-pick').all()) await group.getByText('Erfüllt', { exact: true }).click()
  await page.getByRole('button', { name: 'Weiter' }).click()
  const wishes = page.locator('.fit-wish')
  for (const wish of await wishes.all()) await wish.getByLabel('Wichtig', { exact: true }).check()
  for (const wish of await wishes.all()) await wish.getByLabel('Kaum').check()
  await shoot(page, 'fit-wishes')
  for (const area of ['Strategie', 'Arbeit', 'Umgang', 'Woran es oft scheitert']) {
    await page.getByRole('button', { name: 'Weiter' }).click()
    await page.getByRole('heading', { name: area, exact: true }).waitFor()
    for (const group of await page.locator('.fit-scale').all()) await group.getByRole('radio').nth(1).check()
    if (area !== 'Strategie') continue
    await page.getByLabel('Was haben Sie erlebt? (freiwillig)').first().fill('Im Frühjahr')
    await expectAccessible(page)
    await expectNoOverflow(page)
    await shoot(page, 'fit-sheet')
  }
  await page.getByText('Gespeichert, nur für Ihre Seite.').waitFor()
  await page.getByRole('button', { name: 'Weiter' }).click()
  await page.getByRole('button', { name: 'Abgeben' }).click()
  await page.getByText('8 Antworten fehlen noch.').waitFor()
  await expectAccessible(page)
  // What was saved is there again, at the first part with something open; the other side and its coach see nothing.
  await page.reload()
  await page.getByText('32 von 40 beantwortet').waitFor()
  const others = await house.openAs(ben)
  await go(others, `/c/${cooperation}/fit`)
  expect(await others.locator('main').textContent()).not.toContain('Es fehlt noch')
  for (const group of await page.locator('.fit-pick').all()) await group.getByLabel('Unter Bedingungen').check()
  await page.getByRole('button', { name: 'Abgeben' }).click()
  await page.getByRole('button', { name: 'Ja, abgeben' }).click()
  await page.getByText(/Nordlicht hat am .* abgegeben/u).waitFor()
  await others.getByText(/Nordlicht hat am .* abgegeben/u).waitFor()
  expect(await others.locator('main').textContent()).not.toContain('Im Frühjahr')
  await hand(ben, cooperation, sheet({ goal: 100 }), 1)
  await page.getByRole('heading', { name: 'Worüber zu sprechen ist' }).waitFor()
  await page.getByText('3 Stufen auseinander. Niedriger: Nordlicht. Höher: Kontor.').first().waitFor()
  await others.getByText('Im Frühjahr').waitFor()
  // A health check: the same questions once more, from the beginning.
  await page.getByRole('link', { name: 'Neue Runde beginnen' }).click()
  await page.getByText('0 von 40 beantwortet').waitFor()
  await hand(ben, cooperation, sheet({ goal: 0 }), 2)
  await hand(ada, cooperation, sheet(), 2)
  await go(page, `/c/${cooperation}/fit`)
  await page.getByRole('heading', { name: 'Was sich verändert hat' }).waitFor()
  await page.getByText('Kontor 4 niedriger').waitFor()
  await expectAccessible(page)
  await expectNoOverflow(page)
})

test.for(['de', 'en'] as const)('an example shows gaps, what can be shared, and what has changed (%s)', async (language) => {
  const { page, cooperation } = await house.enterExample('finished', 'b', { language })
  await go(page, `/c/${cooperation}/fit`)
  await page.getByRole('heading', { name: language === 'de' ? 'Wer sieht was' : 'Who sees what' }).waitFor()
  await page.getByRole('heading', { name: language === 'de' ? 'Was geteilt werden kann' : 'What can be shared' }).waitFor()
  await expectAccessible(page)
  await expectNoOverflow(page)
  await shoot(page, `fit-example-${language}`)
})

test('the coach sees that there is a sheet, and no answer of it', async () => {
  const { page, cooperation } = await house.enterExample('half-done', 'coach')
  await go(page, `/c/${cooperation}/fit`)
  await page.getByText(/hat am .* abgegeben. Es fehlt noch/u).waitFor()
  expect(await page.getByRole('link', { name: 'Allein antworten' }).count()).toBe(0)
  await go(page, `/c/${cooperation}/fit/answer`)
  await page.getByText('Antworten und abgeben kann die Geschäftsführung jeder Seite.').waitFor()
})
