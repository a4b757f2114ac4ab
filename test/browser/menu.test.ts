import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, go, type House, openHouse, shoot } from './harness.ts'

/** The menu of a person, as a button that opens a menu has to behave (WAI-ARIA, "menu button"). */

let house: House
let page: Page
let cooperation: string
beforeAll(async () => {
  house = await openHouse()
  ;({ page, cooperation } = await house.enterExample('half-done', 'a'))
})
afterAll(() => house.close())

const button = () => page.getByRole('banner').getByRole('button').first()
const menu = () => page.getByRole('menu')
const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '')

test('it opens by click and by key, and moves the focus into it', async () => {
  await go(page, `/c/${cooperation}`)
  expect([await button().getAttribute('aria-haspopup'), await button().getAttribute('aria-expanded')]).toEqual(['menu', 'false'])
  await button().click()
  expect(await button().getAttribute('aria-expanded')).toBe('true')
  expect(await focused()).toBe('Meine Kooperationen')
  await expectAccessible(page)
  await shoot(page, 'menu')
  await button().click()
  expect(await menu().count()).toBe(0)

  for (const [key, item] of [
    ['Enter', 'Meine Kooperationen'],
    ['Space', 'Meine Kooperationen'],
    ['ArrowDown', 'Meine Kooperationen'],
    ['ArrowUp', 'Abmelden'],
  ] as const) {
    await button().focus()
    await page.keyboard.press(key)
    expect(await focused(), key).toBe(item)
    await page.keyboard.press('Escape')
    expect(await menu().count()).toBe(0)
    expect(await button().evaluate((element) => element === document.activeElement)).toBe(true)
  }
})

test('arrows go round, Home, End and letters jump', async () => {
  await button().focus()
  await page.keyboard.press('ArrowDown')
  for (const [key, item] of [
    ['ArrowDown', 'Personen'],
    ['ArrowDown', 'Einstellungen'],
    ['ArrowDown', 'Abmelden'],
    ['ArrowDown', 'Meine Kooperationen'],
    ['ArrowUp', 'Abmelden'],
    ['Home', 'Meine Kooperationen'],
    ['End', 'Abmelden'],
    ['e', 'Einstellungen'],
    ['p', 'Personen'],
    ['x', 'Personen'],
  ] as const) {
    await page.keyboard.press(key)
    expect(await focused(), key).toBe(item)
  }
})

test('leaving it closes it: by Tab, by pointing elsewhere, by going where it leads', async () => {
  await page.keyboard.press('Tab')
  expect(await menu().count()).toBe(0)
  await button().click()
  await page.locator('h1').click()
  expect(await menu().count()).toBe(0)
  await button().click()
  await page.getByRole('menuitem', { name: 'Personen' }).click()
  await page.getByRole('heading', { name: 'Personen', exact: true, level: 1 }).waitFor()
  expect(await menu().count()).toBe(0)
})

test('on a phone the pages of a cooperation stand in one', async () => {
  const phone = await house.enterExample('half-done', 'a', { size: 'phone' })
  await go(phone.page, `/c/${phone.cooperation}`)
  // Wherever its button stands, a menu lies inside the window.
  await phone.page.setViewportSize({ width: 320, height: 700 })
  for (const opens of [phone.page.locator('.me'), phone.page.getByRole('button', { name: 'Menü' })]) {
    await opens.click()
    const box = await phone.page.getByRole('menu').boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320)
  }
  // What a wide window shows in a line is all there, in the same order.
  const wide = await phone.page.locator('.bar nav a').allTextContents()
  expect(wide).toContain('Vertrag')
  expect(await phone.page.getByRole('menuitem').allTextContents()).toEqual(wide)
  expect(await phone.page.getByRole('menuitem', { name: 'Übersicht' }).getAttribute('aria-current')).toBe('page')
  expect(await phone.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(
    0,
  )
  await expectAccessible(phone.page)
  await phone.page.getByRole('menuitem', { name: 'Fragen' }).click()
  await phone.page.getByRole('heading', { level: 1, name: 'Fragen' }).waitFor()
})
