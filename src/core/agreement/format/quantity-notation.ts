import { currencies } from '../../shared/money.ts'
import type { Quantity, Unit } from '../agreement.ts'
import { nameHere } from './name.ts'
import { largest, limits } from './problem.ts'
import type { ProblemCode } from './problem.ts'
import { ok, refuse } from '../../shared/result.ts'
import type { Result } from '../../shared/result.ts'

/**
 * Agreed numbers as people write them.
 *
 *     quantity = [ "-" ] item { ( " + " | " - " ) item }        at most one number, terms are only added
 *     item     = term | number [ unit ]
 *     number   = digits [ "." digits ]                          no separators for thousands
 *     unit     = EUR | CHF | USD | GBP | % | day(s) | week(s) | working day(s) | month(s) | year(s)
 *              | minute(s) | hour(s) | piece(s) | km
 *
 * The parsed number counts the smallest unit of the place where it stands: cents, basis points, days (a week is 7), months
 * (a year is 12), minutes (an hour is 60). Without a unit it counts the unit of its place, whole: `800` on a price is 800 EUR.
 */
export interface NotationProblem {
  readonly code: ProblemCode
  readonly found: string
  readonly expected: readonly string[]
}

export type Read<T> = Result<T, NotationProblem>

export const wrong = (
  code: ProblemCode,
  found: string,
  expected: readonly string[] = [],
): { readonly ok: false; readonly error: NotationProblem } => refuse({ code, found, expected })

/** One unit as written: what it is made of and how many of that. */
interface UnitWord {
  /** The unit of the language that keeps the way of writing. */
  readonly unit: Unit
  readonly base: Unit
  readonly times: number
}

const unitWords: ReadonlyMap<string, UnitWord> = new Map<string, UnitWord>([
  ...currencies.map((currency): [string, UnitWord] => [currency, { unit: currency, base: currency, times: 1 }]),
  ...plural('day', { unit: 'days', base: 'days', times: 1 }),
  ...plural('week', { unit: 'days', base: 'days', times: 7 }),
  ...plural('working day', { unit: 'workingDays', base: 'workingDays', times: 1 }),
  ['workingDays', { unit: 'workingDays', base: 'workingDays', times: 1 }],
  ...plural('month', { unit: 'months', base: 'months', times: 1 }),
  ...plural('year', { unit: 'years', base: 'months', times: 12 }),
  ...plural('minute', { unit: 'minutes', base: 'minutes', times: 1 }),
  ...plural('hour', { unit: 'hours', base: 'hours', times: 1 }),
  ...plural('piece', { unit: 'pieces', base: 'pieces', times: 1 }),
  ['percent', { unit: 'percent', base: 'percent', times: 1 }],
  ['%', { unit: 'percent', base: 'percent', times: 1 }],
  ['km', { unit: 'km', base: 'km', times: 1 }],
])

function plural(word: string, unit: UnitWord): [string, UnitWord][] {
  return [
    [word, unit],
    [`${word}s`, unit],
  ]
}

export const unitNames: readonly string[] = [
  'EUR',
  'CHF',
  'USD',
  'GBP',
  '%',
  'days',
  'weeks',
  'working days',
  'months',
  'years',
  'minutes',
  'hours',
  'pieces',
  'km',
]

/** Everyday words for units, by their lower case. *Werktag* is not among them: it counts Saturdays, a working day does not. */
const everyday: ReadonlyMap<string, string> = new Map(
  Object.entries({
    EUR: ['€', 'eur', 'euro', 'euros'],
    CHF: ['chf', 'franken'],
    USD: ['usd', 'dollar', 'dollars'],
    GBP: ['gbp', 'pfund'],
    '%': ['prozent', 'per cent'],
    days: ['tag', 'tage', 'tagen', 'day', 'days'],
    weeks: ['woche', 'wochen', 'week', 'weeks'],
    'working days': ['arbeitstag', 'arbeitstage', 'arbeitstagen', 'workingday', 'workingdays'],
    months: ['monat', 'monate', 'monaten', 'month', 'months'],
    years: ['jahr', 'jahre', 'jahren', 'year', 'years'],
    minutes: ['minuten', 'minute', 'minutes'],
    hours: ['stunde', 'stunden', 'hour', 'hours'],
    pieces: ['stück', 'stücke', 'piece', 'pieces'],
    km: ['km', 'kilometer', 'kilometern'],
  }).flatMap(([unit, words]) => words.map((word) => [word, unit] as const)),
)

