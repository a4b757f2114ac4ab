import type { Confidence, LeverCode, SheetCurrency } from '#core/value/sheet.ts'
import { shortfallOf, type Bar, type Shortfall } from '#core/value/reading.ts'
import { evenBy, type Outcome, type Spread } from '#core/value/simulate.ts'
import { valueWords as de } from './de/value.ts'
import { valueWords as en } from './en/value.ts'
import type { Language, Locale } from './language.ts'
import { toolsFor } from './tools.ts'
import { wordsIn } from './variant.ts'

/** The words of the value case that the page and the paper share. Amounts and chances come already written. */
export interface ValueWords {
  readonly question: string
  readonly levers: Readonly<Record<LeverCode | 'coordination', string>>
  readonly confidence: Readonly<Record<Confidence, string>>
  readonly years: (count: number) => string
  /** Both written with their currency; in German it stands once, after the second. */
  readonly between: (low: string, high: string) => string
  /** In how many of a hundred cases; see `chance`. */
  readonly inCases: (count: number) => string
  readonly inNearlyAll: string
  readonly inHardlyAny: string
  readonly sees: (name: string) => string
  /** What is left together beyond what each has alone. */
  readonly surplus: (range: string, mid: string, years: string) => string
  /** Where it may be less or more than alone, and where it is less. */
  readonly aroundAlone: (range: string, mid: string, years: string) => string
  readonly lessThanAlone: (range: string, mid: string, years: string) => string
  readonly badCase: (amount: string) => string
  readonly reaches: (percent: string, cases: string) => string
  readonly positive: (cases: string) => string
  readonly worthwhile: string
  /** Why not, with what is expected or comes in the bad case, and what is asked for. */
  readonly lacks: Readonly<Record<Shortfall, (amount: string, asked: string) => string>>
  /** Beneath a no of views that expect more than alone. */
  readonly moreAllTheSame: string
  readonly noThreshold: string
  /** The answer in one sentence: which views say yes, and which no. */
  readonly yesAll: string
  readonly noAll: string
  readonly some: (yes: string, no: string) => string
  /** Asked before it as long as no threshold is agreed. */
  readonly moreAtAll: string
  readonly better: (cases: string) => string
  readonly gains: (range: string) => string
  readonly evenAfter: (months: number, latest: number | undefined) => string
  readonly evenAtOnce: string
  readonly notEven: (years: string) => string
  readonly seldomEven: (cases: string, years: string) => string
  /** How the figures came about, and what they are not. */
  readonly how: string
  /** Beside it where there are more than two. */
  readonly howMany: string
}

const words: Readonly<Record<Language, ValueWords>> = { de, en }

export const valueWordsOf = (locale: Locale): ValueWords => wordsIn(words, locale)

/** Two significant digits: more would claim to know what was guessed. Beside a larger amount, no finer than a tenth of its steps. */
export function roughly(minor: number, beside = 0): number {
  const units = Math.round(minor / 100)
  const step = Math.max(stepOf(units), stepOf(beside / 100) / 10)
  return Math.round(units / step) * step * 100 + 0
}

const stepOf = (units: number): number => (units === 0 ? 1 : 10 ** Math.max(0, Math.floor(Math.log10(Math.abs(units))) - 1))

/** Amounts and chances of a value case, written for people. */
export interface Teller {
  readonly amount: (minor: number) => string
  readonly range: (low: number, high: number) => string
  /** A part of all cases, in steps of five of a hundred. */
  readonly chance: (part: number) => string
  readonly percent: (part: number) => string
}

export function valueTeller(locale: Locale, currency: SheetCurrency): Teller {
  const words = valueWordsOf(locale)
  const { quantity } = toolsFor(locale, [])
  // The sign stands before the currency, also where that stands first.
  const written = (minor: number): string => (minor < 0 ? `\u2212${quantity(-minor, currency)}` : quantity(minor, currency))
  const amount = (minor: number): string => written(roughly(minor))
  return {
    amount,
    range: (low, high) => {
      const [from, to] = [roughly(low, high), roughly(high, low)]
      return from === to ? written(from) : words.between(written(from), written(to))
    },
    chance: (part) => chanceIn(words, part),
    percent: (part) => quantity(Math.round(part * 10_000), 'percent'),
  }
}

/** When what was put in has come back. */
export function evenText(locale: Locale, outcome: Outcome, months: number): string {
  const said = valueWordsOf(locale)
  const [middle, late] = [evenBy(outcome, 0.5), evenBy(outcome, 0.9)]
  const years = said.years(months / 12)
  if (middle === 0 && late === 0) return said.evenAtOnce
  if (middle !== undefined) return said.evenAfter(Math.max(1, middle), late === middle ? undefined : late)
  const inTime = 1 - (outcome.even.at(-1) ?? 0) / outcome.draws
  return inTime < 0.025 ? said.notEven(years) : said.seldomEven(chanceIn(said, inTime), years)
}

const chanceIn = (words: ValueWords, part: number): string => {
  const steps = Math.round(part * 20) * 5
  return steps >= 100 ? words.inNearlyAll : steps <= 0 ? words.inHardlyAny : words.inCases(steps)
}

/** The answer at a glance, by the names of the sides whose view says yes or no; without an agreed threshold it is a smaller question. */
export function answerText(locale: Locale, yes: readonly string[], no: readonly string[], hasThreshold: boolean): string {
  const said = valueWordsOf(locale)
  const { list } = toolsFor(locale, [])
  const answer = no.length === 0 ? said.yesAll : yes.length === 0 ? said.noAll : said.some(list(yes), list(no))
  return hasThreshold ? answer : `${said.moreAtAll} ${answer}`
}

/** What is left together, beside what each has alone. */
export function surplusText(locale: Locale, tell: Teller, { p10, p50, p90 }: Spread, months: number): string {
  const said = valueWordsOf(locale)
  const years = said.years(months / 12)
  if (roughly(p10, p90) >= 0) return said.surplus(tell.range(p10, p90), tell.amount(p50), years)
  if (roughly(p90, p10) > 0) return said.aroundAlone(tell.range(p10, p90), tell.amount(p50), years)
  return said.lessThanAlone(tell.range(-p90, -p10), tell.amount(-p50), years)
}

/** Whether it is worth it by what was agreed, and if not, why; undefined as long as it is not agreed. */
export function verdictText(
  locale: Locale,
  tell: Teller,
  { expected, worst, alone }: { readonly expected: number; readonly worst: number; readonly alone: number },
  bar: Partial<Bar>,
): string | undefined {
  const said = valueWordsOf(locale)
  if (bar.threshold === undefined || bar.worst === undefined) return undefined
  const lacks = shortfallOf(expected, worst, alone, { threshold: bar.threshold, worst: bar.worst })
  const asked = tell.amount(bar.threshold * Math.max(0, alone))
  return lacks === undefined ? said.worthwhile : said.lacks[lacks](tell.amount(lacks === 'expected' ? expected : worst), asked)
}
