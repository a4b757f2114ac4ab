import type { FactId } from './agreement.ts'
import { numbersIn } from './areas.ts'
import { amountOf } from './amount.ts'
import { atCell, type Box, hasCell, intersection, type Space, spend, uncovered, withAxisOf } from './box.ts'
import type { Compiled, CompiledDecision, CompiledRule } from './compile.ts'
import { decide } from './decide.ts'
import { type Desk, finding, regionOf } from './desk.ts'
import { allSituationsIn, situationIn } from './possible.ts'
import { caseOf, type Finding, type Situation } from './situation.ts'

/** The amount falls between the last number of one cell of a fact and the first of the next. */
interface Threshold {
  /** Local axis of the fact. */
  readonly axis: number
  /** The cell below the threshold, and its last number. */
  readonly below: number
  readonly at: number
}

interface Fall {
  readonly box: Box
  readonly example: Situation
}

/** At a threshold the amount falls although the number it is taken of rises; one finding per threshold and pair of rules. */
export function cliffs(desk: Desk): Finding[] {
  const { compiled, decision } = desk
  if (decision.decision.answer.kind !== 'amount') return []
  const found: Finding[] = []
  for (const [axis, global] of decision.inputs.entries()) {
    const { id, kind, cells } = compiled.axes[global]!
    if (kind !== 'fact') continue
    const isTakenOf = ({ outcome, outcomeAxes }: CompiledRule): boolean => outcome.kind === 'amount' && outcomeAxes.includes(axis)
    if (!decision.rules.some(isTakenOf)) continue
    for (let below = 0; below + 1 < cells.length; below++) {
      const at = cells[below]!.to
      const above = cells[below + 1]!
      if (at === undefined || above.from !== at + 1 || above.section !== cells[below]!.section) continue
      const threshold = { axis, below, at }
      const under = amountsAt(desk, axis, at)
      const over = amountsAt(desk, axis, at + 1)
      const seen = new Set<string>()
      /** Looks for a fall only where none between these two is told. */
      const add = (low: CompiledRule, high: CompiledRule, search: () => Fall | undefined): void => {
        const pair = `${low.id}:${high.id}`
        if (low === high || seen.has(pair) || !(isTakenOf(low) || isTakenOf(high))) return
        // Amounts that read no other number are the same in all boxes, and most do not fall.
        const [was, is] = [under(low), over(high)]
        if (was !== undefined && is !== undefined && is >= was) return
        const fall = search()
        if (fall === undefined) return
        seen.add(pair)
        found.push({
          ...finding('cliff', decision.id, [low.id, high.id]),
          fact: id,
          regions: [regionOf(compiled, decision, fall.box)],
          example: fall.example,
        })
      }
      ownFalls(desk, threshold, add)
      const changing = answersChangingAt(desk, threshold)
      if (changing.size > 0) chainedFalls(desk, threshold, changing, add)
    }
  }
  return found
}

/** The amounts of rules at a number of the fact; undefined for those that read another number too. */
function amountsAt({ compiled }: Desk, axis: number, n: number): (rule: CompiledRule) => bigint | undefined {
  const known = new Map<CompiledRule, bigint | undefined>()
  return (rule) => {
    if (known.has(rule)) return known.get(rule)
    const { outcome, outcomeAxes } = rule
    const isAlone = outcome.kind === 'amount' && outcomeAxes.every((local) => local === axis)
    const amount = isAlone ? amountOf(compiled.agreement, outcome.lines, () => n) : undefined
    known.set(rule, amount)
    return amount
  }
}

type Add = (low: CompiledRule, high: CompiledRule, search: () => Fall | undefined) => void

/** Rules of the decision itself begin or end at the threshold. */
function ownFalls(desk: Desk, threshold: Threshold, add: Add): void {
  const { decision, space } = desk
  const { axis, below } = threshold
  const parts = decision.rules.flatMap((rule) => rule.boxes.map((box) => ({ rule, box })))
  const lower = parts.filter(({ box }) => hasCell(space, box, axis, below))
  const upper = parts.filter(({ box }) => hasCell(space, box, axis, below + 1))
  for (const { rule: low, box: lowBox } of lower) {
    const goesOn = hasCell(space, lowBox, axis, below + 1)
    for (const { rule: high, box: highBox } of upper) {
      // Of two rules that both hold on either side, neither begins or ends at the threshold.
      if (goesOn && hasCell(space, highBox, axis, below)) continue
      add(low, high, () => fallAt(desk, threshold, low, high, lowBox, highBox))
    }
  }
}

