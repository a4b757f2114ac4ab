import { assert } from '../shared/assert.ts'
import type {
  Agreement,
  AmountLine,
  Condition,
  Decision,
  DecisionId,
  FactId,
  Outcome,
  Rule,
  RuleId,
  Section,
  Test,
  Unit,
} from './agreement.ts'
import { amountOf, factsOf } from './amount.ts'
import { answerSectionsOf, sectionsOf, testSpans } from './axis.ts'
import { type Box, createSpace, hasCell, isMask, type Space } from './box.ts'
import { type Resolved, rolesOf } from './outcome.ts'
import type { Span } from './situation.ts'

/**
 * An agreement made ready for the engine: every fact and decision is an axis of elementary cells (global, so that the same
 * cell means the same in every decision), every decision has a space over its own inputs, every rule a list of boxes.
 * Terms, ladders, `same` and `other` are gone: they were put in or written out.
 */
export interface Compiled {
  readonly agreement: Agreement
  readonly axes: readonly Axis[]
  readonly axisOf: ReadonlyMap<string, number>
  /** Inner decisions before the ones that use them. */
  readonly decisions: readonly CompiledDecision[]
  readonly decisionOf: ReadonlyMap<DecisionId, CompiledDecision>
  /** All axes at once; a box in it is a state of the search for a possible situation. */
  readonly space: Space
  readonly clocks: readonly ClockOrder[]
  /** Axes of the clocks that wait for one another, in groups that have nothing to do with one another. */
  readonly waiting: readonly (readonly number[])[]
  /** Per axis the position of its decision in `decisions`, -1 for facts. */
  readonly positionOf: readonly number[]
  /** The axis of each decision in `decisions`. */
  readonly axisOfPosition: readonly number[]
}

/** Part of an axis that no condition tells apart inside; `to` left out is "and more". */
export type Cell = Span

export interface Axis {
  readonly id: string
  readonly kind: 'fact' | 'decision'
  readonly sections: readonly Section[]
  /** First and last cell of each section. */
  readonly runs: readonly Run[]
  /** Of a decision, the last cell stands for "has no answer" and is never part of a rule. */
  readonly cells: readonly Cell[]
}

/** A later clock cannot have run longer than the earlier one that it waits for. */
export interface ClockOrder {
  readonly later: number
  readonly earlier: number
  readonly comparable: boolean
}

export interface CompiledDecision {
  readonly id: DecisionId
  readonly decision: Decision
  /** Global axis numbers of its inputs, in a fixed order; local axis k is `inputs[k]`. */
  readonly inputs: readonly number[]
  readonly localOf: ReadonlyMap<number, number>
  readonly space: Space
  /** Everything the inputs can be. An input that only exclusions name may also have no answer. */
  readonly full: Box
  readonly rules: readonly CompiledRule[]
  readonly exclusions: readonly { readonly id: string; readonly because: string; readonly boxes: readonly Box[] }[]
  /** Local axes of role inputs that outcomes name: what an outcome says may change along them. */
  readonly roleAxes: readonly number[]
  /** True when another decision compares the amount of this one with numbers. */
  readonly comparedAsNumber: boolean
}

export interface CompiledRule {
  readonly id: RuleId
  readonly index: number
  readonly otherwise: boolean
  readonly outcome: Outcome
  readonly boxes: readonly Box[]
  /** Rules that go before this one. */
  readonly beatenBy: readonly number[]
  /** Rules that this one goes before. */
  readonly beats: readonly number[]
  /** Local role axes its outcome names. */
  readonly roleAxes: readonly number[]
  /** Local axes that what its outcome says hangs on: these roles, and the facts that its amount reads. */
  readonly outcomeAxes: readonly number[]
  /** What its outcome says, by its cells on these axes, as far as it was asked. */
  readonly said: Map<string, Resolved>
}

const compiledCache = new WeakMap<Agreement, Compiled>()

