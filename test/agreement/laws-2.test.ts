import { expect, test } from 'vitest'
import { firstBroken } from './laws.ts'

test('both engines and decide say what enumeration says, seeds 5200 to 10399', () => {
  expect(firstBroken(5200, 10400)).toBeUndefined()
}, 900_000)
