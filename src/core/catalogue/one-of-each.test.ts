import { expect, test } from 'vitest'
import { concepts } from './concepts.ts'
import { confidenceConcepts } from './concepts/confidence.ts'
import { identityConcepts } from './concepts/identity.ts'
import { moneyConcepts } from './concepts/money.ts'
import { partingConcepts } from './concepts/parting.ts'
import { steeringConcepts } from './concepts/steering.ts'
import { workConcepts } from './concepts/work.ts'
import { sharedFacts } from './facts.ts'
import { confidenceFacts } from './facts/confidence.ts'
import { exitFacts } from './facts/exit.ts'
import { identityFacts } from './facts/identity.ts'
import { moneyFacts } from './facts/money.ts'
import { peaceFacts } from './facts/peace.ts'
import { protectionFacts } from './facts/protection.ts'
import { steeringFacts } from './facts/steering.ts'
import { workFacts } from './facts/work.ts'

type Parts = readonly Readonly<Record<string, unknown>>[]

/** Two of one name would leave only the last, and nobody would be told. The compiler sees it only beside a literal. */
const named = (parts: Parts): readonly string[] => parts.flatMap((part) => Object.keys(part))

test.each<[string, Readonly<Record<string, unknown>>, Parts]>([
  ['facts', sharedFacts, [protectionFacts, exitFacts, peaceFacts, identityFacts, moneyFacts, workFacts, confidenceFacts, steeringFacts]],
  ['concepts', concepts, [identityConcepts, moneyConcepts, workConcepts, confidenceConcepts, steeringConcepts, partingConcepts]],
])('each of the %s has a name of its own', (_, whole, parts) => {
  const names = named(parts)
  expect(names.length).toBeGreaterThan(20)
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  for (const part of parts) for (const [name, each] of Object.entries(part)) expect(whole[name], name).toBe(each)
})