/** Compiling the same agreement object again costs nothing. The agreement is well formed (`checkAgreement`). */
export function compile(agreement: Agreement): Compiled {
  const known = compiledCache.get(agreement)
  if (known !== undefined) return known
  const compiled = compileAgreement(agreement)
  compiledCache.set(agreement, compiled)
  return compiled
}

/** A ladder is a short way of writing one rule per step on the section `open` (C8). */
export function rulesOf(decision: Decision): readonly Rule[] {
  const { ladder } = decision
  if (ladder === undefined) return decision.rules
  const steps = ladder.steps.map(([from, step], index): Rule => {
    const next = ladder.steps[index + 1]?.[0]
    const test: Test =
      next === undefined
        ? { kind: 'compare', section: 'open', op: '>=', to: from }
        : { kind: 'between', section: 'open', from, to: { ...next, plus: next.plus - 1 } }
    return { id: `ladder-${index + 1}`, when: { [ladder.on]: [test] }, outcome: { kind: 'step', step } }
  })
  return [...decision.rules, ...steps]
}

/** Facts and decisions that a condition names, the partner of `same` and `other` included. */
export function namesIn(when: Condition): string[] {
  const names: string[] = []
  for (const name of Object.keys(when)) {
    names.push(name)
    for (const test of when[name]!)
      if (test.kind === 'same') names.push(test.as)
      else if (test.kind === 'other') names.push(test.than)
  }
  return names
}

const linesOf = (outcome: Outcome): readonly AmountLine[] => (outcome.kind === 'amount' ? outcome.lines : [])

/** What an outcome hangs on: role facts and role decisions that it names, and the facts that its amount reads. */
const namesInOutcome = (outcome: Outcome): string[] => [...rolesOf(outcome), ...linesOf(outcome).flatMap(factsOf)]

/** Everything the rules of a decision name. Facts that only an amount reads are inputs too: the answer hangs on them. */
function inputsOf(decision: Decision): readonly string[] {
  const names = new Set<string>()
  for (const rule of rulesOf(decision)) {
    for (const name of namesIn(rule.when)) names.add(name)
    for (const name of namesInOutcome(rule.outcome)) names.add(name)
  }
  return [...names]
}

/** Decision ids, inner ones first; the order of the agreement among equals. `named` has the inputs of each. */
function inOrder(agreement: Agreement, named: ReadonlyMap<DecisionId, readonly string[]>): DecisionId[] {
  const ordered: DecisionId[] = []
  const state = new Map<DecisionId, 'open' | 'done'>()
  const visit = (id: DecisionId): void => {
    if (state.get(id) === 'done') return
    assert(state.get(id) !== 'open', `decisions have no cycle (${id})`)
    state.set(id, 'open')
    const decision = agreement.decisions[id]
    assert(decision !== undefined, `the decision ${id} exists`)
    const names = [...(named.get(id) ?? []), ...(decision.exclusions ?? []).flatMap((exclusion) => namesIn(exclusion.when))]
    for (const name of names) if (Object.hasOwn(agreement.decisions, name)) visit(name)
    state.set(id, 'done')
    ordered.push(id)
  }
  for (const id of Object.keys(agreement.decisions)) visit(id)
  return ordered
}

function compileAgreement(agreement: Agreement): Compiled {
  const named = new Map(Object.entries(agreement.decisions).map(([id, decision]) => [id, inputsOf(decision)]))
  const order = inOrder(agreement, named)
  const conditions = conditionsOf(agreement)
  const axes = cutAxes(agreement, order, conditions)
  const axisOf = new Map(axes.map((axis, index) => [axis.id, index]))
  const space = createSpace(
    axes.map((axis) => axis.cells.length),
    axes.map((axis) => widthsOf(axis.cells)),
  )
  const compared = comparedDecisions(agreement, conditions)
  const decisions = order.map((id) => compileDecision(agreement, id, named.get(id) ?? [], axes, axisOf, space, compared))
  const clocks = clockOrders(agreement, axisOf)
  const positions = new Map(order.map((id, position) => [id, position]))
  return {
    agreement,
    axes,
    axisOf,
    decisions,
    decisionOf: new Map(decisions.map((decision) => [decision.id, decision])),
    space,
    clocks,
    waiting: waitingGroups(clocks),
    positionOf: axes.map((axis) => positions.get(axis.id) ?? -1),
    axisOfPosition: order.map((id) => axisOf.get(id)!),
  }
}

