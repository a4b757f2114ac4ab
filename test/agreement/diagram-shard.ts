import type { Agreement } from '#core/agreement/agreement.ts'
import { countsOf, type Counts } from '#core/agreement/diagram.ts'
import { evaluate, exclusionOf, leafFacts, situations } from './oracle.ts'
import { smallAgreement, tell } from './generate.ts'

/** Counts by enumeration: each situation over the facts that the decision depends on, once. */
export function enumerated(agreement: Agreement): Map<string, Counts> {
  const all = [...situations(agreement)]
  return new Map(
    Object.keys(agreement.decisions).map((decision) => {
      const leaves = leafFacts(agreement, decision)
      const seen = new Set<string>()
      const counts = { possible: 0n, answered: 0n, gap: 0n, conflict: 0n, unresolvedRole: 0n, undefined: 0n, excluded: 0n }
      for (const situation of all) {
        const key = leaves.map((fact) => JSON.stringify(situation[fact])).join()
        if (seen.has(key)) continue
        seen.add(key)
        counts.possible++
        const found = evaluate(agreement, decision, situation)
        if (exclusionOf(agreement, decision, situation) !== undefined) counts.excluded++
        else counts[found.kind === 'answer' ? 'answered' : found.kind]++
      }
      return [decision, counts]
    }),
  )
}

const show = (counts: Counts | undefined): string =>
  Object.entries(counts ?? {})
    .map(([name, count]) => `${name} ${count}`)
    .join(', ')

/** Undefined when diagram and enumeration agree on this seed, else what a person needs to see why not. */
export function disagreement(seed: number): string | undefined {
  const agreement = smallAgreement(seed)
  const counted = countsOf(agreement)
  const repeat = `repeat: node -e "import('./test/agreement/diagram-shard.ts').then((m) => console.log(m.disagreement(${seed})))"`
  if (!counted.ok) return [repeat, tell(agreement), `refused: ${counted.error.code}`].join('\n')
  for (const [decision, expected] of enumerated(agreement)) {
    const found = show(counted.value.get(decision))
    if (found !== show(expected))
      return [repeat, tell(agreement), `${decision} enumerated: ${show(expected)}`, `${decision} in diagrams: ${found}`].join('\n')
  }
  return undefined
}

/** The seeds from..to-1 of which the first disagreement is shown. */
export function firstDisagreement(from: number, to: number): string | undefined {
  for (let seed = from; seed < to; seed++) {
    const found = disagreement(seed)
    if (found !== undefined) return found
  }
  return undefined
}
