import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CooperationView } from '#wire/cooperation.ts'
import { expectAccessible, expectNoOverflow, go, type House, openHouse, shoot, sizes } from './harness.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('when nothing is open the page says so and leads to the rehearsal', async () => {
  const { page, cooperation } = await house.enterExample('finished', 'a')
  await go(page, `/c/${cooperation}/findings`)
  await page.getByRole('link', { name: 'Ernstfälle durchspielen' }).waitFor()
  await expectAccessible(page)
  await shoot(page, 'findings-none')
})

test('a gap is closed when every side has accepted what one proposed, and a follow-up question is offered', async () => {
  const { page, cooperation } = await house.enterExample('half-done', 'a')
  const path = `/c/${cooperation}/findings`
  await go(page, path)
  const gap = page.locator('.finding', { hasText: 'Wer stellt dem Kunden die Rechnung' })
  await gap.waitFor()
  const before = await page.locator('.finding').count()
  await expectAccessible(page)
  await shoot(page, 'findings')
  await gap.getByRole('button', { name: 'Beantworten' }).click()
  await gap.locator('.follow-ups a').first().waitFor()
  await shoot(page, 'findings-answer')
  await expectAccessible(page)
  await gap.locator('.exit-form .choice').first().click()
  await gap.getByRole('button', { name: 'Vorschlagen', exact: true }).click()
  await gap.locator('.proposal').waitFor()
  expect(await gap.locator('.proposal').innerText()).toContain('Es fehlt die Zustimmung von: Kontor')
  expect(await page.locator('.finding').count()).toBe(before)
  await shoot(page, 'findings-proposed')

  const { page: other } = await house.enterExample('half-done', 'b')
  await go(other, path)
  await other.locator('.proposal').getByRole('button', { name: 'Annehmen' }).click()
  await expect.poll(() => other.locator('.finding').count()).toBe(before - 1)
  await expect.poll(() => page.locator('.finding').count()).toBe(before - 1)

  await go(page, `/c/${cooperation}/contract`)
  await page.locator('.doc .margin', { hasText: 'Ergänzt zu einem Befund' }).waitFor()
})

test('a case that cannot happen needs its reason; a case to talk about goes to the agenda', async () => {
  const { page, cooperation } = await house.enterExample('half-done', 'a')
  await go(page, `/c/${cooperation}/findings`)
  const finding = page.locator('.finding').first()
  await finding.getByRole('button', { name: 'Kann nicht vorkommen, weil …' }).click()
  await finding.getByRole('button', { name: 'Ausschluss vorschlagen' }).click()
  await finding.getByText('Bitte nennen Sie den Grund.').waitFor()
  await finding.getByRole('button', { name: 'Ins Gespräch nehmen' }).click()
  await finding.getByRole('button', { name: 'Auf die Tagesordnung vorschlagen' }).click()
  await finding.locator('.proposal', { hasText: 'Im Gespräch klären' }).waitFor()
  await page.setViewportSize(sizes.phone)
  await expectNoOverflow(page)
})

