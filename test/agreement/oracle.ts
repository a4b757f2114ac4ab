import type {
  Agreement,
  AmountLine,
  Comparison,
  Condition,
  Decision,
  DecisionId,
  Fact,
  Outcome,
  Quantity,
  Rule,
  RuleId,
  Section,
  Test,
  Who,
} from '#core/agreement/agreement.ts'
import { unreachable } from '#core/shared/assert.ts'
import type { Situation, Value } from '#core/agreement/situation.ts'

/**
 * The semantics S1 to S19 of docs/language.md for one whole situation, read rule by rule, as plainly as they can be written.
 * Slow on purpose and without a line in common with the engines: it is what both of them are held to. It trusts that the
 * agreement is well formed (known names, no cycles), as everything that passed `parseAgreement` is.
 */
export type Evaluation =
  | { readonly kind: 'answer'; readonly key: string; readonly rules: readonly RuleId[]; readonly defeated: readonly Defeat[] }
  | { readonly kind: 'gap' }
  | { readonly kind: 'conflict'; readonly keys: readonly string[] }
  | { readonly kind: 'unresolvedRole'; readonly rule: RuleId }
  /** An inner decision has no answer here; it is told there and not a second time (S13). */
  | { readonly kind: 'undefined'; readonly because: DecisionId }

export interface Defeat {
  readonly rule: RuleId
  readonly by: RuleId
}

export function evaluate(agreement: Agreement, decision: DecisionId, situation: Situation): Evaluation {
  return judge(read(agreement, decision, situation))
}

/** What the decisions beneath say; looked up where it has been worked out already. */
export type Beneath = (decision: DecisionId) => Evaluation

/** What the rules that answer come to. */
export function judge(found: Reading): Evaluation {
  if (found.kind === 'undefined') return found
  if (found.applying.length === 0) return { kind: 'gap' }
  const unresolved = found.answering.find(({ key }) => key === undefined)
  if (unresolved) return { kind: 'unresolvedRole', rule: unresolved.rule }
  const keys = sorted(new Set(found.answering.map(({ key }) => key ?? '')))
  const [first, ...others] = keys
  if (first === undefined) throw new Error('some rule applies but none answers: exceptions form a cycle')
  if (others.length > 0) return { kind: 'conflict', keys }
  return { kind: 'answer', key: first, rules: found.answering.map(({ rule }) => rule), defeated: found.defeated }
}

/** What each rule does in one situation: which apply, which of them answer and what, which step back. */
export type Reading =
  | { readonly kind: 'undefined'; readonly because: DecisionId }
  | {
      readonly kind: 'read'
      readonly inner: ReadonlyMap<DecisionId, string>
      readonly applying: readonly RuleId[]
      /** Without a key the outcome names a role that is nobody here. */
      readonly answering: readonly { readonly rule: RuleId; readonly key: string | undefined }[]
      readonly defeated: readonly Defeat[]
    }

export function read(
  agreement: Agreement,
  decision: DecisionId,
  situation: Situation,
  beneath: Beneath = (id) => evaluate(agreement, id, situation),
): Reading {
  const inner = new Map<DecisionId, string>()
  for (const id of innerDecisions(agreement, decision)) {
    const found = beneath(id)
    if (found.kind !== 'answer') return { kind: 'undefined', because: id }
    inner.set(id, found.key)
  }
  const known: Knowledge = { agreement, situation, answers: inner }
  const applying = rulesOf(decisionOf(agreement, decision)).filter((rule) => rule.otherwise || holds(known, rule.when))
  const defeated: Defeat[] = []
  const answering: { rule: RuleId; key: string | undefined }[] = []
  for (const rule of applying) {
    const by = applying.find((other) => other !== rule && (rule.otherwise === true || other.exceptionTo?.includes(rule.id) === true))
    if (by) defeated.push({ rule: rule.id, by: by.id })
    else answering.push({ rule: rule.id, key: outcomeKey(known, decisionOf(agreement, decision), rule.outcome) })
  }
  return { kind: 'read', inner, applying: applying.map((rule) => rule.id), answering, defeated }
}

/** The exclusion that rules this situation out for this decision, if any (S14). Call only where the decision is not undefined. */
export function exclusionOf(
  agreement: Agreement,
  decision: DecisionId,
  situation: Situation,
  beneath: Beneath = (id) => evaluate(agreement, id, situation),
): string | undefined {
  const { exclusions } = decisionOf(agreement, decision)
  if (exclusions === undefined) return undefined
  const answers = new Map<string, string>()
  for (const id of excludingDecisions(agreement, decision)) {
    const found = beneath(id)
    if (found.kind === 'answer') answers.set(id, found.key)
  }
  return exclusions.find((exclusion) => holds({ agreement, situation, answers }, exclusion.when))?.id
}