/** How many whole numbers each cell holds; 1 for named points and for "and more". */
function widthsOf(cells: readonly Cell[]): Float64Array {
  const widths = new Float64Array(cells.length).fill(1)
  for (let at = 0; at < cells.length; at++) {
    const { from, to } = cells[at]!
    if (from !== undefined && to !== undefined) widths[at] = to - from + 1
  }
  return widths
}

// Axes and their cells.

function conditionsOf(agreement: Agreement): Condition[] {
  return Object.values(agreement.decisions).flatMap((decision) => [
    ...rulesOf(decision).map((rule) => rule.when),
    ...(decision.exclusions ?? []).map((exclusion) => exclusion.when),
  ])
}

/** Decisions whose amount some condition compares with a number. */
function comparedDecisions(agreement: Agreement, conditions: readonly Condition[]): ReadonlySet<DecisionId> {
  const found = new Set<DecisionId>()
  for (const when of conditions)
    for (const name of Object.keys(when))
      if (
        agreement.decisions[name]?.answer.kind === 'amount' &&
        when[name]!.some((test) => test.kind === 'compare' || test.kind === 'between')
      )
        found.add(name)
  return found
}

function cutAxes(agreement: Agreement, order: readonly DecisionId[], conditions: readonly Condition[]): Axis[] {
  const sections = new Map<string, readonly Section[]>()
  for (const id of Object.keys(agreement.facts)) sections.set(id, sectionsOf(agreement, id))
  for (const id of order) sections.set(id, answerSectionsOf(agreement, id))
  const starts = new Map<string, Map<string, Set<number>>>()
  const cutAt = (name: string, section: string, at: number): void => {
    const bySection = starts.get(name) ?? new Map<string, Set<number>>()
    starts.set(name, bySection)
    const set = bySection.get(section) ?? new Set<number>()
    bySection.set(section, set)
    set.add(at)
  }
  for (const when of conditions)
    for (const name of Object.keys(when)) {
      const own = sections.get(name)
      assert(own !== undefined, 'a condition names facts and decisions')
      for (const test of when[name]!) {
        // Names of points and whole sections cut nothing.
        if (test.kind !== 'compare' && test.kind !== 'between') continue
        for (const span of testSpans(agreement, own, test)) {
          if (span.from === undefined) continue
          cutAt(name, span.section, span.from)
          if (span.to !== undefined) cutAt(name, span.section, span.to + 1)
        }
      }
    }
  pullBackThresholds(agreement, order, starts, cutAt)
  alignClocks(agreement, starts, cutAt)
  return [...sections].map(([id, own]): Axis => {
    const kind = Object.hasOwn(agreement.decisions, id) ? 'decision' : 'fact'
    const cells: Cell[] = []
    const runs: Run[] = []
    for (const section of own) {
      const first = cells.length
      if (section.kind === 'point') cells.push({ section: section.name })
      else cells.push(...cellsOfRange(section, starts.get(id)?.get(section.name)))
      runs.push([first, cells.length - 1])
    }
    if (kind === 'decision') cells.push({ section: '' })
    return { id, kind, sections: own, runs, cells }
  })
}

/** An interval cut before each of the numbers that lie inside. */
function cellsOfRange(section: Extract<Section, { kind: 'range' }>, starts: ReadonlySet<number> | undefined): Cell[] {
  const { name, min, max } = section
  const inside = starts === undefined ? [] : [...starts].filter((at) => at > min && (max === undefined || at <= max))
  const bounds = [min, ...inside.sort((a, b) => a - b)]
  return bounds.map((from, index): Cell => {
    const next = bounds[index + 1]
    const to = next === undefined ? max : next - 1
    return to === undefined ? { section: name, from } : { section: name, from, to }
  })
}

