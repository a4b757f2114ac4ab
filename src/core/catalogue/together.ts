import type { Agreement, DecisionId } from '../agreement/agreement.ts'
import type { Scenario } from './scenario.ts'

/**
 * What a dispute about this decision asks next: the decisions that the stories put after it, in the order of the pattern (may,
 * what it costs, what follows), then the ones whose rules build on its answer. Only those that the agreement has.
 */
export function askedNext(agreement: Agreement, stories: readonly Scenario[], asked: readonly DecisionId[]): readonly DecisionId[] {
  const after = stories.flatMap(({ decisions, also = [] }) => {
    const all = [...decisions, ...also]
    const last = Math.max(...asked.map((decision) => all.indexOf(decision)))
    return last < 0 ? [] : all.slice(last + 1)
  })
  const building = Object.entries(agreement.decisions)
    .filter(([, { rules }]) => rules.some(({ when }) => asked.some((decision) => Object.hasOwn(when, decision))))
    .map(([id]) => id)
  return [...new Set([...after, ...building])].filter((id) => Object.hasOwn(agreement.decisions, id) && !asked.includes(id))
}
