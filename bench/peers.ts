import { ZenDecisionContent, ZenEngine } from '@gorules/zen-engine'
import { Engine, type RuleProperties } from 'json-rules-engine'
import type { Agreement, Rule, Test } from '#core/agreement/agreement.ts'
import { quantity } from '#core/agreement/axis.ts'
import type { Situation } from '#core/agreement/situation.ts'

/**
 * The same rules in the words of other engines. A situation is a plain object: a point of a choice or role is its name, a
 * number is itself, a clock that has not begun is -1. Each engine finds the rules that apply; which of them step back is
 * worked out the same way behind each, so that all give the same answer with the same reason.
 */
export type Flat = Readonly<Record<string, string | number>>

export interface Verdict {
  readonly answer: string
  readonly rules: readonly string[]
  readonly defeated: readonly (readonly [rule: string, by: string])[]
}

export const flatten = (situation: Situation): Flat =>
  Object.fromEntries(
    Object.entries(situation).map(([fact, value]) => [fact, 'n' in value ? value.n : value.section === 'notYet' ? -1 : value.section]),
  )

/** One condition in plain form: names, or intervals of whole numbers. */
interface Check {
  readonly fact: string
  readonly names: readonly string[]
  readonly spans: readonly (readonly [from: number, to: number])[]
}

function checksOf(agreement: Agreement, rule: Rule): Check[] {
  return Object.entries(rule.when).map(([fact, tests]): Check => {
    const numeric = agreement.facts[fact]?.kind === 'number' || agreement.facts[fact]?.kind === 'event'
    return {
      fact,
      names: numeric ? [] : tests.flatMap((test) => (test.kind === 'is' ? [test.value] : [])),
      spans: numeric ? tests.map((test) => spanOf(agreement, test)) : [],
    }
  })
}

function spanOf(agreement: Agreement, test: Test): readonly [number, number] {
  if (test.kind === 'is') return [-1, -1]
  if (test.kind === 'section') return [0, Infinity]
  if (test.kind === 'between') return [quantity(agreement, test.from), quantity(agreement, test.to)]
  if (test.kind !== 'compare') throw new Error(`no peer knows ${test.kind}`)
  const to = quantity(agreement, test.to)
  const low = test.op === '>' ? to + 1 : test.op === '>=' || test.op === '=' ? to : 0
  return [low, test.op === '<' ? to - 1 : test.op === '<=' || test.op === '=' ? to : Infinity]
}

/** From the rules that apply to the answer, the reason and everything that steps back. */
function settle(applying: readonly string[], byId: ReadonlyMap<string, Edges>): Verdict {
  const defeated: [string, string][] = []
  const rules: string[] = []
  let answer = 'gap'
  for (const id of applying) {
    const by = byId.get(id)?.beatenBy
    const found = by && applying.find((other) => by.has(other))
    if (found !== undefined) {
      defeated.push([id, found])
      continue
    }
    const option = byId.get(id)?.option ?? ''
    answer = rules.length === 0 || answer === option ? option : 'conflict'
    rules.push(id)
  }
  return { answer, rules, defeated }
}

interface Edges {
  readonly option: string
  readonly beatenBy: ReadonlySet<string>
}

function edgesOf(rules: readonly Rule[]): Map<string, Edges> {
  const beatenBy = new Map(rules.map((rule) => [rule.id, new Set<string>()]))
  for (const rule of rules) for (const target of rule.exceptionTo ?? []) beatenBy.get(target)?.add(rule.id)
  return new Map(
    rules.map((rule) => [
      rule.id,
      { option: rule.outcome.kind === 'choice' ? rule.outcome.option : '', beatenBy: beatenBy.get(rule.id) ?? new Set() },
    ]),
  )
}

export type Peer = (situation: Flat) => Verdict | Promise<Verdict>

/** What one would write by hand: every rule, every condition, stop at the first that fails. */
export function naiveLoop(agreement: Agreement, decision: string): (situation: Flat) => Verdict {
  const rules = agreement.decisions[decision]?.rules ?? []
  const edges = edgesOf(rules)
  const table = rules.map((rule) => ({
    id: rule.id,
    checks: checksOf(agreement, rule).map((check) => ({ ...check, names: new Set(check.names) })),
  }))
  return (situation) => {
    const applying: string[] = []
    for (const rule of table) {
      let holds = true
      for (const { fact, names, spans } of rule.checks) {
        const value = situation[fact]
        if (typeof value === 'number') {
          let inside = false
          for (const [from, to] of spans) if (from <= value && value <= to) inside = true
          holds = inside
        } else holds = names.has(value ?? '')
        if (!holds) break
      }
      if (holds) applying.push(rule.id)
    }
    return settle(applying, edges)
  }
}

/** A decision table that collects every rule that applies, compiled ahead. */
export function zenEngine(agreement: Agreement, decision: string): Peer {
  const rules = agreement.decisions[decision]?.rules ?? []
  const edges = edgesOf(rules)
  const facts = Object.keys(agreement.facts)
  const cell = (check: Check | undefined): string => {
    if (!check) return ''
    if (check.names.length > 0) return check.names.map((name) => `"${name}"`).join(', ')
    return check.spans.map(([from, to]) => (to === Infinity ? `>= ${from}` : `[${from}..${to}]`)).join(', ')
  }
  const table = rules.map((rule) => {
    const checks = new Map(checksOf(agreement, rule).map((check) => [check.fact, check]))
    return { _id: rule.id, ...Object.fromEntries(facts.map((fact) => [fact, cell(checks.get(fact))])), rule: `"${rule.id}"` }
  })
  const content = {
    contentType: 'application/vnd.gorules.decision',
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode', content: { schema: '' } },
      {
        id: 'table',
        name: 'table',
        type: 'decisionTableNode',
        content: {
          hitPolicy: 'collect',
          inputs: facts.map((fact) => ({ id: fact, name: fact, field: fact })),
          outputs: [{ id: 'rule', name: 'rule', field: 'rule' }],
          rules: table,
        },
      },
      { id: 'out', name: 'out', type: 'outputNode', content: { schema: '' } },
    ],
    edges: [
      { id: 'one', sourceId: 'in', targetId: 'table', type: 'edge' },
      { id: 'two', sourceId: 'table', targetId: 'out', type: 'edge' },
    ],
  }
  const compiled = new ZenEngine().createDecision(new ZenDecisionContent(content))
  return async (situation) => {
    const { result } = await compiled.evaluate(situation)
    return settle(
      (result as readonly { readonly rule: string }[]).map((row) => row.rule),
      edges,
    )
  }
}

export function jsonRulesEngine(agreement: Agreement, decision: string): Peer {
  const rules = agreement.decisions[decision]?.rules ?? []
  const edges = edgesOf(rules)
  const order = new Map(rules.map((rule, index) => [rule.id, index]))
  const engine = new Engine(
    rules.map((rule): RuleProperties => ({
      conditions: {
        all: checksOf(agreement, rule).map((check) =>
          check.names.length > 0
            ? { fact: check.fact, operator: 'in', value: [...check.names] }
            : {
                any: check.spans.map(([from, to]) => ({
                  all: [
                    { fact: check.fact, operator: 'greaterThanInclusive', value: from },
                    ...(to === Infinity ? [] : [{ fact: check.fact, operator: 'lessThanInclusive', value: to }]),
                  ],
                })),
              },
        ),
      },
      event: { type: rule.id },
    })),
  )
  return async (situation) => {
    const { events } = await engine.run(situation)
    const applying = events.map((event) => event.type).sort((one, two) => (order.get(one) ?? 0) - (order.get(two) ?? 0))
    return settle(applying, edges)
  }
}
