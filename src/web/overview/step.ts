import type { Side } from '#core/negotiation/negotiation.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { byTopic, isAgreed } from '../cooperation/answers.ts'
import { waitingForOther, type Waiting } from './standing.ts'

/** What this reader does next. Worked out of the reader's own view alone: it cannot tell what that view does not. */
export type Step =
  | { readonly kind: 'ended'; readonly side: Side }
  /** Nobody is here for these companies, and nobody has been invited. */
  | { readonly kind: 'invite'; readonly sides: readonly Side[] }
  | { readonly kind: 'own'; readonly first: Waiting }
  /** The reader does not answer: this many answers differ. */
  | { readonly kind: 'differs'; readonly count: number }
  | { readonly kind: 'findings'; readonly count: number }
  /** It is the turn of these sides. `agreed` says whether there is anything to read meanwhile. */
  | { readonly kind: 'wait'; readonly sides: readonly Side[]; readonly agreed: boolean }
  | { readonly kind: 'read' }
  | { readonly kind: 'allAgreed' }

/**
 * `waiting` is what waits for the own side and `findings` how many are open; `uninvited` are the companies for which nobody is here or
 * invited and whom this reader may invite.
 */
export function stepOf(view: CooperationView, waiting: readonly Waiting[], findings: number, uninvited: readonly Side[]): Step {
  const { negotiation, parties, viewer } = view
  if (negotiation.ended !== undefined) return { kind: 'ended', side: negotiation.ended.side }
  if (uninvited.length > 0) return { kind: 'invite', sides: uninvited }
  const [first] = waiting
  if (first !== undefined) return { kind: 'own', first }
  if (viewer.side !== null && !viewer.mayNegotiate) return { kind: 'read' }
  const points = byTopic(view).flatMap((topic) => topic.points)
  const differs = points.filter(({ state }) => state === 'differs').length
  if (viewer.side === null && differs > 0) return { kind: 'differs', count: differs }
  if (viewer.side === null && findings > 0) return { kind: 'findings', count: findings }
  if (points.length > 0 && points.every(isAgreed)) return { kind: 'allAgreed' }
  const others = parties.map(({ side }) => side).filter((side) => side !== viewer.side)
  const busy = others.filter((side) => waitingForOther(view, side).length > 0)
  return { kind: 'wait', sides: busy.length === 0 ? others : busy, agreed: points.some(isAgreed) }
}
