import type { Agreement } from './agreement.ts'
import { differsWithout, fixedKeys, resolveIn } from './areas.ts'
import { exactAmountOf, factsOf } from './amount.ts'
import {
  atCell,
  type Box,
  cellsOf,
  type Covers,
  createBudget,
  fewCovers,
  type Growth,
  intersection,
  intersects,
  isMask,
  largestFirst,
  maximalBoxes,
  prune,
  type Space,
  uncovered,
} from './box.ts'
import { cliffs } from './cliffs.ts'
import { type Compiled, type CompiledDecision, type CompiledRule, compile } from './compile.ts'
import { boxesBefore, defaultLimits, type Desk, finding, type Limits, regionOf, severities, type Work } from './desk.ts'
import { createMirrors } from './mirror.ts'
import { createOverlaps } from './overlap.ts'
import { isFree, possibleBoxes, situationIn } from './possible.ts'
import type { Finding, FindingCode, Report, Severity, Situation } from './situation.ts'

/**
 * Everything that is open, contradictory or idle in an agreement: exact and complete over the declared axes (S18), held to
 * a brute-force oracle by property tests. Told in each decision's own inputs, proved on the facts beneath (S13).
 * The agreement is well formed (`checkAgreement`).
 */
export const analyse = (agreement: Agreement, limits: Limits = defaultLimits): Report => reportOf(agreement, limits, analyseDecision)

/** A report put together from the findings of each decision. */
export function reportOf(agreement: Agreement, limits: Limits, findingsOf: (work: Work) => readonly Finding[]): Report {
  const compiled = compile(agreement)
  const budget = createBudget(limits.nodes)
  const mirrors = createMirrors(agreement)
  const findings = compiled.decisions.flatMap((decision) => findingsOf({ compiled, decision, budget, limits, mirrors }))
  findings.push(...unusedFacts(compiled))
  const rank: Record<Severity, number> = { error: 0, warning: 1, info: 2 }
  const order = Object.keys(agreement.decisions)
  const told = findings
    .map((finding, index) => ({ finding, index }))
    .sort(
      (a, b) =>
        rank[a.finding.severity] - rank[b.finding.severity] ||
        order.indexOf(a.finding.decision ?? '') - order.indexOf(b.finding.decision ?? '') ||
        a.index - b.index,
    )
    .map(({ finding }) => finding)
  return budget.exhausted ? { findings: told, more: 'atLeast' } : { findings: told }
}

/** The findings of one decision. */
export function analyseDecision(work: Work): Finding[] {
  const { compiled, decision } = work
  const flat = decision.rules.filter((rule) => !rule.otherwise).flatMap((rule) => rule.boxes.map((box) => ({ rule, box })))
  const example = (box: Box): Situation | undefined => situationIn(compiled, decision, box)
  const desk: Desk = {
    ...work,
    space: decision.space,
    boxes: flat.map((one) => one.box),
    ruleOf: flat.map((one) => one.rule),
    overlaps: createOverlaps(
      decision.space,
      flat.map((one) => one.box),
    ),
    before: boxesBefore(decision),
    exclusions: decision.exclusions.flatMap((exclusion) => exclusion.boxes),
    otherwise: decision.rules.find((rule) => rule.otherwise),
    example,
    possible: possibleBoxes(compiled, decision),
    free: isFree(compiled, decision),
  }
  const unresolved = unresolvedRoles(desk)
  const answering = answeringParts(desk)
  return [
    ...gaps(desk),
    ...conflicts(
      desk,
      unresolved.flatMap((one) => one.parts),
      desk.exclusions,
      decision.full,
    ),
    ...unresolved.map((one) => one.finding).filter((finding) => finding !== undefined),
    ...unreachableRules(desk, answering),
    ...cliffs(desk),
    ...redundantRules(desk, answering),
    ...deadExclusions(desk),
  ]
}

// Gaps.

function gaps(desk: Desk): Finding[] {
  const { decision, boxes, exclusions, space } = desk
  const excluded = fewCovers(space, exclusions)
  const found = openBoxes(desk, decision.full, {
    boxes: [...boxes, ...exclusions],
    meeting: (box, except) => [...desk.overlaps.meeting(box, except).map((index) => boxes[index]!), ...excluded.meeting(box, except)],
  })
  const otherwise = decision.rules.find((rule) => rule.otherwise)
  const finding = tell(desk, otherwise === undefined ? 'gap' : 'onlyOtherwise', otherwise === undefined ? [] : [otherwise.id], found)
  return finding === undefined ? [] : [finding]
}

