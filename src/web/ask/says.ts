import type { DecisionId } from '#core/agreement/agreement.ts'
import type { Branch, Ruling } from '#core/agreement/situation.ts'
import type { Teller } from '#text/tell.ts'
import type { Words } from '../language/language.tsx'

/** What one of several possible answers says. */
export const branchSays = (t: Words['ask'], teller: Teller, decision: DecisionId, { answer, ruling }: Branch): string =>
  answer === undefined ? (ruling === 'conflict' ? t.conflict : t.gap) : teller.answer(decision, answer)

/** What all that is possible says, each answer once. */
export const branchesSay = (t: Words['ask'], teller: Teller, decision: DecisionId, possible: readonly Branch[]): readonly string[] => [
  ...new Set(possible.map((branch) => branchSays(t, teller, decision, branch))),
]

/** How asking has ended, in one sentence. */
export function rulingSays(t: Words['ask'], teller: Teller, decision: DecisionId, ruling: Exclude<Ruling, { kind: 'missing' }>): string {
  switch (ruling.kind) {
    case 'answer':
      return teller.answer(decision, ruling.answer)
    case 'gap':
      return t.gap
    case 'conflict':
      return t.conflict
    case 'unresolvedRole':
      return t.unresolved
    case 'outsideDomain':
      return t.outside(teller.label(ruling.fact, ruling.value))
    case 'notInForce':
      return t.notInForce
  }
}
