import { simulatedShares } from '#core/catalogue/simulated-shares.ts'
import type { Answers, QuestionId } from '#core/catalogue/topic.ts'
import { agreedBar } from '#core/catalogue/value-bar.ts'
import { randomFrom } from '#core/value/random.ts'
import type { Reading } from '#core/value/reading.ts'
import type { ValueCase } from '#core/value/case.ts'
import type { Asked } from '#core/value/simulate.ts'

/** What page and paper reckon for one reading; both reckon the same, so that their figures agree. */
export interface ToReckon<Party extends string = string> {
  readonly given: ValueCase<Party>
  readonly asked: Asked
  /** Questions without whose agreed answer nobody can say how the joint result is divided. */
  readonly open: readonly QuestionId[]
}

const draws = 1_000_000
const seed = 1

/** Shown as long as no threshold is agreed. */
const several: readonly number[] = [0, 0.1, 0.2, 0.3, 0.5]

/** What can be said about a horizon of so many months, in the order in which it is offered. */
export const horizons: readonly number[] = [12, 36, 60]

export function toReckon<Party extends string>(
  { given, brings, works }: Reading<Party>,
  answers: Answers,
  months: number,
): ToReckon<Party> {
  const { threshold } = agreedBar(answers)
  const split = simulatedShares(answers, given.parties, { brings, works }, numbersFrom(seed))
  return {
    given,
    asked: {
      months,
      draws,
      seed,
      thresholds: threshold === undefined ? several : [0, threshold],
      splits: split.kind === 'shares' ? split.shares : [],
    },
    open: split.kind === 'open' ? split.questions : [],
  }
}

function numbersFrom(seed: number): () => number {
  const random = randomFrom(seed)
  const one = new Float64Array(1)
  return () => {
    random.draw(one, 1)
    return one[0] ?? 0
  }
}
