import type { Finding } from '#core/agreement/situation.ts'
import type { Proposal } from '#core/negotiation/negotiation.ts'
import type { NumberedParagraph } from './numbered.ts'

/** What about a paragraph is not settled: a proposal that waits for acceptance, or a case that is open or contradictory. */
export interface RestsOn {
  readonly proposal?: Proposal
  readonly finding: boolean
}

/** For each paragraph what it rests on. A finding belongs to the rules that clash, or to the whole decision that has a gap. */
export function restsOn(proposals: readonly Proposal[], findings: readonly Finding[]): (paragraph: NumberedParagraph) => RestsOn {
  const open = proposals.filter(({ state }) => state === 'open')
  const clashing = new Set(findings.flatMap(({ rules }) => rules))
  const gaps = new Set(findings.flatMap(({ decision, rules }) => (decision !== undefined && rules.length === 0 ? [decision] : [])))
  return ({ question, decision, rules }) => {
    const proposal = open.find(({ change }) => (change.kind === 'answer' ? change.question === question : changes(change, decision)))
    return {
      ...(proposal === undefined ? {} : { proposal }),
      finding: rules.some((rule) => clashing.has(rule)) || (decision !== undefined && gaps.has(decision)),
    }
  }
}

const changes = (change: Exclude<Proposal['change'], { readonly kind: 'answer' }>, decision: string | undefined): boolean =>
  change.kind === 'patch' && change.patch.decision === decision
