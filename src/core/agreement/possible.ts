import { areasByCell } from './areas.ts'
import { type Box, cellsOf, hashOf, isMask, sameBox } from './box.ts'
import type { Compiled, CompiledDecision } from './compile.ts'
import type { Situation, Value } from './situation.ts'

/**
 * Is there a whole situation in a box of a decision's inputs? A box may ask for an answer of an inner decision that no
 * facts lead to, or for clocks in an order that time does not allow. Answers with one smallest situation.
 *
 * Inner decisions are replaced by the areas in which they say what the box asks for, outermost first, so that facts that
 * they share stay one fact (S13). Clocks are checked last: "later" cannot have run longer than "earlier".
 */
export function situationIn(
  compiled: Compiled,
  decision: CompiledDecision,
  box: Box,
  within: Box = compiled.space.full,
): Situation | undefined {
  const state = within.slice()
  if (!narrowTo(compiled, decision, box, state)) return undefined
  let found: Situation | undefined
  settle(compiled, state, beneath(compiled, decision), (settled) => {
    const clocks = settleClocks(compiled, settled)
    if (clocks === undefined) return false
    found = situationOf(compiled, settled, clocks)
    return true
  })
  return found
}

/**
 * Asks whether there is a situation in a box of a decision, the same search without writing the situation down. The answers
 * are remembered: growing and tightening boxes asks for the same few again and again.
 */
export function possibleBoxes(compiled: Compiled, decision: CompiledDecision): (box: Box) => boolean {
  if (isFree(compiled, decision)) return () => true
  const known = new Map<number, { readonly box: Box; readonly possible: boolean }[]>()
  return (box) => {
    const hash = hashOf(box)
    const alike = known.get(hash)
    const same = alike?.find((one) => sameBox(one.box, box))
    if (same !== undefined) return same.possible
    const possible = isPossibleIn(compiled, decision, box)
    if (alike === undefined) known.set(hash, [{ box: box.slice(), possible }])
    else alike.push({ box: box.slice(), possible })
    return possible
  }
}

function isPossibleIn(compiled: Compiled, decision: CompiledDecision, box: Box): boolean {
  const state = scratch(compiled, compiled.decisions.length)
  state.set(compiled.space.full)
  if (!narrowTo(compiled, decision, box, state)) return false
  return settle(compiled, state, beneath(compiled, decision), (settled) => isPossibleState(compiled, settled))
}

/**
 * Disjoint states over all facts that together are the possible part of a box; for small cases such as one quarrel. Before
 * each state `goOn` is asked; when it says no, the rest is left out.
 */
export function allSituationsIn(
  compiled: Compiled,
  decision: CompiledDecision,
  box: Box,
  within: Box,
  goOn: () => boolean = () => true,
): Box[] {
  const state = within.slice()
  if (!narrowTo(compiled, decision, box, state)) return []
  const found: Box[] = []
  settle(compiled, state, beneath(compiled, decision), (settled) => {
    if (!goOn()) return true
    if (isPossibleState(compiled, settled)) found.push(settled.slice())
    return false
  })
  return found
}

/** Is there a situation in a state of which no inner decision is asked? */
export const isPossibleState = (compiled: Compiled, state: Box): boolean =>
  compiled.clocks.length === 0 || settleClocks(compiled, state) !== undefined

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
      if (state[i + 1]! < (state[i] ?? 0)) return false
    }
  }
  return true
}

const scratches = new WeakMap<Compiled, Box[]>()

/** A state to write on, one per depth of the search, so that looking for one situation makes no garbage. */
function scratch(compiled: Compiled, depth: number): Box {
  let all = scratches.get(compiled)
  if (all === undefined) {
    all = []
    scratches.set(compiled, all)
  }
  return (all[depth] ??= compiled.space.full.slice())
}

/** The position below which the inner decisions of a decision stand. */
const beneath = (compiled: Compiled, decision: CompiledDecision): number => compiled.positionOf[compiled.axisOf.get(decision.id)!]! - 1

/**
 * Replaces asked decisions, the outermost first, by each of the areas in which they say what is asked. Asked are those whose
 * axis is narrowed; an area narrows only decisions further in, so one pass from the outside suffices. Gives every state
 * that is left to `visit` until that says true.
 */
