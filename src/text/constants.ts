import { constantOn, type ConstantId, type Overrides } from '#core/catalogue/constants.ts'
import type { Law, Publisher, Source } from '#core/catalogue/source.ts'
import type { PlainDate } from '#core/shared/day.ts'
import { constants as de } from './de/constants.ts'
import { constants as en } from './en/constants.ts'
import type { Language, Locale } from './language.ts'
import { toolsFor, writeValue } from './tools.ts'
import { wordsIn } from './variant.ts'

/** Names of the numbers that the law sets, and how a source is cited. */
export interface ConstantTexts {
  readonly names: { readonly [Id in ConstantId]: string }
  /** Statutes that have one name per language. */
  readonly laws: { readonly [L in Law]?: string }
  readonly publishers: { readonly [P in Publisher]: string }
  readonly practice: string
  readonly judgment: (court: string, day: string | undefined, file: string) => string
}

const texts: Readonly<Record<Language, ConstantTexts>> = { de, en }

/** Writes the value of a constant on the day of the scene; in German `dative` bends its unit. */
export type WriteConstant = (id: ConstantId, dative?: 'dative') => string

export const writeConstants =
  (locale: Locale, day: PlainDate, overrides: Overrides): WriteConstant =>
  (id, dative) => {
    const { period, unit } = constantOn(id, day, overrides)
    return writeValue(locale, period.value, unit, dative)
  }

export const constantName = (locale: Locale, id: ConstantId): string => wordsIn(texts, locale).names[id]

/** A source as it is cited: `§§ 315, 340 BGB`, `BGH, 20.01.2016, VIII ZR 26/15`. Parts that belong together stay on one line. */
export function writeSource(locale: Locale, source: Source): string {
  const t = wordsIn(texts, locale)
  switch (source.kind) {
    case 'statute': {
      const at = source.at.replace(/^(§§?|Art\.) /u, '$1\u00a0')
      // Statutes of several countries share a name.
      const of = source.country === 'AT' || source.country === 'CH' ? ` (${source.country})` : ''
      return `${at} ${t.laws[source.law] ?? source.law}${of}`
    }
    case 'judgment':
      return t.judgment(
        source.court,
        source.on === undefined ? undefined : toolsFor(locale, []).day(source.on),
        source.file.replaceAll(' ', '\u00a0'),
      )
    case 'published':
      return t.publishers[source.by]
    case 'practice':
      return t.practice
  }
}
