import { expect, test } from 'vitest'
import { firstBroken } from './laws-shard.ts'

test('analyse finds what enumeration finds, seeds 7800 to 10399', () => {
  expect(firstBroken(7800, 10400)).toBeUndefined()
}, 180_000)
