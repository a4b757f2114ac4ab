import type { PartyId, Unit } from '#core/agreement/agreement.ts'
import { asPublished, constants, type ConstantUnit } from '#core/catalogue/constants.ts'
import type { Tools } from './catalogue-words.ts'
import { languageIn, type Language, type Locale } from './language.ts'
import { unreachable } from '#core/shared/assert.ts'
import { wordsIn } from './variant.ts'

/** Names and quantities for the sentences of the catalogue. No clock and no locale of the machine: only the language decides. */
export function toolsFor(locale: Locale, parties: readonly { readonly id: PartyId; readonly name: string }[]): Tools {
  const language = languageIn(locale)
  const name = (id: PartyId): string => parties.find((each) => each.id === id)?.name ?? id
  const joining = (joinedBy: 'and' | 'or'): string => (language === 'de' ? { and: 'und', or: 'oder' }[joinedBy] : joinedBy)
  const list: Tools['list'] = (items, joinedBy = 'and') => {
    const word = joining(joinedBy)
    return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`
  }
  return {
    ids: parties.map(({ id }) => id),
    a: parties[0]?.name ?? '',
    b: parties[1]?.name ?? '',
    two: parties.length === 2,
    party: name,
    others: (id) => list(parties.filter((each) => each.id !== id).map((each) => each.name)),
    list,
    items: (items, joinedBy = 'and') => {
      if (items.length < 2) return ` ${items.join('')}.`
      // English items are parted by semicolons; German ones by commas, unless one has a comma of its own.
      const parted = language === 'en' || items.some((item) => /[,;]/u.test(item)) ? ';' : ','
      const before = language === 'de' && parted === ',' ? '' : parted
      const ends = items.map((_, at) =>
        at === items.length - 1 ? '.' : at === items.length - 2 ? `${before} ${joining(joinedBy)}` : parted,
      )
      return items.map((item, at) => `\n${letter(at)}) ${item}${ends[at] ?? ''}`).join('')
    },
    quantity: (n, unit, dative) => quantity(locale, n, unit, dative !== undefined),
    constant: (id, dative) => writeValue(locale, asPublished(id), constants[id].unit, dative),
    day: (day) => writtenDay(locale, day),
    clause: (id) => `{clause:${id}}`,
  }
}

/** The value of a constant with its unit: `24 Monate`, `40 €`, `9 Prozentpunkte`, `15.`. In German `dative` bends it. */
export function writeValue(locale: Locale, value: number, unit: ConstantUnit, dative?: 'dative'): string {
  const language = languageIn(locale)
  if (unit === 'dayOfMonth') return language === 'de' ? `${value}.` : `${value}th`
  if (unit !== 'points') return quantity(locale, value, unit, dative !== undefined)
  const number = quantity(locale, value, 'percent', false).replace(/\u00a0?%$/u, '')
  return `${number}${noBreak}${language === 'de' ? 'Prozentpunkte' : 'percentage points'}`
}

/** a, b ... z, aa, ab ... */
const letter = (at: number): string => (at < 26 ? '' : letter(Math.floor(at / 26) - 1)) + String.fromCharCode(97 + (at % 26))

const noBreak = '\u00a0'

function quantity(locale: Locale, n: number, unit: Unit, dative: boolean): string {
  switch (unit) {
    case 'EUR':
    case 'CHF':
    case 'USD':
    case 'GBP':
      return sum(locale, decimal(locale, n, decimalPoint(locale)), unit)
    case 'percent':
      return `${decimal(locale, n, locale === 'en' ? '.' : ',').replace(/(?<=[.,]\d)0$/u, '')}${locale === 'en' ? '' : noBreak}%`
    case 'km':
      return `${grouped(locale, String(n))}${noBreak}km`
    case 'days':
    case 'workingDays':
    case 'months':
    case 'years':
    case 'minutes':
    case 'hours':
    case 'pieces':
      return `${grouped(locale, String(n))}${noBreak}${unitWords[languageIn(locale)][unit][n === 1 ? 0 : dative ? 2 : 1]}`
    default:
      return unreachable(unit)
  }
}

type Currency = Extract<Unit, 'EUR' | 'CHF' | 'USD' | 'GBP'>

const sign: Readonly<Record<Currency, string>> = { EUR: '€', CHF: 'CHF', USD: '$', GBP: '£' }

/** In Germany the currency follows its sum; in Austria and Switzerland it stands before it, there as a sign and here as a code. */
function sum(locale: Locale, number: string, unit: Currency): string {
  if (locale === 'de') return `${number}${noBreak}${sign[unit]}`
  const before = locale === 'de-CH' ? unit : sign[unit]
  return `${before}${locale === 'en' && unit !== 'CHF' ? '' : noBreak}${number}`
}

/** Hundredths, without decimals where there are none: 5000000 is 50.000, 1250 is 12,50 (money) and 12,5 (percent). */
function decimal(locale: Locale, hundredths: number, point: string): string {
  const whole = Math.trunc(Math.abs(hundredths) / 100)
  const rest = Math.abs(hundredths) % 100
  return `${hundredths < 0 ? '\u2212' : ''}${grouped(locale, String(whole))}${rest === 0 ? '' : `${point}${String(rest).padStart(2, '0')}`}`
}

const grouped = (locale: Locale, digits: string): string => digits.replace(/\B(?=(\d{3})+$)/gu, thousands[locale])

const thousands: Readonly<Record<Locale, string>> = { de: '.', 'de-AT': '.', 'de-CH': '’', en: ',' }

/** Between the units of a sum and its hundredths. The Swiss write a point there, and a comma in other numbers. */
export const decimalPoint = (locale: Locale): string => (locale === 'en' || locale === 'de-CH' ? '.' : ',')

/** One, many, and many in the German dative. */
const unitWords: Record<
  Language,
  Record<'days' | 'workingDays' | 'months' | 'years' | 'minutes' | 'hours' | 'pieces', readonly [string, string, string]>
> = {
  de: {
    days: ['Tag', 'Tage', 'Tagen'],
    workingDays: ['Werktag', 'Werktage', 'Werktagen'],
    months: ['Monat', 'Monate', 'Monaten'],
    years: ['Jahr', 'Jahre', 'Jahren'],
    minutes: ['Minute', 'Minuten', 'Minuten'],
    hours: ['Stunde', 'Stunden', 'Stunden'],
    pieces: ['Stück', 'Stück', 'Stück'],
  },
  en: {
    days: ['day', 'days', 'days'],
    workingDays: ['working day', 'working days', 'working days'],
    months: ['month', 'months', 'months'],
    years: ['year', 'years', 'years'],
    minutes: ['minute', 'minutes', 'minutes'],
    hours: ['hour', 'hours', 'hours'],
    pieces: ['piece', 'pieces', 'pieces'],
  },
}

const monthNames: Record<Language, readonly string[]> = {
  de: ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
}

function writtenDay(locale: Locale, day: string): string {
  const month = wordsIn(monthNames, locale)[Number(day.slice(5, 7)) - 1] ?? ''
  const number = Number(day.slice(8, 10))
  return languageIn(locale) === 'de' ? `${number}.${noBreak}${month} ${day.slice(0, 4)}` : `${number}${noBreak}${month} ${day.slice(0, 4)}`
}
