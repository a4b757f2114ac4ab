import { describe, expect, test } from 'vitest'
import { ambiguous, concepts } from '#core/catalogue/concepts.ts'
import { askEntries } from '../../test/ask-entries.ts'
import { glossary as de } from './de/glossary.ts'
import { glossary as en } from './en/glossary.ts'
import { type Entry, searchIn } from './search.ts'

const german = searchIn(de, askEntries('de'))
const english = searchIn(en, askEntries('en'))
/** The best of its kind; which of the good ones is read first follows from what stands above it as well. */
const bestOf = (search: typeof german, kind: Entry['kind'], text: string): string | undefined =>
  search(text)
    .found.filter(({ entry }) => entry.kind === kind)
    .toSorted((a, b) => b.score - a.score)[0]?.entry.id

describe('the best story and the best question for what people type', () => {
  test.each([
    ['Der Partner hat meinen Kunden abgeworben', 'customerApproached', 'mayServe'],
    ['Kunde zahlt nicht', 'customerDoesNotPay', 'customerLate'],
    ['Der Kunde zahlt einfach nicht', 'customerDoesNotPay', 'customerLate'],
    ['Provision für Folgeauftrag', 'followUpOrder', 'commissionDue'],
    ['er hat am Telefon gekündigt', 'noticeInWrongForm', 'noticeValid'],
    ['Fallstudie ohne Freigabe veröffentlicht', 'caseStudyWithoutConsent', 'mayPublish'],
    ['insolvent', 'partnerInsolvent', 'goodCause'],
    ['Inhaberin im Krankenhaus', 'partnerIll', 'standIn'],
    ['wir können uns nicht einigen', 'deadlock', 'deadlock'],
    ['Daten löschen', 'dataNotReturned', 'dataReturn'],
    ['Darf ich klagen?', 'disputedInvoiceWorkStops', 'mayGoToCourt'],
  ])('%s', (text, story, decision) => {
    expect(bestOf(german, 'story', text)).toBe(story)
    expect(bestOf(german, 'decision', text)).toBe(decision)
  })

  test.each([
    ['my partner poached our client', 'customerApproached', 'mayServe'],
    ['client has not paid the bill', 'customerDoesNotPay', 'customerLate'],
    ['finder’s fee for a referral', 'followUpOrder', 'commissionDue'],
    ['cancelled by phone', 'noticeInWrongForm', 'noticeValid'],
    ['bankrupt', 'partnerInsolvent', 'goodCause'],
    ['owner is ill', 'partnerIll', 'standIn'],
    ['can we sue them', 'disputedInvoiceWorkStops', 'mayGoToCourt'],
    ['files handed over too late', 'handOverLate', 'handOverLate'],
  ])('%s', (text, story, decision) => {
    expect(bestOf(english, 'story', text)).toBe(story)
    expect(bestOf(english, 'decision', text)).toBe(decision)
  })
})

test('endings, compounds and one slip of the pen do not hide a word', () => {
  const invoicing = german('Rechnung').found[0]?.entry.id
  expect(german('Rechnungen').found[0]?.entry.id).toBe(invoicing)
  expect(bestOf(german, 'decision', 'Provisionsabrechnungsstreit')).toMatch(/^commission|^statement/u)
  expect(bestOf(german, 'decision', 'Messekosten')).toBe('actionShare')
  expect(bestOf(german, 'decision', 'Kündiguung')).toBe('noticeValid')
  expect(bestOf(german, 'decision', 'KÜNDIGUNG')).toBe('noticeValid')
  expect(bestOf(english, 'decision', 'comission')).toBe(bestOf(english, 'decision', 'commission'))
})