/** An amount compared with a number is pulled back to the one fact that it rises or falls with (S13). */
function pullBackThresholds(
  agreement: Agreement,
  order: readonly DecisionId[],
  starts: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<number>>>,
  cutAt: (name: string, section: string, at: number) => void,
): void {
  for (const id of order.toReversed()) {
    const thresholds = [...(starts.get(id)?.get('value') ?? [])]
    if (thresholds.length === 0) continue
    for (const rule of rulesOf(agreement.decisions[id] as Decision)) {
      const lines = linesOf(rule.outcome)
      const facts = [...new Set(lines.flatMap(factsOf))]
      const [fact] = facts
      if (fact === undefined) continue
      assert(facts.length === 1, 'an amount used as an input hangs on one fact at most (S13)')
      for (const section of sectionsOf(agreement, fact)) {
        if (section.kind !== 'range') continue
        const value = (n: number): bigint => amountOf(agreement, lines, () => n)
        for (const threshold of thresholds) {
          const at = firstAtLeast(value, BigInt(threshold), section.min, section.max)
          if (at !== undefined) cutAt(fact, section.name, at)
        }
      }
    }
  }
}

/** The first whole number at which a monotone value has crossed the threshold. */
function firstAtLeast(value: (n: number) => bigint, threshold: bigint, min: number, max: number | undefined): number | undefined {
  const side = value(min) >= threshold
  const crossed = (n: number): boolean => value(n) >= threshold !== side
  let high = max ?? min + 1
  if (max === undefined) while (!crossed(high) && high < 2 ** 50) high = min + (high - min) * 2
  if (!crossed(high)) return undefined
  let low = min
  while (high - low > 1) {
    const middle = Math.floor(low + (high - low) / 2)
    if (crossed(middle)) high = middle
    else low = middle
  }
  return high
}

function clockOrders(agreement: Agreement, axisOf: ReadonlyMap<string, number>): ClockOrder[] {
  return Object.keys(agreement.facts).flatMap((id) =>
    clocksBefore(agreement, id).map((before): ClockOrder => {
      const later = axisOf.get(id)
      const earlier = axisOf.get(before)
      assert(later !== undefined && earlier !== undefined, 'clocks are axes')
      return { later, earlier, comparable: unitOf(agreement, id) === unitOf(agreement, before) }
    }),
  )
}

/** Clocks that wait for one another, directly or through others; each group in the order in which its clocks are named. */
function waitingGroups(clocks: readonly ClockOrder[]): number[][] {
  const groupOf = new Map<number, number[]>()
  for (const { later, earlier } of clocks) {
    const [one, other] = [groupOf.get(earlier) ?? [earlier], groupOf.get(later) ?? [later]]
    if (one === other) continue
    const joined = [...one, ...other]
    for (const axis of joined) groupOf.set(axis, joined)
  }
  const order = [...new Set(clocks.flatMap(({ later, earlier }) => [earlier, later]))]
  return [...new Set(groupOf.values())].map((group) => order.filter((axis) => group.includes(axis)))
}

/** What a clock waits for: `after`, and the event a reaction reacts to. */
function clocksBefore(agreement: Agreement, id: FactId): string[] {
  const fact = agreement.facts[id]
  if (fact === undefined || (fact.kind !== 'event' && fact.kind !== 'reaction' && fact.kind !== 'consent')) return []
  const to = fact.kind === 'reaction' && fact.to !== undefined && Object.hasOwn(agreement.facts, fact.to) ? [fact.to] : []
  return [...new Set([...(fact.after ?? []), ...to])]
}

const unitOf = (agreement: Agreement, id: FactId): Unit | undefined => {
  const fact = agreement.facts[id]
  return fact !== undefined && 'unit' in fact ? fact.unit : undefined
}

