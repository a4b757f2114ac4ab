import type { Agreement, Condition, Decision, Quantity, Section, Test } from '#core/agreement/agreement.ts'
import { answerSectionsOf, sectionsOf } from '#core/agreement/axis.ts'
import { type Counts, countOf, countsOf, type DiagramRefusal } from '#core/agreement/diagram.ts'
import type { Finding, Region, Span } from '#core/agreement/situation.ts'
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

/** How many situations a gap, a conflict or an unresolved role covers: its regions are made a rule, and its answers counted. */
export function shareOf(agreement: Agreement, finding: Finding): Share | null {
  const id = finding.decision
  const decision = id === undefined ? undefined : agreement.decisions[id]
  if (id === undefined || decision === undefined || finding.regions.length === 0) return null
  if (finding.code !== 'gap' && finding.code !== 'conflict' && finding.code !== 'unresolvedRole') return null
  const { ladder: _, ...rest } = decision
  const probe: Decision = {
    ...rest,
    answer: { kind: 'choice', options: ['here'] },
    rules: finding.regions.map((region, index) => ({
      id: `share-${index}`,
      when: conditionOf(agreement, region),
      outcome: { kind: 'choice', option: 'here' },
    })),
  }
  const counts = countOf({ ...onlyBelow(agreement, id), decisions: { ...onlyBelow(agreement, id).decisions, [id]: probe } }, id)
  // Situations are those of the facts that the decision itself depends on.
  const whole = countOf(agreement, id)
  if (!counts.ok || !whole.ok) return null
  const of = whole.value.possible - whole.value.excluded
  const here = counts.value.possible - counts.value.excluded
  if (here === 0n) return { count: 0n, of }
  // The probe may depend on fewer facts; both spaces are products, so the fraction is the same.
  const count = counts.value.answered * of
  return count % here === 0n ? { count: count / here, of } : { count, of: of * here }
}

/** Decisions above would not fit the probe any more; they have no part in the count. */
const onlyBelow = (agreement: Agreement, id: string): Agreement => {
  const needed = new Set<string>()
  const visit = (one: string): void => {
    const decision = agreement.decisions[one]
    if (decision === undefined || needed.has(one)) return
    needed.add(one)
    for (const rule of decision.rules) for (const name of Object.keys(rule.when)) visit(name)
    for (const exclusion of decision.exclusions ?? []) for (const name of Object.keys(exclusion.when)) visit(name)
  }
  visit(id)
  return { ...agreement, decisions: Object.fromEntries(Object.entries(agreement.decisions).filter(([name]) => needed.has(name))) }
}

const conditionOf = (agreement: Agreement, region: Region): Condition =>
  Object.fromEntries(
    Object.entries(region).map(([id, spans]) => {
      const sections = Object.hasOwn(agreement.facts, id) ? sectionsOf(agreement, id) : answerSectionsOf(agreement, id)
      return [id, spans.map((span) => testOf(sections, span))]
    }),
  )

function testOf(sections: readonly Section[], { section: name, from, to }: Span): Test {
  const section = sections.find((one) => one.name === name)
  if (section?.kind !== 'range') return { kind: 'is', value: name }
  const quantity = (plus: number): Quantity => ({ terms: [], plus })
  const low = from ?? section.min
  if (to === undefined) return { kind: 'compare', section: name, op: '>=', to: quantity(low) }
  return { kind: 'between', section: name, from: quantity(low), to: quantity(to) }
}
