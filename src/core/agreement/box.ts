/**
 * Boxes: the only thing the analysis knows. A space has axes; an axis is an ordered list of elementary cells that no
 * condition tells apart inside. A box has, per axis, the cells that belong to it: a bit mask where the axis has at most 31
 * cells, else an interval of cell numbers.
 *
 * A box is an Int32Array of two numbers per axis: `[mask, 0]` or `[low, high]`. Empty boxes do not exist: operations that
 * would make one give `null`.
 */
export type Box = Int32Array

export interface Space {
  /** Number of cells per axis. */
  readonly sizes: readonly number[]
  /** Whole-number situations per cell, for "the largest first". */
  readonly widths: readonly Float64Array[]
  readonly full: Box
}

/** From here on an axis is kept as an interval of cells. */
export const maskLimit = 31

export function createSpace(sizes: readonly number[], widths: readonly Float64Array[]): Space {
  const full = new Int32Array(sizes.length * 2)
  for (const [axis, size] of sizes.entries()) {
    if (size <= maskLimit) full[2 * axis] = size === 31 ? 0x7fffffff : (1 << size) - 1
    else full[2 * axis + 1] = size - 1
  }
  return { sizes, widths, full }
}

export const isMask = (space: Space, axis: number): boolean => (space.sizes[axis] ?? 0) <= maskLimit

/** The cells of one axis of a box, in order. */
export function cellsOf(space: Space, box: Box, axis: number): number[] {
  const cells: number[] = []
  if (isMask(space, axis)) {
    const mask = box[2 * axis] ?? 0
    for (let cell = 0; cell < 31; cell++) if ((mask >> cell) & 1) cells.push(cell)
  } else for (let cell = box[2 * axis] ?? 0; cell <= (box[2 * axis + 1] ?? -1); cell++) cells.push(cell)
  return cells
}

export function hasCell(space: Space, box: Box, axis: number, cell: number): boolean {
  if (isMask(space, axis)) return (((box[2 * axis] ?? 0) >> cell) & 1) === 1
  return cell >= (box[2 * axis] ?? 0) && cell <= (box[2 * axis + 1] ?? -1)
}

/** The box cut down to one cell of an axis. The cell is in the box. */
export function atCell(space: Space, box: Box, axis: number, cell: number): Box {
  const cut = box.slice()
  if (isMask(space, axis)) cut[2 * axis] = 1 << cell
  else {
    cut[2 * axis] = cell
    cut[2 * axis + 1] = cell
  }
  return cut
}

/** The box with one axis taken from another. */
export function withAxisOf(box: Box, from: Box, axis: number): Box {
  const cut = box.slice()
  cut[2 * axis] = from[2 * axis]!
  cut[2 * axis + 1] = from[2 * axis + 1]!
  return cut
}

export function intersects(space: Space, a: Box, b: Box): boolean {
  const { sizes } = space
  for (let axis = 0; axis < sizes.length; axis++) {
    const i = 2 * axis
    if (sizes[axis]! <= maskLimit) {
      if ((a[i]! & b[i]!) === 0) return false
    } else if (a[i + 1]! < b[i]! || b[i + 1]! < a[i]!) return false
  }
  return true
}

export function intersection(space: Space, a: Box, b: Box): Box | null {
  const { sizes } = space
  const both = new Int32Array(a.length)
  for (let axis = 0; axis < sizes.length; axis++) {
    const i = 2 * axis
    if (sizes[axis]! <= maskLimit) {
      const mask = a[i]! & b[i]!
      if (mask === 0) return null
      both[i] = mask
    } else {
      const low = Math.max(a[i]!, b[i]!)
      const high = Math.min(a[i + 1]!, b[i + 1]!)
      if (low > high) return null
      both[i] = low
      both[i + 1] = high
    }
  }
  return both
}

/** What two boxes share on every axis but this one; on this one all of the second. */
function intersectionBeside(space: Space, a: Box, b: Box, axis: number): Box | null {
  return intersection(space, withAxisOf(a, b, axis), b)
}

/** Does `outer` contain all of `inner`? */
export function contains(space: Space, outer: Box, inner: Box): boolean {
  const { sizes } = space
  for (let axis = 0; axis < sizes.length; axis++) {
    const i = 2 * axis
    if (sizes[axis]! <= maskLimit) {
      if ((inner[i]! & ~outer[i]!) !== 0) return false
    } else if (outer[i]! > inner[i]! || outer[i + 1]! < inner[i + 1]!) return false
  }
  return true
}

