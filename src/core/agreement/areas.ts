import { assert } from '../shared/assert.ts'
import type { AmountLine, FactId } from './agreement.ts'
import { amountOf, factsOf, type Numbers } from './amount.ts'
import { atCell, type Box, type Budget, cellsOf, contains, cut, intersects, joinBoxes, largestFirst, type Space, spend } from './box.ts'
import type { Axis, Compiled, CompiledDecision, CompiledRule } from './compile.ts'
import { resolve, type Resolved } from './outcome.ts'
import type { Answer } from './situation.ts'

/** What a decision says in one area of its inputs, the same everywhere inside. */
export type Verdict =
  /** `cell` is the answer's place on the decision's own axis; `rules` are the answering ones. */
  | { readonly kind: 'answer'; readonly answer: Answer; readonly cell: number; readonly rules: readonly number[] }
  | { readonly kind: 'gap' }
  | { readonly kind: 'conflict'; readonly answers: readonly { readonly answer: Answer; readonly rules: readonly number[] }[] }
  | { readonly kind: 'unresolvedRole'; readonly rule: number; readonly role: string; readonly is: string }

export interface Area {
  readonly box: Box
  readonly verdict: Verdict
}

/** What was found out about a decision, kept for the other decisions and for the next question. */
interface Known {
  areas?: readonly Area[]
  byCell?: ReadonlyMap<number, readonly Box[]>
  standing?: Standing
  fixedKeys?: readonly (string | undefined)[]
}

const knownOf = new WeakMap<Compiled, Map<CompiledDecision, Known>>()

function knownAbout(compiled: Compiled, decision: CompiledDecision): Known {
  let all = knownOf.get(compiled)
  if (all === undefined) {
    all = new Map()
    knownOf.set(compiled, all)
  }
  let known = all.get(decision)
  if (known === undefined) {
    known = {}
    all.set(decision, known)
  }
  return known
}

/** Disjoint areas that together are everything the inputs of a decision can be. */
export function areasOf(compiled: Compiled, decision: CompiledDecision): readonly Area[] {
  return (knownAbout(compiled, decision).areas ??= findAreas(compiled, decision))
}

/** Disjoint boxes by what is answered in them, -1 for no answer; kept for the search beneath other decisions, the largest first. */
export function areasByCell(compiled: Compiled, decision: CompiledDecision): ReadonlyMap<number, readonly Box[]> {
  return (knownAbout(compiled, decision).byCell ??= joinByCell(compiled, decision))
}

function joinByCell(compiled: Compiled, decision: CompiledDecision): ReadonlyMap<number, readonly Box[]> {
  const byCell = new Map<number, Box[]>()
  for (const area of areasOf(compiled, decision)) {
    const cell = area.verdict.kind === 'answer' ? area.verdict.cell : -1
    const list = byCell.get(cell)
    if (list === undefined) byCell.set(cell, [area.box])
    else list.push(area.box)
  }
  const { space } = decision
  return new Map([...byCell].map(([cell, boxes]) => [cell, largestFirst(space, joinBoxes(space, boxes))]))
}

interface Live {
  readonly rule: CompiledRule
  readonly box: Box
}

/** The standing of the rules that meet one part of a search; a new part begins with nothing known. */
interface Standing {
  readonly begin: () => void
  /** The rule holds all of the part. */
  readonly cover: (rule: number) => void
  readonly covers: (rule: number) => boolean
  /** Looks at the rules that meet the part, after those that hold all of it are known. `own` matters in any case. */
  readonly settle: (live: readonly Live[], own?: CompiledRule) => void
  /** Some rule that holds all of the part goes before this one. */
  readonly stepsBack: (rule: CompiledRule) => boolean
  /** Goes before one that steps back from no rule that holds all of the part. */
  readonly decides: (rule: CompiledRule) => boolean
  /** A rule that steps back in all of the part matters only where it goes before one that matters. */
  readonly matters: (rule: CompiledRule) => boolean
}

