import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Agreement } from '#core/agreement/agreement.ts'
import { decide } from '#core/agreement/decide.ts'
import type { Case } from '#core/agreement/situation.ts'
import { caseOf } from '#core/catalogue/rehearse.ts'
import type { Scenario } from '#core/catalogue/scenario.ts'
import { scenarios } from '#core/catalogue/scenarios.ts'
import { glossary as de } from '#text/de/glossary.ts'
import { glossary as en } from '#text/en/glossary.ts'
import { searchIn, shownAtOnce } from '#text/search.ts'
import { askEntries, baseAgreement } from './ask-entries.ts'

/** Disputes as people tell them, on which the search was tuned: what the ask page shows first, and what an agreement says. */

interface Told {
  readonly story: string
  readonly query: string
}

interface Dispute {
  readonly id: string
  readonly de: Told
  readonly en?: Told
  readonly decisions: readonly [string, ...string[]]
  readonly stories: readonly string[]
  readonly facts?: Readonly<Record<string, string>>
}

const read = (path: string): unknown => parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
const disputes = read('./fixtures/disputes.yaml') as readonly Dispute[]
const searchOf = { de: searchIn(de, askEntries('de')), en: searchIn(en, askEntries('en')) }

describe.each(['de', 'en'] as const)('%s: what the ask page shows first has what answers the dispute', (language) => {
  const search = searchOf[language]
  const own = disputes.flatMap((dispute) => (dispute[language] === undefined ? [] : [{ ...dispute, told: dispute[language] }]))

  test.each(['story', 'query'] as const)('by its %s, in 95 of 100', (how) => {
    const missed = own.filter(({ told, stories, decisions }) => {
      const shown = search(told[how]).found.slice(0, shownAtOnce)
      return !shown.some(({ entry }) => (entry.kind === 'story' ? stories : decisions).includes(entry.id))
    })
    expect(missed.length / own.length, missed.map(({ id }) => id).join(', ')).toBeLessThanOrEqual(0.05)
  })
})

/** What comes out for the first decision of a dispute, or `notAgreed` where the agreement does not have it. */
function endOf({ decisions: [asked], stories: [like], facts = {} }: Dispute, agreement: Agreement): string {
  const story = scenarios.find((each: Scenario) => each.id === like)
  const known: Case = {
    ...(story === undefined ? {} : caseOf(agreement, story, { first: 'a', second: 'b' })),
    ...Object.fromEntries(Object.entries(facts).map(([fact, section]) => [fact, { kind: 'value' as const, value: { section } }])),
  }
  return Object.hasOwn(agreement.decisions, asked) ? decide(agreement, asked, known).kind : 'notAgreed'
}

/** What the base agreement has not agreed, and the answers with which it is: work under another name. */
const agreedOtherwise: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'white-label-customer-asks': (read('../examples/kinds/white-label.yaml') as { readonly answers: Readonly<Record<string, unknown>> })
    .answers,
}

test('with the facts of its first story, the first decision of each dispute has an answer in the base agreement, but for one', () => {
  const agreement = baseAgreement()
  const ends = disputes.map((dispute) => ({ id: dispute.id, end: endOf(dispute, agreement) }))
  expect(ends.filter(({ end }) => end !== 'answer')).toEqual(Object.keys(agreedOtherwise).map((id) => ({ id, end: 'notAgreed' })))
})

test.each(Object.entries(agreedOtherwise))('%s has its answer once it is agreed', (id, answers) => {
  const dispute = disputes.find((each) => each.id === id)
  expect(dispute && endOf(dispute, baseAgreement(answers))).toBe('answer')
})