/** Clocks that wait for one another are cut at the same numbers, so that counting over cells compares like with like. */
function alignClocks(
  agreement: Agreement,
  starts: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<number>>>,
  cutAt: (name: string, section: string, at: number) => void,
): void {
  const pairs = Object.keys(agreement.facts).flatMap((id) =>
    clocksBefore(agreement, id)
      .filter((before) => unitOf(agreement, id) === unitOf(agreement, before))
      .map((before) => [id, before] as const),
  )
  const groups: Set<string>[] = []
  for (const [one, other] of pairs) {
    const touching = groups.filter((group) => group.has(one) || group.has(other))
    const joined = new Set([one, other, ...touching.flatMap((group) => [...group])])
    for (const group of touching) groups.splice(groups.indexOf(group), 1)
    groups.push(joined)
  }
  for (const group of groups) {
    const numbers = new Set([...group].flatMap((id) => [...(starts.get(id)?.values() ?? [])].flatMap((set) => [...set])))
    for (const id of group)
      for (const section of sectionsOf(agreement, id)) if (section.kind === 'range') for (const at of numbers) cutAt(id, section.name, at)
  }
}

// Decisions and their rules.

function compileDecision(
  agreement: Agreement,
  id: DecisionId,
  ruleNames: readonly string[],
  axes: readonly Axis[],
  axisOf: ReadonlyMap<string, number>,
  global: Space,
  compared: ReadonlySet<DecisionId>,
): CompiledDecision {
  const decision = agreement.decisions[id]
  assert(decision !== undefined, `the decision ${id} exists`)
  const exclusionNames = (decision.exclusions ?? []).flatMap((exclusion) => namesIn(exclusion.when))
  const inputs = [...new Set([...ruleNames, ...exclusionNames])].map((name) => {
    const axis = axisOf.get(name)
    assert(axis !== undefined, `${name} is a fact or a decision`)
    return axis
  })
  const localOf = new Map(inputs.map((axis, local) => [axis, local]))
  const space = createSpace(
    inputs.map((axis) => axes[axis]!.cells.length),
    inputs.map((axis) => global.widths[axis]!),
  )
  const full = space.full.slice()
  for (const [local, axis] of inputs.entries()) {
    if (axes[axis]!.kind !== 'decision' || !ruleNames.includes(axes[axis]!.id)) continue
    const last = axes[axis]!.cells.length - 1
    if (isMask(space, local)) full[2 * local]! &= ~(1 << last)
    else full[2 * local + 1] = last - 1
  }
  const localByName = new Map(inputs.map((axis, local) => [axes[axis]!.id, local]))
  const local = (name: string): number => {
    const found = localByName.get(name)
    assert(found !== undefined, 'what a rule names is an input of its decision')
    return found
  }
  const boxesOf = (when: Condition): Box[] => compileCondition(agreement, when, { axes, inputs, local, space, full })

  const sources = rulesOf(decision)
  const indexOf = new Map(sources.map((rule, index) => [rule.id, index]))
  const beatenBy = sources.map(() => new Set<number>())
  for (const [index, rule] of sources.entries())
    for (const beaten of rule.exceptionTo ?? []) {
      const target = indexOf.get(beaten)
      assert(target !== undefined, `${rule.id} is an exception to a rule of ${id}`)
      beatenBy[target]!.add(index)
    }
  for (const [index, rule] of sources.entries())
    if (rule.otherwise === true) for (const other of sources.keys()) if (other !== index) beatenBy[index]!.add(other)
  const beats = sources.map((): number[] => [])
  for (const [index, before] of beatenBy.entries()) for (const by of before) beats[by]!.push(index)
  const rules = sources.map((rule, index): CompiledRule => {
    const boxes = rule.otherwise === true ? [full] : boxesOf(rule.when)
    return {
      id: rule.id,
      index,
      otherwise: rule.otherwise === true,
      outcome: rule.outcome,
      boxes,
      beatenBy: [...beatenBy[index]!],
      beats: beats[index]!,
      roleAxes: [...new Set(rolesOf(rule.outcome))].map(local),
      outcomeAxes: [...new Set(namesInOutcome(rule.outcome))].map(local),
      said: new Map(),
    }
  })
  return {
    id,
    decision,
    inputs,
    localOf,
    space,
    full,
    rules,
    exclusions: (decision.exclusions ?? []).map((exclusion) => ({
      id: exclusion.id,
      because: exclusion.because,
      boxes: boxesOf(exclusion.when),
    })),
    roleAxes: [...new Set(rules.flatMap((rule) => rule.roleAxes))],
    comparedAsNumber: compared.has(id),
  }
}