test('an amount is answered by a percentage, in tiers, as in another rule; what is incomplete is said', async () => {
  const question = 'Wie hoch ist die Provision'
  const { page, cooperation } = await house.enterExample('quarrelling', 'a')
  const { page: other } = await house.enterExample('quarrelling', 'b')
  const { page: third } = await house.enterExample('quarrelling', 'c')
  await reopen(page, cooperation, 'split.commissionUnpaid', { kind: 'notRelevant', because: 'x' })
  await acceptAll(other, cooperation)
  await acceptAll(third, cooperation)
  await go(page, `/c/${cooperation}/findings`)
  const finding = page.locator('.finding', { hasText: question }).first()
  await finding.getByRole('button', { name: 'Beantworten' }).click()
  const form = finding.locator('.exit-form')
  expect(await form.locator('input:checked').count()).toBe(0)
  await form
    .getByText(/^Wie in §/)
    .first()
    .waitFor()
  await form.getByText('Gestaffelte Prozentsätze').click()
  await expectAccessible(page)
  await form.getByRole('button', { name: 'Vorschlagen', exact: true }).click()
  await form.getByText(/Bitte füllen Sie mindestens eine Stufe|Bitte wählen Sie, wovon/).waitFor()
  const base = form.getByLabel('Wovon?')
  if ((await base.count()) > 0) await base.selectOption('orderValue')
  await form.getByLabel('1. Stufe: bis … Euro').fill('50.000')
  await form.getByLabel('1. Stufe: Prozentsatz').fill('12,5')
  await form.getByLabel('Darüber: Prozentsatz').fill('5')
  await shoot(page, 'findings-tiers')
  await expectNoOverflow(page)
  await form.getByRole('button', { name: 'Vorschlagen', exact: true }).click()
  const proposal = finding.locator('.proposal')
  await proposal.getByText(/12,5.%/).waitFor()
  const { negotiation } = (await (await page.request.get(`/api/v1/cooperations/${cooperation}/view`)).json()) as CooperationView
  expect(negotiation.proposals.at(-1)?.change).toMatchObject({
    patch: {
      rule: {
        outcome: {
          kind: 'amount',
          lines: [
            {
              of: 'orderValue',
              rate: { kind: 'percent', basisPoints: { plus: 10_000 } },
              tiers: {
                each: [
                  [{ plus: 5_000_000, unit: 'EUR' }, 1250],
                  ['rest', 500],
                ],
              },
            },
          ],
        },
      },
    },
  })

  // The own proposal is changed with what it said before; the other side answers by one of its own.
  await proposal.getByRole('button', { name: 'Ändern' }).click()
  await expect.poll(() => proposal.getByLabel('1. Stufe: bis … Euro').inputValue(), slow).toBe('50.000')
  await proposal.getByLabel('Darüber: Prozentsatz').fill('6')
  await proposal.getByRole('button', { name: 'Geändert vorschlagen' }).click()
  await proposal.getByText(/6.%/).waitFor()
  await go(other, `/c/${cooperation}/findings`)
  const theirs = other.locator('.finding', { hasText: question }).first()
  await theirs.getByRole('button', { name: 'Gegenvorschlag' }).click()
  await theirs.locator('.proposal').getByText('Ein fester Betrag', { exact: true }).click()
  await theirs.getByLabel('Betrag in Euro').fill('1.250')
  await theirs.getByRole('button', { name: 'Gegenvorschlag machen' }).click()
  await expect.poll(() => theirs.locator('.proposal').count(), slow).toBe(2)
  await shoot(other, 'findings-counter')
  await page
    .locator('.proposal', { hasText: /1\.250/ })
    .getByRole('button', { name: 'Annehmen' })
    .click()
  await page
    .locator('.proposal', { hasText: /1\.250/ })
    .getByText('Es fehlt die Zustimmung von: Calvi Personal GmbH')
    .waitFor()
  await acceptLast(third, cooperation)
  const record = page.locator('.closed')
  await record.getByText(/weil zu diesem Befund etwas anderes vereinbart wurde/).waitFor()
  expect(await record.locator('.accepted-by', { hasText: 'Petra Birk' }).count()).toBeGreaterThan(0)
  for (const each of [page, other, third]) await each.context().close()
})

test('an addition that lost its place is still told', async () => {
  const { page, cooperation } = await house.enterExample('finished', 'a')
  const { page: other } = await house.enterExample('finished', 'b')
  await reopen(page, cooperation, 'protection.penaltyRate', { kind: 'notRelevant', because: 'x' })
  await acceptAll(other, cooperation)
  await go(page, `/c/${cooperation}/findings`)
  await page.getByRole('heading', { name: 'Vereinbarte Ergänzungen ohne Platz' }).waitFor()
  await page.locator('.closed', { hasText: '30 %' }).waitFor()
  await page.context().close()
  await other.context().close()
})

test('what became of findings is told with who and when, in both languages', async () => {
  for (const [language, title, reason] of [
    ['de', 'Was aus Befunden wurde', 'Wer es ein zweites Mal tut, hat es gewusst.'],
    ['en', 'What became of findings', 'Whoever does it a second time knew what they were doing.'],
  ] as const) {
    const { page, cooperation } = await house.enterExample('finished', 'b', { language })
    await go(page, `/c/${cooperation}/findings`)
    await page.getByRole('heading', { name: title }).waitFor()
    const record = page.locator('.closed > li', { hasText: reason })
    expect(await record.innerText()).toMatch(/Silke Brandt.*2026/s)
    expect(await record.innerText()).toMatch(/Jens Lohse.*2026/s)
    await expectAccessible(page)
    await expectNoOverflow(page)
    await page.context().close()
  }
})

