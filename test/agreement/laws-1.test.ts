import { expect, test } from 'vitest'
import { firstBroken } from './laws.ts'

test('both engines and decide say what enumeration says, seeds 0 to 5199', () => {
  expect(firstBroken(0, 5200)).toBeUndefined()
}, 900_000)