/** Irredundant maximal boxes of the part of `limit` that no cover touches and that can happen, the largest first. */
function openBoxes(desk: Desk, limit: Box, covers: Covers): Box[] {
  const { space, budget, limits } = desk
  const found: Box[] = []
  uncovered(space, limit, covers.boxes, budget, (box) => {
    if (desk.possible(box)) found.push(box)
    // Enough to tell the largest ones well; the rest is counted by the second engine.
    return found.length < limits.regions * 50
  })
  if (found.length >= limits.regions * 50) budget.exhausted = true
  return found.length === 0 ? [] : maximalBoxes(space, found, growthOf(desk, limit, covers), budget)
}

/** The covers that meet a part. */
const coversNear = ({ space }: Desk, covers: readonly Box[], limit: Box): Covers =>
  fewCovers(
    space,
    covers.filter((cover) => intersects(space, cover, limit)),
  )

const growthOf = (desk: Desk, limit: Box, covers: Covers): Growth => ({
  limit,
  covers,
  counts: desk.possible,
  free: desk.free,
  tighten: (box) => tighten(desk, box),
  most: desk.limits.regions,
})

// Conflicts.

function conflicts(desk: Desk, unresolved: readonly Box[], exclusions: readonly Box[], within: Box): Finding[] {
  const { decision, boxes, ruleOf, overlaps } = desk
  const pairs = new Map<string, Pair>()
  const keys = fixedKeys(desk.compiled, decision)
  for (let first = 0; first < boxes.length; first++) {
    const one = ruleOf[first]!
    for (const second of overlaps.meeting(boxes[first]!)) {
      if (second <= first) continue
      const other = ruleOf[second]!
      if (one.index === other.index || one.beatenBy.includes(other.index) || other.beatenBy.includes(one.index)) continue
      const key = keys[one.index]
      if (key !== undefined && key === keys[other.index]) continue
      const both = intersection(desk.space, boxes[first]!, boxes[second]!)
      const limit = both === null ? null : intersection(desk.space, both, within)
      if (limit === null) continue
      const [low, high] = one.index < other.index ? [one, other] : [other, one]
      const name = `${low.index}:${high.index}`
      const known = pairs.get(name)
      if (known === undefined) pairs.set(name, { one: low, other: high, limits: [limit] })
      else known.limits.push(limit)
    }
  }
  const complements = new Map<CompiledRule, Box[]>()
  const outside = (rule: CompiledRule): Box[] => {
    const known = complements.get(rule) ?? []
    if (!complements.has(rule)) {
      uncovered(desk.space, decision.full, rule.boxes, desk.budget, (box) => known.push(box) > 0)
      complements.set(rule, known)
    }
    return known
  }
  const clashes = [...pairs.values()].flatMap((pair) => {
    const { one, other, limits } = pair
    const covers = [
      ...exclusions,
      ...unresolved,
      ...new Set([...desk.before(one), ...desk.before(other)]),
      ...limits.flatMap((limit) => agreeing(desk, one, other, limit)),
    ]
    const found = limits.flatMap((limit) => openBoxes(desk, limit, coversNear(desk, covers, limit)))
    if (found.length === 0) return []
    // One box each, and everything can happen: nothing lies beyond their common part. Else a region may reach through the impossible.
    const simple = desk.free && one.boxes.length === 1 && other.boxes.length === 1
    return [{ one, other, found: simple ? found : spread(desk, found, [...covers, ...outside(one), ...outside(other)]) }]
  })
  return joinPairs(desk, clashes)
}

interface Pair {
  readonly one: CompiledRule
  readonly other: CompiledRule
  readonly limits: Box[]
}

/** The same boxes grown as far as the whole space allows. */
function spread(desk: Desk, found: readonly Box[], covers: readonly Box[]): Box[] {
  return maximalBoxes(desk.space, found, growthOf(desk, desk.decision.full, fewCovers(desk.space, covers)), desk.budget)
}

/** Rules that clash in exactly the same cases are told together. */
function joinPairs(
  desk: Desk,
  pairs: readonly { readonly one: CompiledRule; readonly other: CompiledRule; readonly found: readonly Box[] }[],
): Finding[] {
  const groups = new Map<string, { readonly rules: Set<number>; readonly found: readonly Box[] }>()
  for (const { one, other, found } of pairs) {
    const kept = prune(desk.space, found, desk.possible, desk.budget).map((box) => tighten(desk, box))
    const name = kept
      .map((box) => box.join(','))
      .sort()
      .join(';')
    const group = groups.get(name)
    if (group === undefined) groups.set(name, { rules: new Set([one.index, other.index]), found: kept })
    else group.rules.add(one.index).add(other.index)
  }
  return [...groups.values()].flatMap(({ rules, found }) => {
    const clashing = [...rules].sort((a, b) => a - b).map((index) => desk.decision.rules[index]!)
    const told = tell(
      desk,
      'conflict',
      clashing.map((rule) => rule.id),
      found,
    )
    if (told === undefined) return []
    const example = apart(desk, clashing, found) ?? told.example
    return example === undefined ? [told] : [{ ...told, example }]
  })
}

