import { assert } from '../shared/assert.ts'
import type { PlainDate } from '../shared/day.ts'
import type { Agreement, DecisionId, Fact, FactId } from './agreement.ts'
import { factsOf } from './amount.ts'
import { areasOf } from './areas.ts'
import { sectionsOf } from './axis.ts'
import { type Box, cellsOf, contains, hasCell, intersects, isMask } from './box.ts'
import {
  type Compiled,
  type CompiledDecision,
  type CompiledRule,
  compile,
  decisionsUnder,
  isRuleInput,
  neededDecisions,
  spansOf,
} from './compile.ts'
import { resolve } from './outcome.ts'
import { allSituationsIn, isPossibleState, meets, smallestIn } from './possible.ts'
import { unprovenValue } from './unproven.ts'
import type { Answer, Branch, Case, KnownFact, Link, Region, Ruling, Situation, Span, Value } from './situation.ts'

/**
 * What the agreement says about a case: the answer with its rule, what stepped back and the decisions beneath; or the gap,
 * the conflict, the role that names nobody; or, where something is not known or disputed, the facts that can still change
 * the answer, the cheapest first. Facts that cannot change it are not asked for: "your disagreement does not matter here".
 *
 * Errors: none. A number outside its declared bounds is `outsideDomain`, a day outside the version is `notInForce`.
 */
export function decide(agreement: Agreement, decision: DecisionId, known: Case, day?: PlainDate): Ruling {
  if (
    day !== undefined &&
    ((agreement.from !== undefined && day < agreement.from) || (agreement.until !== undefined && day > agreement.until))
  )
    return {
      kind: 'notInForce',
      ...(agreement.from === undefined ? {} : { from: agreement.from }),
      ...(agreement.until === undefined ? {} : { until: agreement.until }),
    }
  const compiled = compile(agreement)
  const target = compiled.decisionOf.get(decision)
  assert(target !== undefined, `the decision ${decision} exists`)
  const scope = scopeOf(compiled, known)
  if ('kind' in scope) return scope
  const facts = factsUnder(compiled, target)
  const open = facts.filter((fact) => !isSettled(compiled, scope, fact))
  if (open.length === 0) return rulingAt(compiled, target, scope, scope.state, [])

  const branches = branchesOf(compiled, target, scope)
  const [first] = branches
  if (first === undefined) {
    // The known facts contradict the order of time; judged as they stand, on the smallest values of the rest.
    return rulingAt(compiled, target, scope, smallest(compiled, scope.state), open)
  }
  const unsettled = branches.flatMap((branch) => branch.unsettled)
  const sameAnswer = unsettled.length === 0 && branches.every((branch) => branch.key === first.key)
  if (sameAnswer || branches.every((branch) => branch.told.ruling !== 'answer')) {
    return rulingAt(compiled, target, scope, first.point, open)
  }
  return {
    kind: 'missing',
    needed: neededFacts(compiled, axesUnder(compiled, target), open, branches),
    possible: branches.map((branch) => branch.told),
  }
}

// Reading a case.

interface Scope {
  /** Cells that each axis may still be in. */
  readonly state: Box
  /** Exact numbers of facts that have one; the spans of disputed ones. */
  readonly spans: ReadonlyMap<FactId, readonly Span[]>
  readonly assumed: readonly { readonly fact: FactId; readonly value: Value }[]
}

const scopes = new WeakMap<Case, { readonly compiled: Compiled; readonly scope: ReturnType<typeof readCase> }>()

/** One case is often asked many things: it is read once. */
function scopeOf(compiled: Compiled, known: Case): ReturnType<typeof readCase> {
  const before = scopes.get(known)
  if (before?.compiled === compiled) return before.scope
  const scope = readCase(compiled, known)
  scopes.set(known, { compiled, scope })
  return scope
}

