import type {
  Area,
  KnowledgeId,
  MustAnswer,
  MustId,
  ReadinessAnswer,
  ReadinessId,
  ScaleId,
  Sharing,
  Step,
  Weight,
  WishId,
} from '#core/fit/items.ts'
import { fitWords as de } from './de/fit.ts'
import { fitWords as en } from './en/fit.ts'
import type { Language, Locale } from './language.ts'
import { wordsIn } from './variant.ts'

export interface ScaleWords {
  /** Two or three words, for lists. */
  readonly short: string
  readonly question: string
  readonly why: string
  /** What people do at each step. */
  readonly anchors: Readonly<Record<Step, string>>
}

/** The questions about the fit. A language that misses one, or a step of one, does not compile. */
export interface FitWords {
  readonly areas: Readonly<Record<Area, { readonly title: string; readonly says: string }>>
  readonly readiness: Readonly<Record<ReadinessId, string>>
  readonly readinessAnswers: Readonly<Record<ReadinessAnswer, string>>
  readonly musts: Readonly<Record<MustId, { readonly short: string; readonly says: string }>>
  readonly mustAnswers: Readonly<Record<MustAnswer, string>>
  readonly wishes: Readonly<Record<WishId, { readonly short: string; readonly says: string }>>
  readonly weights: Readonly<Record<Weight, string>>
  readonly met: Readonly<Record<Step, string>>
  readonly scales: Readonly<Record<ScaleId, ScaleWords>>
  readonly knowledge: Readonly<Record<KnowledgeId, string>>
  readonly sharings: Readonly<Record<Sharing, string>>
}

const words: Readonly<Record<Language, FitWords>> = { de, en }

export const fitWordsOf = (locale: Locale): FitWords => wordsIn(words, locale)
