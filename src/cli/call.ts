import type { Agreement } from '#core/agreement/agreement.ts'
import type { PlainDate } from '#core/shared/day.ts'
import type { CliWords } from '#text/cli.ts'
import type { Language, Locale } from '#text/language.ts'

/** One call of the program, read: what every command is given. */
export interface Call {
  readonly language: Language
  /** The language as it is written where the parties of the agreement are. */
  readonly locale: Locale
  readonly words: CliWords
  /** Names and values that are no option: `FILE`, `DECISION`, `fact=value`. */
  readonly given: readonly string[]
  readonly json: boolean
  readonly on?: PlainDate
  readonly out?: string
  readonly today: PlainDate
}

/** 0: fine. 1: a finding, gap or conflict. 2: something could not be read or written. */
export type ExitCode = 0 | 1 | 2

export interface Done {
  readonly exit: ExitCode
  readonly out?: string
  readonly err?: string
}

export type Command = (call: Call) => Promise<Done>

/** What could not be read or written, told on stderr. */
export const unusable = (err: string): Done => ({ exit: 2, err })

export const printed = (exit: ExitCode, out: string): Done => ({ exit, out })

/** JSON for programs: whole numbers that may be large are decimal text. */
export const asJson = (value: unknown): string =>
  `${JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? String(one) : one), 2)}\n`

export type Reading =
  /** The agreement is the version of the day of the call, or the last one where none holds then; the call goes on in its German. */
  | { readonly ok: true; readonly call: Call; readonly agreement: Agreement; readonly versions: readonly Agreement[] }
  | { readonly ok: false; readonly done: Done }
