import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { browser as visitor, type Browser as Person, found, join, mailTo, signIn } from '../server/access/people.ts'
import { expectAccessible, go, type House, openHouse, shoot } from './harness.ts'

/** Whoever works in a cooperation of Swiss reads Swiss German on each of its pages, and that of Germany elsewhere. */
let house: House
let anna: Person
let cooperation: string
beforeAll(async () => {
  house = await openHouse()
  anna = await signIn(house.server, 'anna@weiss.example')
  cooperation = await found(anna, [firm, 'Nord GmbH'])
  const bernd = await join(house.server, anna, cooperation, 'bernd@nord.example', 'owner', 'b')
  await agree([anna, bernd], 'kind.countries', { kind: 'choices', options: ['CH'] })
  await agree([anna, bernd], 'purpose.goal', { kind: 'text', text: 'Anlagen aus einer Hand' })
  await agree([anna, bernd], 'customerContract.largeOrders', { kind: 'choice', option: 'party:a' })
  await agree([anna, bernd], 'customerContract.largeOrdersFrom', { kind: 'quantity', value: 5_000_050 })
})
afterAll(() => house.close())

/** A name has the letters and signs of Germany and keeps them, also where it is shortened. */
const short = 'Weiß „Süd“'
const firm = `${short} GmbH`

async function agree(all: readonly Person[], question: string, value: unknown): Promise<void> {
  for (const who of all) {
    const { status, text } = await who.post(`/api/v1/cooperations/${cooperation}/answers`, { question, value })
    expect(status, text).toBe(200)
  }
  for (const who of all)
    expect((await who.post(`/api/v1/cooperations/${cooperation}/releases`, { questions: [question] })).status).toBe(200)
}

const langOf = (page: Page) => page.locator('html').getAttribute('lang')

/** What the page says without the name: in text and where only a screen reader or a mouse finds it. */
async function ours(page: Page): Promise<string> {
  const all = await page.evaluate(() =>
    [
      document.title,
      document.body.innerText,
      ...Array.from(document.querySelectorAll('[aria-label],[title],[placeholder]'), (one) =>
        ['aria-label', 'title', 'placeholder'].map((name) => one.getAttribute(name) ?? '').join('\n'),
      ),
    ].join('\n'),
  )
  return all.replaceAll(short, '')
}

const wrong = /.{0,40}[ß„“‚‘€].{0,40}/gu

const pages = [
  '',
  '/questions',
  '/questions/kind',
  '/questions/customerContract/largeOrdersFrom',
  '/questions/pricing/setOff',
  '/questions/parties/companies',
  '/compare',
  '/compare/customerContract',
  '/findings',
  '/notes',
  '/value',
  '/value/estimate',
  '/fit',
  '/fit/answer',
  '/contract',
  '/ask',
  '/rehearsal',
  '/preparation',
  '/people',
  '/settings',
] as const

test.for(pages)('%s', async (name) => {
  const page = await house.openAs(anna)
  await go(page, `/c/${cooperation}${name}`)
  await expect.poll(() => langOf(page)).toBe('de-CH')
  await page.waitForLoadState('networkidle')
  expect((await ours(page)).match(wrong)).toBeNull()
  await page.context().close()
})

test('the contract has Swiss signs, articles and sums; in English it is English', async () => {
  const page = await house.openAs(anna)
  await go(page, `/c/${cooperation}/contract`)
  const text = (await page.locator('.doc').innerText()).replaceAll('\u00a0', ' ')
  expect(text).toContain(firm)
  expect(text).toContain('Ab einem Auftragswert von EUR 50’000.50 netto')
  expect(text).toMatch(/Art\. 1/u)
  expect(text).toContain('«Anlagen aus einer Hand»')
  expect(await page.locator('.doc .clause [lang]').first().getAttribute('lang')).toBe('de-CH')
  await expectAccessible(page)
  await shoot(page, 'swiss-contract')
  await page.getByRole('button', { name: 'Englisch' }).click()
  await page.getByRole('heading', { name: 'Cooperation agreement' }).waitFor()
  expect(await page.locator('.doc .clause [lang]').first().getAttribute('lang')).toBe('en')
  expect(await langOf(page)).toBe('de-CH')
  await page.context().close()
})

test('a guest of the cooperation reads the same German', async () => {
  const email = 'kanzlei@weiss.example'
  await anna.post(`/api/v1/cooperations/${cooperation}/guest-links`, { email, purpose: 'readContract', language: 'de' })
  const guest = visitor(house.server)
  expect((await guest.post('/api/v1/guest/enter', { token: (await mailTo(house.server, email)).token })).status).toBe(200)
  const page = await house.openAs(guest)
  for (const name of ['', '/ask', '/notes']) {
    await go(page, `/guest/${cooperation}${name}`)
    await expect.poll(() => langOf(page)).toBe('de-CH')
    await page.waitForLoadState('networkidle')
    expect((await ours(page)).match(wrong)).toBeNull()
  }
  await page.context().close()
})

test('outside of the cooperation the page is in the German of Germany again, and English knows no countries', async () => {
  const page = await house.openAs(anna)
  await go(page, `/c/${cooperation}`)
  await expect.poll(() => langOf(page)).toBe('de-CH')
  await page.locator('a.brand').click()
  await expect.poll(() => langOf(page)).toBe('de')
  await go(page, `/c/${cooperation}`)
  await page.getByRole('button', { name: 'English' }).first().click()
  await expect.poll(() => langOf(page)).toBe('en')
  await page.context().close()
})
