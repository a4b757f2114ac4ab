import type { Agreement, Rule } from './agreement.ts'
import type { Finding, Proposal } from './situation.ts'

/**
 * Ready-made ways to close a finding, offered in an order that favours nobody and never applied by themselves: write the
 * missing rule, widen one that is there, put one of two rules before the other, or say that it cannot happen.
 */
export function propose(agreement: Agreement, finding: Finding): readonly Proposal[] {
  const [region] = finding.regions
  const { decision } = finding
  if (decision === undefined || region === undefined) return []
  const rules = agreement.decisions[decision]?.rules ?? []
  switch (finding.code) {
    case 'gap':
      return [
        { kind: 'addRule', decision, region, exceptionTo: [] },
        ...neighbours(rules, Object.keys(region)).map((rule): Proposal => ({ kind: 'extendRule', rule: rule.id, region })),
        { kind: 'exclude', decision, region },
      ]
    case 'conflict':
      return [
        ...orders(rules, finding.rules),
        { kind: 'addRule', decision, region, exceptionTo: finding.rules },
        { kind: 'exclude', decision, region },
      ]
    case 'unresolvedRole':
      return [
        { kind: 'addRule', decision, region, exceptionTo: finding.rules },
        { kind: 'exclude', decision, region },
      ]
    case 'onlyOtherwise':
      return [{ kind: 'addRule', decision, region, exceptionTo: [] }]
    case 'unreachableRule':
    case 'redundantRule':
    case 'deadExclusion':
    case 'cliff':
    case 'unusedFact':
      return []
  }
}

/** Rules that speak of a fact the gap speaks of: widening one of them may be what was meant. Each answer is offered once. */
function neighbours(rules: readonly Rule[], names: readonly string[]): Rule[] {
  const seen = new Set<string>()
  return rules.filter((rule) => {
    if (rule.otherwise === true || !names.some((name) => Object.hasOwn(rule.when, name))) return false
    const key = JSON.stringify(rule.outcome)
    return !seen.has(key) && Boolean(seen.add(key))
  })
}

/** Each of the clashing rules before the others, unless that would close a circle of exceptions (S5). */
function orders(rules: readonly Rule[], clashing: readonly string[]): Proposal[] {
  const beats = new Map(rules.map((rule) => [rule.id, rule.exceptionTo ?? []]))
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
    from === to || (beats.get(from) ?? []).some((next) => !seen.has(next) && reaches(next, to, seen.add(next)))
  return clashing.flatMap((before) =>
    clashing.filter((after) => after !== before && !reaches(after, before)).map((after): Proposal => ({ kind: 'order', before, after })),
  )
}
