import { expect, test } from 'vitest'
import { firstBroken } from './laws-shard.ts'

test('analyse finds what enumeration finds, seeds 0 to 2599', () => {
  expect(firstBroken(0, 2600)).toBeUndefined()
}, 180_000)