/** What is wrong with a word that stands where one of these units is expected. */
export function wrongUnit(word: string, allowed: readonly string[] = unitNames): NotationProblem {
  const meant = everyday.get(word.toLowerCase())
  return meant !== undefined && allowed.includes(meant)
    ? { code: 'foreignUnit', found: word, expected: [meant] }
    : { code: 'unknownUnit', found: word, expected: allowed }
}

/** Units in which a number fact, a section or a term may count. Years are written and become months. */
export const countingUnits: readonly Unit[] = [
  ...currencies,
  'days',
  'workingDays',
  'months',
  'minutes',
  'hours',
  'percent',
  'pieces',
  'km',
]

export const isCurrency = (unit: Unit | undefined): boolean => currencies.some((currency) => currency === unit)

/** Smallest units in one of the unit as written: cents, basis points. */
const smallest = (unit: Unit | undefined): number => (unit === 'percent' || isCurrency(unit) ? 100 : 1)

export const readUnit = (text: string): Unit | undefined => {
  const word = unitWords.get(text)
  return word !== undefined && word.times === 1 ? word.unit : undefined
}

export type Token = {
  readonly kind: 'name' | 'number' | 'sign' | 'operator' | 'dots' | 'percent'
  readonly text: string
  readonly at: number
}

const patterns: readonly (readonly [Token['kind'], RegExp])[] = [
  ['name', nameHere],
  ['number', /-?\d+(?:\.\d+)?/y],
  ['dots', /\.\./y],
  ['operator', /<=|>=|<|>|=/y],
  ['sign', /[+-]/y],
  ['percent', /%/y],
]

export function tokens(text: string): Read<readonly Token[]> {
  if (text.length > limits.notation) return wrong('textTooLong', String(text.length), [String(limits.notation)])
  if (/\d[.,'’ \u00a0]\d{3}(?!\d)/u.test(text)) return wrong('thousandsSeparator', text, ['25000 EUR', '799.99 EUR'])
  const found: Token[] = []
  let at = 0
  while (at < text.length) {
    if (text[at] === ' ') {
      at += 1
      continue
    }
    if (text[at] === '€') return refuse(wrongUnit('€'))
    const token = tokenAt(text, at)
    if (token === undefined) return wrong('badQuantity', text, ['18 months', 'tail', 'handOver + 5 days'])
    found.push(token)
    at += token.text.length
  }
  return ok(found)
}

function tokenAt(text: string, at: number): Token | undefined {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match) return { kind, text: match[0], at }
  }
  return undefined
}

/**
 * A quantity in the unit of its place. Without a place (`within`, a term) a number says its unit itself, and the smallest
 * unit of that is counted.
 */
export function readQuantity(text: string, place: Unit | undefined): Read<Quantity> {
  const read = tokens(text)
  return read.ok ? quantityOf(read.value, text, place) : read
}

export function quantityOf(all: readonly Token[], text: string, place: Unit | undefined): Read<Quantity> {
  const malformed = wrong('badQuantity', text, ['18 months', 'tail', 'handOver + 5 days'])
  const terms: string[] = []
  let literal: { readonly plus: number; readonly unit?: Unit } | undefined
  let at = 0
  let negative = false
  for (;;) {
    const token = all[at]
    if (token?.kind === 'name' && !negative) {
      terms.push(token.text)
      at += 1
    } else if (token?.kind === 'number' && literal === undefined && !(negative && token.text.startsWith('-'))) {
      at += 1
      const unit = unitAt(all, at)
      if (unit === undefined) return malformed
      at += unit.length
      const number = readNumber(negative ? `-${token.text}` : token.text, unit.word, place)
      if (!number.ok) return number
      literal = number.value
    } else {
      return malformed
    }
    const sign = all[at]
    if (sign === undefined) break
    if (sign.kind !== 'sign') return malformed
    negative = sign.text === '-'
    at += 1
  }
  return ok({ terms, plus: 0, ...literal })
}

