import type { ScenarioId } from '#core/catalogue/scenarios.ts'

/**
 * How people tell each story who know nothing of the agreement: a few typed words, and whole sentences. They are read by the search
 * alone and never shown. The same story is told in many words on purpose: whoever searches uses one of them.
 */
export type Tellings = Readonly<Record<ScenarioId, readonly string[]>>
