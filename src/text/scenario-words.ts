import type { Door } from '#core/catalogue/scenario.ts'
import type { ScenarioId } from '#core/catalogue/scenarios.ts'

/** The two companies of a story, by name. */
export interface Actors {
  readonly first: string
  readonly second: string
}

export interface StoryWords {
  readonly title: string
  readonly story: (actors: Actors) => string
}

/** A language that misses a story or a door does not compile. */
export interface ScenarioWords {
  readonly doors: Readonly<Record<Door, string>>
  readonly stories: Readonly<Record<ScenarioId, StoryWords>>
}
