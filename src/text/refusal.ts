import type { AccessRefusal } from './access-refusal.ts'
import { refusals as de } from './de/refusal.ts'
import { refusals as en } from './en/refusal.ts'
import type { Language, Locale } from './language.ts'
import type { AnyNegotiationRefusal } from './negotiation-refusal.ts'
import type { SheetRefusal } from './sheet-refusal.ts'
import { wordsIn } from './variant.ts'

/**
 * What the house itself refuses, whatever the subject: closed codes with what the sentence needs to know. A noun adds its own
 * refusals to `Refusal` below; the compiler then asks for the words in both languages and for the status in server/http/refusal.ts.
 */
export type HouseRefusal =
  | { readonly code: 'notSignedIn' }
  | { readonly code: 'notAllowed' }
  | { readonly code: 'notFound' }
  | { readonly code: 'invalidInput'; readonly issues: readonly { readonly path: string; readonly problem: string }[] }
  | { readonly code: 'notJson' }
  | { readonly code: 'notHttp' }
  | { readonly code: 'tooLarge'; readonly limitBytes: number }
  | { readonly code: 'tooManyRequests'; readonly waitSeconds: number }
  | { readonly code: 'foreignOrigin' }
  | { readonly code: 'tooBusy' }
  | { readonly code: 'databaseGone' }
  | { readonly code: 'diskFull' }
  | { readonly code: 'shuttingDown' }
  /** The platform of the server has no build of the PDF renderer. */
  | { readonly code: 'noPdfRenderer' }
  | { readonly code: 'pdfFailed' }
  | { readonly code: 'internal'; readonly id: string }

/** Everything the server may refuse. */
export type Refusal = HouseRefusal | AccessRefusal | AnyNegotiationRefusal | SheetRefusal

export type RefusalCode = Refusal['code']

/** One sentence per code, made from what the refusal knows; both languages are complete by type. */
export type RefusalWords = { readonly [Code in RefusalCode]: (refusal: Extract<Refusal, { code: Code }>) => string }

const words: Readonly<Record<Language, RefusalWords>> = { de, en }

export const refusalText = (locale: Locale, refusal: Refusal): string =>
  (wordsIn(words, locale)[refusal.code] as (refusal: Refusal) => string)(refusal)
