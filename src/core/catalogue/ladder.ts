import type { Agreement } from '../agreement/agreement.ts'
import { compile } from '../agreement/compile.ts'
import { decide } from '../agreement/decide.ts'

/** One rung of the agreed ladder for conflicts: from this many days after the clarification was asked for, this step. */
export interface Rung {
  readonly from: number
  readonly step: string
}

/** The steps of a conflict in which both sides talk, in the order of their days; empty where none are agreed. */
export function ladderOf(agreement: Agreement): readonly Rung[] {
  if (!Object.hasOwn(agreement.decisions, 'disputeStep') || !Object.hasOwn(agreement.facts, 'dispute')) return []
  const compiled = compile(agreement)
  const axis = compiled.axisOf.get('dispute')
  const cells = axis === undefined ? [] : (compiled.axes[axis]?.cells ?? [])
  const rungs = cells.flatMap(({ section, from }): Rung[] => {
    if (section !== 'open' || from === undefined) return []
    const ruling = decide(agreement, 'disputeStep', {
      dispute: { kind: 'value', value: { section, n: from } },
      ...(Object.hasOwn(agreement.facts, 'talks') ? { talks: { kind: 'value', value: { section: 'going' } } as const } : {}),
    })
    if (ruling.kind !== 'answer' || ruling.answer.outcome.kind !== 'step') return []
    return [{ from, step: ruling.answer.outcome.step }]
  })
  return rungs.filter(({ step }, index) => rungs[index - 1]?.step !== step)
}
