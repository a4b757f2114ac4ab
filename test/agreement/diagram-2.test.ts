import { expect, test } from 'vitest'
import { firstDisagreement } from './diagram-shard.ts'

test('diagrams count what enumeration counts, seeds 2600 to 5199', () => {
  expect(firstDisagreement(2600, 5200)).toBeUndefined()
})