function readCase(compiled: Compiled, known: Case): Scope | Extract<Ruling, { kind: 'outsideDomain' }> {
  const state = compiled.space.full.slice()
  const spans = new Map<FactId, readonly Span[]>()
  const assumed: { fact: FactId; value: Value }[] = []
  for (const [fact, what] of Object.entries(known)) {
    const axis = compiled.axisOf.get(fact)
    const declared = compiled.agreement.facts[fact]
    if (axis === undefined || declared === undefined) continue
    const put = putIn(compiled, fact, declared, what)
    if (put === undefined) continue
    if (what.kind === 'unproven') assumed.push({ fact, value: valueOf(put[0]) })
    const cells = cellsWithin(compiled, axis, put)
    if (cells.length === 0) return { kind: 'outsideDomain', fact, value: valueOf(put[0]) }
    spans.set(fact, put)
    if (isMask(compiled.space, axis)) state[2 * axis] = cells.reduce((mask, cell) => mask | (1 << cell), 0)
    else {
      state[2 * axis] = Math.min(...cells)
      state[2 * axis + 1] = Math.max(...cells)
    }
  }
  return { state, spans, assumed }
}

const valueOf = (span: Span): Value => (span.from === undefined ? { section: span.section } : { section: span.section, n: span.from })

const spanOf = (value: Value): Span => ('n' in value ? { section: value.section, from: value.n, to: value.n } : { section: value.section })

/** The spans a known fact allows, at least one; undefined when nothing is known that narrows it. */
function putIn(compiled: Compiled, fact: FactId, declared: Fact, what: KnownFact): readonly [Span, ...Span[]] | undefined {
  switch (what.kind) {
    case 'value':
      return [spanOf(what.value)]
    case 'disputed': {
      const [first, ...others] = what.values
      return first === undefined ? undefined : [first, ...others]
    }
    case 'unproven': {
      if (declared.ifUnproven === undefined) return undefined
      const value = unprovenValue(sectionsOf(compiled.agreement, fact), declared.ifUnproven)
      assert(value !== undefined, 'ifUnproven names a value of the fact')
      return [spanOf(value)]
    }
  }
}

function cellsWithin(compiled: Compiled, axis: number, spans: readonly Span[]): number[] {
  const { cells, sections } = compiled.axes[axis]!
  const inBounds = spans.filter((span) => {
    const section = sections.find((one) => one.name === span.section)
    if (section === undefined) return false
    if (section.kind === 'point' || span.from === undefined) return true
    return (span.to === undefined || span.to >= section.min) && (section.max === undefined || span.from <= section.max)
  })
  return cells.flatMap((cell, index) =>
    inBounds.some(
      (span) =>
        span.section === cell.section &&
        (cell.from === undefined ||
          ((span.to === undefined || span.to >= cell.from) && (cell.to === undefined || span.from === undefined || span.from <= cell.to))),
    )
      ? [index]
      : [],
  )
}

/** One cell, and one number where the number matters. */
function isSettled(compiled: Compiled, scope: Scope, fact: FactId): boolean {
  const axis = compiled.axisOf.get(fact)!
  const cells = cellsOf(compiled.space, scope.state, axis)
  if (cells.length !== 1) return false
  const spans = scope.spans.get(fact)
  if (spans === undefined) {
    const cell = compiled.axes[axis]!.cells[cells[0]!]!
    return cell.from === cell.to
  }
  return spans.length === 1 && (spans[0]?.from === undefined || spans[0].from === spans[0].to)
}

/** The facts beneath a decision and its inner ones, in the order of the agreement. */
export const factsUnder = (compiled: Compiled, decision: CompiledDecision): readonly FactId[] =>
  axesUnder(compiled, decision).map((axis) => compiled.axes[axis]!.id)

const known = new WeakMap<CompiledDecision, readonly number[]>()

/** The axes of these facts, worked out once. */
function axesUnder(compiled: Compiled, decision: CompiledDecision): readonly number[] {
  const axes = known.get(decision) ?? factAxes(compiled, decision)
  known.set(decision, axes)
  return axes
}

function factAxes(compiled: Compiled, decision: CompiledDecision): readonly number[] {
  const found = new Set<number>()
  const visit = (one: CompiledDecision): void => {
    for (const axis of one.inputs) {
      if (found.has(axis)) continue
      found.add(axis)
      const inner = compiled.decisionOf.get(compiled.axes[axis]!.id)
      if (inner !== undefined) visit(inner)
    }
  }
  visit(decision)
  return [...found].filter((axis) => compiled.axes[axis]!.kind === 'fact').sort((one, other) => one - other)
}

