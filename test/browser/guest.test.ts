import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Agreement } from '#core/agreement/agreement.ts'
import { browser, found, look, mailTo, operatorOf, signIn, join } from '../server/access/people.ts'
import { expectAccessible, expectNoOverflow, go, type House, openHouse, shoot, sizes } from './harness.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

/** An answer that decides something. */
const answer = { question: 'purpose.outside', value: { kind: 'choice', option: 'notCovered' } } as const

/** A small cooperation in which something is agreed, and its two owners. */
async function agreedCooperation(name: string) {
  const own = await signIn(house.server, `ada@${name}.example`)
  const cooperation = await found(own, ['Nordlicht GmbH', 'Südwind GmbH'])
  const other = await join(house.server, own, cooperation, `ben@${name}.example`, 'owner', 'b')
  for (const who of [own, other]) await who.post(`/api/v1/cooperations/${cooperation}/answers`, answer)
  for (const who of [own, other]) await who.post(`/api/v1/cooperations/${cooperation}/releases`, { questions: [answer.question] })
  return { own, cooperation }
}

const openLink = async (page: Page, token: string): Promise<void> => {
  await page.goto(`/guest#${token}`, { waitUntil: 'domcontentloaded' })
  await page.locator('main h1').first().waitFor()
}

test('an owner sends a guest link, the guest reads and asks on a phone, and the owner ends it', async () => {
  const { own, cooperation } = await agreedCooperation('eins')
  const page = await house.openAs(own)
  await go(page, `/c/${cooperation}/people`)
  const guests = page.locator('section[aria-labelledby="guests"]')
  await guests.getByText('Sie haben noch niemandem einen Gast-Link geschickt.').waitFor()
  await guests.getByRole('button', { name: 'Gast-Link schicken' }).click()
  await guests.getByText('Bitte schreiben Sie eine E-Mail-Adresse.').waitFor()
  await guests.getByLabel('E-Mail des Gastes').fill('kanzlei@recht.example')
  await guests.getByRole('button', { name: 'Gast-Link schicken' }).click()
  const row = guests.locator('li', { hasText: 'kanzlei@recht.example' })
  await row.getByText('noch nicht geöffnet').waitFor()
  const { token } = await mailTo(house.server, 'kanzlei@recht.example')
  expect(await page.content()).not.toContain(token)
  await expectAccessible(page)
  await expectNoOverflow(page)
  await shoot(page, 'people-guests')

  const phone = await house.openAs(null, { size: 'phone' })
  await openLink(phone, token)
  expect(new URL(phone.url()).hash).toBe('')
  await phone.getByText('ada bittet Sie, den Vertrag zur Kooperation „Gemeinsam“ zu lesen.').waitFor()
  await expectAccessible(phone)
  await expectNoOverflow(phone)
  await shoot(phone, 'guest-offer')
  await phone.getByRole('button', { name: 'Vertrag öffnen' }).click()
  await phone.locator('.doc .clause').first().waitFor()
  await expectAccessible(phone)
  await expectNoOverflow(phone)
  const text = await phone.locator('main').innerText()
  expect(text).not.toMatch(/ada|ben@|Vorschlag|beantwortet/)
  await phone.getByRole('link', { name: 'Was gilt, wenn …?' }).click()
  await phone.getByRole('heading', { name: 'Was gilt, wenn …?', level: 1 }).waitFor()
  // The same search as for members: told in own words, and only what is agreed is found.
  await phone.getByRole('textbox', { name: 'In eigenen Worten' }).fill('fällt der Auftrag unter die Vereinbarung')
  await phone.locator('.hit').first().waitFor()
  await expectAccessible(phone)
  await expectNoOverflow(phone)
  await shoot(phone, 'guest-search')
  await phone.locator('.hit').getByRole('link', { name: 'Gilt diese Vereinbarung für den Auftrag?' }).click()
  await phone.locator('.ask-options').first().getByRole('button').first().click()
  await phone.locator('.ruling h2').waitFor()
  await expectAccessible(phone)
  await expectNoOverflow(phone)
  await shoot(phone, 'guest-answer')
  await phone.goBack()
  await phone.locator('.ask-options').first().waitFor()
  // The mail opened again on this device leads straight back; on another one it does not open.
  await openLink(phone, token)
  await phone.locator('.doc .clause').first().waitFor()
  const forwarded = await house.openAs(null)
  await openLink(forwarded, token)
  await forwarded.getByText('Dieser Link wurde schon geöffnet').waitFor()
  await shoot(forwarded, 'guest-used')
  await expectAccessible(forwarded)
  await look(house.server, `update guest_link set mailed_at = now() - interval '1 hour' returning id`)
  await forwarded.getByRole('button', { name: 'Neuen Link an dieselbe Adresse schicken' }).click()
  await forwarded.getByText('Ein neuer Link ist unterwegs').waitFor()

  await go(page, `/c/${cooperation}/people`)
  await row.getByText('zuletzt geöffnet am').waitFor()
  await row.getByRole('button', { name: 'Gast-Link von kanzlei@recht.example zurückziehen' }).click()
  await guests.getByText('Ein früherer Gast-Link').click()
  await guests.getByText('zurückgezogen').waitFor()
  await go(phone, `/guest/${cooperation}`)
  await phone.getByRole('heading', { name: 'Dieser Vertrag ist hier nicht mehr offen' }).waitFor()
  await expectAccessible(phone)
  for (const each of [page, phone, forwarded]) await each.context().close()
})

