import { sameAnswer } from '../catalogue/questions.ts'
import type { QuestionId } from '../catalogue/topic.ts'
import type { Instant } from './negotiation.ts'
import type { NegotiationView, Point } from './view.ts'

/** How many times an answer was agreed, and when the last time. */
export interface TimesAgreed {
  readonly times: number
  readonly last: Instant
}

/**
 * Per agreed question how often it was: once where the positions laid open came to the same, and once with each accepted proposal.
 * Read from what every side sees, so it is the same for all.
 */
export function timesAgreed({ points, proposals }: Pick<NegotiationView, 'points' | 'proposals'>): ReadonlyMap<QuestionId, TimesAgreed> {
  const accepted = proposals.flatMap(({ change, state }) => (change.kind === 'answer' && state === 'accepted' ? [change.question] : []))
  return new Map(
    points.flatMap((point): readonly (readonly [QuestionId, TimesAgreed])[] => {
      if (point.state !== 'agreed') return []
      const proposed = accepted.filter((question) => question === point.question).length
      return [[point.question, { times: proposed + (cameTogether(point) ? 1 : 0), last: point.agreed.on }]]
    }),
  )
}

/** Positions stay as they are when a proposal is accepted: equal ones were agreed without one. */
function cameTogether({ positions }: Extract<Point, { state: 'agreed' }>): boolean {
  const [first, ...others] = Object.values(positions)
  return first !== undefined && others.every(({ value }) => sameAnswer(value, first.value))
}