function createStanding(rules: readonly CompiledRule[]): Standing {
  const coversIn = new Int32Array(rules.length)
  const meetsIn = new Int32Array(rules.length)
  const standsIn = new Int32Array(rules.length)
  const mattersIn = new Int32Array(rules.length)
  /** Those that matter, as they are found: each brings in the ones that go before it. */
  const found = new Int32Array(rules.length + 1)
  let part = 0
  const covers = (rule: number): boolean => coversIn[rule] === part
  const stands = (rule: number): boolean => standsIn[rule] === part
  const matters = (rule: number): boolean => mattersIn[rule] === part
  const stepsBack = (rule: CompiledRule): boolean => rule.beatenBy.some(covers)
  return {
    begin: () => void part++,
    cover: (rule) => {
      coversIn[rule] = part
    },
    covers,
    settle: (live, own) => {
      let end = 0
      if (own !== undefined) {
        mattersIn[own.index] = part
        found[end++] = own.index
      }
      let backs = 0
      for (const { rule } of live) {
        meetsIn[rule.index] = part
        if (stepsBack(rule)) backs++
        else if (standsIn[rule.index] !== part) {
          standsIn[rule.index] = part
          mattersIn[rule.index] = part
          found[end++] = rule.index
        }
      }
      if (backs === 0) return
      for (let at = 0; at < end; at++)
        for (const by of rules[found[at]!]!.beatenBy) {
          if (meetsIn[by] !== part || matters(by)) continue
          mattersIn[by] = part
          found[end++] = by
        }
    },
    stepsBack,
    decides: (rule) => rule.beats.some(stands),
    matters: (rule) => matters(rule.index),
  }
}

const livesOf = (rules: readonly CompiledRule[]): Live[] => rules.flatMap((rule) => rule.boxes.map((box) => ({ rule, box })))

/** One per decision, for all its searches one after another. */
const standingOf = (compiled: Compiled, decision: CompiledDecision): Standing =>
  (knownAbout(compiled, decision).standing ??= createStanding(decision.rules))

function findAreas(compiled: Compiled, decision: CompiledDecision): Area[] {
  const found: Area[] = []
  const { space } = decision
  const standing = standingOf(compiled, decision)
  const visit = (box: Box, candidates: readonly Live[]): void => {
    const live: Live[] = []
    let covered = false
    standing.begin()
    for (const one of candidates) {
      if (!intersects(space, one.box, box)) continue
      live.push(one)
      if (contains(space, one.box, box)) {
        standing.cover(one.rule.index)
        covered = true
      }
    }
    if (live.length === 0) {
      found.push({ box, verdict: { kind: 'gap' } })
      return
    }
    if (covered) standing.settle(live)
    const relevant = covered ? live.filter(({ rule }) => standing.matters(rule)) : live
    const partial: Box[] = []
    for (const one of relevant) if (!standing.covers(one.rule.index)) partial.push(one.box)
    if (partial.length > 0) {
      const same = covered ? commonAnswer(compiled, decision, box, relevant) : undefined
      if (same !== undefined) {
        found.push({ box, verdict: same })
        return
      }
      const [left, right] = cut(space, box, partial)
      visit(left, relevant)
      visit(right, relevant)
      return
    }
    const parts = splitForOutcomes(compiled, decision, box, relevant)
    if (parts !== undefined) {
      for (const part of parts) visit(part, relevant)
      return
    }
    found.push({ box, verdict: verdictOf(compiled, decision, box, rulesIn(relevant)) })
  }
  visit(decision.full, livesOf(decision.rules))
  return found
}

const rulesIn = (live: readonly Live[]): CompiledRule[] => [...new Set(live.map((one) => one.rule))]

/**
 * Visits boxes inside `start`, a box of the rule, in all of which the decision says something else without the rule and its
 * edges (S15); `others` are all other rules that meet it. Stops early when `visit` returns false or the budget is used up, and
 * says whether it came to the end.
 */