test('an ambiguous word asks back, unless the reader or another word says what is meant', () => {
  expect(german('Ende').asks).toEqual(['end'])
  expect(german('Frist').asks).toEqual(['deadline'])
  expect(german('Anteil').asks).toEqual(['share'])
  expect(german('exklusiv').asks).toEqual(['exclusive'])
  expect(english('share').asks).toEqual(['share'])
  expect(german('Ende', { end: 'ofProject' }).asks).toEqual([])
  expect(german('Ende', { end: 'ofProject' }).found[0]?.entry.id).toMatch(/finisher|partnerIll/u)
  expect(german('Ende', { end: 'ofNotice' }).found.find(({ entry }) => entry.kind === 'decision')?.entry.id).toBe('noticeValid')
  expect(german('Anteil an der Marge').asks).toEqual([])
  expect(german('Kunde abgeworben').asks).toEqual([])
})

test('nothing typed finds nothing, and neither do words of no matter', () => {
  for (const text of ['', '  ', 'und der die das', '?!', 'xyzzyq']) expect(german(text).found).toEqual([])
})

test('every question and every story of the catalogue is behind some everyday word', () => {
  const known = askEntries('de')
  const named = Object.values(concepts as Readonly<Record<string, { decisions: readonly string[]; stories?: readonly string[] }>>)
  const decisions = new Set(named.flatMap((each) => each.decisions))
  const stories = new Set(named.flatMap((each) => each.stories ?? []))
  expect(known.filter(({ kind, id }) => kind === 'decision' && !decisions.has(id)).map(({ id }) => id)).toEqual([])
  expect(known.filter(({ kind, id }) => kind === 'story' && !stories.has(id)).map(({ id }) => id)).toEqual([])
  expect([...decisions].filter((id) => !known.some((entry) => entry.id === id))).toEqual([])
})

test.each([
  ['de', de],
  ['en', en],
] as const)('%s: no word belongs to a concept twice, and no ambiguous word has one fixed concept', (_, glossary) => {
  for (const words of Object.values(glossary.words)) expect(new Set(words).size).toBe(words.length)
  const fixed = new Set(Object.values(glossary.words).flat())
  for (const { words, senses } of Object.values(glossary.ambiguous)) {
    expect(words.filter((word) => fixed.has(word))).toEqual([])
    expect(Object.keys(senses).length).toBeGreaterThan(1)
  }
  expect(Object.keys(glossary.ambiguous)).toEqual(Object.keys(ambiguous))
})

test('what was told already stands further down, so that another meaning of the words is seen on the first screen', () => {
  const { found } = german('insolvent')
  const scores = found.map(({ score }) => score)
  expect(scores).not.toEqual(scores.toSorted((a, b) => b - a))
  expect(found[0]?.score).toBe(Math.max(...scores))
})

test('each result says which of the typed words led to it, as they were typed', () => {
  const [first] = german('Der Kunde zahlt einfach nicht').found
  expect(first?.why).toContain('zahlt nicht')
  for (const { why } of german('Wirbt mein Partner gerade meinen besten Programmierer ab?').found) expect(why.length).toBeGreaterThan(0)
})

test.each([
  ['Busse', 'Bußgeld'],
  ['Betreibung', 'Mahnbescheid'],
  ['Personalverleih', 'Leiharbeit'],
  ['Arbeitskräfteüberlassung', 'Leiharbeit'],
])('%s of Swiss or Austrians finds what %s finds', (theirs, ours) => {
  const [best] = german(theirs).found
  expect(
    german(ours)
      .found.slice(0, 12)
      .map(({ entry }) => entry.id),
  ).toContain(best?.entry.id)
})

test('a strong verb, a verb in two parts, a participle and an umlaut in two letters are the same word', () => {
  const [poached] = german('Mitarbeiter abgeworben').found
  for (const text of ['Mitarbeiter abwerben', 'er wirbt Mitarbeiter ab', 'er warb Mitarbeiter ab'])
    expect(german(text).found[0]?.entry.id, text).toBe(poached?.entry.id)
  expect(german('er wirbt Mitarbeiter ab').found[0]?.why.join()).toContain('wirbt ab')
  expect(german('Kuendigung').found[0]?.entry.id).toBe(german('Kündigung').found[0]?.entry.id)
  expect(english('the client hasn’t paid').found[0]?.entry.id).toBe(english('the client has not paid').found[0]?.entry.id)
})
