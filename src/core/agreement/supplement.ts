import { refuse, ok, type Result } from '../shared/result.ts'
import type { Agreement, DecisionId, Rule, RuleId, Term, TermId } from './agreement.ts'

/**
 * What one project agrees differently from the frame (C10): rules that go before the frame's rules of the same decision, and
 * other values of agreed numbers. It compiles to ordinary exceptions, so frame and supplement are analysed as one agreement.
 */
export interface Supplement {
  readonly rules: Readonly<Record<DecisionId, readonly Rule[]>>
  readonly terms?: Readonly<Record<TermId, Term>>
}

export type SupplementRefusal =
  | { readonly code: 'unknownDecision'; readonly decision: DecisionId }
  /** The frame keeps this decision the same for every project. */
  | { readonly code: 'notSupplementable'; readonly decision: DecisionId }
  | { readonly code: 'duplicateRule'; readonly rule: RuleId }
  | { readonly code: 'unknownTerm'; readonly term: TermId }
  | { readonly code: 'otherUnit'; readonly term: TermId }

/** The agreement as it holds in the project. A supplement without rules and terms changes nothing (S19). */
export function withSupplement(frame: Agreement, supplement: Supplement): Result<Agreement, SupplementRefusal> {
  const decisions = { ...frame.decisions }
  for (const [id, added] of Object.entries(supplement.rules)) {
    const decision = Object.hasOwn(frame.decisions, id) ? frame.decisions[id] : undefined
    if (decision === undefined) return refuse({ code: 'unknownDecision', decision: id })
    if (added.length === 0) continue
    if (decision.supplement !== 'allowed') return refuse({ code: 'notSupplementable', decision: id })
    const known = new Set(Object.values(frame.decisions).flatMap((other) => other.rules.map((rule) => rule.id)))
    for (const rule of added) {
      if (known.has(rule.id)) return refuse({ code: 'duplicateRule', rule: rule.id })
      known.add(rule.id)
    }
    // The catch-all steps back behind every rule by itself; an exception to it would say so twice.
    const before = decision.rules.filter((rule) => rule.otherwise !== true).map((rule) => rule.id)
    const rules = added.map((rule): Rule => {
      const exceptionTo = [...new Set([...(rule.exceptionTo ?? []), ...before])]
      return exceptionTo.length === 0 ? rule : { ...rule, exceptionTo }
    })
    decisions[id] = { ...decision, rules: [...decision.rules, ...rules] }
  }
  const terms = { ...frame.terms }
  for (const [id, term] of Object.entries(supplement.terms ?? {})) {
    const agreed = Object.hasOwn(frame.terms, id) ? frame.terms[id] : undefined
    if (agreed === undefined) return refuse({ code: 'unknownTerm', term: id })
    if (agreed.unit !== term.unit) return refuse({ code: 'otherUnit', term: id })
    terms[id] = term
  }
  return ok({ ...frame, terms, decisions })
}