// One whole situation.

type PointVerdict =
  | {
      readonly kind: 'answer'
      readonly answer: Answer
      readonly says: string
      readonly rules: readonly CompiledRule[]
      readonly defeated: readonly { readonly rule: string; readonly by: string }[]
    }
  | { readonly kind: 'gap' }
  | { readonly kind: 'conflict'; readonly answers: readonly { readonly answer: Answer; readonly rules: readonly string[] }[] }
  | { readonly kind: 'unresolvedRole'; readonly rule: string; readonly role: string; readonly is: string }

/** The ruling in a state with one cell per fact: inner decisions first, each put in before the next. */
function rulingAt(compiled: Compiled, target: CompiledDecision, scope: Scope, state: Box, open: readonly FactId[]): Ruling {
  const because: Link[] = []
  const point = state.slice()
  const needed = new Set(neededDecisions(compiled, target))
  for (const decision of decisionsUnder(compiled, target)) {
    if (!needed.has(decision)) {
      putSideAnswer(compiled, decision, point, scope)
      continue
    }
    const verdict = verdictAt(compiled, decision, point, scope)
    const excluded = exclusionAt(decision, point)
    const note = excluded === undefined ? {} : { excluded }
    switch (verdict.kind) {
      case 'gap':
        return { kind: 'gap', decision: decision.id, ...note }
      case 'conflict':
        return { kind: 'conflict', decision: decision.id, answers: verdict.answers, ...note }
      case 'unresolvedRole':
        return { kind: 'unresolvedRole', decision: decision.id, rule: verdict.rule, role: verdict.role, is: verdict.is }
      case 'answer': {
        const rules = verdict.rules.map((rule) => rule.id)
        if (decision === target)
          return {
            kind: 'answer',
            answer: verdict.answer,
            rules,
            defeated: verdict.defeated,
            because,
            assumed: scope.assumed.filter(({ fact }) => factsUnder(compiled, target).includes(fact)),
            irrelevant: open,
            ...note,
          }
        because.push({ decision: decision.id, answer: verdict.answer, rules, defeated: verdict.defeated })
        putAnswer(compiled, decision, point, verdict.answer, verdict.says)
      }
    }
  }
  throw new Error('the asked decision is among the needed ones')
}

/** A decision that only exclusions look at may have no answer; then it keeps the cell that says so. */
function putSideAnswer(compiled: Compiled, decision: CompiledDecision, state: Box, scope: Scope): void {
  const noAnswer = (axis: number): number => compiled.axes[axis]!.cells.length - 1
  const known = decision.inputs.every(
    (axis, local) =>
      compiled.axes[axis]!.kind === 'fact' ||
      !isRuleInput(compiled, decision, local) ||
      !hasCell(compiled.space, state, axis, noAnswer(axis)),
  )
  const verdict = known ? verdictAt(compiled, decision, state, scope) : undefined
  if (verdict?.kind === 'answer') putAnswer(compiled, decision, state, verdict.answer, verdict.says)
  else {
    const axis = compiled.axisOf.get(decision.id)!
    setCell(compiled, state, axis, noAnswer(axis))
  }
}

function localPoint(decision: CompiledDecision, state: Box): Box {
  const box = new Int32Array(2 * decision.inputs.length)
  for (const [local, axis] of decision.inputs.entries()) {
    box[2 * local] = state[2 * axis]!
    box[2 * local + 1] = state[2 * axis + 1]!
  }
  return box
}

