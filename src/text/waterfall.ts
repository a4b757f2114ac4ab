import type { WaterfallCode, WaterfallLine } from '#core/catalogue/worked-example.ts'
import type { Tools } from './catalogue-words.ts'
import { waterfall as de } from './de/waterfall.ts'
import { waterfall as en } from './en/waterfall.ts'
import type { Language } from './language.ts'

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

export const waterfallWords: Readonly<Record<Language, WaterfallWords>> = { de, en }

/** One step without its amount: what it is and whose, or what is not agreed. */
export const waterfallLine = (language: Language, line: WaterfallLine, t: Tools): string =>
  line.kind === 'pays' ? waterfallWords[language].pays[line.code](t.party(line.party)) : waterfallWords[language].open[line.code]