export function sameBox(a: Box, b: Box): boolean {
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false
  return a.length === b.length
}

/** Equal boxes have equal hashes; one axis may be left out. */
export function hashOf(box: Box, except = -1): number {
  let hash = 17
  for (let at = 0; at < box.length; at++) if (at >> 1 !== except) hash = (Math.imul(hash, 31) + box[at]!) | 0
  return hash
}

/** Whole-number situations in a box, as a floating number: good for ordering, not for counting. */
export function volume(space: Space, box: Box): number {
  const { sizes } = space
  let product = 1
  for (let axis = 0; axis < sizes.length; axis++) {
    const widths = space.widths[axis]!
    let sum = 0
    if (sizes[axis]! <= maskLimit) {
      for (let mask = box[2 * axis]!; mask !== 0; mask &= mask - 1) sum += widths[31 - Math.clz32(mask & -mask)]!
    } else for (let cell = box[2 * axis]!; cell <= box[2 * axis + 1]!; cell++) sum += widths[cell]!
    product *= sum
  }
  return product
}

/** The same boxes, the largest first; among equals the order stays. */
export const largestFirst = (space: Space, boxes: readonly Box[]): Box[] =>
  boxes
    .map((box) => ({ box, size: volume(space, box) }))
    .sort((a, b) => b.size - a.size)
    .map(({ box }) => box)

/** Fewer disjoint boxes with the same union: two that differ on one axis only become one, until none do. */
export function joinBoxes(space: Space, boxes: readonly Box[]): Box[] {
  let left = [...boxes]
  for (let axis = 0, idle = 0; idle < space.sizes.length && left.length > 1; axis = (axis + 1) % space.sizes.length) {
    const before = left.length
    left = joinAlong(space, left, axis)
    idle = left.length === before ? idle + 1 : 0
  }
  return left
}

function sameBeside(a: Box, b: Box, axis: number): boolean {
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at] && at >> 1 !== axis) return false
  return true
}

function joinAlong(space: Space, boxes: readonly Box[], axis: number): Box[] {
  return isMask(space, axis) ? joinMasks(boxes, axis) : joinIntervals(boxes, axis)
}

function joinMasks(boxes: readonly Box[], axis: number): Box[] {
  const joined: Box[] = []
  /** By hash the last joined box that has it, and per joined box the one before with the same hash. */
  const last = new Map<number, number>()
  const before: number[] = []
  const isOwn: boolean[] = []
  for (const box of boxes) {
    const hash = hashOf(box, axis)
    let at = last.get(hash) ?? -1
    while (at >= 0 && !sameBeside(joined[at]!, box, axis)) at = before[at]!
    if (at < 0) {
      before.push(last.get(hash) ?? -1)
      last.set(hash, joined.push(box) - 1)
      isOwn.push(false)
      continue
    }
    if (!isOwn[at]) joined[at] = joined[at]!.slice()
    isOwn[at] = true
    joined[at]![2 * axis]! |= box[2 * axis]!
  }
  return joined
}

function joinIntervals(boxes: readonly Box[], axis: number): Box[] {
  const groups = new Map<number, Box[]>()
  for (const box of boxes) {
    const hash = hashOf(box, axis)
    const group = groups.get(hash)
    if (group === undefined) groups.set(hash, [box])
    else group.push(box)
  }
  const joined: Box[] = []
  for (const group of groups.values()) {
    const first = joined.length
    for (const box of group.sort((a, b) => a[2 * axis]! - b[2 * axis]!)) {
      let at = joined.length - 1
      while (at >= first && !(joined[at]![2 * axis + 1]! + 1 === box[2 * axis]! && sameBeside(joined[at]!, box, axis))) at--
      if (at < first) joined.push(box.slice())
      else joined[at]![2 * axis + 1] = box[2 * axis + 1]!
    }
  }
  return joined
}

/**
 * A search may look at this many boxes of rules; when they are used up, what was found is "at least". Boxes are counted, never
 * the clock: the same agreement ends at the same place on every machine.
 */
export interface Budget {
  nodes: number
  /** Something was left out, because the budget is used up or because there is more of it than is told. */
  exhausted: boolean
}