/** Two formulas may meet by chance at the smallest numbers; the example shown is a point where they differ (S6). */
function apart(desk: Desk, rules: readonly CompiledRule[], found: readonly Box[]): Situation | undefined {
  const { compiled, decision, space } = desk
  const lines = rules.flatMap((rule) => (rule.outcome.kind === 'amount' ? [rule.outcome.lines] : []))
  const facts = [...new Set(lines.flat().flatMap(factsOf))].filter((fact) => compiled.agreement.facts[fact]?.kind === 'number')
  if (lines.length < 2 || facts.length === 0) return undefined
  const numberOf = (situation: Situation, fact: string): number => {
    const value = situation[fact]
    return value !== undefined && 'n' in value ? value.n : 0
  }
  const differ = (situation: Situation): boolean =>
    new Set(
      lines.map((one) => {
        const { num, den } = exactAmountOf(compiled.agreement, one, (fact) => numberOf(situation, fact))
        return `${num}/${den}`
      }),
    ).size > 1
  const stepsFrom = (situation: Situation, fact: string): Situation[] => {
    const { cells } = compiled.axes[compiled.axisOf.get(fact)!]!
    const n = numberOf(situation, fact)
    const cell = cells.find((one) => one.from !== undefined && one.from <= n && (one.to === undefined || n <= one.to))
    const steps = [0, 1, 2, 3, 100, 10_000].map((step) => n + step).filter((at) => cell?.to === undefined || at <= cell.to)
    return steps.map((at) => ({ ...situation, [fact]: { section: 'value', n: at } }))
  }
  for (const box of largestFirst(space, found)) {
    let cells = [box]
    for (const fact of facts) {
      const axis = decision.localOf.get(compiled.axisOf.get(fact) ?? -1)!
      cells = cells.flatMap((cell) => cellsOf(space, cell, axis).map((at) => atCell(space, cell, axis, at)))
    }
    for (const cell of cells) {
      const example = desk.example(cell)
      if (example === undefined) continue
      if (differ(example)) return example
      let tries: Situation[] = [example]
      for (const fact of facts) tries = tries.flatMap((situation) => stepsFrom(situation, fact))
      const shown = tries.find(differ)
      if (shown !== undefined) return shown
    }
  }
  return undefined
}

/** Parts of a box in which two rules say the same, or one of them names nobody (told as `unresolvedRole`). */
function agreeing(desk: Desk, one: CompiledRule, other: CompiledRule, limit: Box): Box[] {
  const { compiled, decision, space } = desk
  const axes = [...new Set([...one.roleAxes, ...other.roleAxes])]
  const facts =
    one.outcome.kind === 'amount' && other.outcome.kind === 'amount'
      ? [...new Set([...one.outcome.lines, ...other.outcome.lines].flatMap(factsOf))]
      : []
  let parts = [limit]
  for (const axis of axes) parts = parts.flatMap((part) => cellsOf(space, part, axis).map((cell) => atCell(space, part, axis, cell)))
  const same = (part: Box): boolean => {
    const a = resolveIn(compiled, decision, part, one)
    const b = resolveIn(compiled, decision, part, other)
    return !a.ok || !b.ok || a.answer.key === b.answer.key
  }
  const found: Box[] = []
  for (const part of parts) {
    if (same(part)) {
      found.push(part)
      continue
    }
    // Two formulas may differ over several cells of the facts they read and be one in some of them (S6).
    let points = [part]
    for (const fact of facts) {
      const axis = decision.localOf.get(compiled.axisOf.get(fact) ?? -1)!
      points = points.flatMap((point) => cellsOf(space, point, axis).map((cell) => atCell(space, point, axis, cell)))
    }
    if (facts.length > 0) found.push(...points.filter(same))
  }
  return found
}

// Roles that name nobody.