export function differsWithout(
  compiled: Compiled,
  decision: CompiledDecision,
  rule: CompiledRule,
  start: Box,
  others: readonly CompiledRule[],
  budget: Budget,
  visit: (box: Box) => boolean,
): boolean {
  const { space } = decision
  const standing = standingOf(compiled, decision)
  const keys = fixedKeys(compiled, decision)
  const fixed = keys[rule.index]
  const before = new Set(rule.beatenBy)
  const within = (box: Box, candidates: readonly Live[]): boolean => {
    if (!spend(budget, candidates.length + 1)) return false
    const live: Live[] = []
    let unbeaten = true
    let alone = true
    // Where a role may name nobody there may be no answer to compare (S7).
    let named = rule.roleAxes.length > 0
    let covered = false
    standing.begin()
    for (const one of candidates) {
      if (!intersects(space, one.box, box)) continue
      live.push(one)
      if (contains(space, one.box, box)) {
        standing.cover(one.rule.index)
        covered = true
      }
      if (before.has(one.rule.index)) unbeaten = false
      named ||= one.rule.roleAxes.length > 0
      alone &&= fixed !== undefined && isOther(fixed, keys[one.rule.index])
    }
    // It answers, and nobody says the same.
    if (live.length === 0 || (unbeaten && alone)) return visit(box)
    let relevant: readonly Live[] = live
    if (covered) {
      standing.settle(live, rule)
      if (standing.stepsBack(rule) && !named && !standing.decides(rule)) return true
      relevant = live.filter((one) => standing.matters(one.rule))
    }
    const partial = relevant.filter((one) => !standing.covers(one.rule.index)).map((one) => one.box)
    if (partial.length > 0) {
      // One that holds everywhere says what all say: nobody misses this rule.
      if (fixed !== undefined && partial.length < relevant.length && relevant.every((one) => keys[one.rule.index] === fixed)) return true
      const [left, right] = cut(space, box, partial)
      return within(left, relevant) && within(right, relevant)
    }
    const parts = splitForOutcomes(compiled, decision, box, [{ rule, box }, ...relevant])
    if (parts !== undefined) return parts.every((part) => within(part, relevant))
    const left = rulesIn(relevant)
    const same = sameVerdict(verdictOf(compiled, decision, box, [...left, rule]), verdictOf(compiled, decision, box, left))
    if (same) return true
    // Formulas may differ over several cells and be one in each that can happen: what is said may not hang on the order of the cuts.
    const cells = splitForNumbers(decision, box, [rule, ...left])
    return cells === undefined ? visit(box) : cells.every((cell) => within(cell, relevant))
  }
  return within(start, livesOf(others))
}

/** Two outcomes are sure to differ where both are the same in every situation. */
const isOther = (one: string, other: string | undefined): boolean => other !== undefined && other !== one

function sameVerdict(a: Verdict, b: Verdict): boolean {
  if (a.kind === 'answer' && b.kind === 'answer') return a.answer.key === b.answer.key
  if (a.kind === 'conflict' && b.kind === 'conflict') return keysOf(a) === keysOf(b)
  return a.kind === b.kind && a.kind !== 'unresolvedRole'
}

const keysOf = (verdict: Extract<Verdict, { kind: 'conflict' }>): string =>
  verdict.answers
    .map(({ answer }) => answer.key)
    .sort()
    .join('|')

/** Per rule the key of an outcome that is the same in every situation; undefined where roles or numbers matter. */
export function fixedKeys(compiled: Compiled, decision: CompiledDecision): readonly (string | undefined)[] {
  return (knownAbout(compiled, decision).fixedKeys ??= decision.rules.map((rule) => {
    if (rule.outcomeAxes.length > 0) return undefined
    const resolved = resolveIn(compiled, decision, decision.full, rule)
    return resolved.ok ? resolved.answer.key : undefined
  }))
}