// Falls that a decision beneath makes: it says something else above the threshold, and another rule answers.

/** Local axes of the inner decisions that may say something else above the threshold, by their own rules or through others. */
function answersChangingAt({ compiled, decision }: Desk, { axis, below }: Threshold): ReadonlySet<number> {
  const fact = decision.inputs[axis]!
  const known = new Map<number, boolean>()
  const changes = (global: number): boolean => {
    const inner = compiled.decisionOf.get(compiled.axes[global]!.id)
    if (inner === undefined) return false
    let found = known.get(global)
    found ??= changesItself(inner) || inner.inputs.some(changes)
    known.set(global, found)
    return found
  }
  const changesItself = ({ localOf, space, rules }: CompiledDecision): boolean => {
    const local = localOf.get(fact)
    if (local === undefined) return false
    return rules.some(
      ({ boxes, outcomeAxes }) =>
        outcomeAxes.includes(local) || boxes.some((box) => hasCell(space, box, local, below) !== hasCell(space, box, local, below + 1)),
    )
  }
  return new Set([...decision.inputs.keys()].filter((local) => changes(decision.inputs[local]!)))
}

function chainedFalls(desk: Desk, threshold: Threshold, changing: ReadonlySet<number>, add: Add): void {
  const { decision, space } = desk
  const { axis, below, at } = threshold
  const isAt = (rule: CompiledRule, cell: number): boolean =>
    rule.outcome.kind === 'amount' && rule.boxes.some((box) => hasCell(space, box, axis, cell))
  const partsUnder = partsAt(desk, axis, below, at)
  const partsOver = partsAt(desk, axis, below + 1, at + 1)
  for (const low of decision.rules)
    for (const high of decision.rules)
      if (isAt(low, below) && isAt(high, below + 1))
        add(low, high, () => chainedFall(desk, threshold, changing, low, high, partsUnder, partsOver))
}

/**
 * Boxes at one cell of a fact, at its number `n`, in which a rule answers and nothing is excluded: first those in which it
 * answers alone, then those in which another may come to the same amount.
 */
type Parts = (rule: CompiledRule) => readonly Box[]

function partsAt(desk: Desk, axis: number, cell: number, n: number): Parts {
  const { space, budget, exclusions } = desk
  const known = new Map<CompiledRule, readonly Box[]>()
  const find = (rule: CompiledRule): Box[] => {
    const alone: Box[] = []
    const beside: Box[] = []
    for (const box of rule.boxes) {
      if (!hasCell(space, box, axis, cell)) continue
      uncovered(space, atCell(space, box, axis, cell), [...desk.before(rule), ...exclusions], budget, (part) => {
        const rivals = rivalsOf(desk, rule, part)
        for (const rival of rivals) if (mayBeEqual(desk, rule, rival.rule, axis, n, rival.box)) beside.push(rival.box)
        const boxes = rivals.map(({ box }) => box)
        return uncovered(space, part, boxes, budget, (rest) => alone.push(rest) > 0)
      })
    }
    return [...alone, ...beside].filter(desk.possible)
  }
  return (rule) => {
    const found = known.get(rule) ?? find(rule)
    known.set(rule, found)
    return found
  }
}

/** Facts with which one rule answers below the threshold, and with nothing but the next number the other above it. */
function chainedFall(
  desk: Desk,
  threshold: Threshold,
  changing: ReadonlySet<number>,
  low: CompiledRule,
  high: CompiledRule,
  partsUnder: Parts,
  partsOver: Parts,
): Fall | undefined {
  const { space } = desk
  const { axis, below } = threshold
  let fall: Fall | undefined
  for (const here of partsUnder(low)) {
    if (fallingNumbers(desk, threshold, low, high, here).length === 0) continue
    for (const there of partsOver(high)) {
      raise(desk, threshold, changing, here, there, (facts) => {
        const box = withFactsOf(desk.compiled, desk.decision, there, facts)
        const example = (): Situation | undefined => situationIn(desk.compiled, desk.decision, there, facts)
        fall = fallIn(desk, threshold, low, high, box, atCell(space, box, axis, below), example)
        return fall !== undefined
      })
      if (fall !== undefined) return fall
    }
  }
  return undefined
}

/** Is given the facts of situations, and says when it has seen enough. */
type Visit = (facts: Box) => boolean

/**
 * Raises the number in each situation of one box, and visits those that it leads to in the other box; they have all other
 * facts in common. Says whether `visit` has seen enough.
 */