test('a contradiction is ended by an order, a new answer or a talk; the talk goes to the agenda', async () => {
  const { page: birk, cooperation } = await house.enterExample('quarrelling', 'b')
  await go(birk, `/c/${cooperation}/findings`)
  const clash = birk.locator('.finding', { hasText: 'Wer spricht den Interessenten an' })
  await clash.getByRole('button', { name: 'Beantworten' }).click()
  await clash.getByText('Oder: Was gilt stattdessen, genau für diesen Fall?').waitFor()
  const labels = await clash.locator('.exit-form .choice .t').allInnerTexts()
  expect(labels.filter((label) => label.endsWith('geht vor'))).toHaveLength(2)
  expect(labels).toContain('Aumann Finanzen spricht den Interessenten an.')
  await shoot(birk, 'findings-clash')
  await clash.getByRole('button', { name: 'Ins Gespräch nehmen' }).click()
  await clash.getByLabel('Was soll besprochen werden? (freiwillig)').fill('Wer ruft nach der Messe an?')
  await clash.getByRole('button', { name: 'Auf die Tagesordnung vorschlagen' }).click()
  await clash.locator('.proposal').waitFor()
  for (const seat of ['a', 'c']) {
    const { page } = await house.enterExample('quarrelling', seat)
    await acceptAll(page, cooperation)
    await page.context().close()
  }
  await clash.getByText(/Steht seit .* auf der gemeinsamen Tagesordnung/).waitFor()
  await clash.getByRole('button', { name: 'Beantworten' }).click()
  await clash.locator('.exit-form .choice', { hasText: 'geht vor' }).last().click()
  await clash.getByRole('button', { name: 'Vorschlagen', exact: true }).click()
  for (const seat of ['a', 'c']) {
    const { page } = await house.enterExample('quarrelling', seat)
    await acceptAll(page, cooperation)
    await page.context().close()
  }
  // The rule that steps back here answers nowhere any more, which is told as what it is: no contradiction.
  await expect.poll(() => clash.filter({ hasText: 'Widerspruch' }).count(), slow).toBe(0)
  await birk.context().close()
})

/** Others work on the same machine: what is waited for comes over the live line and through the engine. */
const slow = { timeout: 20_000 }

/** Accepts the newest proposal as the person of this page. */
async function acceptLast(page: Page, cooperation: string): Promise<void> {
  const root = `/api/v1/cooperations/${cooperation}`
  const { negotiation } = (await (await page.request.get(`${root}/view`)).json()) as CooperationView
  const last = negotiation.proposals.at(-1)
  const answer = await page.request.post(`${root}/proposals/${last?.id}/acceptance`, {
    data: { version: last?.version },
    headers: { origin: house.server.url },
  })
  expect(answer.status(), await answer.text()).toBe(200)
}

/** Proposes another answer to a question that is agreed, as the person of this page. */
async function reopen(page: Page, cooperation: string, question: string, value: object): Promise<void> {
  const answer = await page.request.post(`/api/v1/cooperations/${cooperation}/proposals`, {
    data: { change: { kind: 'answer', question, value } },
    headers: { origin: house.server.url },
  })
  expect(answer.status(), await answer.text()).toBe(200)
}

/** Accepts whatever waits for the person of this page. */
async function acceptAll(page: Page, cooperation: string): Promise<void> {
  const root = `/api/v1/cooperations/${cooperation}`
  const { negotiation, viewer } = (await (await page.request.get(`${root}/view`)).json()) as CooperationView
  for (const { id, version, state, accepted } of negotiation.proposals) {
    if (state !== 'open' || viewer.side === null || accepted[viewer.side] !== undefined) continue
    const answer = await page.request.post(`${root}/proposals/${id}/acceptance`, {
      data: { version },
      headers: { origin: house.server.url },
    })
    expect(answer.status(), await answer.text()).toBe(200)
  }
}
