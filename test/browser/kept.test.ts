import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CooperationView } from '#wire/cooperation.ts'
import { found, join, signIn, type Browser as Person } from '../server/access/people.ts'
import { expectAccessible, expectNoOverflow, go, type House, openHouse, shoot } from './harness.ts'

let house: House
let ada: Person
let eva: Person
let ben: Person
let cooperation: string
beforeAll(async () => {
  house = await openHouse()
  ada = await signIn(house.server, 'ada@nordlicht.example')
  cooperation = await found(ada, ['Nordlicht', 'Kontor'])
  eva = await join(house.server, ada, cooperation, 'eva@nordlicht.example', 'owner', 'a')
  ben = await join(house.server, ada, cooperation, 'ben@kontor.example', 'owner', 'b')
})
afterAll(() => house.close())

const root = () => `/api/v1/cooperations/${cooperation}`
const choice = (option: string) => ({ kind: 'choice', option })
const answer = async (who: Person, question: string, value: unknown): Promise<void> => {
  const given = await who.post(`${root()}/answers`, { question, value })
  expect(given.status, given.text).toBe(200)
}
const reveal = async (who: Person, question: string): Promise<void> => {
  expect((await who.post(`${root()}/releases`, { questions: [question] })).status).toBe(200)
}
const ownAnswer = async (who: Person, question: string): Promise<unknown> =>
  ((await who.get(`${root()}/view`)).json as CooperationView).negotiation.answers.a?.[question as never]
const notSaved = (page: Page) => page.getByRole('region', { name: 'Diese Antwort ist nicht gesichert' })
const save = (page: Page) => page.getByRole('button', { name: 'Sichern und weiter' }).click()

test('two of one side answer at once: the later one reads both, and decides', async () => {
  const page = await house.openAs(ada)
  await go(page, `/c/${cooperation}/questions/purpose/goal`)
  await page.getByLabel('Ihre Antwort').fill('Gemeinsam größere Kunden gewinnen')
  await page.getByText('Was Ihnen daran wichtig ist').click()
  await page.getByLabel('Wichtig ist uns').fill('Unser Name bleibt sichtbar')
  // The other one answers while this page is open, and this page hears of it before it sends.
  const heard = page.waitForResponse((response) => response.url().endsWith('/view'))
  await answer(eva, 'purpose.goal', { kind: 'text', text: 'Mehr Umsatz im Norden' })
  await heard
  await save(page)
  await page.getByRole('region', { name: 'Eine Antwort ist nicht gesichert' }).getByRole('link').waitFor()
  expect(JSON.stringify(await ownAnswer(ada, 'purpose.goal'))).toContain('Mehr Umsatz')

  await page.reload({ waitUntil: 'domcontentloaded' })
  await go(page, `/c/${cooperation}/questions`)
  await page.getByRole('region', { name: 'Eine Antwort ist nicht gesichert' }).getByRole('link').click()
  const kept = notSaved(page)
  await kept.getByText('Gemeinsam größere Kunden gewinnen').waitFor()
  await kept.getByText('Unser Name bleibt sichtbar').waitFor()
  await kept.getByText('Mehr Umsatz im Norden').waitFor()
  await kept.getByText(/^Was jetzt gilt, von eva, /).waitFor()
  await expectAccessible(page)
  await expectNoOverflow(page)
  await shoot(page, 'question-kept')

  await kept.getByRole('button', { name: 'Meine Antwort nehmen' }).click()
  await kept.waitFor({ state: 'detached' })
  await expect.poll(async () => JSON.stringify(await ownAnswer(ada, 'purpose.goal'))).toContain('Unser Name bleibt sichtbar')
  expect(JSON.stringify(await ownAnswer(ada, 'purpose.goal'))).toContain('größere Kunden')
  await page.reload({ waitUntil: 'domcontentloaded' })
  await page.getByText('Entwurf: Ihre Antwort ist gesichert', { exact: false }).waitFor()
  expect(await notSaved(page).count()).toBe(0)
  await page.context().close()
})

test('one’s own answer, changed twice in a row, is no conflict', async () => {
  const page = await house.openAs(ada)
  await go(page, `/c/${cooperation}/questions/customerContract/contract`)
  for (const key of ['1', '2', '1']) {
    await page.keyboard.press(key)
    await save(page)
    await page.getByRole('heading', { name: 'Wer schließt den Vertrag mit dem Kunden?' }).waitFor({ state: 'detached' })
    await page.goBack()
    await page.getByRole('heading', { name: 'Wer schließt den Vertrag mit dem Kunden?' }).waitFor()
  }
  await page.getByText(/^Gesichert um/).waitFor()
  expect(await page.getByText('nicht gesichert').count()).toBe(0)
  await page.context().close()
})

