import { useMemo } from 'react'
import type { Agreement, DecisionId } from '#core/agreement/agreement.ts'
import type { Ruling } from '#core/agreement/situation.ts'
import { type Cast, rehearse } from '#core/catalogue/rehearse.ts'
import type { Scenario } from '#core/catalogue/scenario.ts'
import { type ScenarioId, scenarios } from '#core/catalogue/scenarios.ts'
import type { TopicId } from '#core/catalogue/topic.ts'
import type { Party } from '../catalogue/spoken.ts'
import { useStories } from '../rehearsal/stories.ts'
import { decisionsOfStory } from './story.ts'

/** A story as it is offered: told with the names of the companies; `decisions` is empty where nothing of it is agreed yet. */
export interface Offered {
  readonly scenario: Scenario
  readonly topic: TopicId
  readonly title: string
  readonly story: string
  readonly decisions: readonly DecisionId[]
  readonly cast: Cast
  /** What comes out for the first thing it asks, if everything was as the story tells it. */
  readonly ends?: { readonly decision: DecisionId; readonly ruling: Ruling }
}

/** The stories of the library, played through this agreement; `all` with those of which nothing is agreed yet. */
export function useOffered(agreement: Agreement, parties: readonly Party[], all: boolean): readonly Offered[] {
  const stories = useStories()
  return useMemo(() => {
    const name = (side: string): string => parties.find((party) => party.side === side)?.name ?? side
    const played = new Map(rehearse(agreement, scenarios).map((one) => [one.scenario, one]))
    return scenarios.flatMap((scenario: Scenario): Offered[] => {
      const rehearsed = played.get(scenario.id)
      if (rehearsed === undefined) return []
      const { cast } = rehearsed
      const decisions = decisionsOfStory(agreement, scenario)
      if (!all && decisions.length === 0) return []
      const told = stories.stories[scenario.id as ScenarioId]
      const [ends] = rehearsed.decisions.flatMap(({ decision, ruling }) => (ruling === undefined ? [] : [{ decision, ruling }]))
      return [
        {
          scenario,
          topic: topicOf(scenario),
          title: told.title,
          story: told.story({ first: name(cast.first), second: name(cast.second) }),
          decisions,
          cast,
          ...(ends === undefined ? {} : { ends }),
        },
      ]
    })
  }, [agreement, all, stories, parties])
}

/** The topic of the questions that close it. */
function topicOf({ closes }: Scenario): TopicId {
  const [first] = closes
  return (first ?? '').slice(0, (first ?? '').indexOf('.')) as TopicId
}
