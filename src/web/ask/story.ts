import type { Agreement, DecisionId } from '#core/agreement/agreement.ts'
import { caseOf, type Cast } from '#core/catalogue/rehearse.ts'
import type { Scenario } from '#core/catalogue/scenario.ts'
import { scenarios } from '#core/catalogue/scenarios.ts'
import type { PlainDate } from '#core/shared/day.ts'
import { type Asked, writeCase } from './asked.ts'
import { storyFacts } from './case.ts'

/** Everything that a story asks and this agreement has, in the order of the pattern: may, what it costs, what follows. */
export const decisionsOfStory = (agreement: Agreement, { decisions, also = [] }: Scenario): readonly DecisionId[] =>
  [...decisions, ...also].filter((decision) => Object.hasOwn(agreement.decisions, decision))

/** The address at which a story is asked with this cast: its values are filled in and marked as the story's. */
export function storySearch(agreement: Agreement, scenario: Scenario, cast: Cast, on: PlainDate): Asked {
  const decisions = decisionsOfStory(agreement, scenario)
  const told = writeCase(storyFacts(agreement, decisions, caseOf(agreement, scenario, cast), on))
  return {
    about: decisions.join(','),
    story: scenario.id,
    cast: `${cast.first},${cast.second}`,
    on,
    ...(told === undefined ? {} : { case: told }),
  }
}

export const scenarioOf = (id: string | undefined): Scenario | undefined => scenarios.find((each) => each.id === id)

/** The cast that stands in an address; undefined when it names nobody of this agreement, or one company twice. */
export function castOf(agreement: Agreement, text: string | undefined): Cast | undefined {
  const [first = '', second = ''] = (text ?? '').split(',')
  const ids = agreement.parties.map(({ id }) => id)
  return first !== second && ids.includes(first) && ids.includes(second) ? { first, second } : undefined
}
