import { describe, expect, test } from 'vitest'
import { lints } from '#core/catalogue/lints/lints.ts'
import { constantIds, constantOn, type ConstantId } from '#core/catalogue/constants.ts'
import type { PlainDate } from '#core/shared/day.ts'
import { constantName, writeConstants, writeSource } from './constants.ts'
import { writeValue } from './tools.ts'
import { tellLint } from './lints.ts'

const day = '2026-11-23' as PlainDate
const both = ['de', 'en'] as const

/** Words that would judge a case instead of saying what holds in general. */
const verdicts = {
  de: /\b(?:Ihre? (?:Klausel|Vereinbarung|Antwort)|ist (?:hier|damit) (?:unwirksam|nichtig|zulässig|erlaubt|wirksam)|rechtssicher)\b/u,
  en: /\b(?:your (?:clause|agreement|answer)|is (?:therefore|thus) (?:void|valid|invalid|lawful)|legally safe)\b/u,
}

describe.each(both)('the words of the notes in %s', (language) => {
  test.each(lints.map((lint) => [lint.id, lint] as const))('%s: title, what holds in general, what settles it', (id, lint) => {
    const named: ConstantId[] = []
    const write = writeConstants(language, day, {})
    const told = tellLint(language, id, (constant, dative) => {
      named.push(constant)
      return write(constant, dative)
    })
    expect(told.title).toMatch(/^\p{Lu}[^.]+$/u)
    expect(told.says).toMatch(/^\p{Lu}.{60,}[.]$/su)
    expect(told.calm).toMatch(/^\p{Lu}.+[.]$/su)
    expect(`${told.says} ${told.calm}`).not.toMatch(verdicts[language])
    // A number in a sentence is checked for its validity beside it.
    expect([...new Set(named)].filter((constant) => !(lint.constants ?? []).includes(constant))).toEqual([])
  })

  test('sources are cited as lawyers cite them', () => {
    expect(
      lints.flatMap(({ sources }) => sources.map((source) => writeSource(language, source))).filter((text) => text.trim() === ''),
    ).toEqual([])
    const cited = (id: string): readonly string[] =>
      (lints.find((lint) => lint.id === id)?.sources ?? []).map((source) => writeSource(language, source))
    expect(cited('R7').slice(0, 1)).toEqual([
      language === 'de' ? 'BGH, 20.\u00a0Januar 2015, II\u00a0ZR\u00a0369/13' : 'BGH, 20\u00a0January 2015, II\u00a0ZR\u00a0369/13',
    ])
    expect(cited('R17')[2]).toBe(language === 'de' ? 'Art.\u00a025 eIDAS-Verordnung' : 'Art.\u00a025 eIDAS Regulation')
    expect(cited('W13')).toContain('§\u00a01336 ABGB (AT)')
  })

  test('every number has a name and a value with its unit', () => {
    for (const id of constantIds) {
      const { period, unit } = constantOn(id, day)
      expect(constantName(language, id).length).toBeGreaterThan(5)
      expect(writeValue(language, period.value, unit)).toMatch(/\d/u)
    }
  })
})

test('values as people write them', () => {
  const de = writeConstants('de', day, {})
  const en = writeConstants('en', day, {})
  expect([
    de('baseRateDE'),
    de('defaultPremiumAT'),
    de('defaultLumpSumDE'),
    de('protectionAfterEnd', 'dative'),
    de('foreignServiceInvoice'),
  ]).toEqual(['1,27\u00a0%', '9,2\u00a0Prozentpunkte', '40\u00a0€', '24\u00a0Monaten', '15.'])
  expect([en('baseRateDE'), en('defaultPremiumAT'), en('defaultLumpSumDE'), en('foreignServiceInvoice')]).toEqual([
    '1.27%',
    '9.2\u00a0percentage points',
    '€40',
    '15th',
  ])
})