/** Everything that the exclusions of a decision name. */
export const namedInExclusions = (agreement: Agreement, decision: DecisionId): readonly string[] => [
  ...new Set((decisionOf(agreement, decision).exclusions ?? []).flatMap((exclusion) => namesIn(exclusion.when))),
]

const excludingDecisions = (agreement: Agreement, decision: DecisionId): readonly DecisionId[] =>
  namedInExclusions(agreement, decision).filter((name) => name in agreement.decisions)

// Reading one rule.

interface Knowledge {
  readonly agreement: Agreement
  readonly situation: Situation
  /** Keys of the answers of inner decisions. */
  readonly answers: ReadonlyMap<string, string>
}

const decisionOf = (agreement: Agreement, id: DecisionId): Decision => {
  const decision = agreement.decisions[id]
  if (!decision) throw new Error(`no decision ${id}`)
  return decision
}

export const amountOf = (agreement: Agreement, quantity: Quantity): number =>
  quantity.terms.reduce((sum, id) => {
    const term = agreement.terms[id]
    if (!term) throw new Error(`no term ${id}`)
    return sum + term.value
  }, quantity.plus)

/** A ladder is a short way of writing one rule per step on the section `open` (C8). */
export function rulesOf(decision: Decision): readonly Rule[] {
  const ladder = decision.ladder
  if (!ladder) return decision.rules
  const steps = ladder.steps.map(([from, step], index): Rule => {
    const next = ladder.steps[index + 1]?.[0]
    const test: Test = next
      ? { kind: 'between', section: 'open', from, to: { ...next, plus: next.plus - 1 } }
      : { kind: 'compare', section: 'open', op: '>=', to: from }
    return { id: `ladder-${index + 1}`, when: { [ladder.on]: [test] }, outcome: { kind: 'step', step } }
  })
  return [...decision.rules, ...steps]
}

const namesIn = (when: Condition): readonly string[] =>
  Object.entries(when).flatMap(([name, tests]) => [
    name,
    ...tests.flatMap((test) => (test.kind === 'same' ? [test.as] : test.kind === 'other' ? [test.than] : [])),
  ])

const whoNames = (who: Who): readonly string[] => (who.kind === 'is' ? [] : [who.kind === 'role' ? who.role : who.than])

function outcomeNames(outcome: Outcome): readonly string[] {
  if (outcome.kind === 'role') return outcome.who.flatMap(whoNames)
  if (outcome.kind === 'share') return outcome.parts.flatMap((part) => whoNames(part.who))
  if (outcome.kind === 'duty') return [...whoNames(outcome.by), ...whoNames(outcome.to)]
  if (outcome.kind === 'amount')
    return outcome.lines.flatMap((line) => [line.of, line.times, line.tiers?.after].filter((name) => name !== undefined))
  return []
}

/** Everything the rules of a decision name: facts and inner decisions. What only an exclusion names is no input. */
export const inputsOf = (agreement: Agreement, decision: DecisionId): readonly string[] => [
  ...new Set(rulesOf(decisionOf(agreement, decision)).flatMap((rule) => [...namesIn(rule.when), ...outcomeNames(rule.outcome)])),
]

export function innerDecisions(agreement: Agreement, decision: DecisionId): readonly DecisionId[] {
  const source = decisionOf(agreement, decision)
  const known = innerOf.get(source)
  if (known) return known
  const found = inputsOf(agreement, decision).filter((name) => name in agreement.decisions)
  innerOf.set(source, found)
  return found
}

/** Remembered, because it is asked for every situation. */
const innerOf = new WeakMap<Decision, readonly DecisionId[]>()

/** The facts a decision can depend on, through its inner decisions and its exclusions, in the order of the agreement. */
export function leafFacts(agreement: Agreement, decision: DecisionId): readonly string[] {
  const found = new Set<string>()
  const visit = (id: DecisionId): void => {
    const excluded = (decisionOf(agreement, id).exclusions ?? []).flatMap((exclusion) => namesIn(exclusion.when))
    for (const name of [...inputsOf(agreement, id), ...(id === decision ? excluded : [])]) {
      if (name in agreement.decisions) visit(name)
      else found.add(name)
    }
  }
  visit(decision)
  return Object.keys(agreement.facts).filter((fact) => found.has(fact))
}

function holds(known: Knowledge, when: Condition): boolean {
  return Object.entries(when).every(([name, tests]) => tests.some((test) => passes(known, name, test)))
}

