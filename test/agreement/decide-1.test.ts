import { expect, test } from 'vitest'
import { firstBrokenDecision } from './decide-shard.ts'

test('decide says what enumeration says, seeds 0 to 2599', () => {
  expect(firstBrokenDecision(0, 2600)).toBeUndefined()
}, 180_000)