/** The verdict where each of these rules applies everywhere in the box and the roles they name are known. */
export function verdictOf(compiled: Compiled, decision: CompiledDecision, box: Box, applying: readonly CompiledRule[]): Verdict {
  const indexes = new Set(applying.map((rule) => rule.index))
  const answering = applying.filter((rule) => !rule.beatenBy.some((by) => indexes.has(by)))
  const byKey = new Map<string, { resolved: Resolved & { ok: true }; rules: number[] }>()
  for (const rule of answering) {
    const resolved = resolveIn(compiled, decision, box, rule)
    if (!resolved.ok) return { kind: 'unresolvedRole', rule: rule.index, role: resolved.role, is: resolved.is }
    const known = byKey.get(resolved.answer.key)
    if (known === undefined) byKey.set(resolved.answer.key, { resolved, rules: [rule.index] })
    else known.rules.push(rule.index)
  }
  const [first, ...others] = byKey.values()
  assert(first !== undefined, 'where some rule applies, some rule answers (S5)')
  if (others.length > 0)
    return { kind: 'conflict', answers: [first, ...others].map(({ resolved, rules }) => ({ answer: resolved.answer, rules })) }
  return { kind: 'answer', answer: first.resolved.answer, cell: answerCell(compiled, decision, box, first.resolved), rules: first.rules }
}

/** One answer for the whole box although not every rule applies in all of it: all of them say the same. */
function commonAnswer(compiled: Compiled, decision: CompiledDecision, box: Box, live: readonly Live[]): Verdict | undefined {
  let common: (Resolved & { ok: true }) | undefined
  const rules = new Set<number>()
  for (const { rule } of live) {
    if (rules.has(rule.index)) continue
    if (!rolesKnown(decision, box, rule)) return undefined
    const resolved = resolveIn(compiled, decision, box, rule)
    if (!resolved.ok || (common !== undefined && resolved.answer.key !== common.answer.key)) return undefined
    common = resolved
    rules.add(rule.index)
  }
  if (common === undefined || (decision.comparedAsNumber && numberCells(compiled, decision, box, common).size > 1)) return undefined
  return { kind: 'answer', answer: common.answer, cell: answerCell(compiled, decision, box, common), rules: [...rules] }
}

const rolesKnown = (decision: CompiledDecision, box: Box, rule: CompiledRule): boolean =>
  rule.roleAxes.every((axis) => cellsOf(decision.space, box, axis).length === 1)

/** Splits along a role that an answering rule names, or along a number whose amount another decision compares. */
function splitForOutcomes(compiled: Compiled, decision: CompiledDecision, box: Box, live: readonly Live[]): Box[] | undefined {
  for (const { rule } of live) {
    const parts = splitAlong(decision.space, box, rule.roleAxes)
    if (parts !== undefined) return parts
  }
  if (!decision.comparedAsNumber) return undefined
  const numbers = live.filter(({ rule }) => {
    const resolved = rule.outcome.kind === 'amount' ? resolveIn(compiled, decision, box, rule) : undefined
    return resolved?.ok === true && numberCells(compiled, decision, box, resolved).size > 1
  })
  return splitForNumbers(
    decision,
    box,
    numbers.map(({ rule }) => rule),
  )
}

/** Splits along a number that one of the amounts reads. */
function splitForNumbers({ space }: CompiledDecision, box: Box, rules: readonly CompiledRule[]): Box[] | undefined {
  for (const { outcome, outcomeAxes } of rules) {
    const parts = outcome.kind === 'amount' ? splitAlong(space, box, outcomeAxes) : undefined
    if (parts !== undefined) return parts
  }
  return undefined
}

/** The box cell by cell along the first of these axes on which it has several. */
function splitAlong(space: Space, box: Box, axes: readonly number[]): Box[] | undefined {
  for (const axis of axes) {
    const cells = cellsOf(space, box, axis)
    if (cells.length > 1) return cells.map((cell) => atCell(space, box, axis, cell))
  }
  return undefined
}

function localAxis(compiled: Compiled, decision: CompiledDecision, name: string): number {
  const local = decision.localOf.get(compiled.axisOf.get(name) ?? -1)
  assert(local !== undefined, `${name} is an input of ${decision.id}`)
  return local
}