export function passes(known: Knowledge, name: string, test: Test): boolean {
  if (test.kind === 'same' || test.kind === 'other') {
    const one = nameOf(known, name)
    const two = nameOf(known, test.kind === 'same' ? test.as : test.than)
    if (!isParty(known, one) || !isParty(known, two)) return false
    return test.kind === 'same' ? one === two : one !== two
  }
  if (test.kind === 'is' || test.kind === 'section') return nameOf(known, name) === (test.kind === 'is' ? test.value : test.section)
  if (name in known.agreement.decisions) {
    const value = constantOf(known.answers.get(name))
    return value !== undefined && inRange(known, test, value)
  }
  const value = valueOf(known, name)
  if (!('n' in value)) return false
  if (test.section !== undefined && test.section !== value.section) return false
  return inRange(known, test, { n: BigInt(value.n), d: 1n })
}

function inRange(known: Knowledge, test: Extract<Test, { kind: 'compare' | 'between' }>, value: Ratio): boolean {
  const against = (quantity: Quantity): bigint => value.n - BigInt(amountOf(known.agreement, quantity)) * value.d
  if (test.kind === 'between') return against(test.from) >= 0n && against(test.to) <= 0n
  const sign = against(test.to)
  const answers: Record<Comparison, boolean> = { '<': sign < 0n, '<=': sign <= 0n, '>': sign > 0n, '>=': sign >= 0n, '=': sign === 0n }
  return answers[test.op]
}

const valueOf = (known: Knowledge, fact: string): Value => {
  const value = known.situation[fact]
  if (!value) throw new Error(`the situation has no value for ${fact}`)
  return value
}

/**
 * What an `is` compares with: the section of a fact, or the answer of an inner decision as a condition names it: an option,
 * a party or extra, a step, `duty` or `noDuty`, `each` or `together` for several, `talk` and `perLaw`.
 */
function nameOf(known: Knowledge, name: string): string {
  if (!(name in known.agreement.decisions)) return valueOf(known, name).section
  const key = known.answers.get(name) ?? ''
  const colon = key.indexOf(':')
  if (colon < 0) return key
  return key.startsWith('one:') ? key.slice(colon + 1) : key.slice(0, colon)
}

const isParty = (known: Knowledge, name: string): boolean => known.agreement.parties.some((party) => party.id === name)

/** The party or declared extra a `who` stands for here; undefined is the finding `unresolvedRole` (S7). */
function resolve(known: Knowledge, who: Who, also: readonly string[]): string | undefined {
  if (who.kind === 'is') return who.value
  const name = nameOf(known, who.kind === 'role' ? who.role : who.than)
  if (who.kind === 'role') return isParty(known, name) || also.includes(name) ? name : undefined
  if (!isParty(known, name)) return undefined
  const others = known.agreement.parties.filter((party) => party.id !== name)
  if (others.length !== 1) throw new Error('{ other } as an outcome needs exactly two parties')
  return others[0]?.id
}

function allBut(known: Knowledge, role: string): readonly (string | undefined)[] {
  const name = nameOf(known, role)
  return isParty(known, name) ? known.agreement.parties.flatMap(({ id }) => (id === name ? [] : [id])) : [undefined]
}

/** Equal exactly when two outcomes are equal in this situation (S6): amounts by their value before rounding. */
function outcomeKey(known: Knowledge, decision: Decision, outcome: Outcome): string | undefined {
  const also = decision.answer.kind === 'role' ? decision.answer.also : []
  switch (outcome.kind) {
    case 'choice':
      return outcome.option
    case 'step':
      return outcome.step
    case 'noDuty':
      return 'noDuty'
    case 'talk':
      return `talk:${outcome.step}`
    case 'perLaw':
      return `perLaw:${outcome.source}`
    case 'role': {
      const whos = outcome.who.flatMap((who) => (who.kind === 'others' ? allBut(known, who.than) : [resolve(known, who, also)]))
      if (whos.includes(undefined)) return undefined
      const names = sorted(new Set(whos.map(String)))
      return `${names.length === 1 ? 'one' : outcome.mode}:${names.join('+')}`
    }
    case 'share': {
      const fixed = outcome.parts.reduce((sum, part) => sum + (part.part === 'rest' ? 0 : part.part), 0)
      const shares = new Map<string, number>()
      for (const { who, part } of outcome.parts) {
        const id = resolve(known, who, also)
        if (id === undefined) return undefined
        shares.set(id, (shares.get(id) ?? 0) + (part === 'rest' ? 10_000 - fixed : part))
      }
      return `share:${sorted([...shares].map((entry) => entry.join('='))).join('+')}`
    }
    case 'duty': {
      const by = resolve(known, outcome.by, also)
      const to = resolve(known, outcome.to, also)
      if (by === undefined || to === undefined) return undefined
      const within = amountOf(known.agreement, outcome.within)
      return `duty:${[outcome.duty, by, to, within, outcome.from, outcome.orFrom ?? '-', outcome.against ?? '-'].join(',')}`
    }
    case 'amount': {
      const total = outcome.lines.map((line) => lineValue(known, line)).reduce(add, { n: 0n, d: 1n })
      const divisor = gcd(total.n, total.d)
      return `amount:${total.n / divisor}/${total.d / divisor}`
    }
    default:
      return unreachable(outcome)
  }
}

