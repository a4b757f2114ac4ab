import type { Page, Route } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { words as german } from '#text/de/web/words.ts'
import { words as english } from '#text/en/web/words.ts'
import { signIn } from '../server/access/people.ts'
import { expectAccessible, go, type House, openHouse } from './harness.ts'

/** The first page stands before the program has come (docs/decisions/0026-first-page-as-text.md). Errors of hydration fail `close`. */

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const read = ({ start }: typeof german) => [start.title, start.who, start.examples, 'Kontor Beratung GmbH'] as const
const said = { de: read(german), en: read(english) }

/** Holds back every script of the page until it is let go. */
async function holdScripts(page: Page): Promise<() => Promise<void>> {
  const held: Route[] = []
  let isHeld = true
  await page.route('**/assets/*.js', async (route) => {
    if (isHeld) held.push(route)
    else await route.continue()
  })
  return async () => {
    isHeld = false
    await Promise.all(held.map((route) => route.continue()))
  }
}

test.for(['de', 'en'] as const)('without any script it can be read in %s and leads on', async (language) => {
  const page = await house.openAs(null, { language })
  await page.route('**/assets/*.js', (route) => route.abort())
  await page.goto('/', { waitUntil: 'load' })
  expect(await page.locator('html').getAttribute('lang')).toBe(language)
  const main = await page.locator('main').innerText()
  for (const words of said[language]) expect(main).toContain(words)
  expect(await page.title()).toBe(`${said[language][0]} · Handschlag`)
  expect(await page.getByRole('banner').getByRole('link').last().getAttribute('href')).toBe('/sign-in')
  await expectAccessible(page)
})

test('it is painted in the colours that the browser chose', async () => {
  const page = await house.openAs(null, { scheme: 'dark' })
  await page.route('**/assets/*.js', (route) => route.abort())
  await page.goto('/', { waitUntil: 'load' })
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(21, 23, 26)')
})

test('the program takes the page over as it stands, with what was chosen before it came', async () => {
  const page = await house.openAs(null)
  const letGo = await holdScripts(page)
  await page.goto('/', { waitUntil: 'commit' })
  await page.getByRole('radio').last().waitFor()
  await page.evaluate(() => {
    Object.assign(document.querySelector('h1') ?? {}, { isTheFirst: true })
  })
  await page.getByRole('radio').nth(0).check()
  expect(await page.getByRole('link', { name: german.start.newCooperation }).count()).toBe(0)
  await letGo()
  await page.getByRole('link', { name: german.start.newCooperation }).waitFor()
  expect(await page.getByRole('radio').nth(0).isChecked()).toBe(true)
  // No element was drawn anew, and the other language comes into the same ones.
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('heading', { name: said.en[0] }).waitFor()
  expect(await page.evaluate(() => 'isTheFirst' in (document.querySelector('h1') ?? {}))).toBe(true)
  expect(await page.title()).toBe(`${said.en[0]} · Handschlag`)
  await page.reload({ waitUntil: 'domcontentloaded' })
  await page.getByRole('heading', { name: said.en[0] }).waitFor()
})

test('an example is entered from it', async () => {
  const page = await house.openAs(null)
  await go(page, '/')
  await page.getByRole('button', { name: 'Kontor Beratung GmbH' }).first().click()
  await page.getByRole('link', { name: 'Vergleich' }).waitFor()
})

test('who is signed in never sees it, not for a moment', async () => {
  const page = await house.openAs(await signIn(house.server, 'ada@nordlicht.example'))
  const letGo = await holdScripts(page)
  await page.goto('/', { waitUntil: 'commit' })
  await page.getByRole('banner').waitFor()
  expect(await page.locator('h1').count()).toBe(0)
  await letGo()
  await page.getByRole('heading', { level: 1, name: german.start.mine }).waitFor()
})

test('a page that the browser kept from before somebody signed in mends itself', async () => {
  const page = await house.openAs(null)
  await go(page, '/')
  const html = await (await page.request.get('/')).text()
  const ada = await signIn(house.server, 'ada@nordlicht.example')
  await page.context().addCookies([...ada.cookies].map(([name, value]) => ({ name, value, url: house.server.url })))
  const { headers } = await house.server.get('/')
  await page.route(
    (url) => url.pathname === '/',
    (route) =>
      route.fulfill({
        body: html,
        headers: { 'content-type': 'text/html', 'content-security-policy': headers.get('content-security-policy') ?? '' },
      }),
  )
  await go(page, '/')
  await page.getByRole('heading', { level: 1, name: german.start.mine }).waitFor()
})