/** What an outcome says in a box in which the roles it names are known; said once per set of cells that it hangs on. */
export function resolveIn(compiled: Compiled, decision: CompiledDecision, box: Box, rule: CompiledRule): Resolved {
  let cells = ''
  for (const axis of rule.outcomeAxes) cells += `${box[2 * axis]},${box[2 * axis + 1]} `
  const known = rule.said.get(cells)
  if (known !== undefined) return known
  const resolved = resolve(compiled.agreement, decision.decision, rule.outcome, {
    role: (id) => {
      const axis = localAxis(compiled, decision, id)
      const [cell] = cellsOf(decision.space, box, axis)
      assert(cell !== undefined, 'boxes are not empty')
      return axisAt(compiled, decision, axis).cells[cell]!.section
    },
    numbers: (fact) => numbersIn(compiled, decision, box, fact),
  })
  rule.said.set(cells, resolved)
  return resolved
}

const axisAt = (compiled: Compiled, decision: CompiledDecision, local: number): Axis => compiled.axes[decision.inputs[local]!]!

/** What the number of a fact can be in a box; a named point counts 0. */
export function numbersIn(compiled: Compiled, decision: CompiledDecision, box: Box, fact: FactId): Numbers {
  const axis = localAxis(compiled, decision, fact)
  const { cells } = axisAt(compiled, decision, axis)
  let from = Infinity
  let to: number | undefined = -Infinity
  for (const index of cellsOf(decision.space, box, axis)) {
    const cell = cells[index]!
    from = Math.min(from, cell.from ?? 0)
    const last = cell.from === undefined ? 0 : cell.to
    to = to === undefined || last === undefined ? undefined : Math.max(to, last)
  }
  return to === undefined ? { from } : { from, to }
}

/** The places on the decision's own axis that an amount takes in a box. */
function numberCells(compiled: Compiled, decision: CompiledDecision, box: Box, resolved: Resolved & { ok: true }): Set<number> {
  const { outcome } = resolved.answer
  if (outcome.kind !== 'amount') return new Set([answerCell(compiled, decision, box, resolved)])
  const facts = [...new Set(outcome.lines.flatMap(factsOf))]
  const [fact] = facts
  if (fact === undefined) return new Set([amountCell(compiled, decision, outcome.lines, () => 0)])
  const axis = localAxis(compiled, decision, fact)
  const { cells } = axisAt(compiled, decision, axis)
  return new Set(
    cellsOf(decision.space, box, axis).map((cell) => amountCell(compiled, decision, outcome.lines, () => cells[cell]!.from ?? 0)),
  )
}

function amountCell(compiled: Compiled, decision: CompiledDecision, lines: readonly AmountLine[], read: (fact: FactId) => number): number {
  const value = amountOf(compiled.agreement, lines, read)
  const { cells } = compiled.axes[compiled.axisOf.get(decision.id) ?? -1]!
  let found = -1
  for (const [index, cell] of cells.entries())
    if (cell.section === 'value' && cell.from !== undefined && BigInt(cell.from) <= value) found = index
  assert(found >= 0, 'an amount lies on its axis')
  return found
}

function answerCell(compiled: Compiled, decision: CompiledDecision, box: Box, resolved: Resolved & { ok: true }): number {
  const { cells } = compiled.axes[compiled.axisOf.get(decision.id) ?? -1]!
  const { outcome } = resolved.answer
  if (outcome.kind === 'amount') {
    if (!decision.comparedAsNumber) return cells.findIndex((cell) => cell.section === 'value')
    const [cell] = numberCells(compiled, decision, box, resolved)
    assert(cell !== undefined, 'an amount lies on its axis')
    return cell
  }
  if (outcome.kind === 'share') return 0
  const cell = cells.findIndex((candidate) => candidate.section === resolved.says)
  assert(cell >= 0, `${resolved.says} is an answer of ${decision.id}`)
  return cell
}