const sorted = (texts: Iterable<string>): string[] => [...texts].sort((one, two) => (one < two ? -1 : 1))

// Amounts, in exact fractions of a minor unit.

interface Ratio {
  readonly n: bigint
  /** Positive. */
  readonly d: bigint
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b))
const add = (a: Ratio, b: Ratio): Ratio => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d })
const less = (a: Ratio, b: Ratio): boolean => a.n * b.d < b.n * a.d

const constantOf = (key: string | undefined): Ratio | undefined => {
  const found = /^amount:(-?\d+)\/(\d+)$/.exec(key ?? '')
  return found ? { n: BigInt(found[1] ?? 0), d: BigInt(found[2] ?? 1) } : undefined
}

function lineValue(known: Knowledge, line: AmountLine): Ratio {
  const number = (fact: string | undefined, without: bigint): bigint => {
    if (fact === undefined) return without
    const value = valueOf(known, fact)
    return 'n' in value ? BigInt(value.n) : 0n
  }
  const of = number(line.of, 1n)
  const times = number(line.times, 1n)
  const agreed = (quantity: Quantity): bigint => BigInt(amountOf(known.agreement, quantity))
  let value: Ratio
  if (line.tiers) {
    const from = number(line.tiers.after, 0n)
    let sum = 0n
    let lower = 0n
    for (const [upTo, basisPoints] of line.tiers.each) {
      const upper = upTo === 'rest' ? from + of : agreed(upTo)
      const start = from > lower ? from : lower
      const end = from + of < upper ? from + of : upper
      if (end > start) sum += (end - start) * BigInt(basisPoints)
      lower = upper > lower ? upper : lower
    }
    value = { n: sum * times, d: 10_000n }
  } else if (line.rate.kind === 'percent') value = { n: agreed(line.rate.basisPoints) * of * times, d: 10_000n }
  else value = { n: agreed(line.rate.minor) * of * times, d: 1n }
  if (line.cap && less({ n: agreed(line.cap), d: 1n }, value)) value = { n: agreed(line.cap), d: 1n }
  if (line.floor && less(value, { n: agreed(line.floor), d: 1n })) value = { n: agreed(line.floor), d: 1n }
  return value
}

// All whole situations.

/** The sections of a fact, spelled out here a second time so that a mistake in `axis.ts` shows. */
export function sections(agreement: Agreement, fact: Fact): readonly Section[] {
  const point = (name: string): Section => ({ name, kind: 'point' })
  switch (fact.kind) {
    case 'choice':
      return fact.options.map(point)
    case 'yesno':
      return [point('yes'), point('no')]
    case 'role':
      return [...agreement.parties.map((party) => point(party.id)), ...fact.also.map(point)]
    case 'number':
      return [{ name: 'value', kind: 'range', unit: fact.unit, min: fact.min, ...(fact.max === undefined ? {} : { max: fact.max }) }]
    case 'event':
      return [point('notYet'), { name: 'ago', kind: 'range', unit: fact.unit, min: 0 }]
    case 'reaction':
      return [
        point('notDue'),
        { name: 'done', kind: 'range', unit: fact.unit, min: 0 },
        { name: 'open', kind: 'range', unit: fact.unit, min: 0 },
      ]
    case 'consent':
      return [point('notAsked'), point('yes'), point('no'), { name: 'silent', kind: 'range', unit: fact.unit, min: 0 }]
    case 'axis':
      return fact.sections
    default:
      return unreachable(fact)
  }
}

/** What a clock waits for: `after`, and the event a reaction reacts to. A duty reacted to is a decision and no clock. */
export function clocksBefore(agreement: Agreement, fact: string): readonly string[] {
  const found = agreement.facts[fact]
  if (found?.kind !== 'event' && found?.kind !== 'reaction' && found?.kind !== 'consent') return []
  const to = found.kind === 'reaction' && found.to !== undefined && found.to in agreement.facts ? [found.to] : []
  return [...new Set([...(found.after ?? []), ...to])]
}

