import { expect, test } from 'vitest'
import { firstBrokenDecision } from './decide-shard.ts'

test('decide says what enumeration says, seeds 5200 to 7799', () => {
  expect(firstBrokenDecision(5200, 7800)).toBeUndefined()
}, 180_000)