test('revealed before a private answer arrived: it stays with its author, through a reload, until it is let go', async () => {
  const question = 'customerContract.reminds'
  await answer(ada, question, choice('invoicer'))
  await answer(ben, question, { kind: 'notRelevant', because: 'Mahnen müssen wir nie.' })
  const page = await house.openAs(ada)
  await go(page, `/c/${cooperation}/questions/customerContract/reminds`)
  await page.waitForLoadState('networkidle')
  await page.context().setOffline(true)
  await page.getByText('Was Ihnen daran wichtig ist').click()
  await page.getByLabel('Weil', { exact: true }).fill('Das sagen wir nur uns')
  await save(page)
  await reveal(ada, question)
  await reveal(ben, question)
  await page.context().setOffline(false)
  await page.getByRole('region', { name: 'Eine Antwort ist nicht gesichert' }).waitFor()
  await go(page, `/c/${cooperation}/questions/customerContract/reminds`)
  await notSaved(page).getByText('Das sagen wir nur uns').waitFor()
  await notSaved(page).getByText('lesen ihn alle sofort', { exact: false }).waitFor()
  expect((await ben.get(`${root()}/view`)).text).not.toContain('Das sagen wir nur uns')
  await notSaved(page).getByRole('button', { name: 'Lassen, was jetzt gilt' }).click()
  await page.reload({ waitUntil: 'domcontentloaded' })
  await page.getByText('Diese Frage ist aufgedeckt', { exact: false }).waitFor()
  expect(await notSaved(page).count()).toBe(0)
  await page.context().close()
})

test('agreed while somebody types: the form closes, what was typed stays', async () => {
  const question = 'purpose.outside'
  await answer(ada, question, choice('ifAgreed'))
  await reveal(ada, question)
  await answer(ben, question, choice('covered'))
  await reveal(ben, question)
  const page = await house.openAs(ada)
  await go(page, `/c/${cooperation}/questions/purpose/outside`)
  await page.getByText('Was Ihnen daran wichtig ist').click()
  await page.getByLabel('Weil', { exact: true }).fill('Sonst streiten wir darüber')
  const moved = await ben.post(`${root()}/answers`, { question, value: choice('ifAgreed'), open: true })
  expect(moved.status, moved.text).toBe(200)
  await notSaved(page).getByText('Sonst streiten wir darüber').waitFor()
  await page.reload({ waitUntil: 'domcontentloaded' })
  await notSaved(page).getByText('Sonst streiten wir darüber').waitFor()
  expect(await notSaved(page).getByRole('button', { name: 'Meine Antwort nehmen' }).count()).toBe(0)
  await page.context().close()
})

test('who looks as another while an answer of the server is on its way sees the page of the other', async () => {
  const { page, cooperation: example } = await house.enterExample('half-done', 'a')
  const line = page.locator('.demo-line')
  await go(page, `/c/${example}/compare/customerContract`)
  let late: Promise<void> | undefined
  await page.route('**/proposals', async (route) => {
    const response = await route.fetch()
    late = line
      .getByRole('button', { name: 'Kontor Beratung GmbH', pressed: true })
      .waitFor()
      .then(() => route.fulfill({ response }))
    await late
  })
  await page.getByRole('button', { name: 'Im Gespräch klären' }).first().click()
  await line.getByRole('button', { name: 'Kontor Beratung GmbH' }).click()
  await expect.poll(() => late !== undefined).toBe(true)
  await late
  await page.waitForTimeout(300)
  expect(await line.getByRole('button', { name: 'Kontor Beratung GmbH', pressed: true }).count()).toBe(1)
  await page.unrouteAll()
  await page.context().close()
})

