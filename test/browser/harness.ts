import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import type { Language } from '#text/language.ts'
import { startServer, type StartOptions, type TestServer } from '../server/harness.ts'
import { browser as person, type Browser as Person } from '../server/access/people.ts'

/**
 * The built client on the real server in real Chromium. Each file makes what it needs in `beforeAll`:
 *
 *     let house: House
 *     beforeAll(async () => { house = await openHouse() })
 *     afterAll(() => house.close())
 *     test('...', async () => { const page = await house.openAs(await signIn(house.server, 'ada@nordlicht.example')) })
 */
export type House = {
  readonly server: TestServer
  /** A browser window of this person, or of nobody. Every error that the page itself reports fails the test. */
  readonly openAs: (who: Person | null, options?: WindowOptions) => Promise<Page>
  /** The same person, entered into an example at this seat. */
  readonly enterExample: (
    example: string,
    seat: string,
    options?: WindowOptions,
  ) => Promise<{ readonly page: Page; readonly cooperation: string }>
  readonly close: () => Promise<void>
}

export type WindowOptions = {
  readonly language?: Language
  readonly size?: Size
  readonly scheme?: 'light' | 'dark'
}

export type Size = keyof typeof sizes

export const sizes = {
  phone: { width: 390, height: 844 },
  tablet: { width: 768, height: 1024 },
  laptop: { width: 1440, height: 900 },
} as const

const root = join(import.meta.dirname, '../..')

export async function openHouse(options: Pick<StartOptions, 'hostname'> = {}): Promise<House> {
  const server = await startServer({ webFolder: inject('webFolder'), ...options })
  const chrome = await chromium.connect(inject('browser'))
  const complaints: string[] = []
  const openAs: House['openAs'] = async (who, options = {}) => {
    const page = await openPage(chrome, server, who, options)
    watch(page, complaints)
    return page
  }
  return {
    server,
    openAs,
    enterExample: async (example, seat, options) => {
      const who = person(server)
      const entered = await who.post(`/api/v1/demo/${example}/${seat}`)
      expect(entered.status, entered.text).toBe(200)
      return { page: await openAs(who, options), cooperation: (entered.json as { cooperation: string }).cooperation }
    },
    close: async () => {
      await chrome.close()
      await server.close()
      expect(complaints).toEqual([])
    },
  }
}

async function openPage(
  chrome: Browser,
  server: TestServer,
  who: Person | null,
  { language = 'de', size = 'laptop', scheme = 'light' }: WindowOptions,
): Promise<Page> {
  const context: BrowserContext = await chrome.newContext({
    baseURL: server.url,
    viewport: sizes[size],
    colorScheme: scheme,
    locale: language === 'de' ? 'de-DE' : 'en-GB',
    reducedMotion: 'reduce',
  })
  const cookies = [...(who?.cookies ?? [])].map(([name, value]) => ({ name, value, url: server.url }))
  await context.addCookies([...cookies, { name: 'language', value: language, url: server.url }])
  return context.newPage()
}

/** Network refusals are told by the page; what is collected here is the page's own failing, such as a broken content policy. */
function watch(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
  page.on('console', (message) => {
    if (
      message.type() === 'error' &&
      !message.text().startsWith('Failed to load resource') &&
      !message.text().startsWith('WebSocket connection')
    )
      complaints.push(`${page.url()}: ${message.text()}`)
  })
}

/** Opens an address and waits until the page stands and answers: its heading is there, and what it was written from is taken in. */
export async function go(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'domcontentloaded' })
  await page.locator('main h1').first().waitFor()
  await page.locator('#known').waitFor({ state: 'detached' })
}

/** Nothing serious or critical, by axe, on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  // No page has a frame, so the other mode, which carries what it found through a second page, is only slower: on long pages three
  // times. What passes is not written down: on a page of thousands of elements that takes longer than looking.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`)).toEqual([])
}

/** Nothing may stick out to the right at any of the three widths: a page never scrolls sideways. */
export async function expectNoOverflow(page: Page): Promise<void> {
  const before = page.viewportSize()
  for (const size of Object.values(sizes)) {
    await page.setViewportSize(size)
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      `at ${size.width}`,
    ).toBeLessThanOrEqual(0)
  }
  if (before !== null) await page.setViewportSize(before)
}

/** With SHOTS=1 writes the page at three widths in both schemes to test/browser/shots/, for looking at. */
export async function shoot(page: Page, name: string): Promise<void> {
  if (process.env['SHOTS'] === undefined) return
  const folder = join(root, 'test/browser/shots')
  mkdirSync(folder, { recursive: true })
  const before = page.viewportSize()
  for (const [size, viewport] of Object.entries(sizes)) {
    for (const scheme of ['light', 'dark'] as const) {
      if (scheme === 'dark' && size === 'tablet') continue
      await page.setViewportSize(viewport)
      await page.emulateMedia({ colorScheme: scheme })
      await page.waitForTimeout(60)
      await page.screenshot({ path: join(folder, `${name}-${size}${scheme === 'dark' ? '-dark' : ''}.png`), fullPage: true })
    }
  }
  await page.emulateMedia({ colorScheme: 'light' })
  if (before !== null) await page.setViewportSize(before)
}