interface ConditionScope {
  readonly axes: readonly Axis[]
  readonly inputs: readonly number[]
  readonly local: (name: string) => number
  readonly space: Space
  readonly full: Box
}

/** Runs of cells of one local axis, or of several axes at once where two facts are compared. */
type Part = readonly (readonly [axis: number, runs: readonly Run[]])[]
type Run = readonly [from: number, to: number]

function compileCondition(agreement: Agreement, when: Condition, scope: ConditionScope): Box[] {
  let boxes: Box[] = [scope.full.slice()]
  for (const name of Object.keys(when)) {
    const parts = compileTests(agreement, name, when[name]!, scope)
    const [part] = parts
    // Nearly every condition speaks of one axis in one piece: the box is cut where it stands.
    if (part !== undefined && parts.length === 1 && isOnePiece(scope.space, part))
      boxes = boxes.filter((box) => cutTo(scope.space, box, part))
    else boxes = boxes.flatMap((box) => parts.flatMap((one) => narrow(scope.space, box, one)))
  }
  return boxes
}

function compileTests(agreement: Agreement, name: string, tests: readonly Test[], scope: ConditionScope): Part[] {
  const own = scope.local(name)
  const axis = scope.axes[scope.inputs[own]!]!
  const plain: Run[] = []
  const parts: Part[] = []
  for (const test of tests) {
    if (test.kind === 'same' || test.kind === 'other') {
      const partner = scope.local(test.kind === 'same' ? test.as : test.than)
      const partnerAxis = scope.axes[scope.inputs[partner]!]!
      for (const { id } of agreement.parties) {
        const here = runOf(axis, { section: id })
        const there = agreement.parties
          .filter((party) => (test.kind === 'same' ? party.id === id : party.id !== id))
          .map((party) => runOf(partnerAxis, { section: party.id }))
          .filter((run) => run !== undefined)
        if (here !== undefined && there.length > 0)
          parts.push([
            [own, [here]],
            [partner, joinRuns(there)],
          ])
      }
      continue
    }
    for (const span of testSpans(agreement, axis.sections, test)) {
      const run = runOf(axis, span)
      if (run !== undefined) plain.push(run)
    }
  }
  if (plain.length > 0) parts.unshift([[own, joinRuns(plain)]])
  return parts
}

/** The cells of a span; it begins and ends where cells begin and end, or covers a whole section. */
function runOf(axis: Axis, span: Span): Run | undefined {
  let section: Run | undefined
  for (let at = 0; at < axis.sections.length && section === undefined; at++)
    if (axis.sections[at]!.name === span.section) section = axis.runs[at]
  if (section === undefined || span.from === undefined) return section
  const from = cellAt(axis, section, span.from)
  const to = span.to === undefined ? section[1] : cellAt(axis, section, span.to)
  return from <= to ? [from, to] : undefined
}

/** The cell of a section that holds a number. */
export function cellAt(axis: Axis, [first, last]: Run, n: number): number {
  let low = first
  let high = last
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((axis.cells[middle]!.from ?? 0) <= n) low = middle
    else high = middle - 1
  }
  return low
}

/** One axis, and on it cells that stand together in one box. */
const isOnePiece = (space: Space, part: Part): boolean => part.length === 1 && (part[0]![1].length === 1 || isMask(space, part[0]![0]))

/** Cuts a box down to a part in one piece; false when nothing is left of it. */
function cutTo(space: Space, box: Box, part: Part): boolean {
  const [axis, runs] = part[0]!
  const i = 2 * axis
  if (isMask(space, axis)) {
    let mask = 0
    for (const run of runs) mask |= runMask(run)
    box[i]! &= mask
    return box[i] !== 0
  }
  const [from, to] = runs[0]!
  box[i] = Math.max(from, box[i]!)
  box[i + 1] = Math.min(to, box[i + 1]!)
  return box[i] <= box[i + 1]!
}

