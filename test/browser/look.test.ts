import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, go, type House, openHouse } from './harness.ts'

/** What holds on every page, however it is read: at 320 px, with wide spacing, on paper, in forced colours. */
let house: House
let page: Page
let cooperation: string
beforeAll(async () => {
  house = await openHouse()
  const entered = await house.enterExample('half-done', 'a')
  page = entered.page
  cooperation = entered.cooperation
})
afterAll(async () => {
  await page.context().close()
  await house.close()
})

const open = (path: string): Promise<void> => go(page, path.startsWith('/') ? `/c/${cooperation}${path}` : path.replace('start:', '/'))

/** How far the page sticks out to the right. */
const beyond = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** What is pressed and smaller than 24 by 24 px, links within a sentence left out (WCAG 2.5.8). */
const smallTargets = (): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a, button, select, summary, input:not([type=radio], [type=checkbox])')]
      .filter((target) => {
        const { width, height } = target.getBoundingClientRect()
        return width > 0 && (width < 24 || height < 24) && getComputedStyle(target).display !== 'inline'
      })
      .map((target) => target.outerHTML.slice(0, 120)),
  )

describe.each([
  'start:',
  'start:status',
  '/questions',
  '/questions/purpose',
  '/questions/customerContract/bothBrought',
  '/questions/process/handOvers',
  '/questions/gtm/threshold',
  '/compare/purpose',
  '/compare/customerContract',
])('%s', (path) => {
  test('nothing sticks out at 320 px, nor with wide text spacing; every target can be hit; axe finds nothing', async () => {
    await page.setViewportSize({ width: 320, height: 640 })
    await open(path)
    await page.waitForLoadState('networkidle')
    expect(await beyond()).toBeLessThanOrEqual(0)
    expect(await smallTargets()).toEqual([])
    await expectAccessible(page)
    // WCAG 1.4.12, set by hand because the page allows no foreign style sheet.
    await page.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLElement>('body, body *')) {
        element.style.setProperty('line-height', '1.5', 'important')
        element.style.setProperty('letter-spacing', '0.12em', 'important')
        element.style.setProperty('word-spacing', '0.16em', 'important')
      }
    })
    expect(await beyond()).toBeLessThanOrEqual(0)
    await page.setViewportSize({ width: 1440, height: 900 })
  })
})

test('on paper the comparison is dark on white and without what is operated, whatever the screen shows', async () => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await open('/compare/customerContract')
  await page.getByText('Die vereinbarte Mitte').waitFor()
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)')
  expect(await page.locator('.ways').first().isVisible()).toBe(false)
  expect(await page.locator('.topic-bar').isVisible()).toBe(false)
  expect(await page.locator('.row.agreed').first().isVisible()).toBe(true)
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' })
})

test('with forced colours only the present page has a line in the navigation', async () => {
  await page.emulateMedia({ forcedColors: 'active' })
  await open('/questions')
  const lines = await page.evaluate(() => {
    const ground = getComputedStyle(document.querySelector('.bar') ?? document.body).backgroundColor
    return [...document.querySelectorAll('.bar nav a')].map((link) => {
      const { borderBottomColor } = getComputedStyle(link)
      const { backgroundColor } = getComputedStyle(document.documentElement)
      return { now: link.hasAttribute('aria-current'), hidden: [ground, backgroundColor, 'rgb(255, 255, 255)'].includes(borderBottomColor) }
    })
  })
  expect(lines.filter(({ now }) => now)).toHaveLength(1)
  expect(lines.every(({ now, hidden }) => now !== hidden)).toBe(true)
  await page.emulateMedia({ forcedColors: 'none' })
})

test('the parts of a list answer are told apart in the comparison as in the review', async () => {
  await open('/compare/purpose')
  const after = await page
    .locator('.answer-rows .cell')
    .first()
    .evaluate((cell) => getComputedStyle(cell, '::after').content)
  expect(after).toBe('" · "')
})

test('the topics say what is draft and what is handed in', async () => {
  await open('/questions')
  const stand = async (heading: string): Promise<string> =>
    page.locator('.topic-list > li', { hasText: heading }).locator('.stand').innerText()
  expect(await stand('Laufzeit und Kündigung')).toMatch(/noch Entwurf$/)
  expect(await stand('Verteilung und Abrechnung')).toBe('abgegeben, verdeckt')
  expect(await stand('Konflikte')).toBe('noch nicht begonnen')
  expect(await stand('Zweck und Ziele')).toMatch(/^aufgedeckt, eine Antwort verschieden$/)
})

test('an answer changed from the review leads back to its line', async () => {
  await open('/questions/term')
  const title = 'In welcher Form muss gekündigt werden?'
  await page.getByRole('link', { name: title }).click()
  await page.getByRole('heading', { name: title }).waitFor()
  await page.getByText('Ihre Antwort ist gesichert und noch nicht abgegeben', { exact: false }).waitFor()
  await page.keyboard.press('3')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Laufzeit und Kündigung', level: 1 }).waitFor()
  await page.locator('.review > li', { hasText: title }).getByText('Unterschrieben auf Papier').waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(title)
})

test('where a number is asked for, the digit keys write it', async () => {
  await open('/questions/gtm/threshold')
  await page.keyboard.type('500')
  expect(await page.getByLabel('Ihre Zahl').inputValue()).toBe('500')
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
})

test('a long entry asks for what it needs, the rest waits behind one click', async () => {
  await open('/questions/process/handOvers')
  await page.getByLabel('Was wird übergeben?').waitFor()
  expect(await page.getByLabel('Ansprechperson').isVisible()).toBe(false)
  await page.getByText('Weitere Angaben (freiwillig)').click()
  await page.getByLabel('Ansprechperson').fill('Frau Petersen')
  await page.getByLabel('Vertretung', { exact: true }).waitFor()
  await expectAccessible(page)
})
