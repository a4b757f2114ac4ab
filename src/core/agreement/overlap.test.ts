import { expect, test } from 'vitest'
import { type Box, createSpace, intersects, meetsBeside } from './box.ts'
import { createOverlaps } from './overlap.ts'

const space = createSpace(
  [5, 40, 3],
  [5, 40, 3].map((size) => new Float64Array(size).fill(1)),
)

/** Boxes of two masks and an interval, spread by a fixed rule. */
const boxes = Array.from({ length: 2_000 }, (_, n): Box => {
  const low = (n * 7) % 40
  return Int32Array.of(1 + ((n * 11) % 31), 0, low, Math.min(39, low + (n % 9)), 1 + (n % 7), 0)
})

test.for([1, 32, 33, 100, 2_000])('of %i boxes the rows of bits find those that a comparison finds', (count) => {
  const some = boxes.slice(0, count)
  const { meeting } = createOverlaps(space, some)
  const numbers = (meets: (other: Box) => boolean): number[] => some.flatMap((other, index) => (meets(other) ? [index] : []))
  for (const box of [space.full, ...boxes.slice(0, 60)]) {
    expect(meeting(box)).toEqual(numbers((other) => intersects(space, other, box)))
    for (const axis of [0, 1, 2]) expect(meeting(box, axis)).toEqual(numbers((other) => meetsBeside(space, other, box, axis)))
  }
})
