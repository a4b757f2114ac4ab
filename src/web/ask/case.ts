import type { Agreement, ClockUnit, DecisionId, FactId, Outcome, Section } from '#core/agreement/agreement.ts'
import { quantity, sectionsOf, wholeSpan } from '#core/agreement/axis.ts'
import { compile, spansOf } from '#core/agreement/compile.ts'
import { decide, factsUnder } from '#core/agreement/decide.ts'
import { elapsed, endOfPeriod } from '#core/agreement/elapsed.ts'
import type { Case, KnownFact, Ruling, Span, Value } from '#core/agreement/situation.ts'
import { addDays, addMonths, isPlainDate, type PlainDate } from '#core/shared/day.ts'
import type { Known, KnownFacts } from './asked.ts'

export type Range = Extract<Section, { kind: 'range' }>

const clockUnits: readonly string[] = ['days', 'workingDays', 'months'] satisfies readonly ClockUnit[]

/** A section that is told by its day: since then, time runs to the day of the case. */
export const isSince = (section: Section): section is Range =>
  section.kind === 'range' && clockUnits.includes(section.unit) && ['ago', 'open', 'silent'].includes(section.name)

/** A reaction that came: told by two days, when it became due and when it was done. */
export const isDone = (section: Section): section is Range =>
  section.kind === 'range' && clockUnits.includes(section.unit) && section.name === 'done'

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
    case 'days': {
      const done = sections.find(({ name }) => name === what.section)
      if (done === undefined || !isDone(done) || !isPlainDate(what.from) || !isPlainDate(what.to)) return undefined
      // An act after the day of the case does not exist yet (S10): until then it is open.
      const open = sections.find(({ name }) => name === 'open')
      if (what.to > on && open !== undefined) return knownFact(sections, { kind: 'day', section: 'open', day: what.from }, on)
      const n = elapsed(what.from, what.to, done.unit as ClockUnit)
      return n === undefined ? undefined : value({ section: what.section, n })
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

/** What a story says, as days where the fact is a clock, and marked as said by the story only. */
export function storyFacts(agreement: Agreement, decisions: readonly DecisionId[], told: Case, on: PlainDate): KnownFacts {
  const facts = new Set(decisions.flatMap((decision) => factsFor(agreement, decision)))
  return Object.fromEntries(
    Object.entries(told).flatMap(([fact, what]): [FactId, Known][] => {
      if (what.kind !== 'value' || !facts.has(fact)) return []
      return [[fact, { ...asTold(sectionsOf(agreement, fact), what.value, on), story: true }]]
    }),
  )
}

function asTold(sections: readonly Section[], value: Value, on: PlainDate): Known {
  if (!('n' in value)) return { kind: 'point', section: value.section }
  const section = sections.find(({ name }) => name === value.section)
  const [since, done]: readonly boolean[] = section === undefined ? [] : [isSince(section), isDone(section)]
  if (section?.kind === 'range' && (since === true || done === true)) {
    const day = dayBefore(on, value.n, section.unit as ClockUnit)
    return done === true ? { kind: 'days', section: section.name, from: day, to: on } : { kind: 'day', section: section.name, day }
  }
  return { kind: 'number', section: value.section, n: value.n }
}

/** The latest day from which exactly n units have passed up to this day. */
export function dayBefore(on: PlainDate, n: number, unit: ClockUnit): PlainDate {
  let day = unit === 'months' ? addMonths(on, -n) : addDays(on, -n)
  while ((elapsed(day, on, unit) ?? 0) > n) day = addDays(day, 1)
  while ((elapsed(day, on, unit) ?? 0) < n) day = addDays(day, -1)
  return day
}

/** What a ruling says, to compare two of them. */
const saying = (ruling: Ruling): string => {
  switch (ruling.kind) {
    case 'answer':
      return `answer ${ruling.answer.key}`
    case 'gap':
      return `gap ${ruling.decision}`
    case 'conflict':
      return `conflict ${ruling.decision} ${ruling.answers.map(({ answer }) => answer.key).join(' ')}`
    case 'missing':
      return `missing ${ruling.possible.map(({ answer, ruling: kind }) => answer?.key ?? kind).join(' ')}`
    case 'unresolvedRole':
    case 'outsideDomain':
    case 'notInForce':
      return ruling.kind
  }
}

export interface Otherwise {
  readonly fact: FactId
  /** The other values of this fact with which this would come out. */
  readonly spans: readonly Span[]
  readonly ruling: Exclude<Ruling, { kind: 'outsideDomain' | 'notInForce' }>
}

/** For each known fact the other values with which the answer would be different, all else as it is; equal answers joined. */
export function otherwise(agreement: Agreement, decision: DecisionId, known: Case, ruling: Ruling): readonly Otherwise[] {
  const compiled = compile(agreement)
  const now = saying(ruling)
  const facts = factsFor(agreement, decision)
  return Object.entries(known).flatMap(([fact, what]): Otherwise[] => {
    const index = compiled.axisOf.get(fact)
    const axis = index === undefined ? undefined : compiled.axes[index]
    if (what.kind !== 'value' || axis === undefined || !facts.includes(fact)) return []
    const others = new Map<string, { cells: number[]; ruling: Otherwise['ruling'] }>()
    for (const [at, cell] of axis.cells.entries()) {
      if (isIn(cell, what.value)) continue
      const value: Value = cell.from === undefined ? { section: cell.section } : { section: cell.section, n: cell.from }
      const other = decide(agreement, decision, { ...known, [fact]: { kind: 'value', value } })
      const says = saying(other)
      if (says === now || other.kind === 'outsideDomain' || other.kind === 'notInForce') continue
      const same = others.get(says)
      if (same === undefined) others.set(says, { cells: [at], ruling: other })
      else same.cells.push(at)
    }
    return [...others.values()].map(({ cells, ruling: other }) => ({ fact, spans: spansOf(axis, cells), ruling: other }))
  })
}

/** The day by which a duty is due, where the day it counts from is known; the earlier one of two. */
export function dueDay(agreement: Agreement, outcome: Outcome, known: KnownFacts): PlainDate | undefined {
  if (outcome.kind !== 'duty') return undefined
  const days = [outcome.from, outcome.orFrom].flatMap((fact): PlainDate[] => {
    if (fact === undefined) return []
    const what = known[fact]
    const declared = agreement.facts[fact]
    const unit = outcome.within.unit ?? (declared !== undefined && 'unit' in declared ? declared.unit : undefined)
    if (what?.kind !== 'day' || !isPlainDate(what.day) || unit === undefined || !clockUnits.includes(unit)) return []
    return [endOfPeriod(what.day, quantity(agreement, outcome.within), unit as ClockUnit)]
  })
  return days.toSorted()[0]
}

const isIn = (span: Span, value: Value): boolean =>
  span.section === value.section &&
  (!('n' in value) || ((span.from === undefined || span.from <= value.n) && (span.to === undefined || value.n <= span.to)))
