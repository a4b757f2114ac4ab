import type { Agreement, Decision, Exclusion } from '#core/agreement/agreement.ts'
import { regionCondition } from '#core/agreement/axis.ts'
import { type Counts, countOf, countsOf, type DiagramRefusal } from '#core/agreement/diagram.ts'
import type { Finding } from '#core/agreement/situation.ts'
import type { Result } from '#core/shared/result.ts'

/** Of `of` situations that can happen, `count`. */
export interface Share {
  readonly count: bigint
  readonly of: bigint
}

export interface Coverage {
  /** Summed over the decisions. */
  readonly answered: bigint
  readonly of: bigint
  readonly decisions: readonly ({ readonly decision: string } & Counts)[]
}

/** Exact, by the second engine; refused, never estimated, where its diagrams would grow beyond their limits. */
export function coverageOf(agreement: Agreement): Result<Coverage, DiagramRefusal> {
  const counts = countsOf(agreement)
  if (!counts.ok) return counts
  const decisions = [...counts.value].map(([decision, own]) => ({ decision, ...own }))
  return {
    ok: true,
    value: {
      answered: decisions.reduce((sum, { answered }) => sum + answered, 0n),
      of: decisions.reduce((sum, { possible, excluded }) => sum + possible - excluded, 0n),
      decisions,
    },
  }
}

/**
 * How many situations a gap, a conflict or an unresolved role covers: its regions are taken out as if they could not happen,
 * and what is then missing is counted.
 */
export function shareOf(agreement: Agreement, finding: Finding): Share | null {
  const id = finding.decision
  const decision = id === undefined ? undefined : agreement.decisions[id]
  if (id === undefined || decision === undefined || finding.regions.length === 0) return null
  if (finding.code !== 'gap' && finding.code !== 'conflict' && finding.code !== 'unresolvedRole') return null
  const regions = finding.regions.map((region, index): Exclusion => ({
    id: `share-${index}`,
    when: regionCondition(agreement, region),
    because: '',
  }))
  const without: Decision = { ...decision, exclusions: [...(decision.exclusions ?? []), ...regions] }
  const before = countOf(agreement, id)
  const after = countOf({ ...agreement, decisions: { ...agreement.decisions, [id]: without } }, id)
  if (!before.ok || !after.ok || before.value.possible !== after.value.possible) return null
  // Where a decision beneath has no answer, this one has no finding of its own.
  const undecided = before.value.undefined - after.value.undefined
  return { count: after.value.excluded - before.value.excluded - undecided, of: before.value.possible - before.value.excluded }
}
