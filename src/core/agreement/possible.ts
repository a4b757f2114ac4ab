import { areasOf } from './areas.ts'
import { type Box, cellsOf, isMask } from './box.ts'
import type { Compiled, CompiledDecision } from './compile.ts'
import type { Situation, Value } from './situation.ts'

/**
 * Is there a whole situation in a box of a decision's inputs? A box may ask for an answer of an inner decision that no
 * facts lead to, or for clocks in an order that time does not allow. Answers with one smallest situation.
 *
 * Inner decisions are replaced by the areas in which they say what the box asks for, outermost first, so that facts that
 * they share stay one fact (S13). Clocks are checked last: "later" cannot have run longer than "earlier".
 */
export function situationIn(compiled: Compiled, decision: CompiledDecision, box: Box, within: Box = compiled.space.full): Situation | undefined {
  const state = within.slice()
  if (!narrowTo(compiled, decision, box, state)) return undefined
  const settled = settle(compiled, state, pendingOf(compiled, decision, state, new Set()))
  return settled === undefined ? undefined : settled
}

/** Disjoint states over all facts that together are the possible part of a box; for small cases such as one quarrel. */
export function allSituationsIn(compiled: Compiled, decision: CompiledDecision, box: Box, within: Box): Box[] {
  const state = within.slice()
  if (!narrowTo(compiled, decision, box, state)) return []
  const found: Box[] = []
  const visit = (current: Box, pending: ReadonlySet<number>): void => {
    if (pending.size === 0) {
      if (settleClocks(compiled, current) !== undefined) found.push(current)
      return
    }
    eachWay(compiled, current, pending, (next, rest) => {
      visit(next, rest)
      return true
    })
  }
  visit(state, pendingOf(compiled, decision, state, new Set()))
  return found
}

/** Is there a situation in a state of which no inner decision is asked? */
export const isPossibleState = (compiled: Compiled, state: Box): boolean => settleClocks(compiled, state) !== undefined

/** True when every box of this decision holds a situation, so that nothing needs to be searched. */
export function isFree(compiled: Compiled, decision: CompiledDecision): boolean {
  if (decision.inputs.some((axis) => compiled.axes[axis]!.kind === 'decision')) return false
  const own = new Set(decision.inputs)
  return !compiled.clocks.some(({ later, earlier }) => own.has(later) || own.has(earlier))
}

/** Cuts the state down to the box; false when nothing is left. Axes mean the same cells everywhere. */
export function narrowTo(compiled: Compiled, decision: CompiledDecision, box: Box, state: Box): boolean {
  for (let local = 0; local < decision.inputs.length; local++) {
    const axis = decision.inputs[local]!
    const i = 2 * axis
    if (isMask(compiled.space, axis)) {
      state[i]! &= box[2 * local]!
      if (state[i] === 0) return false
    } else {
      state[i] = Math.max(state[i]!, box[2 * local]!)
      state[i + 1] = Math.min(state[i + 1]!, box[2 * local + 1]!)
      if (state[i]! > state[i + 1]!) return false
    }
  }
  return true
}

/** Inner decisions whose answer is asked for, as positions in `compiled.decisions`. */
function pendingOf(compiled: Compiled, decision: CompiledDecision, state: Box, before: ReadonlySet<number>): Set<number> {
  const pending = new Set(before)
  for (const axis of decision.inputs) {
    const { id, kind } = compiled.axes[axis]!
    if (kind !== 'decision') continue
    const whole = isMask(compiled.space, axis)
      ? state[2 * axis] === compiled.space.full[2 * axis]
      : state[2 * axis] === 0 && state[2 * axis + 1] === compiled.space.full[2 * axis + 1]
    if (!whole) pending.add(compiled.decisions.findIndex((candidate) => candidate.id === id))
  }
  return pending
}

function settle(compiled: Compiled, state: Box, pending: ReadonlySet<number>): Situation | undefined {
  if (pending.size === 0) return settleClocks(compiled, state)
  let found: Situation | undefined
  eachWay(compiled, state, pending, (next, rest) => {
    found = settle(compiled, next, rest)
    return found === undefined
  })
  return found
}

/** Replaces the outermost asked decision by each of the areas in which it says what is asked; stops when `visit` says so. */
function eachWay(
  compiled: Compiled,
  state: Box,
  pending: ReadonlySet<number>,
  visit: (next: Box, rest: ReadonlySet<number>) => boolean,
): void {
  const outermost = Math.max(...pending)
  const inner = compiled.decisions[outermost]!
  const axis = compiled.axisOf.get(inner.id)!
  const asked = new Set(cellsOf(compiled.space, state, axis))
  const noAnswer = compiled.axes[axis]!.cells.length - 1
  for (const { box, verdict } of areasOf(compiled, inner)) {
    if (!asked.has(verdict.kind === 'answer' ? verdict.cell : noAnswer)) continue
    const next = state.slice()
    if (!narrowTo(compiled, inner, box, next)) continue
    const rest = pendingOf(compiled, inner, next, pending)
    rest.delete(outermost)
    if (!visit(next, rest)) return
  }
}

