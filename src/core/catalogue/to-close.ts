import type { Rehearsed } from './rehearse.ts'
import type { Scenario } from './scenario.ts'
import type { Question, QuestionId } from './topic.ts'

/** Stories without one answer, and the open question that closes them; without a question where none that is asked would. */
export interface ToClose {
  readonly question?: QuestionId
  readonly stories: readonly Rehearsed[]
}

/**
 * What to ask so that the most emergencies get an answer: first the question that closes the most of them, then the one that closes the
 * most of those that are left. Of two that close as many, the one of more weight goes first.
 */
export function toClose(
  played: readonly Rehearsed[],
  scenarios: readonly Pick<Scenario, 'id' | 'closes'>[],
  open: readonly Pick<Question, 'id' | 'weight'>[],
): readonly ToClose[] {
  const closes = new Map<string, readonly QuestionId[]>(scenarios.map((scenario) => [scenario.id, scenario.closes]))
  const groups: ToClose[] = []
  let left = played.filter(({ outcome }) => outcome === 'open' || outcome === 'contradictory')
  const closedBy = (question: QuestionId): readonly Rehearsed[] => left.filter(({ scenario }) => closes.get(scenario)?.includes(question))
  for (;;) {
    const [best] = open
      .map(({ id, weight }) => ({ question: id, weight, stories: closedBy(id) }))
      .filter(({ stories }) => stories.length > 0)
      .toSorted((one, other) => other.stories.length - one.stories.length || one.weight - other.weight)
    if (best === undefined) break
    groups.push({ question: best.question, stories: best.stories })
    left = left.filter((story) => !best.stories.includes(story))
  }
  return left.length === 0 ? groups : [...groups, { stories: left }]
}