test('a proposal that is being written survives a reload and the agreement of others, until it is cancelled', async () => {
  const question = 'customerContract.names'
  await answer(ada, question, choice('issuerOnly'))
  await reveal(ada, question)
  await answer(ben, question, choice('issuerFirst'))
  await reveal(ben, question)
  const page = await house.openAs(ada)
  await go(page, `/c/${cooperation}/compare/customerContract`)
  const reason = page.getByLabel('Warum dieser Vorschlag?')
  const row = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /Namen|Firma/ }) })
  await row.getByRole('button', { name: 'Etwas Drittes vorschlagen' }).click()
  await reason.fill('Beide haben daran gearbeitet')
  await page.reload({ waitUntil: 'domcontentloaded' })
  await reason.waitFor()
  expect(await reason.inputValue()).toBe('Beide haben daran gearbeitet')
  const moved = await ben.post(`${root()}/answers`, { question, value: choice('issuerOnly'), open: true })
  expect(moved.status, moved.text).toBe(200)
  await page.locator('.row.agreed', { has: reason }).waitFor()
  expect(await reason.inputValue()).toBe('Beide haben daran gearbeitet')
  await page.getByRole('button', { name: 'Abbrechen' }).click()
  await page.reload({ waitUntil: 'domcontentloaded' })
  await page.locator('.row.agreed').first().waitFor()
  expect(await reason.count()).toBe(0)
  await page.context().close()
})

test('two of one side change a proposal: the later text is not lost, and is sent only after the other one was told', async () => {
  const question = 'customerContract.reminds'
  const change = { kind: 'answer', question, value: choice('bringer') }
  await ada.post(`${root()}/proposals`, { change, reason: 'Wer bringt, mahnt' })
  const proposal = async () =>
    ((await ada.get(`${root()}/view`)).json as CooperationView).negotiation.proposals.find((each) => each.reason !== undefined)
  const page = await house.openAs(ada)
  await go(page, `/c/${cooperation}/compare/customerContract`)
  await page.getByRole('button', { name: 'Ändern', exact: true }).click()
  const reason = page.getByLabel('Warum dieser Vorschlag?')
  await reason.fill('Wer bringt, kennt den Kunden')
  const changed = await eva.post(`${root()}/proposals/${(await proposal())?.id}/change`, { version: 1, change, reason: 'Von Eva' })
  expect(changed.status, changed.text).toBe(200)
  await page.getByText('Von Eva', { exact: false }).waitFor()
  await page.getByRole('button', { name: 'Geändert vorschlagen' }).click()
  await page.getByText('Dieser Vorschlag wurde inzwischen geändert.', { exact: false }).waitFor()
  expect(await reason.inputValue()).toBe('Wer bringt, kennt den Kunden')
  expect((await proposal())?.reason).toBe('Von Eva')
  await page.getByRole('button', { name: 'Geändert vorschlagen' }).click()
  await reason.waitFor({ state: 'detached' })
  expect((await proposal())?.reason).toBe('Wer bringt, kennt den Kunden')
  await page.context().close()
})

test('what is written about a finding survives a reload, also while another exit is open', async () => {
  const { page, cooperation: example } = await house.enterExample('quarrelling', 'a')
  await go(page, `/c/${example}/findings`)
  const finding = page
    .getByRole('article')
    .filter({ has: page.getByRole('button', { name: 'Kann nicht vorkommen, weil …' }) })
    .first()
  await finding.getByRole('button', { name: 'Kann nicht vorkommen, weil …' }).click()
  await finding.getByRole('textbox').fill('Das gibt es bei uns nicht')
  await finding.getByRole('button', { name: 'Beantworten', exact: true }).click()
  await page.reload({ waitUntil: 'domcontentloaded' })
  await finding.getByRole('button', { name: 'Beantworten', expanded: true }).waitFor()
  await finding.getByRole('button', { name: 'Kann nicht vorkommen, weil …' }).click()
  expect(await finding.getByRole('textbox').inputValue()).toBe('Das gibt es bei uns nicht')
  // The same, had the finding gone meanwhile: the text is told apart from it.
  await page.evaluate(() => {
    for (const [name, draft] of Object.entries(localStorage) as [string, string][]) {
      if (!name.startsWith('draft:')) continue
      localStorage.removeItem(name)
      localStorage.setItem(name.replace(/"decision":"\w+"/, '"decision":"settled"'), draft)
    }
  })
  await page.reload({ waitUntil: 'domcontentloaded' })
  const gone = page.getByRole('region', { name: 'Was Sie zu einem Befund geschrieben haben' })
  await gone.getByText('Das gibt es bei uns nicht').waitFor()
  await gone.getByRole('button', { name: 'Verwerfen' }).click()
  await gone.waitFor({ state: 'detached' })
  await page.context().close()
})