const unitOf = (fact: Fact | undefined): string | undefined => (fact && 'unit' in fact ? fact.unit : undefined)

/** Clocks joined by `after`, directly or not, with the same unit: they are cut at one common number. */
function joined(agreement: Agreement, fact: string): ReadonlySet<string> {
  const group = new Set([fact])
  for (let size = 0; size !== group.size;) {
    size = group.size
    for (const id of Object.keys(agreement.facts))
      for (const before of clocksBefore(agreement, id))
        if (unitOf(agreement.facts[id]) === unitOf(agreement.facts[before]) && (group.has(id) || group.has(before)))
          group.add(id).add(before)
  }
  return group
}

/** The largest number that any condition compares this section with; below the section's own minimum when there is none. */
function largestThreshold(agreement: Agreement, fact: string, section: Section & { kind: 'range' }): number {
  let largest = section.min - 1
  const conditions = Object.values(agreement.decisions).flatMap((decision) => [
    ...rulesOf(decision).map((rule) => rule.when),
    ...(decision.exclusions ?? []).map((exclusion) => exclusion.when),
  ])
  for (const test of conditions.flatMap((when) => when[fact] ?? [])) {
    if (test.kind !== 'compare' && test.kind !== 'between') continue
    if (test.section !== undefined && test.section !== section.name) continue
    const numbers = test.kind === 'between' ? [test.from, test.to] : [test.to]
    for (const quantity of numbers) largest = Math.max(largest, amountOf(agreement, quantity))
  }
  return largest
}

/** All values of a fact; a section without a maximum ends one above the largest number it (or a joined clock) is compared with. */
export function valuesOf(agreement: Agreement, id: string): readonly Value[] {
  const fact = agreement.facts[id]
  if (!fact) throw new Error(`no fact ${id}`)
  const group = joined(agreement, id)
  return sections(agreement, fact).flatMap((section): Value[] => {
    if (section.kind === 'point') return [{ section: section.name }]
    let last = section.max
    if (last === undefined) {
      last = section.min
      for (const other of group)
        for (const range of sections(agreement, agreement.facts[other] ?? fact))
          if (range.kind === 'range' && (other !== id || range.name === section.name || group.size > 1))
            last = Math.max(last, largestThreshold(agreement, other, range) + 1)
    }
    const values: Value[] = []
    for (let n = section.min; n <= last; n++) values.push({ section: section.name, n })
    return values
  })
}

/** False when a clock shows something that would have happened before what it has to wait for. */
export function isPossible(agreement: Agreement, situation: Situation): boolean {
  return orderedClocks(agreement).every(([id, before]) => {
    const [value, earlier] = [situation[id], situation[before]]
    if (!value || !earlier || beforeAnything.includes(value.section)) return true
    if (beforeAnything.includes(earlier.section)) return false
    if (!('n' in value) || !('n' in earlier) || unitOf(agreement.facts[id]) !== unitOf(agreement.facts[before])) return true
    return value.n <= earlier.n
  })
}

const beforeAnything: readonly string[] = ['notYet', 'notDue', 'notAsked']

const orderedClocks = (agreement: Agreement): readonly (readonly [later: string, earlier: string])[] => {
  const known = clocksOf.get(agreement.facts)
  if (known) return known
  const found = Object.keys(agreement.facts).flatMap((id) => clocksBefore(agreement, id).map((before) => [id, before] as const))
  clocksOf.set(agreement.facts, found)
  return found
}

const clocksOf = new WeakMap<Agreement['facts'], readonly (readonly [string, string])[]>()

/** One whole situation, and for each fact in turn which of its values it has. */
export interface Numbered {
  readonly situation: Situation
  readonly at: readonly number[]
}

/** Every possible whole situation over all facts, in a fixed order. */
export function* numberedSituations(agreement: Agreement): Generator<Numbered> {
  const facts = Object.keys(agreement.facts).map((id) => ({ id, values: valuesOf(agreement, id) }))
  const index = facts.map(() => 0)
  for (;;) {
    const situation: Record<string, Value> = {}
    for (const [at, { id, values }] of facts.entries()) situation[id] = values[index[at]!]!
    if (isPossible(agreement, situation)) yield { situation, at: [...index] }
    let at = facts.length - 1
    while (at >= 0 && ++index[at]! === facts[at]!.values.length) index[at--] = 0
    if (at < 0) return
  }
}
