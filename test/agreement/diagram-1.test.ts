import { expect, test } from 'vitest'
import { firstDisagreement } from './diagram-shard.ts'

test('diagrams count what enumeration counts, seeds 0 to 2599', () => {
  expect(firstDisagreement(0, 2600)).toBeUndefined()
})