function verdictAt(compiled: Compiled, decision: CompiledDecision, state: Box, scope: Scope): PointVerdict {
  const point = localPoint(decision, state)
  const applying = decision.rules.filter(
    (rule) => rule.otherwise || rule.boxes.some((box) => containsRuleInputs(compiled, decision, box, point)),
  )
  if (applying.length === 0) return { kind: 'gap' }
  const indexes = new Set(applying.map((rule) => rule.index))
  const defeated: { rule: string; by: string }[] = []
  const byKey = new Map<string, { answer: Answer; says: string; rules: CompiledRule[] }>()
  for (const rule of applying) {
    const by = rule.beatenBy.find((index) => indexes.has(index))
    if (by !== undefined) {
      defeated.push({ rule: rule.id, by: decision.rules[by]!.id })
      continue
    }
    const resolved = resolve(compiled.agreement, decision.decision, rule.outcome, {
      role: (id) => sectionIn(compiled, state, id),
      numbers: (fact) => numbersAt(compiled, scope, state, fact),
    })
    if (!resolved.ok) return { kind: 'unresolvedRole', rule: rule.id, role: resolved.role, is: resolved.is }
    const same = byKey.get(resolved.answer.key)
    if (same === undefined) byKey.set(resolved.answer.key, { answer: resolved.answer, says: resolved.says, rules: [rule] })
    else same.rules.push(rule)
  }
  const [first, ...others] = byKey.values()
  assert(first !== undefined, 'where some rule applies, some rule answers (S5)')
  if (others.length > 0)
    return { kind: 'conflict', answers: [first, ...others].map(({ answer, rules }) => ({ answer, rules: rules.map((rule) => rule.id) })) }
  return { kind: 'answer', ...first, defeated }
}

/** Inner decisions that only exclusions name may be unknown; rules do not look at them. */
function containsRuleInputs(compiled: Compiled, decision: CompiledDecision, box: Box, point: Box): boolean {
  for (const local of decision.inputs.keys()) {
    if (!isRuleInput(compiled, decision, local)) continue
    if (isMask(decision.space, local)) {
      if ((box[2 * local]! & point[2 * local]!) === 0) return false
    } else if (box[2 * local]! > point[2 * local]! || box[2 * local + 1]! < point[2 * local + 1]!) return false
  }
  return true
}

const sectionIn = (compiled: Compiled, state: Box, id: string): string => {
  const axis = compiled.axisOf.get(id)!
  const [cell] = cellsOf(compiled.space, state, axis)
  return compiled.axes[axis]!.cells[cell ?? 0]!.section
}

function numbersAt(compiled: Compiled, scope: Scope, state: Box, fact: FactId): { from: number; to?: number } {
  const [span, ...others] = scope.spans.get(fact) ?? []
  if (span?.from !== undefined && others.length === 0) return span.to === undefined ? { from: span.from } : { from: span.from, to: span.to }
  const axis = compiled.axisOf.get(fact)!
  const [index] = cellsOf(compiled.space, state, axis)
  const cell = compiled.axes[axis]!.cells[index ?? 0]!
  if (cell.from === undefined) return { from: 0, to: 0 }
  return cell.to === undefined ? { from: cell.from } : { from: cell.from, to: cell.to }
}

/** Puts the answer of an inner decision into the state, for the decisions that use it. */
function putAnswer(compiled: Compiled, decision: CompiledDecision, state: Box, answer: Answer, says: string): void {
  const axis = compiled.axisOf.get(decision.id)!
  const { cells } = compiled.axes[axis]!
  let cell = cells.findIndex((one) => one.section === says)
  if (answer.outcome.kind === 'amount') {
    const amount = answer.amount
    cell = cells.findLastIndex(
      (one) => one.section === 'value' && one.from !== undefined && (amount === undefined || BigInt(one.from) <= amount),
    )
  }
  if (answer.outcome.kind === 'share') cell = 0
  setCell(compiled, state, axis, cell)
}

function setCell(compiled: Compiled, state: Box, axis: number, cell: number): void {
  if (isMask(compiled.space, axis)) state[2 * axis] = 1 << cell
  else {
    state[2 * axis] = cell
    state[2 * axis + 1] = cell
  }
}

function exclusionAt(decision: CompiledDecision, state: Box): { exclusion: string; because: string } | undefined {
  const local = localPoint(decision, state)
  const found = decision.exclusions.find((exclusion) => exclusion.boxes.some((box) => contains(decision.space, box, local)))
  return found === undefined ? undefined : { exclusion: found.id, because: found.because }
}

/** The state of one whole situation. */
export function stateOf(compiled: Compiled, situation: Situation): Box {
  const state = compiled.space.full.slice()
  for (const [fact, value] of Object.entries(situation)) {
    const axis = compiled.axisOf.get(fact)
    if (axis === undefined) continue
    const [cell] = cellsWithin(compiled, axis, [spanOf(value)])
    if (cell !== undefined) setCell(compiled, state, axis, cell)
  }
  return state
}

