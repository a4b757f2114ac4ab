import type { Section } from './agreement.ts'
import { readTest } from './format/condition-notation.ts'
import type { Value } from './situation.ts'

/**
 * The value that `ifUnproven` of a fact names: a point (`actor`, `notYet`), or a number as it is written (`0 EUR`,
 * `ago 3`, `done 3 days`). Nothing when it names no single value of the axis.
 */
export function unprovenValue(sections: readonly Section[], text: string): Value | undefined {
  const named = sections.find((section) => section.name === text)
  if (named !== undefined) return named.kind === 'point' ? { section: text } : undefined
  const ranges = sections.filter((section) => section.kind === 'range')
  const range = ranges.find((section) => text.startsWith(`${section.name} `)) ?? (ranges.length === 1 ? ranges[0] : undefined)
  if (range === undefined) return undefined
  const number = text.startsWith(`${range.name} `) ? text.slice(range.name.length + 1) : text
  const read = readTest(`${range.name} = ${number}`, sections)
  if (!read.ok || read.value.kind !== 'compare' || read.value.to.terms.length > 0) return undefined
  const n = read.value.to.plus
  return n < range.min || (range.max !== undefined && n > range.max) ? undefined : { section: range.name, n }
}