test('what is typed and not saved survives a reload, for its author alone, until it is saved or discarded', async () => {
  const path = `/c/${cooperation}/questions/split/objection`
  const page = await house.openAs(ada)
  const reason = page.getByLabel('Weil', { exact: true })
  const restored = page.getByText('Das haben Sie hier geschrieben und noch nicht gesichert.', { exact: false })
  const drafts = () => page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('draft:')))
  const before = await ownAnswer(ada, 'split.objection')
  await go(page, path)
  expect(await restored.count()).toBe(0)
  await page.getByText('Was Ihnen daran wichtig ist').click()
  await reason.fill('Zwei Wochen sind')
  await page.reload({ waitUntil: 'domcontentloaded' })
  await restored.waitFor()
  expect(await reason.inputValue()).toBe('Zwei Wochen sind')
  expect(await ownAnswer(ada, 'split.objection')).toEqual(before)
  await expectAccessible(page)
  await expectNoOverflow(page)
  await shoot(page, 'question-restored')

  await restored.getByRole('button', { name: 'Verwerfen' }).click()
  await restored.waitFor({ state: 'detached' })
  expect(await reason.inputValue()).toBe('')
  expect(await drafts()).toEqual([])

  const answerField = page.locator('form fieldset').first().getByRole('textbox').first()
  await answerField.fill('14')
  await reason.fill('Zwei Wochen sind üblich')
  await page.reload({ waitUntil: 'domcontentloaded' })
  await restored.waitFor()
  expect(await answerField.inputValue()).toBe('14')
  await save(page)
  await expect.poll(async () => JSON.stringify(await ownAnswer(ada, 'split.objection'))).toContain('Zwei Wochen sind üblich')
  expect(await drafts()).toEqual([])
  await go(page, path)
  expect(await restored.count()).toBe(0)
  expect(await reason.inputValue()).toBe('Zwei Wochen sind üblich')
  await page.context().close()
})

test('a question that was agreed while its page was closed gives back what was typed for it', async () => {
  const question = 'customerContract.invoicer'
  await answer(ada, question, choice('bringer'))
  await reveal(ada, question)
  await answer(ben, question, choice('largerPart'))
  await reveal(ben, question)
  const page = await house.openAs(ada)
  await go(page, `/c/${cooperation}/questions/customerContract/invoicer`)
  await page.getByText('Was Ihnen daran wichtig ist').click()
  await page.getByLabel('Weil', { exact: true }).fill('Wer den Kunden kennt')
  await go(page, '/settings')
  const moved = await ben.post(`${root()}/answers`, { question, value: choice('bringer'), open: true })
  expect(moved.status, moved.text).toBe(200)
  await go(page, `/c/${cooperation}/questions/customerContract/invoicer`)
  await notSaved(page).getByText('Wer den Kunden kennt').waitFor()
  expect(await page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('draft:')))).toEqual([])
  await notSaved(page).getByRole('button', { name: 'Lassen, was jetzt gilt' }).click()
  await notSaved(page).waitFor({ state: 'detached' })
  await page.context().close()
})

const leave = async (page: Page): Promise<void> => {
  await page.locator('header .me').click()
  await page.getByRole('menuitem', { name: 'Abmelden' }).click()
}
const written = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((name) => /^(draft|answer-kept|answer-not-saved):/.test(name)).length)

