import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Language } from '#text/language.ts'
import { expectAccessible, expectNoOverflow, go, type House, openHouse, shoot, type Size } from './harness.ts'

/** Three disputes, told as people tell them who know the story and no legal word: each comes to its one rule, or to what is open. */

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

interface Told {
  readonly words: string
  /** The story of the library that is like it. */
  readonly like: string
  readonly asks: string
}

const told: Readonly<Record<Language, readonly Told[]>> = {
  de: [
    {
      words:
        'Eine Agentur hat mir einen Kunden für die Wartung weitergegeben. Seit einem Jahr arbeiten wir nicht mehr zusammen. Nun ruft der Kunde mich von sich aus an, er braucht etwas ganz anderes.',
      like: 'Ein Jahr nach dem Ende ruft der Kunde an',
      asks: 'Darf die Partei den Auftrag annehmen?',
    },
    {
      words:
        'Meine Rechnung als Subunternehmer ist fällig. Der Kunde hat dem Generalunternehmer nur einen Teil überwiesen und beschwert sich über dessen eigene Arbeit. Muss ich warten?',
      like: 'Meine Rechnung ist fällig, der Kunde beanstandet den anderen',
      asks: 'Wie viel ist jetzt für den Teil einer anderen Partei zu zahlen?',
    },
    {
      words: 'Im Rahmenvertrag stehen 30 Tage, auf dem Bestellschein 14. Keiner hat gesagt, was vorgeht.',
      like: 'Im Rahmen stehen 30\u00a0Tage, in der Bestellung 14',
      asks: 'Welches Papier gilt?',
    },
  ],
  en: [
    {
      words:
        'An agency gave me one of its customers for maintenance. We stopped working together a year ago. Now the customer rings me of his own accord and wants something quite different.',
      like: 'A year after the end the customer calls',
      asks: 'May the party accept the order?',
    },
    {
      words:
        'My invoice as subcontractor is due. The customer paid the main contractor only part of it and is unhappy with the main contractor’s own work. Do I have to wait for my money?',
      like: 'My invoice is due, and the customer complains about the other’s work',
      asks: 'How much must be paid now for another party’s part?',
    },
    {
      words: 'The framework says 30 days, the order form says 14, and nobody ever said which one counts.',
      like: 'The framework says 30\u00a0days, the order form 14',
      asks: 'Which document prevails?',
    },
  ],
}

const sizeOf: Readonly<Record<Language, Size>> = { de: 'phone', en: 'laptop' }
const own: Readonly<Record<Language, string>> = { de: 'In eigenen Worten', en: 'In your own words' }

describe.each(['de', 'en'] as const)('%s', (language) => {
  test('each story, told in own words, comes to its rule with the clause or to what is open', async () => {
    const { page, cooperation } = await house.enterExample('finished', 'a', { language, size: sizeOf[language] })
    for (const [nth, { words, like, asks }] of told[language].entries()) {
      await go(page, `/c/${cooperation}/ask`)
      await page.getByRole('textbox', { name: own[language] }).fill(words)
      const hits = page.locator('.hit')
      await hits.first().waitFor()
      const titles = await page.locator('.hit h3').allInnerTexts()
      expect(titles.slice(0, 4).map((title) => title.split('\n')[0])).toContain(like)
      await expectAccessible(page)
      await expectNoOverflow(page)
      await shoot(page, `told-${language}-${nth + 1}-found`)
      await page.getByRole('link', { name: like, exact: true }).first().click()
      const answer = page.locator('.ruling-block', { hasText: asks }).first()
      await answer.locator('h2').waitFor()
      // One sentence answers it, and the clause it stands in; or it says that nothing is agreed and what would close it.
      expect(await answer.locator('h2').count()).toBe(1)
      expect((await answer.locator('blockquote').count()) + (await answer.locator('.closes').count())).toBeGreaterThan(0)
      await expectAccessible(page)
      await expectNoOverflow(page)
      await shoot(page, `told-${language}-${nth + 1}-answer`)
    }
  })
})