/** The box cut down to a part; several boxes where an interval axis keeps cells that do not touch. */
function narrow(space: Space, box: Box, part: Part): Box[] {
  let boxes = [box]
  for (const [axis, runs] of part) {
    const pieces: Part[] = isMask(space, axis) ? [[[axis, runs]]] : runs.map((run): Part => [[axis, [run]]])
    const cut: Box[] = []
    for (const before of boxes)
      for (const piece of pieces) {
        const after = before.slice()
        if (cutTo(space, after, piece)) cut.push(after)
      }
    boxes = cut
  }
  return boxes
}

const runMask = ([from, to]: Run): number => ((to === 30 ? 0x7fffffff : (1 << (to + 1)) - 1) >> from) << from

/** Runs in order, those that touch made one. */
function joinRuns(all: readonly Run[]): Run[] {
  if (all.length === 1) return [...all]
  const found: [number, number][] = []
  for (const [from, to] of all.toSorted((a, b) => a[0] - b[0])) {
    const last = found.at(-1)
    if (last !== undefined && last[1] >= from - 1) last[1] = Math.max(last[1], to)
    else found.push([from, to])
  }
  return found
}

/** Cells of one axis as spans, neighbouring numbers joined. */
export function spansOf(axis: Axis, cells: readonly number[]): Span[] {
  const spans: Span[] = []
  for (let at = 0; at < cells.length;) {
    const first = axis.cells[cells[at]!]!
    let last = first
    for (at++; at < cells.length; at++) {
      const next = axis.cells[cells[at]!]!
      if (next.section !== last.section || last.to === undefined || next.from !== last.to + 1) break
      last = next
    }
    if (last === first) spans.push(first)
    else {
      const { section, from } = first
      assert(from !== undefined, 'only intervals of numbers touch')
      spans.push(last.to === undefined ? { section, from } : { section, from, to: last.to })
    }
  }
  return spans
}

/** Do rules look at this input? One that only exclusions name keeps its cell for "has no answer". */
export function isRuleInput(compiled: Compiled, decision: CompiledDecision, local: number): boolean {
  const axis = compiled.axes[decision.inputs[local]!]!
  return axis.kind === 'fact' || !hasCell(decision.space, decision.full, local, axis.cells.length - 1)
}

/** Inner decisions that rules ask for, before the ones that use them, the target last. */
export const neededDecisions = (compiled: Compiled, target: CompiledDecision): readonly CompiledDecision[] =>
  beneath(compiled, target, needed, (decision, local) => isRuleInput(compiled, decision, local))

/** All decisions beneath in the same order, those included that only exclusions look at. */
export const decisionsUnder = (compiled: Compiled, target: CompiledDecision): readonly CompiledDecision[] =>
  beneath(compiled, target, under, () => true)

type Beneath = WeakMap<CompiledDecision, readonly CompiledDecision[]>

const needed: Beneath = new WeakMap()
const under: Beneath = new WeakMap()

/** Worked out once per decision. */
function beneath(
  compiled: Compiled,
  target: CompiledDecision,
  known: Beneath,
  looksAt: (decision: CompiledDecision, local: number) => boolean,
): readonly CompiledDecision[] {
  const before = known.get(target)
  if (before !== undefined) return before
  const found = new Set<CompiledDecision>()
  const visit = (decision: CompiledDecision): void => {
    if (found.has(decision)) return
    found.add(decision)
    for (let local = 0; local < decision.inputs.length; local++) {
      const inner = compiled.decisionOf.get(compiled.axes[decision.inputs[local]!]!.id)
      if (inner !== undefined && looksAt(decision, local)) visit(inner)
    }
  }
  visit(target)
  const positionOf = ({ id }: CompiledDecision): number => compiled.positionOf[compiled.axisOf.get(id)!]!
  const all = [...found].sort((one, other) => positionOf(one) - positionOf(other))
  known.set(target, all)
  return all
}