test('who signs out is told what is not saved, may stay, and leaves nothing of it behind', async () => {
  const own = await signIn(house.server, 'eva@nordlicht.example')
  const page = await house.openAs(own)
  await go(page, `/c/${cooperation}/questions/customerContract/paymentTerm`)
  await page.getByText('Was Ihnen daran wichtig ist').click()
  await page.getByLabel('Weil', { exact: true }).fill('Nur für uns bestimmt')
  // Beside the draft an answer that was not taken.
  await page.evaluate(() => {
    const person = Object.keys(localStorage)
      .find((name) => name.startsWith('draft:'))
      ?.split(':')[1]
    const entry = {
      cooperation: location.pathname.split('/')[2],
      key: 'k',
      body: { question: 'customerContract.reminds', value: { kind: 'unknown' }, reason: 'Auch nur für uns', expected: 0 },
      refused: { code: 'answerChanged', message: 'Inzwischen geändert.' },
      at: new Date().toISOString(),
    }
    localStorage.setItem(`answer-kept:${person}:k`, JSON.stringify({ place: 1, entry }))
    // Another person's text stays theirs.
    localStorage.setItem('draft:somebody-else:c:s', '"x"')
  })
  await page.reload({ waitUntil: 'domcontentloaded' })
  await page.getByRole('region', { name: 'Eine Antwort ist nicht gesichert' }).waitFor()
  await leave(page)
  const told = page.getByRole('dialog')
  await told.getByRole('heading', { name: '2 Texte von Ihnen sind noch nicht gesichert oder abgeschickt' }).waitFor()
  await expectAccessible(page)
  await expectNoOverflow(page)
  await shoot(page, 'sign-out-unsent')
  await page.keyboard.press('Escape')
  await told.waitFor({ state: 'detached' })
  expect(await page.locator('header .me').evaluate((button) => button === document.activeElement)).toBe(true)
  await leave(page)
  await told.getByRole('button', { name: 'Angemeldet bleiben' }).click()
  await told.waitFor({ state: 'detached' })
  expect(await written(page)).toBe(3)
  expect(await page.getByLabel('Weil', { exact: true }).inputValue()).toBe('Nur für uns bestimmt')

  await leave(page)
  await told.getByRole('button', { name: 'Verwerfen und abmelden' }).click()
  await page.getByRole('link', { name: 'Anmelden' }).first().waitFor()
  await expect.poll(() => written(page)).toBe(1)
  expect(await page.evaluate(() => Object.keys(localStorage))).toContain('draft:somebody-else:c:s')
  await page.context().close()
})

test('signing out everywhere tells what is not saved here, and takes it along', async () => {
  const page = await house.openAs(await signIn(house.server, 'eva@nordlicht.example'))
  await go(page, `/c/${cooperation}/questions/customerContract/paymentTerm`)
  await page.getByText('Was Ihnen daran wichtig ist').click()
  await page.getByLabel('Weil', { exact: true }).fill('Nur für uns bestimmt')
  await go(page, '/settings')
  await page.getByRole('button', { name: 'Überall abmelden' }).click()
  await page.getByText('Ein Text von Ihnen ist noch nicht gesichert oder abgeschickt.', { exact: false }).waitFor()
  await page.getByRole('button', { name: 'Ja, überall abmelden' }).click()
  await page.getByRole('link', { name: 'Anmelden' }).first().waitFor()
  await expect.poll(() => written(page)).toBe(0)
  await page.context().close()
})

test('who has nothing unsaved signs out at once', async () => {
  const page = await house.openAs(await signIn(house.server, 'eva@nordlicht.example'))
  await go(page, `/c/${cooperation}`)
  await leave(page)
  await page.getByRole('link', { name: 'Anmelden' }).first().waitFor()
  expect(await written(page)).toBe(0)
  await page.context().close()
})

test('a party has left: the form is closed at once, with what can still be done, and what was typed stays', async () => {
  const page = await house.openAs(ada)
  await go(page, `/c/${cooperation}/questions/customerContract/paymentTerm`)
  await page.getByText('Was Ihnen daran wichtig ist').click()
  await page.getByLabel('Wichtig ist uns').fill('Bald bezahlt werden')
  expect((await ben.post(`${root()}/leave`, { party: true })).status).toBe(200)
  await page.getByText('Kontor hat die Kooperation verlassen.', { exact: false }).first().waitFor()
  expect(await page.getByLabel('Wichtig ist uns').isDisabled()).toBe(true)
  expect(await page.getByRole('button', { name: 'Sichern und weiter' }).count()).toBe(0)
  await page.getByRole('link', { name: 'Vertrag lesen oder als PDF sichern' }).waitFor()
  await notSaved(page).getByText('Bald bezahlt werden').waitFor()
  await expectAccessible(page)
  await expectNoOverflow(page)
  await shoot(page, 'question-ended')
  await page.reload({ waitUntil: 'domcontentloaded' })
  await notSaved(page).getByText('Bald bezahlt werden').waitFor()
  await notSaved(page).getByRole('button', { name: 'Verwerfen' }).click()
  await notSaved(page).waitFor({ state: 'detached' })
  for (const path of ['questions', 'questions/customerContract']) {
    await go(page, `/c/${cooperation}/${path}`)
    await page.getByRole('region', { name: 'Nur noch lesen' }).waitFor()
    expect(await page.getByRole('link', { name: /Weiter antworten|Nächste Frage beantworten/ }).count()).toBe(0)
    expect(await page.getByRole('button', { name: /aufdecken/ }).count()).toBe(0)
  }
  await page.context().close()
})