function unresolvedRoles(desk: Desk): { readonly finding: Finding | undefined; readonly parts: readonly Box[] }[] {
  const { compiled, decision, space } = desk
  return decision.rules.flatMap((rule) => {
    if (rule.roleAxes.length === 0) return []
    const found: Box[] = []
    const limits: Box[] = []
    for (const box of rule.boxes)
      for (const axis of rule.roleAxes) {
        const bad = cellsOf(space, box, axis).filter((cell) => failsAt(compiled, decision, rule, box, axis, cell))
        for (const limit of boxesOfCells(space, box, axis, bad)) {
          found.push(...openBoxes(desk, limit, coversNear(desk, [...desk.exclusions, ...desk.before(rule)], limit)))
          limits.push(limit)
        }
      }
    if (found.length === 0) return []
    const outside: Box[] = []
    uncovered(space, decision.full, limits, desk.budget, (box) => outside.push(box) > 0)
    const kept = prune(space, spread(desk, found, [...desk.exclusions, ...desk.before(rule), ...outside]), desk.possible, desk.budget)
    return [{ finding: tell(desk, 'unresolvedRole', [rule.id], kept), parts: kept }]
  })
}

/** Does the role on this axis, and no other, keep the outcome from being an answer? */
function failsAt(compiled: Compiled, decision: CompiledDecision, rule: CompiledRule, box: Box, axis: number, cell: number): boolean {
  const resolved = resolveIn(compiled, decision, atCell(decision.space, box, axis, cell), rule)
  return !resolved.ok && decision.localOf.get(compiled.axisOf.get(resolved.role) ?? -1) === axis
}

/** The box cut down to some cells of an axis; one box where they can stand together. */
function boxesOfCells(space: Space, box: Box, axis: number, cells: readonly number[]): Box[] {
  if (cells.length === 0) return []
  if (!isMask(space, axis)) return cells.map((cell) => atCell(space, box, axis, cell))
  const cut = box.slice()
  cut[2 * axis] = cells.reduce((all, cell) => all | (1 << cell), 0)
  return [cut]
}

// Rules that do nothing.

/** Per rule a part in which it answers and something can happen; none for rules that never answer. */
function answeringParts(desk: Desk): ReadonlyMap<CompiledRule, Box> {
  const { decision, space, budget } = desk
  const parts = new Map<CompiledRule, Box>()
  for (const rule of decision.rules)
    for (const box of rule.boxes) {
      const near = desk.before(rule).filter((cover) => intersects(space, cover, box))
      uncovered(space, box, near, budget, (rest) => {
        if (desk.possible(rest)) parts.set(rule, rest)
        return !parts.has(rule)
      })
      if (parts.has(rule)) break
    }
  return parts
}

function unreachableRules({ decision, budget }: Desk, answering: ReadonlyMap<CompiledRule, Box>): Finding[] {
  if (budget.nodes < 0) return []
  return decision.rules.flatMap((rule) => (answering.has(rule) ? [] : [finding('unreachableRule', decision.id, [rule.id])]))
}

function redundantRules(desk: Desk, answering: ReadonlyMap<CompiledRule, Box>): Finding[] {
  const { decision } = desk
  const redundant = decision.rules.filter((rule) => {
    const part = answering.get(rule)
    return part !== undefined && !rule.otherwise && !isAloneIn(desk, rule, part) && isRedundant(desk, rule)
  })
  const left = new Set(redundant)
  const groups: CompiledRule[][] = []
  for (const rule of redundant) {
    if (!left.delete(rule)) continue
    const group = [rule]
    // Rules of which any one, but not all, could go: without this one the other is needed.
    for (const other of left) if (!isRedundant(desk, other, rule)) group.push(other)
    for (const other of group) left.delete(other)
    groups.push(group)
  }
  return groups.map((group) =>
    finding(
      'redundantRule',
      decision.id,
      group.map((rule) => rule.id),
    ),
  )
}

/** Nobody else who may answer in the part says what the rule says there: without the rule it is not said. */
function isAloneIn(desk: Desk, rule: CompiledRule, part: Box): boolean {
  const keys = fixedKeys(desk.compiled, desk.decision)
  const own = keys[rule.index]
  const differs = (other: CompiledRule): boolean => {
    const key = keys[other.index]
    return key !== undefined && key !== own
  }
  return (
    own !== undefined &&
    (desk.otherwise === undefined || differs(desk.otherwise)) &&
    desk.overlaps.meeting(part).every((index) => desk.ruleOf[index] === rule || differs(desk.ruleOf[index]!))
  )
}

/** Looking at so many boxes for one rule is enough; if it does not show whether the rule does anything, the report says "at least". */
const mostLooks = 200_000

