import { type Box, isMask, type Space } from './box.ts'

/**
 * Which boxes meet which: per axis and cell a bit set of the boxes that hold it, so that all boxes meeting one box are found
 * by joining a few words per axis instead of comparing every pair.
 */
export interface Overlaps {
  /** Numbers of the boxes that meet this one, itself included, in rising order. */
  readonly meeting: (box: Box) => number[]
}

export function createOverlaps(space: Space, boxes: readonly Box[]): Overlaps {
  const words = (boxes.length + 31) >> 5
  const axes = space.sizes.length
  /** Mask axes: boxes holding the cell. Interval axes: boxes beginning at the cell or before, then boxes ending before the cell. */
  const holding: Int32Array[][] = []
  const begun: Int32Array[] = []
  const ended: Int32Array[] = []
  for (let axis = 0; axis < axes; axis++) {
    const size = space.sizes[axis]!
    const i = 2 * axis
    if (isMask(space, axis)) {
      const cells = Array.from({ length: size }, () => new Int32Array(words))
      for (let index = 0; index < boxes.length; index++) {
        const mask = boxes[index]![i]!
        for (let cell = 0; cell < size; cell++) if ((mask >> cell) & 1) cells[cell]![index >> 5]! |= 1 << (index & 31)
      }
      holding[axis] = cells
    } else {
      const from = new Int32Array((size + 1) * words)
      const to = new Int32Array((size + 1) * words)
      for (let index = 0; index < boxes.length; index++) {
        from[boxes[index]![i]! * words + (index >> 5)]! |= 1 << (index & 31)
        to[(boxes[index]![i + 1]! + 1) * words + (index >> 5)]! |= 1 << (index & 31)
      }
      for (let at = words; at < from.length; at++) {
        from[at]! |= from[at - words]!
        to[at]! |= to[at - words]!
      }
      begun[axis] = from
      ended[axis] = to
    }
  }
  const all = new Int32Array(words).fill(-1)
  if (boxes.length % 32 !== 0) all[words - 1] = (1 << (boxes.length % 32)) - 1
  const found = new Int32Array(words)
  const some = new Int32Array(words)
  return {
    meeting: (box) => {
      found.set(all)
      for (let axis = 0; axis < axes; axis++) {
        const i = 2 * axis
        if (isMask(space, axis)) {
          const mask = box[i]!
          if (mask === space.full[i]) continue
          some.fill(0)
          const cells = holding[axis]!
          for (let cell = 0; cell < cells.length; cell++) {
            if (((mask >> cell) & 1) === 0) continue
            const holds = cells[cell]!
            for (let word = 0; word < words; word++) some[word]! |= holds[word]!
          }
          for (let word = 0; word < words; word++) found[word]! &= some[word]!
        } else {
          const beginsAt = box[i + 1]! * words
          const endsAt = box[i]! * words
          const from = begun[axis]!
          const to = ended[axis]!
          for (let word = 0; word < words; word++) found[word]! &= from[beginsAt + word]! & ~to[endsAt + word]!
        }
      }
      const numbers: number[] = []
      for (let word = 0; word < words; word++) {
        let bits = found[word]!
        while (bits !== 0) {
          const bit = 31 - Math.clz32(bits & -bits)
          numbers.push(word * 32 + bit)
          bits &= bits - 1
        }
      }
      return numbers
    },
  }
}
