import { expect, test } from 'vitest'
import { firstBrokenDecision } from './decide-shard.ts'

test('decide says what enumeration says, seeds 2600 to 5199', () => {
  expect(firstBrokenDecision(2600, 5200)).toBeUndefined()
}, 180_000)
