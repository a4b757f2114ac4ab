import type { Agreement, ClockUnit, FactId, Section } from '#core/agreement/agreement.ts'
import { quantity, sectionsOf, wholeSpan } from '#core/agreement/axis.ts'
import { compile } from '#core/agreement/compile.ts'
import { decide, factsUnder } from '#core/agreement/decide.ts'
import { elapsed } from '#core/agreement/elapsed.ts'
import type { Case, KnownFact, Ruling, Span, Value } from '#core/agreement/situation.ts'
import { isPlainDate, type PlainDate } from '#core/shared/day.ts'
import type { Known, KnownFacts } from './asked.ts'

export type Range = Extract<Section, { kind: 'range' }>

const clockUnits: readonly string[] = ['days', 'workingDays', 'months'] satisfies readonly ClockUnit[]

/** A section that is told by its day: since then, time runs to the day of the case. */
export const isSince = (section: Section): section is Range =>
  section.kind === 'range' && clockUnits.includes(section.unit) && ['ago', 'open', 'silent'].includes(section.name)

/** The value that a day stands for; undefined when it lies after the day of the case. */
export function valueOfDay(section: Range, event: string, on: PlainDate): { readonly section: string; readonly n: number } | undefined {
  if (!isPlainDate(event)) return undefined
  const n = elapsed(event, on, section.unit as ClockUnit)
  return n === undefined ? undefined : { section: section.name, n }
}

/** What is known, as the engine takes it. A day later than the day of the case has not happened yet. */
export function caseFor(agreement: Agreement, known: KnownFacts, on: PlainDate): Case {
  const entries = Object.entries(known).flatMap(([fact, what]): [FactId, KnownFact][] => {
    if (!Object.hasOwn(agreement.facts, fact)) return []
    const one = knownFact(sectionsOf(agreement, fact), what, on)
    return one === undefined ? [] : [[fact, one]]
  })
  return Object.fromEntries(entries)
}

function knownFact(sections: readonly Section[], what: Known, on: PlainDate): KnownFact | undefined {
  const value = (one: Value): KnownFact => ({ kind: 'value', value: one })
  switch (what.kind) {
    case 'point':
      return sections.some(({ name, kind }) => name === what.section && kind === 'point') ? value({ section: what.section }) : undefined
    case 'number':
      return sections.some(({ name, kind }) => name === what.section && kind === 'range')
        ? value({ section: what.section, n: what.n })
        : undefined
    case 'day': {
      const section = sections.find(({ name }) => name === what.section)
      if (section === undefined || !isSince(section)) return undefined
      const found = valueOfDay(section, what.day, on)
      if (found !== undefined) return value(found)
      const [first] = sections
      return first?.kind === 'point' ? value({ section: first.name }) : undefined
    }
    case 'disputed':
      return { kind: 'disputed', values: sections.map(wholeSpan) }
    case 'unproven':
      return { kind: 'unproven' }
    case 'unknown':
      return undefined
  }
}

/** All facts that can matter for a decision. */
export function factsFor(agreement: Agreement, decision: string): readonly FactId[] {
  const compiled = compile(agreement)
  const target = compiled.decisionOf.get(decision)
  return target === undefined ? [] : factsUnder(compiled, target)
}

/** Numbers at which rules change, for a fact that counts time: "18 months end on 30 June". */
export function periodsOf(agreement: Agreement, fact: FactId, section: string): readonly number[] {
  const found = new Set<number>()
  for (const { rules } of Object.values(agreement.decisions))
    for (const { when } of rules)
      for (const test of when[fact] ?? []) {
        if (test.kind === 'compare' && (test.section ?? section) === section) found.add(quantity(agreement, test.to))
        if (test.kind === 'between' && (test.section ?? section) === section) {
          found.add(quantity(agreement, test.from))
          found.add(quantity(agreement, test.to))
        }
      }
  return [...found]
    .filter((n) => n > 0)
    .toSorted((a, b) => a - b)
    .slice(0, 3)
}

export interface Otherwise {
  readonly fact: FactId
  readonly span: Span
  readonly ruling: Extract<Ruling, { kind: 'answer' | 'gap' | 'conflict' | 'missing' }>
}

/** For each known fact the first other value with which the answer would be different, all else as it is. */
export function otherwise(agreement: Agreement, decision: string, known: Case, answer: string): readonly Otherwise[] {
  const compiled = compile(agreement)
  return Object.entries(known).flatMap(([fact, what]): Otherwise[] => {
    const axis = compiled.axisOf.get(fact)
    if (what.kind !== 'value' || axis === undefined) return []
    for (const cell of compiled.axes[axis]?.cells ?? []) {
      if (isIn(cell, what.value)) continue
      const value: Value = cell.from === undefined ? { section: cell.section } : { section: cell.section, n: cell.from }
      const ruling = decide(agreement, decision, { ...known, [fact]: { kind: 'value', value } })
      if (ruling.kind === 'gap' || ruling.kind === 'conflict') return [{ fact, span: cell, ruling }]
      if (ruling.kind === 'missing' && ruling.possible.some((branch) => branch.answer?.key !== answer))
        return [{ fact, span: cell, ruling }]
      if (ruling.kind === 'answer' && ruling.answer.key !== answer) return [{ fact, span: cell, ruling }]
    }
    return []
  })
}

const isIn = (span: Span, value: Value): boolean =>
  span.section === value.section &&
  (!('n' in value) || ((span.from === undefined || span.from <= value.n) && (span.to === undefined || value.n <= span.to)))

/** Today, where the reader is. */
export function today(): PlainDate {
  const now = new Date()
  const text = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`
  if (!isPlainDate(text)) throw new Error('must hold: today is a day')
  return text
}
