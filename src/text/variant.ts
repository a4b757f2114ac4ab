import type { GermanOf } from '#core/agreement/agreement.ts'
import { languageIn, type Language, type Locale } from './language.ts'
import { rulesOf, type Rule } from './variant-rules.ts'

/** The words of a language, as people write them where they are. */
export const wordsIn = <T extends object>(words: Readonly<Record<Language, T>>, locale: Locale): T =>
  inVariant(locale, words[languageIn(locale)])

/**
 * The same words in the German of Austria or Switzerland; in any other language they stay what they are. Texts that are made
 * by functions are changed when they are made. What a function is given was written by people or is written already: none of
 * it changes, whatever stands in it.
 */
export function inVariant<T extends object>(locale: Locale, words: T): T {
  if (locale === 'de' || locale === 'en') return words
  const variant = variants[locale]
  const known = variant.known.get(words)
  if (known !== undefined) return known as T
  const changed = changedWords(variant, words) as T
  variant.known.set(words, changed)
  return changed
}

/** One text of ours in the German of a country; changing it again changes nothing. */
export const textInVariant = (german: GermanOf, text: string): string => shown(changedText(variants[`de-${german}`], text))

interface Variant {
  readonly rules: readonly Rule[]
  /** Whatever any of the rules would change. */
  readonly any: RegExp
  readonly known: WeakMap<object, unknown>
  /** Names and quantities as they are given to sentences, with what people wrote hidden from the rules. */
  readonly tools: WeakMap<object, object>
}

const variantOf = (german: GermanOf): Variant => ({
  rules: rulesOf[german],
  any: new RegExp(rulesOf[german].map(([pattern]) => `(?:${pattern.source})`).join('|'), 'gu'),
  known: new WeakMap(),
  tools: new WeakMap(),
})

const variants = { 'de-AT': variantOf('AT'), 'de-CH': variantOf('CH') }

const changedText = ({ rules, any }: Variant, text: string): string =>
  text.search(any) < 0 ? text : rules.reduce((now, [pattern, by]) => now.replace(pattern, by), text)

/** Values that are neither text, list nor plain object (patterns, numbers, formatters) are nobody's words. */
function changedWords(variant: Variant, words: unknown): unknown {
  if (typeof words === 'string') return changedText(variant, words)
  if (typeof words === 'function') return (...given: readonly unknown[]) => said(variant, words as Said, given)
  return isPlain(words) ? whenRead(variant, words) : mapped(words, (each) => changedWords(variant, each))
}

type Plain = Readonly<Record<string, unknown>>

const isPlain = (words: unknown): words is Plain =>
  typeof words === 'object' && words !== null && Object.getPrototypeOf(words) === Object.prototype

/** The same parts, each changed when it is read for the first time: a page reads few of the thousands of sentences there are. */
function whenRead(variant: Variant, words: Plain): Plain {
  const parts: Record<string, unknown> = {}
  for (const key of Object.keys(words)) {
    const get = (): unknown => {
      const value = changedWords(variant, words[key])
      Object.defineProperty(parts, key, { value, enumerable: true })
      return value
    }
    Object.defineProperty(parts, key, { get, enumerable: true, configurable: true })
  }
  return parts
}

type Said = (...given: readonly unknown[]) => unknown

const said = (variant: Variant, say: Said, given: readonly unknown[]): unknown =>
  afterwards(variant, say(...given.map((each) => hidden(variant, each))))

/** What a function of ours made: changed where it is ours, and what was hidden is as it was. */
function afterwards(variant: Variant, made: unknown): unknown {
  if (typeof made === 'string') return shown(changedText(variant, made))
  if (typeof made === 'function') return (...given: readonly unknown[]) => said(variant, made as Said, given)
  return mapped(made, (each) => afterwards(variant, each))
}

/** What is given to a sentence, so that no rule finds anything in it. Codes have nothing that a rule finds. */
function hidden(variant: Variant, given: unknown): unknown {
  if (typeof given === 'string') return given.replace(variant.any, hiddenText)
  if (isTools(given)) {
    const known = variant.tools.get(given)
    if (known !== undefined) return known
    const { a, b, party, others } = given
    const hide = (text: string): string => text.replace(variant.any, hiddenText)
    const tools = { ...given, a: hide(a), b: hide(b), party: (id: string) => hide(party(id)), others: (id: string) => hide(others(id)) }
    variant.tools.set(given, tools)
    return tools
  }
  return mapped(given, (each) => hidden(variant, each))
}

type Naming = Readonly<Record<'a' | 'b', string> & Record<'party' | 'others', (id: string) => string>>

const isTools = (given: unknown): given is Naming =>
  typeof given === 'object' && given !== null && 'party' in given && typeof given.party === 'function'

/** The parts of a list or a plain object, each changed; the same object where none was. */
function mapped(whole: unknown, change: (part: unknown) => unknown): unknown {
  if (typeof whole !== 'object' || whole === null) return whole
  if (Array.isArray(whole)) {
    const parts: readonly unknown[] = whole
    const changed = parts.map(change)
    return changed.some((part, at) => part !== parts[at]) ? changed : whole
  }
  if (!isPlain(whole)) return whole
  const parts = Object.entries(whole)
  const changed = parts.map(([key, part]): [string, unknown] => [key, change(part)])
  return changed.some(([, part], at) => part !== parts[at]?.[1]) ? Object.fromEntries(changed) : whole
}

// Unicode keeps these characters for use inside programs: no text that is exchanged has them.
const joint = '\uFDD0'
const stands: ReadonlyMap<string, string> = new Map(Array.from('ß„“‚‘', (letter, at) => [letter, String.fromCharCode(0xfdd1 + at)]))
const standsFor: ReadonlyMap<string, string> = new Map([...stands].map(([letter, stand]) => [stand, letter]))

/** Single letters have a stand-in, so that a text still ends with a letter; between all others stands what no rule knows. */
const hiddenText = (text: string): string =>
  text.length === 1 ? (stands.get(text) ?? `${text}${joint}`) : Array.from(text, (letter) => stands.get(letter) ?? letter).join(joint)

const shown = (text: string): string => text.replace(/[\uFDD0-\uFDD5]/gu, (letter) => standsFor.get(letter) ?? '')