function smallest(compiled: Compiled, state: Box): Box {
  const point = state.slice()
  for (const [index, axis] of compiled.axes.entries())
    if (axis.kind === 'fact') setCell(compiled, point, index, cellsOf(compiled.space, state, index)[0] ?? 0)
  return point
}

// A box of situations.

interface OpenBranch {
  readonly key: string
  readonly told: Branch
  /** One smallest whole situation, one cell per fact. */
  readonly point: Box
  /** Disjoint parts of the state, one cell set per fact. */
  readonly leaves: readonly Box[]
  /** Numbers that are not known and that the amount of this branch hangs on. */
  readonly unsettled: readonly FactId[]
}

/** What can still come out, with the part of the case in which it does. */
function branchesOf(compiled: Compiled, target: CompiledDecision, scope: Scope): OpenBranch[] {
  const found = new Map<string, { branch: Omit<OpenBranch, 'leaves' | 'told'>; told: Omit<Branch, 'region'>; leaves: Box[] }>()
  const axes = axesUnder(compiled, target)
  for (const decision of neededDecisions(compiled, target)) {
    for (const area of areasOf(compiled, decision)) {
      if (decision !== target && area.verdict.kind === 'answer') continue
      if (!meets(compiled, decision, area.box, scope.state)) continue
      const leaves = allSituationsIn(compiled, decision, area.box, scope.state)
      const [leaf] = leaves
      if (leaf === undefined) continue
      const point = smallestIn(compiled, leaf, axes)
      const ruling = rulingAt(compiled, decision, scope, point, [])
      const rules = rulesIn(ruling)
      const answer = ruling.kind === 'answer' ? ruling.answer : undefined
      const kind = ruling.kind === 'answer' || ruling.kind === 'conflict' || ruling.kind === 'unresolvedRole' ? ruling.kind : 'gap'
      const key =
        kind === 'answer'
          ? `answer:${amountOpen(compiled, scope, ruling) ? rules.join(',') : answer?.key}`
          : `${kind}:${decision.id}:${rules.join(',')}`
      const same = found.get(key)
      if (same !== undefined) {
        same.leaves.push(...leaves)
        continue
      }
      found.set(key, {
        branch: {
          key,
          point,
          unsettled: amountOpen(compiled, scope, ruling) ? openNumbers(compiled, scope, ruling) : [],
        },
        told: { ruling: kind, ...(answer === undefined ? {} : { answer }), rules },
        leaves: [...leaves],
      })
    }
  }
  return [...found.values()].map(({ branch, told, leaves }) => ({
    ...branch,
    leaves,
    told: { region: regionIn(compiled, leaves, scope, axes), ...told },
  }))
}

const rulesIn = (ruling: Ruling): readonly string[] => {
  if (ruling.kind === 'answer') return ruling.rules
  if (ruling.kind === 'conflict') return ruling.answers.flatMap((one) => one.rules)
  return ruling.kind === 'unresolvedRole' ? [ruling.rule] : []
}

const amountOpen = (compiled: Compiled, scope: Scope, ruling: Ruling): boolean => openNumbers(compiled, scope, ruling).length > 0

function openNumbers(compiled: Compiled, scope: Scope, ruling: Ruling): FactId[] {
  if (ruling.kind !== 'answer' || ruling.answer.outcome.kind !== 'amount') return []
  if (/^amount:-?\d+(\/\d+)?$/.test(ruling.answer.key)) return []
  return [...new Set(ruling.answer.outcome.lines.flatMap(factsOf))].filter((fact) => !isSettled(compiled, scope, fact))
}

/** The hull of the leaves on the facts that are still open. */
function regionIn(compiled: Compiled, leaves: readonly Box[], scope: Scope, axes: readonly number[]): Region {
  const region: Record<string, Span[]> = {}
  for (const index of axes) {
    const axis = compiled.axes[index]!
    const open = cellsOf(compiled.space, scope.state, index)
    if (open.length === 1) continue
    const cells = [...new Set(leaves.flatMap((leaf) => cellsOf(compiled.space, leaf, index)))].sort((a, b) => a - b)
    if (cells.length === open.length) continue
    region[axis.id] = spansOf(axis, cells)
  }
  return region
}

