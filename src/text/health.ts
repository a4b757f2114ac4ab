import type { ConstantId, Standing } from '#core/catalogue/constants.ts'
import { health as de } from './de/health.ts'
import { health as en } from './en/health.ts'
import type { Language } from './language.ts'

/** What a health check found: well (`ok: true`) or not, then with a mend. A new check adds its codes here and its words in both languages. */
export type HealthDetail =
  | { readonly check: 'database'; readonly ok: true; readonly code: 'databaseReachable'; readonly version: string }
  | { readonly check: 'database'; readonly ok: false; readonly code: 'databaseGone' }
  | { readonly check: 'migrations'; readonly ok: true; readonly code: 'migrationsCurrent'; readonly count: number }
  | { readonly check: 'migrations'; readonly ok: false; readonly code: 'migrationsBehind'; readonly missing: number }
  | { readonly check: 'disk'; readonly ok: true; readonly code: 'diskEnough'; readonly freeMegabytes: number }
  | {
      readonly check: 'disk'
      readonly ok: false
      readonly code: 'diskLow'
      readonly freeMegabytes: number
      readonly neededMegabytes: number
    }
  | { readonly check: 'mail'; readonly ok: true; readonly code: 'mailOutbox' }
  | { readonly check: 'mail'; readonly ok: true; readonly code: 'mailReachable'; readonly host: string }
  | { readonly check: 'mail'; readonly ok: false; readonly code: 'mailUnreachable'; readonly host: string }
  | { readonly check: 'fonts'; readonly ok: true; readonly code: 'fontsPresent'; readonly count: number }
  | { readonly check: 'fonts'; readonly ok: false; readonly code: 'fontsMissing'; readonly files: readonly string[] }
  | { readonly check: 'pdf'; readonly ok: true; readonly code: 'pdfRenders'; readonly milliseconds: number }
  | { readonly check: 'pdf'; readonly ok: false; readonly code: 'pdfFails' }
  | { readonly check: 'clock'; readonly ok: true; readonly code: 'clockRight' }
  | { readonly check: 'clock'; readonly ok: false; readonly code: 'clockDiffers'; readonly seconds: number }
  | { readonly check: 'clock'; readonly ok: false; readonly code: 'clockBehindRecords'; readonly seconds: number }
  | { readonly check: 'constants'; readonly ok: true; readonly code: 'constantsHold'; readonly count: number }
  /** Nothing is broken, but somebody must look something up: well, and with a mend. */
  | {
      readonly check: 'constants'
      readonly ok: true
      readonly code: 'constantsToCheck'
      readonly constants: readonly { readonly id: ConstantId; readonly standing: Standing }[]
    }
  /** The database is away, so this cannot be looked at. */
  | { readonly check: 'migrations' | 'clock'; readonly ok: false; readonly code: 'unknownWithoutDatabase' }
  /** The check itself failed or took too long. */
  | {
      readonly check: 'database' | 'migrations' | 'disk' | 'mail' | 'fonts' | 'pdf' | 'clock' | 'constants'
      readonly ok: false
      readonly code: 'checkFailed'
    }

type HealthCode = HealthDetail['code']

/** `mend` is empty where nobody has to do anything. */
export type HealthWords = {
  readonly names: { readonly [Check in HealthDetail['check']]: string }
  readonly details: {
    readonly [Code in HealthCode]: (found: Extract<HealthDetail, { code: Code }>) => { readonly detail: string; readonly mend: string }
  }
}

const words: Readonly<Record<Language, HealthWords>> = { de, en }

export const healthText = (
  language: Language,
  found: HealthDetail,
): { readonly title: string; readonly detail: string; readonly mend: string } => ({
  title: words[language].names[found.check],
  ...(words[language].details[found.code] as (found: HealthDetail) => { detail: string; mend: string })(found),
})
