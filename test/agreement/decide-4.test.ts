import { expect, test } from 'vitest'
import { firstBrokenDecision } from './decide-shard.ts'

test('decide says what enumeration says, seeds 7800 to 10399', () => {
  expect(firstBrokenDecision(7800, 10400)).toBeUndefined()
}, 180_000)