function settle(compiled: Compiled, state: Box, position: number, visit: (settled: Box) => boolean): boolean {
  let at = position
  while (at >= 0 && !isNarrowed(compiled, state, compiled.axisOfPosition[at]!)) at--
  if (at < 0) return visit(state)
  const inner = compiled.decisions[at]!
  const axis = compiled.axisOfPosition[at]!
  const areas = areasByCell(compiled, inner)
  const noAnswer = compiled.axes[axis]!.cells.length - 1
  for (const cell of cellsOf(compiled.space, state, axis)) {
    for (const box of areas.get(cell === noAnswer ? -1 : cell) ?? []) {
      if (!meets(compiled, inner, box, state)) continue
      const next = scratch(compiled, at)
      next.set(state)
      narrowTo(compiled, inner, box, next)
      if (settle(compiled, next, at - 1, visit)) return true
    }
  }
  return false
}

const isNarrowed = (compiled: Compiled, state: Box, axis: number): boolean =>
  state[2 * axis] !== compiled.space.full[2 * axis] ||
  (!isMask(compiled.space, axis) && state[2 * axis + 1] !== compiled.space.full[2 * axis + 1])

/** Does the box leave anything of the state? */
export function meets(compiled: Compiled, decision: CompiledDecision, box: Box, state: Box): boolean {
  const { inputs } = decision
  for (let local = 0; local < inputs.length; local++) {
    const i = 2 * inputs[local]!
    if (isMask(compiled.space, inputs[local]!)) {
      if ((state[i]! & box[2 * local]!) === 0) return false
    } else if (Math.max(state[i]!, box[2 * local]!) > Math.min(state[i + 1]!, box[2 * local + 1]!)) return false
  }
  return true
}

/** Values for the clocks that wait for one another, in the smallest cells that time allows; undefined when it allows none. */
function settleClocks(compiled: Compiled, state: Box): ReadonlyMap<number, Value> | undefined {
  // Clocks that nothing is asked of have not begun, so only the groups in which something is asked are looked at.
  const asked = compiled.waiting.filter((group) => group.some((axis) => isNarrowed(compiled, state, axis)))
  if (asked.length === 0) return noClocks
  const settled = new Map<number, Value>()
  for (const group of asked) {
    const chosen = chooseClocks(compiled, state, group, 0, new Map())
    if (chosen === undefined) return undefined
    for (const [axis, value] of chosen) settled.set(axis, value)
  }
  return settled
}

const noClocks: ReadonlyMap<number, Value> = new Map()

/** The smallest cell of each of these axes in a state that is possible, the clocks in an order that time allows. */
export function smallestIn(compiled: Compiled, state: Box, axes: readonly number[]): Box {
  const clocks = settleClocks(compiled, state) ?? noClocks
  const point = state.slice()
  for (const axis of axes) {
    const clock = clocks.get(axis)
    const cell = clock === undefined ? cellsOf(compiled.space, state, axis)[0] : cellWith(compiled, axis, clock)
    const [low, high] = isMask(compiled.space, axis) ? [1 << (cell ?? 0), 0] : [cell ?? 0, cell ?? 0]
    point[2 * axis] = low
    point[2 * axis + 1] = high
  }
  return point
}

const cellWith = ({ axes }: Compiled, axis: number, value: Value): number =>
  axes[axis]!.cells.findIndex(
    ({ section, from, to }) =>
      section === value.section && (from === undefined || !('n' in value) || (value.n >= from && (to === undefined || value.n <= to))),
  )

/** The smallest value of every fact, the clocks as settled. */
function situationOf(compiled: Compiled, state: Box, clocks: ReadonlyMap<number, Value>): Situation {
  const situation: Record<string, Value> = {}
  for (const [index, axis] of compiled.axes.entries()) {
    if (axis.kind !== 'fact') continue
    const [cell] = cellsOf(compiled.space, state, index)
    const smallest = axis.cells[cell ?? 0]!
    situation[axis.id] =
      clocks.get(index) ?? (smallest.from === undefined ? { section: smallest.section } : { section: smallest.section, n: smallest.from })
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
