import type { WaterfallCode, WaterfallLine } from '#core/catalogue/worked-example.ts'
import type { Tools } from './catalogue-words.ts'
import { waterfall as de } from './de/waterfall.ts'
import { waterfall as en } from './en/waterfall.ts'
import type { Language, Locale } from './language.ts'
import { wordsIn } from './variant.ts'

/** Words of the split of one project, step by step. */
export interface WaterfallWords {
  readonly received: string
  readonly total: (party: string) => string
  readonly payment: (from: string, to: string) => string
  readonly pays: Readonly<Record<WaterfallCode, (party: string) => string>>
  readonly open: Readonly<Record<WaterfallCode, string>>
  /** What a worked example assumes of its invented project. Sums and times come as text. */
  readonly assumes: {
    readonly order: (value: string) => string
    readonly bringer: (party: string) => string
    readonly prime: (party: string) => string
    readonly external: (party: string, amount: string) => string
    readonly hours: (each: string) => string
    readonly prices: (each: string) => string
  }
}

const words: Readonly<Record<Language, WaterfallWords>> = { de, en }

export const waterfallWords = (locale: Locale): WaterfallWords => wordsIn(words, locale)

/** One step without its amount: what it is and whose, or what is not agreed. */
export const waterfallLine = (locale: Locale, line: WaterfallLine, t: Tools): string =>
  line.kind === 'pays' ? waterfallWords(locale).pays[line.code](t.party(line.party)) : waterfallWords(locale).open[line.code]
