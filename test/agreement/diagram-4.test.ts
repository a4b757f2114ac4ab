import { expect, test } from 'vitest'
import { firstDisagreement } from './diagram-shard.ts'

test('diagrams count what enumeration counts, seeds 7800 to 10399', () => {
  expect(firstDisagreement(7800, 10400)).toBeUndefined()
})
