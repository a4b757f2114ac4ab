import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, expectNoOverflow, go, type House, openHouse, shoot, sizes } from './harness.ts'

/** A term explains itself: by mouse, by finger, by keyboard, and on a page of its own. */

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test.for(['de', 'en'] as const)(
  '%s: in the contract a term opens its note by hover, click and key, and moves nothing',
  async (language) => {
    const { page, cooperation } = await house.enterExample('finished', 'a', { language })
    await go(page, `/c/${cooperation}/contract`)
    const term = page.locator('.doc .term').first()
    const note = page.getByRole('tooltip')
    await term.scrollIntoViewIfNeeded()
    const height = await page.evaluate(() => document.documentElement.scrollHeight)

    await term.hover()
    await note.waitFor()
    await note.hover()
    await page.waitForTimeout(500)
    expect(await note.count()).toBe(1)
    await page.keyboard.press('Escape')
    expect(await note.count()).toBe(0)

    await page.mouse.move(2, 2)
    await term.focus()
    await page.keyboard.press('Enter')
    expect(await term.getAttribute('aria-expanded')).toBe('true')
    expect(await term.getAttribute('aria-describedby')).toBe(await note.getAttribute('id'))
    await expectAccessible(page)
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height)
    await shoot(page, `terms-contract-${language}`)
    await page.keyboard.press('Escape')
    expect(await note.count()).toBe(0)
    expect(await term.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.press('Space')
    await note.waitFor()
    await page.keyboard.press('Tab')
    await expect.poll(() => term.getAttribute('aria-expanded')).toBe('false')
    await page.context().close()
  },
)

test('on a phone a tap in an option explains and chooses nothing, and the note lies inside the window', async () => {
  const { page, cooperation } = await house.enterExample('half-done', 'a', { size: 'phone' })
  await go(page, `/c/${cooperation}/questions/split/basis`)
  const term = page.locator('form .choice .term').first()
  const option = page
    .locator('form .choice', { has: page.locator('.term') })
    .first()
    .locator('input')
  const chosen = await option.isChecked()
  await term.click()
  const box = await page.getByRole('tooltip').boundingBox()
  expect(box?.x).toBeGreaterThanOrEqual(0)
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(sizes.phone.width)
  expect(await option.isChecked()).toBe(chosen)
  await page.screenshot(process.env['SHOTS'] === undefined ? {} : { path: 'test/browser/shots/terms-question-tap.png' })
  await page.mouse.click(10, 10)
  expect(await page.getByRole('tooltip').count()).toBe(0)
  await page.context().close()
})

test.for([
  ['de', 'Begriffe', 'Vertragsstrafe'],
  ['en', 'Terms', 'contractual penalty'],
] as const)('%s: all terms stand on a page that the footer leads to', async ([language, title, term]) => {
  const page = await house.openAs(null, { language })
  await go(page, '/')
  await page.getByRole('contentinfo').getByRole('link', { name: title }).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  await page.getByText(term, { exact: true }).waitFor()
  await expectAccessible(page)
  await expectNoOverflow(page)
  await shoot(page, `terms-${language}`)
  await page.context().close()
})
