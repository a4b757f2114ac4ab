import { expect, test } from 'vitest'
import { firstBroken } from './laws-shard.ts'

test('analyse finds what enumeration finds, seeds 2600 to 5199', () => {
  expect(firstBroken(2600, 5200)).toBeUndefined()
}, 180_000)