export const createBudget = (nodes: number): Budget => ({ nodes, exhausted: false })

/** Takes so much from the budget; false when it is used up. */
export function spend(budget: Budget, much: number): boolean {
  budget.nodes -= much
  if (budget.nodes >= 0) return true
  budget.exhausted = true
  return false
}

/**
 * Where a search writes the numbers of the boxes that still matter, one run of numbers after another, so that it makes no
 * garbage. A search inside a search goes on behind the outer one's end.
 */
let live = new Int32Array(1 << 14)
let liveEnd = 0

function reserve(count: number): void {
  if (liveEnd + count <= live.length) return
  const larger = new Int32Array(Math.max(2 * live.length, liveEnd + count))
  larger.set(live)
  live = larger
}

/**
 * Visits disjoint boxes that together are exactly the part of `start` that no cover touches. Stops early when `visit`
 * returns false, or when the budget is used up.
 *
 * The way (kd-cut): drop covers that miss the cell; a cover that holds the whole cell ends it; a cell without covers is a
 * find; else cut where the two sides share the fewest covers, the balance between them counting half.
 */
export function uncovered(space: Space, start: Box, covers: readonly Box[], budget: Budget, visit: (box: Box) => boolean): boolean {
  const before = liveEnd
  reserve(covers.length)
  for (let index = 0; index < covers.length; index++) live[liveEnd++] = index
  const finished = uncoveredBy(space, start, covers, before, covers.length, budget, visit)
  liveEnd = before
  return finished
}

/** The same for the `count` covers whose numbers stand in `live` from `from` on. */
function uncoveredBy(
  space: Space,
  start: Box,
  covers: readonly Box[],
  from: number,
  count: number,
  budget: Budget,
  visit: (box: Box) => boolean,
): boolean {
  if (!spend(budget, count + 1)) return false
  reserve(count)
  const first = liveEnd
  for (let at = from; at < from + count; at++) {
    const index = live[at]!
    const cover = covers[index]!
    if (!intersects(space, cover, start)) continue
    if (contains(space, cover, start)) {
      liveEnd = first
      return true
    }
    live[liveEnd++] = index
  }
  const left = liveEnd - first
  if (left === 0) return visit(start)
  const [low, high] = cutBy(space, start, covers, first, left)
  const finished =
    uncoveredBy(space, low, covers, first, left, budget, visit) && uncoveredBy(space, high, covers, first, left, budget, visit)
  liveEnd = first
  return finished
}

/** Different masks seen on one axis while looking for a cut; with more than these the first ones are enough to choose from. */
const masks = new Int32Array(24)
const maskCounts = new Int32Array(24)
let histogramLow = new Int32Array(1 << 12)
let histogramHigh = new Int32Array(1 << 12)

/** Parts a cell in two where the two sides share the fewest boxes. Some box touches the cell without holding it. */
export function cut(space: Space, cell: Box, boxes: readonly Box[]): [Box, Box] {
  const before = liveEnd
  reserve(boxes.length)
  for (let index = 0; index < boxes.length; index++) live[liveEnd++] = index
  liveEnd = before
  return cutBy(space, cell, boxes, before, boxes.length)
}

