import type { RuleId } from '#core/agreement/agreement.ts'
import type { Finding } from '#core/agreement/situation.ts'
import type { Proposal } from '#core/negotiation/negotiation.ts'
import type { Patch } from '#core/negotiation/patch.ts'
import type { NumberedParagraph } from './numbered.ts'

/** What about a paragraph is not settled: a proposal that waits for acceptance, or a case that is open or contradictory. */
export interface RestsOn {
  readonly proposal?: Proposal
  readonly finding: boolean
}

/**
 * For each paragraph what it rests on. A contradiction, and a proposal that changes rules, belong to the rules they name. A gap, and
 * what would fill it, touch no rule that is there: they stand at the last paragraph of their decision, where the new one will follow.
 */
export function restsOn(
  proposals: readonly Proposal[],
  findings: readonly Finding[],
  paragraphs: readonly NumberedParagraph[],
): (paragraph: NumberedParagraph) => RestsOn {
  const open = proposals.filter(({ state }) => state === 'open')
  const lastOf = new Map(paragraphs.flatMap(({ decision, id }) => (decision === undefined ? [] : [[decision, id]])))
  const isAt = (paragraph: NumberedParagraph, decision: string, named: readonly RuleId[]): boolean =>
    named.length === 0 ? lastOf.get(decision) === paragraph.id : paragraph.rules.some((rule) => named.includes(rule))
  return (paragraph) => {
    const proposal = open.find(({ change }) => {
      if (change.kind === 'answer') return change.question === paragraph.question
      return change.kind === 'patch' && isAt(paragraph, change.patch.decision, changed(change.patch))
    })
    return {
      ...(proposal === undefined ? {} : { proposal }),
      finding: findings.some(({ decision, rules }) => decision !== undefined && isAt(paragraph, decision, rules)),
    }
  }
}

/** The rules that say less once the patch holds. */
function changed(patch: Patch): readonly RuleId[] {
  switch (patch.kind) {
    case 'addRule':
      return patch.rule.exceptionTo ?? []
    case 'exceptionTo':
      return [patch.rule, ...patch.exceptionTo]
    case 'exclude':
      return []
  }
}
