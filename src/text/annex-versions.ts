import type { AnnexVersions } from '#core/contract/document.ts'
import { timesAgreed } from '#core/negotiation/times-agreed.ts'
import type { NegotiationView } from '#core/negotiation/view.ts'

/** Which version of its annex each agreed list is: one more each time all sides agree it anew. */
export const annexVersionsOf = (view: Pick<NegotiationView, 'points' | 'proposals'>): AnnexVersions =>
  Object.fromEntries([...timesAgreed(view)].map(([question, { times, last }]) => [question, { number: times, day: last.slice(0, 10) }]))