/** The same for the `count` boxes whose numbers stand in `live` from `first` on. */
function cutBy(space: Space, cell: Box, boxes: readonly Box[], first: number, count: number): [Box, Box] {
  const { sizes } = space
  const end = first + count
  let best = Infinity
  let bestAxis = -1
  let bestMask = 0
  let bestAt = 0
  for (let axis = 0; axis < sizes.length; axis++) {
    const i = 2 * axis
    if (sizes[axis]! <= maskLimit) {
      const whole = cell[i]!
      if ((whole & (whole - 1)) === 0) continue
      let kinds = 0
      for (let at = first; at < end; at++) {
        const mask = boxes[live[at]!]![i]! & whole
        let kind = 0
        while (kind < kinds && masks[kind] !== mask) kind++
        if (kind < kinds) maskCounts[kind]!++
        else if (kinds < masks.length) {
          masks[kinds] = mask
          maskCounts[kinds++] = 1
        }
      }
      if (kinds === 1 && masks[0] === whole) continue
      for (let tried = 0; tried < kinds; tried++) {
        const candidate = masks[tried]!
        if (candidate === whole) continue
        let left = 0
        let right = 0
        for (let kind = 0; kind < kinds; kind++) {
          const mask = masks[kind]!
          if ((mask & candidate) !== 0) left += maskCounts[kind]!
          if ((mask & ~candidate) !== 0) right += maskCounts[kind]!
        }
        const cost = left + right + Math.abs(left - right) / 2
        if (cost < best) {
          best = cost
          bestAxis = axis
          bestMask = candidate
        }
      }
    } else {
      const low = cell[i]!
      const high = cell[i + 1]!
      const size = high - low + 1
      if (size === 1) continue
      if (size >= histogramLow.length) {
        histogramLow = new Int32Array(2 * size)
        histogramHigh = new Int32Array(2 * size)
      }
      for (let at = 0; at <= size; at++) {
        histogramLow[at] = 0
        histogramHigh[at] = 0
      }
      let spanning = 0
      for (let at = first; at < end; at++) {
        const box = boxes[live[at]!]!
        const from = Math.max(box[i]!, low) - low
        const to = Math.min(box[i + 1]!, high) - low
        if (from === 0 && to === size - 1) {
          spanning++
          continue
        }
        histogramLow[from]!++
        histogramHigh[to + 1]!++
      }
      if (spanning === count) continue
      // A cut at `at` parts the cells below it from the rest.
      let started = histogramLow[0]!
      let ended = 0
      for (let at = 1; at < size; at++) {
        ended += histogramHigh[at]!
        if (histogramLow[at]! > 0 || histogramHigh[at]! > 0) {
          const left = started + spanning
          const right = count - ended
          const cost = left + right + Math.abs(left - right) / 2
          if (cost < best) {
            best = cost
            bestAxis = axis
            bestAt = low + at
          }
        }
        started += histogramLow[at]!
      }
    }
  }
  const left = cell.slice()
  const right = cell.slice()
  const i = 2 * bestAxis
  if (sizes[bestAxis]! <= maskLimit) {
    left[i] = bestMask
    right[i] = cell[i]! & ~bestMask
  } else {
    left[i + 1] = bestAt - 1
    right[i] = bestAt
  }
  return [left, right]
}

/** Boxes that a search must not touch, and which of them are near. */
export interface Covers {
  readonly boxes: readonly Box[]
  /** The covers that meet a box on every axis but this one, in the order of `boxes`; with -1 on every axis. */
  readonly meeting: (box: Box, except: number) => readonly Box[]
}

/** Covers that are looked through one by one: right for a few of them. */
export const fewCovers = (space: Space, boxes: readonly Box[]): Covers => ({
  boxes,
  meeting: (box, except) => boxes.filter((cover) => meetsBeside(space, cover, box, except)),
})

/**
 * Grows a box inside `limit` until no axis can take another cell without touching a cover. A cover blocks only where
 * something can happen, and a cell is taken only where something can happen: `counts` says so; without it everything can.
 */
export function grow(space: Space, start: Box, limit: Box, covers: Covers, firstAxis: number, counts?: (box: Box) => boolean): Box {
  const { sizes } = space
  const axes = sizes.length
  const box = start.slice()
  for (let turn = 0; turn < axes; turn++) {
    const axis = (firstAxis + turn) % axes
    const i = 2 * axis
    if (box[i] === limit[i] && box[i + 1] === limit[i + 1]) continue
    const touching = covers.meeting(box, axis)
    if (sizes[axis]! <= maskLimit) {
      let blocked = 0
      for (const cover of touching) {
        const added = cover[i]! & limit[i]! & ~box[i]! & ~blocked
        if (counts === undefined) blocked |= cover[i]!
        else if (added !== 0) blocked |= possibleCells(space, box, cover, axis, added, counts)
      }
      const added = limit[i]! & ~blocked & ~box[i]!
      box[i] = box[i]! | (counts === undefined ? added : possibleCells(space, box, limit, axis, added, counts))
    } else {
      let low = limit[i]!
      let high = limit[i + 1]!
      for (const cover of touching) {
        const under = cover[i + 1]! < box[i]!
        if (!under && cover[i]! <= box[i + 1]!) continue
        if (counts !== undefined && !isPossiblePart(space, box, cover, axis, counts)) continue
        if (under) low = Math.max(low, cover[i + 1]! + 1)
        else high = Math.min(high, cover[i]! - 1)
      }
      box[i] = low
      box[i + 1] = high
    }
  }
  return box
}

