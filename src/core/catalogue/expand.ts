import type { Agreement, Condition, Decision, Fact, Outcome, PartyId, Quantity, Rule, Test } from '../agreement/agreement.ts'
import { assert, unreachable } from '../shared/assert.ts'
import { sharedFacts } from './facts.ts'
import { germanOf } from './kinds.ts'
import { usedAnswers } from './questions.ts'
import { topics } from './topics.ts'
import type { Answers, Clause, Draft } from './topic.ts'

/**
 * The agreement that the answers make. Topics are joined in their order; rules of one decision may come from several.
 * Answers to questions that are no longer relevant, *don't know yet* and *not relevant* make nothing. Facts and terms are
 * kept only where a rule uses them, and a decision without rules is left out.
 */
export function expand(answers: Answers, parties: readonly PartyId[]): Draft {
  const used = usedAnswers(answers, parties)
  const expansions = topics.map((topic) => topic.expand(used, parties))
  const clauses: Clause[] = expansions.flatMap((expansion) => expansion.clauses ?? [])
  assert(new Set(clauses.map((clause) => clause.id)).size === clauses.length, 'a clause stands in the contract once')
  const decisions: Record<string, Decision> = {}
  for (const expansion of expansions)
    for (const [id, decision] of Object.entries(expansion.decisions ?? {})) decisions[id] = joined(id, decisions[id], decision)
  for (const id of Object.keys(decisions)) if (decisions[id]?.rules.length === 0 && decisions[id].ladder === undefined) delete decisions[id]
  const facts: Record<string, Fact> = {}
  for (const expansion of expansions) for (const [id, fact] of Object.entries(expansion.facts ?? {})) putEqual(facts, id, fact)
  for (const [id, fact] of Object.entries(sharedFacts)) putEqual(facts, id, fact)
  const terms: Record<string, Agreement['terms'][string]> = {}
  for (const expansion of expansions) for (const [id, term] of Object.entries(expansion.terms ?? {})) putEqual(terms, id, term)
  const needed = inputs(decisions, facts)
  for (const id of needed)
    assert(
      Object.hasOwn(facts, id) || Object.hasOwn(decisions, id) || terms[id] !== undefined,
      `the input ${id} is a fact, a decision or a term`,
    )
  const labels = Object.assign({}, ...expansions.map((expansion) => expansion.labels ?? {})) as NonNullable<Draft['labels']>
  const german = germanOf(used)
  const agreement: Agreement = {
    format: 'handschlag/agreement@1',
    ...(german !== undefined && { german }),
    parties: parties.map((id) => ({ id })),
    terms: kept(terms, needed),
    facts: kept(facts, needed),
    decisions,
  }
  return { agreement, clauses, labels: kept(labels, needed) }
}

function joined(id: string, before: Decision | undefined, after: Decision): Decision {
  if (before === undefined) return after
  assert(JSON.stringify(before.answer) === JSON.stringify(after.answer), `all topics give the decision ${id} the same shape`)
  return { ...before, ...after, rules: [...before.rules, ...after.rules], ...both(before, after) }
}

const both = (before: Decision, after: Decision): Pick<Decision, 'exclusions'> => {
  const exclusions = [...(before.exclusions ?? []), ...(after.exclusions ?? [])]
  return exclusions.length === 0 ? {} : { exclusions }
}

function putEqual<T>(into: Record<string, T>, id: string, value: T): void {
  assert(into[id] === undefined || JSON.stringify(into[id]) === JSON.stringify(value), `${id} means the same in all topics`)
  into[id] = value
}

const kept = <T>(all: Readonly<Record<string, T>>, needed: ReadonlySet<string>): Record<string, T> =>
  Object.fromEntries(Object.entries(all).filter(([id]) => needed.has(id)))

/** Every fact, decision and term that rules, ladders and used facts name. */
function inputs(decisions: Readonly<Record<string, Decision>>, facts: Readonly<Record<string, Fact>>): ReadonlySet<string> {
  const found = new Set<string>()
  for (const decision of Object.values(decisions)) {
    for (const rule of decision.rules) for (const id of ruleInputs(rule)) found.add(id)
    for (const exclusion of decision.exclusions ?? []) for (const id of conditionInputs(exclusion.when)) found.add(id)
    if (decision.ladder !== undefined)
      for (const id of [decision.ladder.on, ...decision.ladder.steps.flatMap(([from]) => from.terms)]) found.add(id)
    if (decision.answer.kind === 'amount')
      for (const id of [decision.answer.from, decision.answer.to]) if (id !== undefined && Object.hasOwn(facts, id)) found.add(id)
  }
  // A set grows while it is walked, so what a used fact names is found too.
  for (const id of found) for (const named of factInputs(facts[id])) found.add(named)
  return found
}

/** Every fact, decision and term that a rule names. */
export const ruleInputs = (rule: Rule): readonly string[] => [...conditionInputs(rule.when), ...outcomeInputs(rule.outcome)]

const conditionInputs = (condition: Condition): readonly string[] =>
  Object.entries(condition).flatMap(([id, tests]) => [id, ...tests.flatMap(testInputs)])

function testInputs(test: Test): readonly string[] {
  switch (test.kind) {
    case 'compare':
      return test.to.terms
    case 'between':
      return [...test.from.terms, ...test.to.terms]
    case 'same':
      return [test.as]
    case 'other':
      return [test.than]
    case 'is':
    case 'section':
      return []
    default:
      return unreachable(test)
  }
}

function outcomeInputs(outcome: Outcome): readonly string[] {
  switch (outcome.kind) {
    case 'role':
      return outcome.who.flatMap(whoInputs)
    case 'share':
      return outcome.parts.flatMap((part) => whoInputs(part.who))
    case 'duty':
      return [
        ...whoInputs(outcome.by),
        ...whoInputs(outcome.to),
        ...outcome.within.terms,
        outcome.from,
        ...(outcome.orFrom === undefined ? [] : [outcome.orFrom]),
      ]
    case 'amount':
      return outcome.lines.flatMap((line) => [
        ...[line.of, line.times, line.tiers?.after].filter((id) => id !== undefined),
        ...[rateOf(line.rate), line.floor, line.cap, ...(line.tiers?.each.map(([upTo]) => upTo) ?? [])].flatMap((each) =>
          each === undefined || each === 'rest' ? [] : each.terms,
        ),
      ])
    case 'choice':
    case 'noDuty':
    case 'step':
    case 'talk':
    case 'perLaw':
      return []
    default:
      return unreachable(outcome)
  }
}

function rateOf(rate: Extract<Outcome, { kind: 'amount' }>['lines'][number]['rate']): Quantity {
  return rate.kind === 'percent' ? rate.basisPoints : rate.minor
}

const whoInputs = (who: { readonly kind: string; readonly role?: string; readonly than?: string }): readonly string[] =>
  [who.role, who.than].filter((id) => id !== undefined)

function factInputs(fact: Fact | undefined): readonly string[] {
  if (fact === undefined) return []
  switch (fact.kind) {
    case 'event':
      return [...(fact.after ?? []), ...(fact.asOf === undefined ? [] : [fact.asOf])]
    case 'reaction':
    case 'consent':
      return fact.after ?? []
    case 'number':
      return fact.total === undefined ? [] : [fact.total.of]
    case 'choice':
    case 'yesno':
    case 'role':
    case 'axis':
      return []
    default:
      return unreachable(fact)
  }
}