/** The unit that follows a number: none, one word, or two (`working days`). Nothing when the word is followed by more. */
function unitAt(all: readonly Token[], at: number): { readonly word: string | undefined; readonly length: number } | undefined {
  const [first, second] = [all[at], all[at + 1]]
  if (first?.kind === 'percent') return { word: '%', length: 1 }
  if (first?.kind !== 'name') return { word: undefined, length: 0 }
  if (first.text === 'working' && second?.kind === 'name') return { word: `working ${second.text}`, length: 2 }
  return second?.kind === 'name' ? undefined : { word: first.text, length: 1 }
}

/** Digits (`799.99`) with a unit word, in the smallest unit of the place. */
export function readNumber(
  digits: string,
  word: string | undefined,
  place: Unit | undefined,
): Read<{ readonly plus: number; readonly unit?: Unit }> {
  if (!/^-?\d+(?:\.\d+)?$/.test(digits)) return wrong('badQuantity', digits, ['800', '799.99'])
  if (digits.length > 40) return wrong('tooBig', digits, [String(largest)])
  const written = word === undefined ? undefined : unitWords.get(word)
  if (word !== undefined && written === undefined) return refuse(wrongUnit(word))
  const base = written?.base ?? place
  const factor = place !== undefined && written !== undefined ? factorTo(written, place) : (written?.times ?? 1)
  if (factor === undefined)
    return wrong(
      isClock(base) && isClock(place) ? 'mixedClock' : 'otherUnit',
      `${digits} ${word ?? ''}`,
      place === undefined ? [] : [unitName(place)],
    )
  const [whole = '0', fraction = ''] = digits.split('.')
  const exact = BigInt(whole + fraction) * BigInt(factor * smallest(place ?? base))
  const scale = 10n ** BigInt(fraction.length)
  if (exact % scale !== 0n || (fraction.length > 2 && smallest(place ?? base) > 1)) return wrong('notWhole', digits, [])
  const plus = Number(exact / scale)
  if (!Number.isSafeInteger(plus)) return wrong('tooBig', digits, [String(largest)])
  if (written === undefined) return ok({ plus })
  // `1.5 years` is 18 months: kept in the unit in which it is whole, so that printing gives it back.
  const isPlain = fraction === '' || factor === 1
  return ok({ plus, unit: isPlain ? written.unit : (place ?? written.base) })
}

const factorTo = (written: UnitWord, place: Unit): number | undefined => {
  if (written.base === place) return written.times
  return written.unit === 'hours' && place === 'minutes' ? 60 : undefined
}

const isClock = (unit: Unit | undefined): boolean => unit === 'days' || unit === 'workingDays' || unit === 'months'

const unitName = (unit: Unit): string => (unit === 'percent' ? '%' : unit === 'workingDays' ? 'working days' : unit)

const singular: Partial<Record<Unit, string>> = {
  days: 'day',
  workingDays: 'working day',
  months: 'month',
  years: 'year',
  minutes: 'minute',
  hours: 'hour',
  pieces: 'piece',
}

/** A number of smallest units as written, without its unit: `799.99`, `12.5`, `3`. */
export function printNumber(count: number, place: Unit | undefined): string {
  const scale = smallest(place)
  if (scale === 1 || count % scale === 0) return String(count / scale)
  const magnitude = Math.abs(count)
  const fraction = String(magnitude % scale).padStart(2, '0')
  const digits = place === 'percent' ? fraction.replace(/0$/, '') : fraction
  return `${count < 0 ? '-' : ''}${Math.floor(magnitude / scale)}.${digits}`
}

export function printLiteral(count: number, unit: Unit, place: Unit | undefined): string {
  const per = unit === 'years' ? 12 : unit === 'hours' && place === 'minutes' ? 60 : 1
  if (count % per !== 0) return printLiteral(count, unit === 'years' ? 'months' : 'minutes', place)
  const number = printNumber(count / per, unit)
  if (unit === 'percent') return `${number}%`
  return `${number} ${number === '1' ? (singular[unit] ?? unit) : unitName(unit)}`
}

/** The one way to write a quantity: terms in their order, then the number. */
export function printQuantity(agreed: Quantity, place: Unit | undefined): string {
  const { terms, plus, unit } = agreed
  if (terms.length > 0 && plus === 0 && unit === undefined) return terms.join(' + ')
  const amount = terms.length === 0 ? plus : Math.abs(plus)
  const literal = unit === undefined ? printNumber(amount, place) : printLiteral(amount, unit, place)
  return terms.length === 0 ? literal : `${terms.join(' + ')} ${plus < 0 ? '-' : '+'} ${literal}`
}
