import { expect, test } from 'vitest'
import { firstDisagreement } from './diagram-shard.ts'

test('diagrams count what enumeration counts, seeds 5200 to 7799', () => {
  expect(firstDisagreement(5200, 7800)).toBeUndefined()
})
