import type { Agreement, DecisionId, TermId } from './agreement.ts'
import { analyseDecision, reportOf } from './analyse.ts'
import type { Compiled, CompiledDecision } from './compile.ts'
import { defaultLimits, type Limits, type Work } from './desk.ts'
import type { Mirrors } from './mirror.ts'
import type { Finding, Report, Situation, Value } from './situation.ts'

/**
 * Analyses one draft of an agreement after the other, as it is edited: findings of decisions that an edit does not touch are taken from
 * before. Says exactly what `analyse` says; of each decision the last few states are remembered, so that two drafts may take turns.
 */
export function createAnalyser(limits: Limits = defaultLimits): (agreement: Agreement) => Report {
  const known = new Map<DecisionId, readonly Known[]>()
  const numbers = new Map<string, number>()
  return (agreement) => {
    // What was seen long ago is forgotten; it is only analysed once more.
    if (numbers.size > 4_000) {
      numbers.clear()
      known.clear()
    }
    const read = createReader(numbers)
    return reportOf(agreement, limits, (work) => {
      const { key, facts } = read(work.compiled, work.decision)
      const before = known.get(work.decision.id) ?? []
      const same = before.find((one) => one.key === key && (one.swaps === undefined || one.swaps === work.mirrors.swaps()))
      if (same !== undefined) {
        work.budget.nodes -= same.nodes
        return same.findings.map((finding) => withFactsOf(work.compiled, facts, finding))
      }
      const found = analysed(work, key)
      if (found !== undefined) known.set(work.decision.id, [found, ...before].slice(0, remembered))
      return found?.findings ?? analyseDecision(work)
    })
  }
}

const remembered = 4

/** What was found of a decision in one state. */
interface Known {
  readonly key: number
  readonly findings: readonly Finding[]
  readonly nodes: number
  /** The exchanges of parties that were asked for, where any were. */
  readonly swaps?: string
}

/** Nothing where the budget ends: what is found then hangs on what else was looked at. */
function analysed(work: Work, key: number): Known | undefined {
  let asked = false
  const mirrors: Mirrors = {
    ...work.mirrors,
    unique: (regions) => {
      const told = work.mirrors.unique(regions)
      asked ||= told.asked
      return told
    },
  }
  const budget = { ...work.budget }
  const findings = analyseDecision({ ...work, budget, mirrors })
  if (budget.exhausted) return undefined
  const nodes = work.budget.nodes - budget.nodes
  work.budget.nodes = budget.nodes
  return { key, findings, nodes, ...(asked ? { swaps: work.mirrors.swaps() } : {}) }
}

/** Reads each decision and each axis of one agreement once. Equal texts have equal `numbers`, which are shorter to name again. */
function createReader(numbers: Map<string, number>): (compiled: Compiled, decision: CompiledDecision) => Reading {
  const readings = new Map<CompiledDecision, Reading>()
  const texts: string[] = []
  const read = (compiled: Compiled, decision: CompiledDecision): Reading => {
    const axisText = (axis: number): string => (texts[axis] ??= textOf(compiled, axis))
    const found = readings.get(decision) ?? readingOf(compiled, decision, axisText, (inner) => read(compiled, inner), numbers)
    readings.set(decision, found)
    return found
  }
  return read
}

function textOf({ agreement, axes }: Compiled, axis: number): string {
  const { id, cells } = axes[axis]!
  const { words: _, ...fact } = agreement.facts[id] ?? {}
  return JSON.stringify([id, fact, cells])
}

/** Everything that the findings of a decision hang on, as the number of its text, and the facts among it. */
interface Reading {
  readonly key: number
  readonly facts: ReadonlySet<string>
}

function readingOf(
  compiled: Compiled,
  decision: CompiledDecision,
  axisText: (axis: number) => string,
  inner: (decision: CompiledDecision) => Reading,
  numbers: Map<string, number>,
): Reading {
  const { agreement, axes, axisOf, decisionOf } = compiled
  const facts = new Set<string>()
  const parts: string[] = [shapeOf(agreement, decision)]
  for (const axis of [...decision.inputs, axisOf.get(decision.id)!]) {
    parts.push(axisText(axis))
    const { id } = axes[axis]!
    const beneath = id === decision.id ? undefined : decisionOf.get(id)
    if (beneath !== undefined) {
      const below = inner(beneath)
      parts.push(String(below.key))
      for (const fact of below.facts) facts.add(fact)
    } else if (axes[axis]!.kind === 'fact') {
      facts.add(id)
      const group = compiled.waiting.find((clocks) => clocks.includes(axis)) ?? []
      for (const clock of group) {
        facts.add(axes[clock]!.id)
        parts.push(axisText(clock))
      }
    }
  }
  const text = parts.join('\n')
  const key = numbers.get(text) ?? numbers.size
  numbers.set(text, key)
  return { key, facts }
}

/** What a decision says, without words; agreed numbers with their values. */
function shapeOf({ parties, terms }: Agreement, { decision, comparedAsNumber }: CompiledDecision): string {
  const { answer, rules, ladder, exclusions } = decision
  const says = [
    parties.map(({ id }) => id),
    comparedAsNumber,
    answer,
    rules.map(({ id, when, outcome, exceptionTo, otherwise }) => [id, when, outcome, exceptionTo, otherwise]),
    ladder,
    exclusions?.map(({ id, when }) => [id, when]),
  ]
  const named = new Set<TermId>()
  collectTerms(says, named)
  return JSON.stringify([says, [...named].map((term) => terms[term])])
}

function collectTerms(value: unknown, into: Set<TermId>): void {
  if (Array.isArray(value)) for (const each of value) collectTerms(each, into)
  else if (typeof value === 'object' && value !== null)
    for (const [name, each] of Object.entries(value))
      if (name === 'terms' && Array.isArray(each)) for (const term of each as readonly TermId[]) into.add(term)
      else collectTerms(each, into)
}

/** An example names every fact of the agreement; those that the finding does not hang on stand at their smallest. */
function withFactsOf({ axes }: Compiled, facts: ReadonlySet<string>, finding: Finding): Finding {
  const { example } = finding
  if (example === undefined) return finding
  const all: Record<string, Value> = {}
  for (const { id, kind, cells } of axes) {
    if (kind !== 'fact') continue
    const { section, from } = cells[0]!
    const own = facts.has(id) ? example[id] : undefined
    all[id] = own ?? (from === undefined ? { section } : { section, n: from })
  }
  return { ...finding, example: all satisfies Situation }
}
