import { expect, test } from 'vitest'
import { brokenFee, firstBroken } from './laws.ts'

test('fees that hang on tiers are analysed as enumeration says: falls, contradictions and idle rules of formulas, seeds 0 to 2999', () => {
  expect(firstBroken(0, 3000, brokenFee)).toBeUndefined()
}, 300_000)
