import type { dependencyIds, LintId, trapIds } from '#core/catalogue/lints/lint.ts'
import type { WriteConstant } from './constants.ts'
import { dependencies as dependenciesDe } from './de/lints/dependencies.ts'
import { traps as trapsDe } from './de/lints/traps.ts'
import { dependencies as dependenciesEn } from './en/lints/dependencies.ts'
import { traps as trapsEn } from './en/lints/traps.ts'
import type { Language, Locale } from './language.ts'
import { wordsIn } from './variant.ts'

export type TrapId = (typeof trapIds)[number]
export type DependencyId = (typeof dependencyIds)[number]

/** A sentence, or one that names numbers with their validity. */
export type LintPhrase = string | ((c: WriteConstant) => string)

export interface LintText {
  readonly title: string
  /** What the law or practice starts from. General; never what it means for this case. */
  readonly says: LintPhrase
  /** What settles it. */
  readonly calm: LintPhrase
}

export type LintTexts<Id extends LintId> = { readonly [I in Id]: LintText }

const texts: Readonly<Record<Language, LintTexts<LintId>>> = {
  de: { ...trapsDe, ...dependenciesDe },
  en: { ...trapsEn, ...dependenciesEn },
}

/** The words of a lint, with its numbers as they are on the day of the reader. */
export function tellLint(locale: Locale, id: LintId, write: WriteConstant): { readonly [Part in keyof LintText]: string } {
  const { title, says, calm } = wordsIn(texts, locale)[id]
  const say = (phrase: LintPhrase): string => (typeof phrase === 'string' ? phrase : phrase(write))
  return { title, says: say(says), calm: say(calm) }
}