/** Facts that can still change the answer: a register costs less than a date, a date less than a choice, a choice less than a judgement (S12). */
function neededFacts(compiled: Compiled, axes: readonly number[], open: readonly FactId[], branches: readonly OpenBranch[]): FactId[] {
  const weight = new Map<FactId, number>()
  const add = (fact: FactId, much: number): void => void weight.set(fact, (weight.get(fact) ?? 0) + much)
  for (const [index, one] of branches.entries()) {
    for (const fact of one.unsettled) add(fact, 1)
    for (const other of branches.slice(index + 1))
      for (const axis of differingAlone(compiled, axes, one.leaves, other.leaves)) {
        const fact = compiled.axes[axis]!.id
        if (open.includes(fact)) add(fact, 1)
      }
  }
  if (weight.size === 0) for (const fact of open) if (differsSomewhere(compiled, branches, fact)) add(fact, 1)
  const facts = compiled.agreement.facts
  return [...weight.keys()].sort(
    (a, b) => costOf(facts[a]) - costOf(facts[b]) || (weight.get(b) ?? 0) - (weight.get(a) ?? 0) || open.indexOf(a) - open.indexOf(b),
  )
}

function costOf(fact: Fact | undefined): number {
  if (fact === undefined) return 9
  if (fact.source !== undefined && fact.source !== 'asked' && fact.source !== 'dates') return 0
  if (fact.established === 'expert' || fact.established === 'both') return 4
  if (fact.source === 'dates' || fact.kind === 'event' || fact.kind === 'reaction') return 1
  if (fact.kind === 'number') return 2
  return 3
}

/** The facts each of which alone parts some two leaves, with a possible situation on either side. */
function differingAlone(compiled: Compiled, axes: readonly number[], some: readonly Box[], others: readonly Box[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (const one of some)
    for (const other of others) {
      const apart = axes.find((axis) => !meetOn(compiled, one, other, axis))
      if (apart !== undefined && (found.has(apart) || axes.some((axis) => axis > apart && !meetOn(compiled, one, other, axis)))) continue
      for (const axis of apart === undefined ? axes : [apart])
        if (
          !found.has(axis) &&
          [one, other].every((leaf) => isPossibleState(compiled, meetingBeside(compiled, axes, one, other, axis, leaf)))
        )
          found.add(axis)
    }
  return found
}

const meetOn = (compiled: Compiled, a: Box, b: Box, axis: number): boolean =>
  isMask(compiled.space, axis)
    ? (a[2 * axis]! & b[2 * axis]!) !== 0
    : Math.max(a[2 * axis]!, b[2 * axis]!) <= Math.min(a[2 * axis + 1]!, b[2 * axis + 1]!)

/** What two leaves have in common, but on one axis what the leaf itself has. */
function meetingBeside(compiled: Compiled, axes: readonly number[], one: Box, other: Box, except: number, leaf: Box): Box {
  const both = leaf.slice()
  for (const axis of axes) {
    if (axis === except) continue
    const i = 2 * axis
    if (isMask(compiled.space, axis)) both[i] = one[i]! & other[i]!
    else {
      both[i] = Math.max(one[i]!, other[i]!)
      both[i + 1] = Math.min(one[i + 1]!, other[i + 1]!)
    }
  }
  return both
}

/** Where time ties facts together no single one makes the difference alone; then every fact on which branches differ counts. */
function differsSomewhere(compiled: Compiled, branches: readonly OpenBranch[], fact: FactId): boolean {
  const axis = compiled.axisOf.get(fact)!
  return branches.some((one) =>
    branches.some((other) => one !== other && one.leaves.some((a) => other.leaves.some((b) => !intersectsOn(compiled, a, b, axis)))),
  )
}

function intersectsOn(compiled: Compiled, a: Box, b: Box, axis: number): boolean {
  const { space } = compiled
  const single = { sizes: [space.sizes[axis]!], widths: [space.widths[axis]!], full: new Int32Array(2) }
  return intersects(single, a.slice(2 * axis, 2 * axis + 2), b.slice(2 * axis, 2 * axis + 2))
}