test('in English a guest reads the finished example’s size of contract, fetches the paper and closes it on this device', async () => {
  const { own, cooperation } = await agreedCooperation('zwei')
  await own.post(`/api/v1/cooperations/${cooperation}/guest-links`, {
    email: 'tax@recht.example',
    purpose: 'readContract',
    language: 'en',
  })
  const { token, text } = await mailTo(house.server, 'tax@recht.example')
  expect(text).toContain('Not even ada knows the link.')
  const page = await house.openAs(null, { language: 'en' })
  await openLink(page, token)
  await page.getByRole('button', { name: 'Open the contract' }).click()
  await page.getByRole('heading', { name: 'Cooperation agreement' }).waitFor()
  await shoot(page, 'guest-contract-en')
  const [paper] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /PDF/ }).click()])
  expect(paper.suggestedFilename()).toMatch(/\.pdf$/)
  await page.getByRole('button', { name: 'Close on this device' }).click()
  await page.getByRole('button', { name: 'Yes, close' }).click()
  await page.getByText('No contract is open on this device.').waitFor()
  await go(page, `/guest/${cooperation}`)
  await page.getByRole('heading', { name: 'This contract is not open here any more' }).waitFor()
  await page.setViewportSize(sizes.phone)
  await expectNoOverflow(page)
  await page.context().close()
})

test('an example’s whole contract is read as a guest of it would: the same page, in full length', async () => {
  const entered = browser(house.server)
  const { cooperation } = (await entered.post('/api/v1/demo/finished/a')).json as { cooperation: string }
  // Examples send no mail; what a guest would read is the same for members.
  const answer = await entered.get(`/api/v1/cooperations/${cooperation}/contract`)
  expect(answer.status).toBe(200)
  expect(answer.text.length).toBeLessThan(2_500_000)
  expect((await entered.post(`/api/v1/cooperations/${cooperation}/guest-links`, {})).status).toBe(403)
  await operatorOf(house.server)
  const page = await house.openAs(entered)
  await go(page, `/guest/${cooperation}`)
  expect(await page.locator('.doc .clause').count()).toBeGreaterThan(30)
  await expectAccessible(page)
  await expectNoOverflow(page)
  await shoot(page, 'guest-contract')
  // The way from one page to the other stands at the same height on both, also where there is room for little beside it.
  await page.setViewportSize(sizes.phone)
  const belowHead = () =>
    page.evaluate(() => {
      const bottom = (selector: string) => document.querySelector(selector)?.getBoundingClientRect()
      return Math.round((bottom('.guest-nav')?.top ?? 0) - (bottom('.page-head .sub')?.bottom ?? 0))
    })
  const onContract = await belowHead()
  await go(page, `/guest/${cooperation}/ask`)
  expect(await belowHead()).toBe(onContract)
  await page.setViewportSize(sizes.laptop)
  expect(await page.locator('.ask-topics li').count()).toBeGreaterThan(20)
  await shoot(page, 'guest-ask')
  await expectAccessible(page)
  await page.context().close()
})

test('a guest reads the whole answer: what would change it, and of a conflict what lies beneath and what was ruled out; nobody’s name', async () => {
  const { page, cooperation } = await house.enterExample('quarrelling', 'a')
  // On top of the example's conflict: a question that rests on it, and a reason why the case cannot happen.
  const path = `/api/v1/cooperations/${cooperation}/contract`
  const reading = (await (await page.request.get(path)).json()) as { readonly agreement: Agreement }
  const { leadOwner } = reading.agreement.decisions
  if (leadOwner === undefined) throw new Error('the example decides whose a lead is')
  const decisions: Agreement['decisions'] = {
    ...reading.agreement.decisions,
    leadOwner: {
      ...leadOwner,
      exclusions: [{ id: 'never', when: { organiser: [{ kind: 'is', value: 'both' }] }, because: 'Wir treten nie zusammen auf.' }],
    },
    listKeeper: {
      question: { de: 'Wer führt die Liste der Interessenten?', en: 'Who keeps the list of leads?' },
      answer: { kind: 'choice', options: ['owner', 'other'] },
      rules: [{ id: 'keeps', when: { leadOwner: [{ kind: 'is', value: 'a' }] }, outcome: { kind: 'choice', option: 'owner' } }],
    },
  }
  // Read before: whoever closes the page meanwhile leaves nothing that still waits for the server.
  await page.route(`**${path}`, (route) => route.fulfill({ json: { ...reading, agreement: { ...reading.agreement, decisions } } }))
  await go(page, `/guest/${cooperation}/ask?about=listKeeper&case=organiser:both`)
  await page.getByRole('heading', { name: 'Dazu ist Verschiedenes vereinbart.' }).waitFor()
  const ruling = page.locator('.ruling')
  await ruling.getByText(/^Offen ist dabei: /).waitFor()
  await ruling.getByText('Ihr Grund: Wir treten nie zusammen auf.', { exact: false }).waitFor()
  expect(await ruling.locator('.branches > li').count()).toBe(2)
  expect(await ruling.getByRole('link', { name: 'Zum Befund' }).count()).toBe(0)
  expect(await page.locator('main').innerText()).not.toMatch(/Heinrich Aumann|Petra Birk|Luca Calvi|Vorgeschlagen von/)
  await expectAccessible(page)
  await expectNoOverflow(page)
  await shoot(page, 'guest-conflict')
  await ruling.getByRole('link', { name: /^§/ }).first().click()
  await page.locator('.doc .clause').first().waitFor()
  expect(new URL(page.url()).pathname).toBe(`/guest/${cooperation}`)
  await page.context().close()
})