/** Of the cells that a cover has on an axis, those in which it meets the box and something can happen. */
function possibleCells(space: Space, box: Box, cover: Box, axis: number, cells: number, counts: (box: Box) => boolean): number {
  const both = intersectionBeside(space, box, cover, axis)
  if (both === null) return 0
  let possible = 0
  for (let left = cells & cover[2 * axis]!; left !== 0; left &= left - 1) {
    const cell = left & -left
    both[2 * axis] = cell
    if (counts(both)) possible |= cell
  }
  return possible
}

function isPossiblePart(space: Space, box: Box, cover: Box, axis: number, counts: (box: Box) => boolean): boolean {
  const both = intersectionBeside(space, box, cover, axis)
  return both !== null && counts(both)
}

/** Do two boxes meet on every axis but this one? */
export function meetsBeside(space: Space, a: Box, b: Box, except: number): boolean {
  const { sizes } = space
  for (let axis = 0; axis < sizes.length; axis++) {
    if (axis === except) continue
    const i = 2 * axis
    if (sizes[axis]! <= maskLimit) {
      if ((a[i]! & b[i]!) === 0) return false
    } else if (a[i + 1]! < b[i]! || b[i + 1]! < a[i]!) return false
  }
  return true
}

/** What is wanted of boxes that can grow. */
export interface Growth {
  readonly limit: Box
  readonly covers: Covers
  /** Whether a box holds a situation that can happen; only those matter. */
  readonly counts: (box: Box) => boolean
  /** Everything can happen: `counts` is not asked. */
  readonly free: boolean
  /** Leaves out cells in which nothing can happen, which may make room to grow on. */
  readonly tighten: (box: Box) => Box
  /** So many boxes are enough; where there are more, the largest ones are given, and the budget says so. */
  readonly most: number
}

/**
 * Irredundant maximal boxes whose union is the same as that of `found` (disjoint boxes inside the limit that no cover
 * touches), the largest first.
 */
export function maximalBoxes(space: Space, found: readonly Box[], growth: Growth, budget: Budget): Box[] {
  const { limit, covers, counts, free, tighten, most } = growth
  const axes = space.sizes.length
  const grown: Box[] = []
  // Trying each axis first gives rounder boxes; with very many covers one order must do.
  const orders = covers.boxes.length * found.length > 20_000 ? 1 : axes
  for (const box of largestFirst(space, found)) {
    if (grown.some((other) => contains(space, other, box))) continue
    // Not all of them will be told; the larger ones are among those grown from the larger ones.
    if (grown.length >= 4 * most) {
      budget.exhausted = true
      break
    }
    let best: Box | null = null
    let bestSize = -1
    const tried: Box[] = []
    for (let first = 0; first < Math.max(orders, 1); first++) {
      let candidate = axes === 0 ? box : grow(space, box, limit, covers, first, free ? undefined : counts)
      // Most orders lead to the same few boxes.
      const start = candidate
      if (tried.some((other) => sameBox(other, start))) continue
      tried.push(start)
      if (!free && axes > 0) {
        for (let before = tighten(candidate); ; before = candidate) {
          candidate = grow(space, before, limit, covers, first, counts)
          if (sameBox(candidate, before)) break
        }
      }
      const size = volume(space, candidate)
      if (size > bestSize) {
        best = candidate
        bestSize = size
      }
    }
    if (best !== null) grown.push(best)
    if (!spend(budget, covers.boxes.length)) break
  }
  return prune(space, grown.length < 4 * most ? grown : largestFirst(space, grown).slice(0, most), counts, budget)
}

/** Leaves out each box whose possible situations all lie in the others, the smallest first; gives the largest first. */
export function prune(space: Space, boxes: readonly Box[], counts: (box: Box) => boolean, budget: Budget): Box[] {
  const left = largestFirst(space, boxes.toReversed())
  for (let at = left.length - 1; at >= 0 && left.length > 1; at--) {
    const [box] = left.splice(at, 1)
    let needed = false
    uncovered(space, box!, left, budget, (rest) => {
      needed = counts(rest)
      return !needed
    })
    if (needed || budget.nodes < 0) left.splice(at, 0, box!)
  }
  return left
}
