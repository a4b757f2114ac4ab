import type { FindingCode } from '#core/agreement/situation.ts'
import { refOf } from '#core/negotiation/close-finding.ts'
import { keyOf, type FindingRef } from '#core/negotiation/patch.ts'
import type { Language } from '#text/language.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { reportOf, standingOf } from '../cooperation/agreement.ts'
import { openFindingProposals } from '../finding/about.ts'

/** A finding about which nobody has proposed anything, and which is not on the agenda: the next move is anybody's. */
export interface OpenFinding {
  readonly key: string
  readonly code: FindingCode
  /** The question that has no answer, or two. */
  readonly question: string
  /** Where it stands on the page of findings. */
  readonly hash: string
}

export function openFindings(view: CooperationView, language: Language): readonly OpenFinding[] {
  const { agreement } = standingOf(view)
  const moved = new Set([
    ...openFindingProposals(view).map(({ key }) => key),
    ...view.negotiation.agenda.flatMap(({ about }) => (typeof about === 'string' ? [] : [keyOf(about as FindingRef)])),
  ])
  return reportOf(agreement).findings.flatMap((finding): OpenFinding[] => {
    const { code, decision, severity } = finding
    const key = keyOf(refOf(finding))
    if (severity === 'info' || decision === undefined || moved.has(key)) return []
    return [{ key, code, question: agreement.decisions[decision]?.question?.[language] ?? decision, hash: `finding-${decision}` }]
  })
}
