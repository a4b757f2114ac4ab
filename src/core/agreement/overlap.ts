import { type Box, isMask, maskLimit, meetsBeside, type Space } from './box.ts'

/**
 * Which boxes meet which: per axis and set of cells a row of bits, one per box that holds some of these cells, so that all
 * boxes meeting one box are found by joining one row per axis instead of comparing every pair.
 */
export interface Overlaps {
  /** Numbers of the boxes that meet this one on every axis, or on every axis but `except`, in rising order. */
  readonly meeting: (box: Box, except?: number) => number[]
}

interface Row {
  readonly bits: Int32Array
  /** One bit per word of `bits` that is not 0: most words need not be read. */
  readonly used: Int32Array
}

interface AxisRows {
  /** Boxes holding each cell (mask), or beginning at each cell or before it, and not ended before each cell (interval). */
  readonly cells: readonly Int32Array[]
  readonly notEnded: readonly Int32Array[]
  /** Rows of sets of cells, made when they are first asked for: tables name the same few sets again and again. */
  readonly sets: Map<number, Row>
}

/** So few boxes are compared one by one. */
const few = 32

export function createOverlaps(space: Space, boxes: readonly Box[]): Overlaps {
  if (boxes.length <= few)
    return {
      meeting: (box, except = -1) => {
        const numbers: number[] = []
        for (let index = 0; index < boxes.length; index++) if (meetsBeside(space, boxes[index]!, box, except)) numbers.push(index)
        return numbers
      },
    }
  const words = (boxes.length + 31) >> 5
  const { sizes } = space
  const axes = sizes.map((_, axis) => rowsOfAxis(space, boxes, axis, words))
  const all = new Int32Array(words).fill(-1)
  if (boxes.length % 32 !== 0) all[words - 1] = (1 << (boxes.length % 32)) - 1
  const whole = rowOf(all)
  /** The rows to join for the box that is asked about. */
  const rows: Row[] = []

  const meeting = (box: Box, except = -1): number[] => {
    rows.length = 0
    rows.push(whole)
    for (let axis = 0; axis < axes.length; axis++) {
      const low = box[2 * axis]!
      const high = box[2 * axis + 1]!
      if (axis === except || (low === space.full[2 * axis] && high === space.full[2 * axis + 1])) continue
      const own = axes[axis]!
      const set = sizes[axis]! <= maskLimit ? low : low * sizes[axis]! + high
      let row = own.sets.get(set)
      if (row === undefined) {
        row = sizes[axis]! <= maskLimit ? rowOfMask(own, low, words) : rowOfInterval(own, low, high, words)
        own.sets.set(set, row)
      }
      rows.push(row)
    }
    const numbers: number[] = []
    for (let group = 0; group < whole.used.length; group++) {
      let used = -1
      for (let row = 0; row < rows.length && used !== 0; row++) used &= rows[row]!.used[group]!
      for (; used !== 0; used &= used - 1) {
        const word = group * 32 + 31 - Math.clz32(used & -used)
        let bits = -1
        for (let row = 0; row < rows.length && bits !== 0; row++) bits &= rows[row]!.bits[word]!
        for (; bits !== 0; bits &= bits - 1) numbers.push(word * 32 + 31 - Math.clz32(bits & -bits))
      }
    }
    return numbers
  }
  return { meeting }
}

function rowOf(bits: Int32Array): Row {
  const used = new Int32Array((bits.length + 31) >> 5)
  for (let word = 0; word < bits.length; word++) if (bits[word] !== 0) used[word >> 5]! |= 1 << (word & 31)
  return { bits, used }
}

function rowsOfAxis(space: Space, boxes: readonly Box[], axis: number, words: number): AxisRows {
  const size = space.sizes[axis]!
  const i = 2 * axis
  const rows = (): Int32Array[] => Array.from({ length: size }, () => new Int32Array(words))
  const cells = rows()
  if (isMask(space, axis)) {
    for (let index = 0; index < boxes.length; index++)
      for (let mask = boxes[index]![i]!; mask !== 0; mask &= mask - 1)
        cells[31 - Math.clz32(mask & -mask)]![index >> 5]! |= 1 << (index & 31)
    return { cells, notEnded: [], sets: new Map() }
  }
  const notEnded = rows()
  for (let index = 0; index < boxes.length; index++) {
    cells[boxes[index]![i]!]![index >> 5]! |= 1 << (index & 31)
    notEnded[boxes[index]![i + 1]!]![index >> 5]! |= 1 << (index & 31)
  }
  for (let cell = 1; cell < size; cell++) for (let word = 0; word < words; word++) cells[cell]![word]! |= cells[cell - 1]![word]!
  for (let cell = size - 2; cell >= 0; cell--) for (let word = 0; word < words; word++) notEnded[cell]![word]! |= notEnded[cell + 1]![word]!
  return { cells, notEnded, sets: new Map() }
}

function rowOfMask({ cells }: AxisRows, mask: number, words: number): Row {
  const bits = new Int32Array(words)
  for (let left = mask; left !== 0; left &= left - 1) {
    const holds = cells[31 - Math.clz32(left & -left)]!
    for (let word = 0; word < words; word++) bits[word]! |= holds[word]!
  }
  return rowOf(bits)
}

function rowOfInterval({ cells, notEnded }: AxisRows, low: number, high: number, words: number): Row {
  const bits = new Int32Array(words)
  const begun = cells[high]!
  const lasting = notEnded[low]!
  for (let word = 0; word < words; word++) bits[word] = begun[word]! & lasting[word]!
  return rowOf(bits)
}
