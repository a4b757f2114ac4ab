import { expect, test } from 'vitest'
import type { Agreement, Condition, Exclusion, Test } from '#core/agreement/agreement.ts'
import { analyse } from '#core/agreement/analyse.ts'
import { countsOf, type Counts } from '#core/agreement/diagram.ts'
import type { Region, Span } from '#core/agreement/situation.ts'
import { dashHeavy, layered, partitionTree, realistic } from './generate.ts'

// Two engines on agreements too large to enumerate: the regions that one of them tells are put in as exclusions, and the other
// counts what is then left and what is then excluded. None left: nothing was overlooked. Not one more excluded: nothing was made up.

function condition(agreement: Agreement, region: Region): Condition {
  return Object.fromEntries(
    Object.entries(region).map(([name, spans]) => {
      const single = agreement.facts[name]?.kind === 'number'
      return [name, spans.map((span): Test => spanTest(span, single))]
    }),
  )
}

function spanTest({ section, from, to }: Span, single: boolean): Test {
  if (from === undefined) return { kind: 'is', value: section }
  const named = single ? {} : { section }
  // `> 36`, as an agreement says it: `>= 37` would be a larger number than it compares with, and counted on its own.
  if (to === undefined) return { kind: 'compare', ...named, op: '>', to: { terms: [], plus: from - 1 } }
  return { kind: 'between', ...named, from: { terms: [], plus: from }, to: { terms: [], plus: to } }
}

/** A region that is told once for both sides, with the sides exchanged. */
const swapped = (agreement: Agreement, region: Region): Region =>
  Object.fromEntries(
    Object.entries(region).map(([name, spans]) => {
      const named = agreement.facts[name]?.kind === 'role' || agreement.decisions[name]?.answer.kind === 'role'
      const other = (id: string): string => (id === 'a' ? 'b' : id === 'b' ? 'a' : id)
      return [name, named ? spans.map((span): Span => ({ ...span, section: other(span.section) })) : spans]
    }),
  )

const counted = (agreement: Agreement): ReadonlyMap<string, Counts> => {
  const found = countsOf(agreement)
  if (!found.ok) throw new Error(found.error.code)
  return found.value
}

test.for<[string, Agreement]>([
  ['a partition with noise, 120 x 5', partitionTree(1, 120, 5, 6)],
  ['a partition with noise, 300 x 6', partitionTree(2, 300, 6, 6)],
  ['a partition with noise, 600 x 7', partitionTree(3, 600, 7)],
  ['special cases before a table, 60 x 6', layered(4, 60, 6)],
  ['many open columns, 24 x 6', dashHeavy(5, 24, 6)],
  ['chained decisions, 60 x 8', realistic(1)],
  ['chained decisions, 48 x 9', realistic(2, 48, 9)],
  ['chained decisions, 60 x 10', realistic(3, 60, 10)],
])('%s: the regions told are exactly the situations counted', { timeout: 120_000 }, ([, agreement]) => {
  const report = analyse(agreement, { nodes: 50_000_000, regions: 100_000 })
  expect(report.more).toBeUndefined()
  const before = counted(agreement)
  const decisions = Object.entries(agreement.decisions).map(([id, decision]) => {
    const told = report.findings.filter(
      ({ decision, code }) => decision === id && (code === 'gap' || code === 'conflict' || code === 'unresolvedRole'),
    )
    const exclusions = told
      .flatMap(({ regions, mirrored }) => (mirrored ? [...regions, ...regions.map((region) => swapped(agreement, region))] : regions))
      .map((region, index): Exclusion => ({ id: `told-${index}`, when: condition(agreement, region), because: 'told' }))
    return [id, { ...decision, exclusions }] as const
  })
  const after = counted({ ...agreement, decisions: Object.fromEntries(decisions) })
  for (const [id, was] of before) {
    const now = after.get(id)
    expect({ id, gap: now?.gap, conflict: now?.conflict, unresolvedRole: now?.unresolvedRole }).toEqual({
      id,
      gap: 0n,
      conflict: 0n,
      unresolvedRole: 0n,
    })
    // Where a decision beneath has no answer, a region may reach over: nothing is told there by either.
    expect({ id, answered: now?.answered }).toEqual({ id, answered: was.answered })
  }
})
