import { type Box, isMask, type Space } from './box.ts'

/**
 * Which boxes meet which: per axis and cell a bit set of the boxes that hold it, so that all boxes meeting one box are found
 * by joining one row of bits per axis instead of comparing every pair.
 */
export interface Overlaps {
  /** Numbers of the boxes that meet this one on every axis, or on every axis but `except`, in rising order. */
  readonly meeting: (box: Box, except?: number) => number[]
}

/** Rows of one axis: which boxes hold some cell of a set of cells. */
type AxisRows =
  /** One row per cell; rows of sets of cells are joined when they are first asked for. */
  | { readonly kind: 'mask'; readonly cells: readonly Int32Array[]; readonly sets: Map<number, Int32Array> }
  /** One row after another per cell: boxes beginning there or before, and boxes not ended before. */
  | { readonly kind: 'interval'; readonly begun: Int32Array; readonly notEnded: Int32Array }

export function createOverlaps(space: Space, boxes: readonly Box[]): Overlaps {
  const words = (boxes.length + 31) >> 5
  const axes = space.sizes.map((_, axis) => rowsOfAxis(space, boxes, axis, words))
  const all = new Int32Array(words).fill(-1)
  if (boxes.length % 32 !== 0) all[words - 1] = (1 << (boxes.length % 32)) - 1
  /** The rows to join for the box that is asked about, each from its place on. */
  const rows: Int32Array[] = []
  const from = new Int32Array(2 * axes.length)

  const meeting = (box: Box, except = -1): number[] => {
    let used = 0
    for (let axis = 0; axis < axes.length; axis++) {
      const i = 2 * axis
      if (axis === except || (box[i] === space.full[i] && box[i + 1] === space.full[i + 1])) continue
      const own = axes[axis]!
      if (own.kind === 'mask') {
        from[used] = 0
        rows[used++] = own.sets.get(box[i]!) ?? joinCells(own, box[i]!, words)
      } else {
        from[used] = box[i + 1]! * words
        rows[used++] = own.begun
        from[used] = box[i]! * words
        rows[used++] = own.notEnded
      }
    }
    const numbers: number[] = []
    for (let word = 0; word < words; word++) {
      // Most words are empty after a few rows; the rest need not be read for them.
      let bits = all[word]!
      for (let row = 0; row < used && bits !== 0; row++) bits &= rows[row]![from[row]! + word]!
      for (; bits !== 0; bits &= bits - 1) numbers.push(word * 32 + 31 - Math.clz32(bits & -bits))
    }
    return numbers
  }
  return { meeting }
}

function rowsOfAxis(space: Space, boxes: readonly Box[], axis: number, words: number): AxisRows {
  const size = space.sizes[axis]!
  const i = 2 * axis
  if (isMask(space, axis)) {
    const cells = Array.from({ length: size }, () => new Int32Array(words))
    for (let index = 0; index < boxes.length; index++)
      for (let mask = boxes[index]![i]!; mask !== 0; mask &= mask - 1)
        cells[31 - Math.clz32(mask & -mask)]![index >> 5]! |= 1 << (index & 31)
    return { kind: 'mask', cells, sets: new Map() }
  }
  const begun = new Int32Array((size + 1) * words)
  const notEnded = new Int32Array((size + 1) * words)
  for (let index = 0; index < boxes.length; index++) {
    begun[boxes[index]![i]! * words + (index >> 5)]! |= 1 << (index & 31)
    notEnded[(boxes[index]![i + 1]! + 1) * words + (index >> 5)]! |= 1 << (index & 31)
  }
  for (let at = words; at < begun.length; at++) {
    begun[at]! |= begun[at - words]!
    notEnded[at]! |= notEnded[at - words]!
  }
  for (let at = 0; at < notEnded.length; at++) notEnded[at] = ~notEnded[at]!
  return { kind: 'interval', begun, notEnded }
}

function joinCells(axis: Extract<AxisRows, { kind: 'mask' }>, mask: number, words: number): Int32Array {
  const joined = new Int32Array(words)
  for (let left = mask; left !== 0; left &= left - 1) {
    const holds = axis.cells[31 - Math.clz32(left & -left)]!
    for (let word = 0; word < words; word++) joined[word]! |= holds[word]!
  }
  axis.sets.set(mask, joined)
  return joined
}
