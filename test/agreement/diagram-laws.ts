import { countsOf, type Counts } from '#core/agreement/diagram.ts'
import { leafFacts } from './oracle.ts'
import { placeOf, type Sheet } from './sheet.ts'

/** Counts by enumeration: each situation over the facts that the decision depends on, once. */
function enumerated(sheet: Sheet, decision: string): Counts {
  const leaves = leafFacts(sheet.agreement, decision).map((fact) => sheet.facts.indexOf(fact))
  const { rowOf } = sheet.ledger(decision)
  const seen = new Set<number>()
  const counts = { possible: 0n, answered: 0n, gap: 0n, conflict: 0n, unresolvedRole: 0n, undefined: 0n, excluded: 0n }
  for (const [index, { at }] of sheet.all.entries()) {
    const place = placeOf(sheet, leaves, at)
    if (seen.has(place)) continue
    seen.add(place)
    counts.possible++
    const { is, excluded } = rowOf[index]!
    if (excluded !== undefined) counts.excluded++
    else counts[is.kind === 'answer' ? 'answered' : is.kind]++
  }
  return counts
}

const show = (counts: Counts | undefined): string =>
  Object.entries(counts ?? {})
    .map(([name, count]) => `${name} ${count}`)
    .join(', ')

/** Where the diagrams count otherwise than enumeration. */
export function* brokenDiagrams(sheet: Sheet): Generator<string> {
  const counted = countsOf(sheet.agreement)
  if (!counted.ok) {
    yield `diagrams refused: ${counted.error.code}`
    return
  }
  for (const decision of Object.keys(sheet.agreement.decisions)) {
    const [expected, found] = [show(enumerated(sheet, decision)), show(counted.value.get(decision))]
    if (found !== expected) yield `${decision} enumerated: ${expected}; in diagrams: ${found}`
  }
}