/** Without the rule and its edges the answer is the same everywhere (S15); `absent` is taken to be gone already. */
function isRedundant(desk: Desk, rule: CompiledRule, absent?: CompiledRule): boolean {
  const { compiled, decision, budget, ruleOf, otherwise } = desk
  const own = createBudget(Math.min(mostLooks, budget.nodes))
  const same = rule.boxes.every((box) => {
    const near = new Set(desk.overlaps.meeting(box).map((index) => ruleOf[index]!))
    if (otherwise !== undefined) near.add(otherwise)
    near.delete(rule)
    if (absent !== undefined) near.delete(absent)
    return differsWithout(compiled, decision, rule, box, [...near], own, (part) => !desk.possible(part))
  })
  budget.nodes -= Math.min(mostLooks, budget.nodes) - own.nodes
  budget.exhausted ||= own.exhausted
  return same
}

/** Dead: it covers no gap and no conflict (S14). */
function deadExclusions(desk: Desk): Finding[] {
  const { decision } = desk
  if (decision.exclusions.length === 0) return []
  return decision.exclusions.flatMap((exclusion) => {
    const bare: Desk = { ...desk, exclusions: [] }
    const unresolved = unresolvedRoles(bare).flatMap((one) => one.parts)
    const alive = exclusion.boxes.some(
      (box) =>
        (!decision.rules.some((rule) => rule.otherwise) && openBoxes(bare, box, coversNear(bare, bare.boxes, box)).length > 0) ||
        unresolved.some((part) => {
          const both = intersection(desk.space, part, box)
          return both !== null && desk.possible(both)
        }) ||
        conflicts(bare, unresolved, [], box).length > 0,
    )
    return alive ? [] : [{ ...finding('deadExclusion', decision.id, []), exclusion: exclusion.id }]
  })
}

function unusedFacts({ agreement, axes, decisions }: Compiled): Finding[] {
  const used = new Set<string>()
  for (const { inputs, decision } of decisions) {
    for (const axis of inputs) used.add(axes[axis]!.id)
    if (decision.anchor !== undefined) used.add(decision.anchor)
    for (const rule of decision.rules)
      if (rule.outcome.kind === 'duty') for (const name of [rule.outcome.from, rule.outcome.orFrom]) if (name !== undefined) used.add(name)
  }
  for (const fact of Object.values(agreement.facts)) {
    if (fact.kind === 'number' && fact.total !== undefined) used.add(fact.total.of)
    if ('after' in fact) for (const before of fact.after ?? []) used.add(before)
    if (fact.kind === 'event' && fact.asOf !== undefined) used.add(fact.asOf)
    if (fact.kind === 'reaction' && fact.to !== undefined) used.add(fact.to)
  }
  return Object.keys(agreement.facts)
    .filter((fact) => !used.has(fact))
    .map((fact): Finding => ({ code: 'unusedFact', severity: severities.unusedFact, rules: [], fact, regions: [] }))
}

// Telling.

function tell(desk: Desk, code: FindingCode, rules: readonly string[], found: readonly Box[]): Finding | undefined {
  const { compiled, decision, mirrors, limits, space } = desk
  const largest = largestFirst(space, found)
  const boxes = largestFirst(
    space,
    largest.slice(0, limits.regions).map((box) => tighten(desk, box)),
  )
  const [first] = boxes
  if (first === undefined) return undefined
  if (largest.length > limits.regions) desk.budget.exhausted = true
  const regions = boxes.map((box) => regionOf(compiled, decision, box))
  const { kept, mirrored } = mirrors.unique(regions)
  const example = desk.example(first)
  return {
    ...finding(code, decision.id, rules),
    regions: kept,
    ...(example === undefined ? {} : { example }),
    ...(mirrored ? { mirrored: true } : {}),
  }
}

/** Leaves out the cells of a box in which nothing can happen. */
function tighten(desk: Desk, box: Box): Box {
  if (desk.free) return box
  const { space } = desk
  let tight = box
  for (let axis = 0; axis < space.sizes.length; axis++) {
    const cells = cellsOf(space, tight, axis)
    if (cells.length === 1) continue
    const kept = cells.filter((cell) => desk.possible(atCell(space, tight, axis, cell)))
    if (kept.length === cells.length) continue
    const cut = tight.slice()
    if (isMask(space, axis)) cut[2 * axis] = kept.reduce((all, cell) => all | (1 << cell), 0)
    else {
      cut[2 * axis] = Math.min(...kept)
      cut[2 * axis + 1] = Math.max(...kept)
    }
    tight = cut
  }
  return tight
}
