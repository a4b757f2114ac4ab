import type { Agreement, Fact, FactId, Localized, Section } from '#core/agreement/agreement.ts'
import { sectionsOf } from '#core/agreement/axis.ts'
import { elapsed } from '#core/agreement/elapsed.ts'
import { isCurrency } from '#core/agreement/format/quantity-notation.ts'
import type { KnownFact, Span, Value } from '#core/agreement/situation.ts'
import { unprovenValue } from '#core/agreement/unproven.ts'
import { isPlainDate, type PlainDate } from '#core/shared/day.ts'
import type { Locale } from '#text/language.ts'

export type ValueProblem = 'noSuchValue' | 'dayWithoutOn' | 'dayForOther' | 'ambiguousNumber'

export type ReadValue =
  | { readonly ok: true; readonly known: KnownFact | undefined }
  | { readonly ok: false; readonly problem: ValueProblem }

/**
 * A value as typed: an option, a party by id or name, a number with its unit (`48.000 EUR`), `notYet`, `done 3`, a day of an
 * event, `?` (not known), `unproven`, or several joined by `|` (disputed).
 */
export function readValue(agreement: Agreement, id: FactId, typed: string, locale: Locale, on: PlainDate | undefined): ReadValue {
  const text = typed.trim()
  if (text === '?') return { ok: true, known: undefined }
  if (text === 'unproven') return { ok: true, known: { kind: 'unproven' } }
  const values: Value[] = []
  for (const one of text.split('|')) {
    const read = single(agreement, id, one.trim(), locale, on)
    if (typeof read === 'string') return { ok: false, problem: read }
    values.push(read)
  }
  const [first] = values
  if (first === undefined) return { ok: false, problem: 'noSuchValue' }
  return { ok: true, known: values.length === 1 ? { kind: 'value', value: first } : { kind: 'disputed', values: values.map(spanOf) } }
}

const spanOf = (value: Value): Span => ('n' in value ? { section: value.section, from: value.n, to: value.n } : { section: value.section })

function single(agreement: Agreement, id: FactId, text: string, locale: Locale, on: PlainDate | undefined): Value | ValueProblem {
  const fact = agreement.facts[id]
  if (fact === undefined) return 'noSuchValue'
  const sections = sectionsOf(agreement, id)
  if (isPlainDate(text)) return ofDay(fact, text, on)
  const named = sections.find((section) => section.kind === 'point' && calls(agreement, fact, section, text))
  if (named !== undefined) return { section: named.name }
  const number = plainNumber(text, locale)
  if (number === undefined) return 'ambiguousNumber'
  return unprovenValue(sections, number) ?? 'noSuchValue'
}

/** By its name in the file, by its label in either language, or, of a party, by the party's name; capitals do not count. */
function calls(agreement: Agreement, fact: Fact, section: Section, text: string): boolean {
  const party = agreement.parties.find(({ id }) => id === section.name)
  const label = fact.words?.label?.[section.name]
  return [section.name, party?.name, ...both(label)].some((name) => name !== undefined && plain(name) === plain(text))
}

const both = (label: Localized | undefined): readonly string[] => (label === undefined ? [] : [label.de, label.en])

const plain = (text: string): string => text.normalize('NFC').toLocaleLowerCase('und').replaceAll('\u00a0', ' ').trim()

/** The day of an event becomes the time that has passed on the day of the case (S9); a day to come has not happened yet. */
function ofDay(fact: Fact, day: PlainDate, on: PlainDate | undefined): Value | ValueProblem {
  if (fact.kind !== 'event') return 'dayForOther'
  if (on === undefined) return 'dayWithoutOn'
  const n = elapsed(day, on, fact.unit)
  return n === undefined ? { section: 'notYet' } : { section: 'ago', n }
}

/**
 * A number as people write it, as the format writes it: `48.000,50 Euro` becomes `48000.50 EUR`. Undefined when a separator
 * could mean a thousand times more or less to another reader: German `48,000`, English and Swiss `48.000`. An apostrophe, as
 * the Swiss write it, means the same to everybody.
 */
function plainNumber(text: string, locale: Locale): string | undefined {
  let unclear = false
  const digits = text.replaceAll('\u00a0', ' ').replace(/\d[\d.,'’]*\d|\d/gu, (typed) => {
    const number = typed.replaceAll("'", '’')
    const groups = [grouped[locale], apostrophes].find(({ pattern }) => pattern.test(number))
    const bare = groups === undefined ? number : number.replaceAll(groups.sign, '')
    if (!/^\d+(?:[.,]\d{1,2})?$/u.test(bare)) unclear = true
    return bare.replace(',', '.')
  })
  if (unclear) return undefined
  return digits.replace(/([€$£]|[\p{L}]+)$/u, (unit) => units[unit.toLocaleLowerCase('und')] ?? unit)
}

const apostrophes = { pattern: /^\d{1,3}(?:’\d{3})+(?:[.,]\d{1,2})?$/u, sign: '’' }
const german = { pattern: /^\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$/u, sign: '.' }

/** Numbers in groups of thousands, by the sign between them. */
const grouped: Readonly<Record<Locale, { readonly pattern: RegExp; readonly sign: string }>> = {
  de: german,
  'de-AT': german,
  'de-CH': apostrophes,
  en: { pattern: /^\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?$/u, sign: ',' },
}

/** Units as people write them, beside the words of the format. */
const units: Readonly<Record<string, string>> = {
  '€': 'EUR',
  euro: 'EUR',
  eur: 'EUR',
  chf: 'CHF',
  franken: 'CHF',
  $: 'USD',
  usd: 'USD',
  '£': 'GBP',
  gbp: 'GBP',
  tag: 'days',
  tage: 'days',
  tagen: 'days',
  woche: 'weeks',
  wochen: 'weeks',
  werktag: 'working days',
  werktage: 'working days',
  werktagen: 'working days',
  monat: 'months',
  monate: 'months',
  monaten: 'months',
  jahr: 'years',
  jahre: 'years',
  jahren: 'years',
  minute: 'minutes',
  minuten: 'minutes',
  stunde: 'hours',
  stunden: 'hours',
  stück: 'pieces',
}

/** What can be typed for a fact, in its own notation: `notYet`, `ago 3 months`. */
export const possibleValues = (agreement: Agreement, id: string): readonly string[] =>
  sectionsOf(agreement, id).map((section) => {
    if (section.kind === 'point') return section.name
    const unit = section.unit === 'workingDays' ? 'working days' : section.unit === 'percent' ? '%' : section.unit
    const number = isCurrency(section.unit) ? 1000 : 3
    return `${section.name === 'value' ? '' : `${section.name} `}${number} ${unit}`
  })