function raise(desk: Desk, { axis, below }: Threshold, changing: ReadonlySet<number>, here: Box, there: Box, visit: Visit): boolean {
  const { compiled, decision, budget, space } = desk
  const leftOut = [axis, ...changing]
  const under = meeting(space, here, there, leftOut)
  const over = meeting(space, there, here, leftOut)
  if (under === null || over === null || !desk.possible(under) || !desk.possible(over)) return false
  const goOn = (): boolean => spend(budget, compiled.axes.length)
  return allSituationsIn(compiled, decision, under, compiled.space.full, goOn).some((before) => {
    const raised = atCell(compiled.space, withoutAnswers(compiled, before), decision.inputs[axis]!, below + 1)
    return allSituationsIn(compiled, decision, over, raised, goOn).some((after) => visit(withoutAnswers(compiled, after)))
  })
}

/** The part of a box that meets another on every axis that is not left out. */
const meeting = (space: Space, box: Box, other: Box, leftOut: readonly number[]): Box | null =>
  intersection(
    space,
    box,
    leftOut.reduce((bounds, axis) => withAxisOf(bounds, box, axis), other),
  )

/** A state of all axes in which no answer is asked for. */
function withoutAnswers({ space, axisOfPosition }: Compiled, state: Box): Box {
  const open = state.slice()
  for (const axis of axisOfPosition) {
    open[2 * axis] = space.full[2 * axis]!
    open[2 * axis + 1] = space.full[2 * axis + 1]!
  }
  return open
}

/** The box of a decision with its facts as in a state. */
function withFactsOf({ axes }: Compiled, { inputs }: CompiledDecision, box: Box, state: Box): Box {
  const own = box.slice()
  for (const [local, axis] of inputs.entries()) {
    if (axes[axis]!.kind !== 'fact') continue
    own[2 * local] = state[2 * axis]!
    own[2 * local + 1] = state[2 * axis + 1]!
  }
  return own
}

// Falls at one pair of rules.

/** A part in which the rule below answers just under the threshold, the one above just over it, and the amount falls. */
function fallAt(desk: Desk, threshold: Threshold, low: CompiledRule, high: CompiledRule, lowBox: Box, highBox: Box): Fall | undefined {
  const { space } = desk
  const { axis, below, at } = threshold
  const here = atCell(space, lowBox, axis, below)
  const there = atCell(space, highBox, axis, below + 1)
  const shared = intersection(space, here, withAxisOf(there, here, axis))
  if (shared === null) return undefined
  let result: Fall | undefined
  const fallOf = (box: Box): Fall | undefined => {
    const under = atCell(space, box, axis, below)
    return fallIn(desk, threshold, low, high, box, under, () => (desk.possible(under) ? desk.example(box) : undefined))
  }
  const standing = stillAnswers(desk, low, there)
  uncovered(space, shared, [...desk.before(low), ...desk.exclusions], desk.budget, (part) => {
    const above = withAxisOf(part, there, axis)
    // A rule that goes on above the threshold and is not put aside there answers too: a conflict, told as such, and no cliff.
    uncovered(space, above, [...desk.before(high), ...standing, ...desk.exclusions], desk.budget, (rest) => {
      // Where a third rule answers on either side there is a conflict, unless it happens to come to the same amount.
      const aside = rivalsOf(desk, low, withAxisOf(rest, here, axis)).map((rival) => ({
        ...rival,
        box: withAxisOf(rival.box, there, axis),
        beside: low,
        n: at,
      }))
      const ahead = rivalsOf(desk, high, rest).map((rival) => ({ ...rival, beside: high, n: at + 1 }))
      const rivals = [...aside, ...ahead]
      uncovered(
        space,
        rest,
        rivals.map(({ box }) => box),
        desk.budget,
        (beside) => {
          result = fallOf(beside)
          return result === undefined
        },
      )
      for (const { rule, box, beside, n } of rivals)
        if (result === undefined && mayBeEqual(desk, beside, rule, axis, n, box)) result = fallOf(box)
      return result === undefined
    })
    return result === undefined
  })
  return result
}

