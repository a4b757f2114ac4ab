import { expect, test } from 'vitest'
import { firstBroken } from './laws-shard.ts'

test('analyse finds what enumeration finds, seeds 5200 to 7799', () => {
  expect(firstBroken(5200, 7800)).toBeUndefined()
}, 180_000)
