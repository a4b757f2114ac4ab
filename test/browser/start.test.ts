import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { browser as person, mailTo, signIn } from '../server/access/people.ts'
import { expectAccessible, expectNoOverflow, go, type House, openHouse, shoot } from './harness.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('somebody signs in by mail, begins a cooperation, and the other side joins by invitation', async () => {
  const page = await house.openAs(null)
  await go(page, '/new')
  await page.getByRole('heading', { name: 'Anmelden' }).waitFor()
  await page.getByRole('button', { name: 'Link schicken' }).click()
  await page.getByText('Bitte geben Sie eine vollständige E-Mail-Adresse an', { exact: false }).waitFor()
  await expectAccessible(page)
  await expectNoOverflow(page)
  await shoot(page, 'sign-in')
  await page.getByLabel('Ihre E-Mail-Adresse').fill('cora@nordlicht.example')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Sehen Sie in Ihr Postfach' }).waitFor()
  await expectAccessible(page)
  const { token } = await mailTo(house.server, 'cora@nordlicht.example')

  await page.goto(`/enter#${token}`, { waitUntil: 'domcontentloaded' })
  await page.getByRole('heading', { name: 'Neue Kooperation' }).waitFor()
  // The token stands in no address any more.
  expect(page.url()).not.toContain(token)
  await page.getByRole('button', { name: 'Kooperation anlegen' }).click()
  expect(await page.getByText('Bitte geben Sie einen Namen an.').count()).toBe(2)
  // Who signed in by mail has no name yet, and the invitations should be signed with one.
  await page.getByText('Bitte geben Sie Ihren Namen an.').waitFor()
  await page.getByLabel('Ihr Name').fill('Cora Nord')
  await page.getByLabel('Ihr Unternehmen').fill('Nordlicht')
  await page.getByLabel('Das andere Unternehmen').fill('Kontor')
  await expectAccessible(page)
  await expectNoOverflow(page)
  await shoot(page, 'new-cooperation')
  await page.getByRole('button', { name: 'Kooperation anlegen' }).click()
  await page.getByRole('heading', { name: 'Nordlicht und Kontor' }).waitFor()
  // The first thing to do is what the page before promised; answering is possible at once.
  await page.getByText('laden Sie Kontor ein', { exact: false }).waitFor()
  await page.getByRole('link', { name: 'Schon jetzt antworten' }).waitFor()
  await expectAccessible(page)
  await shoot(page, 'overview-empty')
  const cooperation = /\/c\/([^/]+)/.exec(page.url())?.[1] ?? ''
  await page.getByRole('link', { name: 'Vergleich' }).click()
  await page.getByText('Hier stehen die Antworten aller Seiten nebeneinander', { exact: false }).waitFor()
  await expectAccessible(page)
  await shoot(page, 'compare-empty')
  await page.getByRole('link', { name: 'Vertrag' }).click()
  await page.getByRole('link', { name: 'Zu den Fragen' }).waitFor()
  await page.getByRole('link', { name: 'Übersicht' }).click()
  await page.getByText('Für Kontor ist noch niemand dabei', { exact: false }).waitFor()
  await page.getByRole('link', { name: 'Zu den Einladungen' }).click()
  await page.getByRole('heading', { name: 'Personen', exact: true }).waitFor()

  const cora = await signIn(house.server, 'cora@nordlicht.example')
  await cora.post(`/api/v1/cooperations/${cooperation}/invitations`, {
    email: 'dora@kontor.example',
    role: 'owner',
    side: 'b',
    language: 'en',
  })
  const guest = await house.openAs(person(house.server), { language: 'en', size: 'phone' })
  const invitation = await mailTo(house.server, 'dora@kontor.example')
  expect(invitation.subject).toContain('Cora Nord')
  await go(guest, `/join#${invitation.token}`)
  // The companies stand in the name of the cooperation; they are not said again.
  await guest.getByText('Your role: Owner, Kontor.', { exact: false }).waitFor()
  expect(await guest.getByText('Negotiating:', { exact: false }).count()).toBe(0)
  await guest.getByLabel('Your name').fill('Dora Kern')
  await expectAccessible(guest)
  await expectNoOverflow(guest)
  await shoot(guest, 'join')
  await guest.getByRole('button', { name: 'Accept the invitation' }).click()
  await guest.getByRole('heading', { name: 'The agreed middle' }).waitFor()

  // The first page now lists what is hers.
  await go(guest, '/')
  await guest.getByRole('link', { name: 'Nordlicht und Kontor' }).waitFor()
  await shoot(guest, 'start-mine-en')

  // The link works once; whoever opens it again is told what to do.
  const late = await house.openAs(null)
  await go(late, `/join#${invitation.token}`)
  await late.getByText('Dieser Link wurde schon benutzt.', { exact: false }).waitFor()
})

