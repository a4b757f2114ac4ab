import type { Comparison, Section, Test } from '../agreement.ts'
import { isName } from './name.ts'
import { someOf } from './problem.ts'
import { printQuantity, quantityOf, tokens, wrong } from './quantity-notation.ts'
import type { Read, Token } from './quantity-notation.ts'
import { ok } from '../../shared/result.ts'

/**
 * One alternative of a condition, as text.
 *
 *     test  = name                                 a point (`notYet`, `free`) or a whole interval (`done`)
 *           | [ section ] op quantity              "<= tail", "open > handOver + cure"
 *           | [ section ] quantity ".." quantity   "3..10", "ago 3..10", both ends included
 *     op    = "<" | "<=" | ">" | ">=" | "="
 *
 * The section may be left out where the axis has only one interval.
 */
export function readTest(text: string, sections: readonly Section[] | undefined): Read<Test> {
  if (isName(text)) return readName(text, sections)
  if (/^\s*(?:up to|at most|until|to|bis)\b|\s(?:to|bis)\s/u.test(text)) return wrong('upTo', text, ['<= 18', '3..10'])
  const read = tokens(text)
  if (!read.ok) return read.error.code === 'badQuantity' ? malformed(text) : read
  const all = read.value
  const operator = all.findIndex((token) => token.kind === 'operator')
  const dots = all.findIndex((token) => token.kind === 'dots')
  if (operator === -1 && dots === -1) return malformed(text)
  const hasSection = operator === -1 ? beginsWithSection(all) : operator === 1 && all[0]?.kind === 'name'
  const section = hasSection ? all[0]?.text : undefined
  const start = hasSection ? 1 : 0
  if (operator > start) return malformed(text)
  const range = findRange(text, section, sections)
  if (!range.ok) return range
  const unit = range.value?.unit
  const named = section === undefined ? {} : { section }
  if (operator !== -1) {
    const to = quantityOf(all.slice(operator + 1), text, unit)
    return to.ok ? ok({ kind: 'compare', ...named, op: all[operator]?.text as Comparison, to: to.value }) : to
  }
  const from = quantityOf(all.slice(start, dots), text, unit)
  if (!from.ok) return from
  const to = quantityOf(all.slice(dots + 1), text, unit)
  return to.ok ? ok({ kind: 'between', ...named, from: from.value, to: to.value }) : to
}

const malformed = (text: string) => wrong('badCondition', text, ['<= 18 months', 'ago 3..10', 'done <= tail', 'notYet'])

function readName(text: string, sections: readonly Section[] | undefined): Read<Test> {
  const section = sections?.find((candidate) => candidate.name === text)
  if (section === undefined && sections !== undefined) return wrong('unknownOption', text, someOf(sections.map(({ name }) => name)))
  return ok(section?.kind === 'range' ? { kind: 'section', section: text } : { kind: 'is', value: text })
}

/** In `ago 3..10` the first name is the section, in `tail..rest` it is a term. */
const beginsWithSection = ([first, second]: readonly Token[]): boolean =>
  first?.kind === 'name' && (second?.kind === 'name' || second?.kind === 'number')

function findRange(
  text: string,
  name: string | undefined,
  sections: readonly Section[] | undefined,
): Read<Extract<Section, { kind: 'range' }> | undefined> {
  if (sections === undefined) return ok(undefined)
  const ranges = sections.filter((section) => section.kind === 'range')
  const [first] = ranges
  if (first === undefined) return wrong('comparisonOnName', text, someOf(sections.map((section) => section.name)))
  if (name === undefined)
    return ranges.length === 1
      ? ok(first)
      : wrong(
          'sectionMissing',
          text,
          ranges.map((range) => `${range.name} ${text}`),
        )
  const found = ranges.find((range) => range.name === name)
  return found === undefined ? wrong('unknownSection', name, someOf(ranges.map((range) => range.name))) : ok(found)
}

type Written = Exclude<Test, { kind: 'same' } | { kind: 'other' }>

export function printTest(test: Written, sections: readonly Section[] | undefined): string {
  if (test.kind === 'is') return test.value
  if (test.kind === 'section') return test.section
  const ranges = sections?.filter((section) => section.kind === 'range') ?? []
  const unit = (test.section === undefined ? ranges[0] : ranges.find((range) => range.name === test.section))?.unit
  const section = test.section === undefined ? '' : `${test.section} `
  if (test.kind === 'compare') return `${section}${test.op} ${printQuantity(test.to, unit)}`
  return `${section}${printQuantity(test.from, unit)}..${printQuantity(test.to, unit)}`
}