/** A situation just over the threshold in this box in which the amount is less than just under it. */
function fallIn(
  desk: Desk,
  threshold: Threshold,
  low: CompiledRule,
  high: CompiledRule,
  box: Box,
  under: Box,
  exampleOf: () => Situation | undefined,
): Fall | undefined {
  const numbers = fallingNumbers(desk, threshold, low, high, under)
  const example = numbers.length === 0 ? undefined : exampleOf()
  if (example === undefined) return undefined
  const { compiled, decision } = desk
  const { at } = threshold
  const { id: fact } = compiled.axes[decision.inputs[threshold.axis]!]!
  for (const others of numbers) {
    const told: Record<string, Situation[string]> = { ...example }
    for (const [name, n] of Object.entries({ ...others, [fact]: at + 1 })) {
      const value = told[name]
      if (value !== undefined && 'n' in value) told[name] = { section: value.section, n }
    }
    // The numbers of the corner belong to a situation only where every decision beneath has an answer on both sides.
    const value = told[fact]
    const before = value === undefined ? told : { ...told, [fact]: { section: value.section, n: at } }
    if (isAnsweredBy(desk, told, high) && isAnsweredBy(desk, before, low)) return { box, example: told }
  }
  return undefined
}

/** What two rules reckon from beside the fact of the threshold. */
function otherFacts({ compiled, decision }: Desk, axis: number, low: CompiledRule, high: CompiledRule): FactId[] {
  const facts: FactId[] = []
  for (const { outcomeAxes } of [low, high])
    for (const local of outcomeAxes) {
      const { id } = compiled.axes[decision.inputs[local]!]!
      if (local !== axis && !facts.includes(id)) facts.push(id)
    }
  return facts
}

/** Corners of a box just under the threshold, as the numbers of the other facts, at which the amount falls. */
function fallingNumbers(
  desk: Desk,
  threshold: Threshold,
  low: CompiledRule,
  high: CompiledRule,
  under: Box,
): Readonly<Record<string, number>>[] {
  const { agreement } = desk.compiled
  const { axis, at } = threshold
  if (low.outcome.kind !== 'amount' || high.outcome.kind !== 'amount') return []
  const { lines: lowLines } = low.outcome
  const { lines: highLines } = high.outcome
  const read = (numbers: Readonly<Record<string, number>>, n: number) => (name: string) => numbers[name] ?? n
  return cornersOf(desk, otherFacts(desk, axis, low, high), under).filter(
    (numbers) => amountOf(agreement, highLines, read(numbers, at + 1)) < amountOf(agreement, lowLines, read(numbers, at)),
  )
}

/** Each of the least and greatest numbers that facts can have in a box; a million more stands for "and more". */
function cornersOf({ compiled, decision }: Desk, facts: readonly FactId[], box: Box): Readonly<Record<string, number>>[] {
  let corners: Readonly<Record<string, number>>[] = [{}]
  for (const fact of facts) {
    const { from, to = from + 1_000_000 } = numbersIn(compiled, decision, box, fact)
    corners = corners.flatMap((corner) =>
      from === to
        ? [{ ...corner, [fact]: from }]
        : [
            { ...corner, [fact]: from },
            { ...corner, [fact]: to },
          ],
    )
  }
  return corners
}

interface Rival {
  readonly rule: CompiledRule
  readonly box: Box
}

/** The parts of a box in which another rule answers beside this one. */
function rivalsOf(desk: Desk, rule: CompiledRule, within: Box): Rival[] {
  const others = new Set(desk.overlaps.meeting(within).map((index) => desk.ruleOf[index]!))
  return [...others].flatMap((other) =>
    other === rule || other.beatenBy.includes(rule.index) ? [] : stillAnswers(desk, other, within).map((box) => ({ rule: other, box })),
  )
}

/** Do two rules come to the same amount at a number of the fact, with the other facts at one of the corners of the box? */
function mayBeEqual(desk: Desk, one: CompiledRule, other: CompiledRule, axis: number, n: number, box: Box): boolean {
  if (one.outcome.kind !== 'amount' || other.outcome.kind !== 'amount') return false
  const { agreement } = desk.compiled
  const [ownLines, otherLines] = [one.outcome.lines, other.outcome.lines]
  return cornersOf(desk, otherFacts(desk, axis, one, other), box).some((numbers) => {
    const read = (name: string): number => numbers[name] ?? n
    return amountOf(agreement, ownLines, read) === amountOf(agreement, otherLines, read)
  })
}

function isAnsweredBy({ compiled, decision }: Desk, situation: Situation, rule: CompiledRule): boolean {
  const ruling = decide(compiled.agreement, decision.id, caseOf(situation))
  return ruling.kind === 'answer' && ruling.rules.includes(rule.id)
}

/** The parts of a box in which a rule applies and nothing goes before it. */
function stillAnswers(desk: Desk, rule: CompiledRule, within: Box): Box[] {
  const found: Box[] = []
  for (const box of rule.boxes) {
    const both = intersection(desk.space, box, within)
    if (both !== null) uncovered(desk.space, both, desk.before(rule), desk.budget, (part) => found.push(part) > 0)
  }
  return found
}
