import type { ValueCase } from '#core/value/case.ts'
import { simulate, type Asked, type Outcome } from '#core/value/simulate.ts'

/** Reckons beside the page, so that the page answers meanwhile. In: a `Task`; out: a `Reckoned`. */
export interface Task {
  readonly id: number
  readonly given: ValueCase
  readonly asked: Asked
}

export interface Reckoned {
  readonly id: number
  readonly outcome: Outcome
}

addEventListener('message', ({ data }: MessageEvent<Task>) =>
  postMessage({ id: data.id, outcome: simulate(data.given, data.asked) } satisfies Reckoned),
)
