import type { DecisionId } from '../agreement/agreement.ts'
import type { ScenarioId } from './scenarios.ts'

/** What an everyday word can be about: the decisions that answer it and the stories that tell it. */
export interface Concept {
  readonly decisions: readonly DecisionId[]
  readonly stories?: readonly ScenarioId[]
}
