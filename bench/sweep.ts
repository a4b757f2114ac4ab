import type { Agreement, Rule, Test } from '#core/agreement/agreement.ts'
import { quantity, sectionsOf } from '#core/agreement/axis.ts'

/**
 * The peer of the analysis: the recursive sweep of the literature on decision tables (D. Calvanese and others, "Semantics and
 * analysis of DMN decision tables", 2016), as plainly as it is told there. Column by column it walks over the elementary
 * intervals and recurses with the rules that are still alive: none left is a gap, two with different outcomes left in the
 * last column an overlap. Neighbouring results are not merged. One table with rules over facts only.
 */
export interface Swept {
  readonly gaps: number
  readonly overlaps: number
  /** False when the time was up first. */
  readonly finished: boolean
}

interface Interval {
  readonly from: number
  readonly to: number
}

/** Points take a place each, ranges the places behind them. */
function intervals(agreement: Agreement, fact: string, tests: readonly Test[] | undefined): Interval[] {
  const found: Interval[] = []
  let place = 0
  for (const section of sectionsOf(agreement, fact)) {
    if (section.kind === 'point') {
      if (!tests || tests.some((test) => (test.kind === 'is' || test.kind === 'section') && nameOf(test) === section.name))
        found.push({ from: place, to: place })
      place += 1
      continue
    }
    const end = section.max === undefined ? Infinity : place + section.max - section.min
    if (!tests) found.push({ from: place, to: end })
    for (const test of tests ?? []) {
      const shift = place - section.min
      if (test.kind === 'compare') {
        const to = quantity(agreement, test.to)
        const low = test.op === '>' ? to + 1 : test.op === '>=' || test.op === '=' ? to : section.min
        const high = test.op === '<' ? to - 1 : test.op === '<=' || test.op === '=' ? to : end - shift
        if (low <= high) found.push({ from: low + shift, to: high + shift })
      } else if (test.kind === 'between')
        found.push({ from: quantity(agreement, test.from) + shift, to: quantity(agreement, test.to) + shift })
      else if (nameOf(test) === section.name) found.push({ from: place, to: end })
    }
    place = end + 1
  }
  return found
}

const nameOf = (test: Test): string | undefined => (test.kind === 'is' ? test.value : test.kind === 'section' ? test.section : undefined)

export function sweep(agreement: Agreement, decision: string, seconds: number): Swept {
  const rules = agreement.decisions[decision]?.rules ?? []
  const facts = Object.keys(agreement.facts)
  const columns = facts.map((fact) => {
    const perRule = rules.map((rule) => intervals(agreement, fact, rule.when[fact]))
    const starts = new Set<number>([0])
    for (const list of perRule)
      for (const { from, to } of list) {
        starts.add(from)
        if (to !== Infinity) starts.add(to + 1)
      }
    const last = lastPlace(agreement, fact)
    return { perRule, starts: [...starts].filter((start) => start <= last).sort((one, two) => one - two) }
  })
  const outcomes = rules.map((rule: Rule) => JSON.stringify(rule.outcome))
  const before = rules.map((rule) => new Set(rule.exceptionTo ?? []))
  const until = performance.now() + seconds * 1000
  let [gaps, overlaps, steps, finished] = [0, 0, 0, true]
  const visit = (column: number, alive: readonly number[]): void => {
    if (!finished) return
    if (++steps % 1024 === 0 && performance.now() > until) {
      finished = false
      return
    }
    if (alive.length === 0) {
      gaps++
      return
    }
    const here = columns[column]
    if (!here) {
      const answering = alive.filter((rule) => !alive.some((other) => before[other]?.has(rules[rule]?.id ?? '')))
      if (new Set(answering.map((rule) => outcomes[rule])).size > 1) overlaps++
      return
    }
    for (const start of here.starts)
      visit(
        column + 1,
        alive.filter((rule) => here.perRule[rule]?.some(({ from, to }) => from <= start && start <= to)),
      )
  }
  visit(
    0,
    rules.map((_, index) => index),
  )
  return { gaps, overlaps, finished }
}

function lastPlace(agreement: Agreement, fact: string): number {
  let place = -1
  for (const section of sectionsOf(agreement, fact))
    place += section.kind === 'point' ? 1 : section.max === undefined ? Infinity : section.max - section.min + 1
  return place
}