/** Values for all facts in the smallest cells that time allows. */
function settleClocks(compiled: Compiled, state: Box): Situation | undefined {
  const { axes, space, clocks } = compiled
  const chosen = new Map<number, Value>()
  if (clocks.length > 0) {
    const involved = [...new Set(clocks.flatMap(({ later, earlier }) => [earlier, later]))]
    const constrained = involved.filter(
      (axis) => state[2 * axis] !== space.full[2 * axis] || (!isMask(space, axis) && state[2 * axis + 1] !== space.full[2 * axis + 1]),
    )
    if (constrained.length > 1) {
      const found = chooseClocks(compiled, state, involved, 0, new Map())
      if (found === undefined) return undefined
      for (const [axis, value] of found) chosen.set(axis, value)
    } else if (constrained.length === 1) {
      const found = chooseClocks(compiled, state, involved, 0, new Map())
      for (const [axis, value] of found ?? []) chosen.set(axis, value)
      if (found === undefined) return undefined
    }
  }
  const situation: Record<string, Value> = {}
  for (const [index, axis] of axes.entries()) {
    if (axis.kind !== 'fact') continue
    const [cell] = cellsOf(space, state, index)
    const smallest = axis.cells[cell ?? 0]!
    situation[axis.id] = chosen.get(index) ?? (smallest.from === undefined ? { section: smallest.section } : { section: smallest.section, n: smallest.from })
  }
  return situation
}

/** Tries the sections of each clock in their order, the "not yet" first; then takes the smallest numbers that fit. */
function chooseClocks(
  compiled: Compiled,
  state: Box,
  involved: readonly number[],
  at: number,
  sections: ReadonlyMap<number, string>,
): Map<number, Value> | undefined {
  const axis = involved[at]
  if (axis === undefined) return smallestNumbers(compiled, state, sections)
  const cells = cellsOf(compiled.space, state, axis)
  for (const section of new Set(cells.map((cell) => compiled.axes[axis]!.cells[cell]!.section))) {
    const next = new Map(sections).set(axis, section)
    if (!happenedInOrder(compiled, next)) continue
    const found = chooseClocks(compiled, state, involved, at + 1, next)
    if (found !== undefined) return found
  }
  return undefined
}

/** The first section of a clock means that it has not begun. */
const hasBegun = (compiled: Compiled, axis: number, section: string): boolean => compiled.axes[axis]!.cells[0]!.section !== section

function happenedInOrder(compiled: Compiled, sections: ReadonlyMap<number, string>): boolean {
  return compiled.clocks.every(({ later, earlier }) => {
    const laterSection = sections.get(later)
    const earlierSection = sections.get(earlier)
    if (laterSection === undefined || earlierSection === undefined) return true
    return !hasBegun(compiled, later, laterSection) || hasBegun(compiled, earlier, earlierSection)
  })
}

/** Least numbers with later <= earlier: starts at the smallest and raises the earlier clock until nothing moves. */
function smallestNumbers(compiled: Compiled, state: Box, sections: ReadonlyMap<number, string>): Map<number, Value> | undefined {
  const numbers = new Map<number, number>()
  const atLeast = (axis: number, section: string, n: number): number | undefined => {
    for (const index of cellsOf(compiled.space, state, axis)) {
      const cell = compiled.axes[axis]!.cells[index]!
      if (cell.section !== section || cell.from === undefined) continue
      if (cell.to === undefined || cell.to >= n) return Math.max(cell.from, n)
    }
    return undefined
  }
  for (const [axis, section] of sections) {
    if (compiled.axes[axis]!.sections.find((one) => one.name === section)?.kind !== 'range') continue
    const smallest = atLeast(axis, section, 0)
    if (smallest === undefined) return undefined
    numbers.set(axis, smallest)
  }
  for (let moved = true; moved;) {
    moved = false
    for (const { later, earlier, comparable } of compiled.clocks) {
      const laterNumber = numbers.get(later)
      const earlierNumber = numbers.get(earlier)
      if (!comparable || laterNumber === undefined || earlierNumber === undefined || earlierNumber >= laterNumber) continue
      const raised = atLeast(earlier, sections.get(earlier) ?? '', laterNumber)
      if (raised === undefined) return undefined
      numbers.set(earlier, raised)
      moved = true
    }
  }
  return new Map(
    [...sections].map(([axis, section]): [number, Value] => {
      const n = numbers.get(axis)
      return [axis, n === undefined ? { section } : { section, n }]
    }),
  )
}