test('who said on the first page to be a coach need not say it again, through signing in', async () => {
  const page = await house.openAs(null)
  await go(page, '/')
  await page.locator('.choice', { hasText: 'Sie begleiten Unternehmen' }).click()
  await page.getByRole('link', { name: 'Neue Kooperation beginnen' }).click()
  await page.getByLabel('Ihre E-Mail-Adresse').fill('mara@winter.example')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Sehen Sie in Ihr Postfach' }).waitFor()
  const { token } = await mailTo(house.server, 'mara@winter.example')
  await page.goto(`/enter#${token}`, { waitUntil: 'domcontentloaded' })
  await page.getByRole('radio', { name: 'Ich begleite als Coach', checked: true }).waitFor()
  await page.getByLabel('Unternehmen 1').waitFor()
})

test('a page of nobody’s leads to sign-in, an unknown address to the start', async () => {
  const page = await house.openAs(null)
  await go(page, '/c/00000000-0000-4000-8000-000000000000')
  await page.getByText('Bitte melden Sie sich zuerst an.').waitFor()
  await expectAccessible(page)
  await go(page, '/nirgends')
  await page.getByRole('link', { name: 'Zur Startseite' }).click()
  await page.getByRole('heading', { name: 'Wer sind Sie?' }).waitFor()
})

test('the skip link leads to the content, and a change of page takes the focus to its heading', async () => {
  const { page, cooperation } = await house.enterExample('half-done', 'a')
  await go(page, `/c/${cooperation}`)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Zum Inhalt')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
  await page.getByRole('link', { name: 'Fragen', exact: true }).click()
  const heading = page.getByRole('heading', { name: 'Fragen', level: 1 })
  await heading.waitFor()
  await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true)
  expect(await page.title()).toBe('Fragen · Beratung und Software · Handschlag')
})

test('who chose nothing sees what the device is set to, also when that changes; another window follows a choice', async () => {
  const page = await house.openAs(null)
  await go(page, '/')
  const dark = (of: Page) => of.locator('html[data-scheme=dark]').waitFor({ state: 'attached' })
  await page.emulateMedia({ colorScheme: 'dark' })
  await dark(page)
  const other = await page.context().newPage()
  await go(other, '/status')
  await other.getByRole('button', { name: 'Dunkel' }).click()
  await page.getByRole('button', { name: 'Dunkel', pressed: true }).waitFor()
  await page.emulateMedia({ colorScheme: 'light' })
  await dark(page)
})

test('dark and light are chosen and kept', async () => {
  const page = await house.openAs(null)
  await go(page, '/')
  const scheme = () => page.locator('html').getAttribute('data-scheme')
  expect(await scheme()).toBe('light')
  await page.getByRole('button', { name: 'Dunkel' }).click()
  expect(await scheme()).toBe('dark')
  await expectAccessible(page)
  await page.reload({ waitUntil: 'domcontentloaded' })
  expect(await scheme()).toBe('dark')
})

test('the first page needs at most 220 KB of script before the first interaction', async () => {
  const page = await house.openAs(null)
  const client = await page.context().newCDPSession(page)
  await client.send('Network.enable')
  const scripts = new Set<string>()
  let bytes = 0
  client.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId)
  })
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength
  })
  await go(page, '/')
  await page.waitForLoadState('networkidle')
  expect(scripts.size).toBeGreaterThan(3)
  expect(bytes).toBeGreaterThan(50_000)
  expect(bytes).toBeLessThanOrEqual(220 * 1024)
})
