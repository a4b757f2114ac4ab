import type { Agreement, Condition, Decision, DecisionId, Outcome, Rule, Test, Who } from '#core/agreement/agreement.ts'
import { analyse } from '#core/agreement/analyse.ts'
import { decide } from '#core/agreement/decide.ts'
import { createDecider } from '#core/agreement/decider.ts'
import type { Case, Finding, KnownFact, Ruling, Situation, Span, Value } from '#core/agreement/situation.ts'
import { random, type Random, smallAgreement, tell } from './generate.ts'
import { evaluate, type Evaluation, exclusionOf, leafFacts, read, rulesOf, situations, valuesOf } from './oracle.ts'

/** The laws of `decide` and of its fast twin, and what may not matter to either: names, order, a rule cut in two. */
type Told = Extract<Ruling, { kind: 'answer' | 'gap' | 'conflict' | 'unresolvedRole' }>

const asCase = (situation: Situation): Case =>
  Object.fromEntries(Object.entries(situation).map(([fact, value]): [string, KnownFact] => [fact, { kind: 'value', value }]))

const show = (situation: Situation): string =>
  Object.entries(situation)
    .map(([fact, value]) => `${fact}=${value.section}${'n' in value ? ` ${value.n}` : ''}`)
    .join(' ')

/** Where it went wrong first: the decision itself, or one beneath that has no answer. */
function isCause(agreement: Agreement, decision: DecisionId, situation: Situation, ruling: Told): boolean {
  if (ruling.kind === 'answer') return false
  return ruling.decision !== decision && evaluate(agreement, ruling.decision, situation).kind === ruling.kind
}

/** Answers of the oracle and of the engine are named differently; the same answer must always have the same pair of names. */
class Pairing {
  readonly #there = new Map<string, string>()
  readonly #back = new Map<string, string>()

  fits(one: string, two: string): boolean {
    const [there, back] = [this.#there.get(one), this.#back.get(two)]
    this.#there.set(one, two)
    this.#back.set(two, one)
    return (there === undefined || there === two) && (back === undefined || back === one)
  }
}

function* wholeLaws(agreement: Agreement, decision: DecisionId, situation: Situation, pairing: Pairing): Generator<string> {
  const expected = evaluate(agreement, decision, situation)
  const ruling = decide(agreement, decision, asCase(situation))
  const where = `${decision} at ${show(situation)}`
  if (ruling.kind === 'missing' || ruling.kind === 'outsideDomain' || ruling.kind === 'notInForce') {
    yield `${where}: ${ruling.kind} of a whole situation`
    return
  }
  if (expected.kind === 'undefined') {
    if (!isCause(agreement, decision, situation, ruling)) yield `${where}: ${ruling.kind}, but undefined because of ${expected.because}`
    return
  }
  if (ruling.kind !== expected.kind) {
    yield `${where}: ${ruling.kind}, expected ${expected.kind}`
    return
  }
  const excluded = exclusionOf(agreement, decision, situation)
  if (ruling.kind !== 'unresolvedRole' && (ruling.excluded !== undefined) !== (excluded !== undefined))
    yield `${where}: excluded ${ruling.excluded?.exclusion}, expected ${excluded}`
  if (ruling.kind === 'answer' && expected.kind === 'answer') {
    if (!sameSet(ruling.rules, expected.rules)) yield `${where}: answered by ${ruling.rules.join()}, expected ${expected.rules.join()}`
    if (!pairing.fits(expected.key, ruling.answer.key)) yield `${where}: answer ${ruling.answer.key}, expected ${expected.key}`
    yield* defeatLaws(agreement, decision, situation, where, ruling.defeated)
  }
  if (ruling.kind === 'conflict' && expected.kind === 'conflict') {
    if (ruling.answers.length !== expected.keys.length) yield `${where}: ${ruling.answers.length} answers, expected ${expected.keys.length}`
    const found = read(agreement, decision, situation)
    if (
      found.kind === 'read' &&
      !sameSet(
        ruling.answers.flatMap((one) => one.rules),
        found.answering.map((one) => one.rule),
      )
    )
      yield `${where}: the conflict is not between all answering rules`
  }
}

function* defeatLaws(
  agreement: Agreement,
  decision: DecisionId,
  situation: Situation,
  where: string,
  told: readonly { rule: string; by: string }[],
): Generator<string> {
  const found = read(agreement, decision, situation)
  if (found.kind !== 'read') return
  if (
    !sameSet(
      told.map((one) => one.rule),
      found.defeated.map((one) => one.rule),
    )
  )
    yield `${where}: ${told.map((one) => one.rule).join()} step back, expected ${found.defeated.map((one) => one.rule).join()}`
  const rules = rulesOf(agreement.decisions[decision]!)
  for (const { rule, by } of told) {
    const stepsBack = rules.find((one) => one.id === rule)
    const goesBefore = rules.find((one) => one.id === by)
    if (!found.applying.includes(by) || !(stepsBack?.otherwise || goesBefore?.exceptionTo?.includes(rule)))
      yield `${where}: ${by} does not go before ${rule}`
  }
}

const sameSet = (one: readonly string[], two: readonly string[]): boolean => {
  const [first, second] = [new Set(one), new Set(two)]
  return first.size === second.size && [...first].every((entry) => second.has(entry))
}

/** A case with some facts missing, some disputed, some known. */
function makeCase(
  rnd: Random,
  agreement: Agreement,
  facts: readonly string[],
): { readonly known: Case; readonly holds: (situation: Situation) => boolean; readonly open: readonly string[] } {
  const known: Record<string, KnownFact> = {}
  const allowed = new Map<string, readonly Value[]>()
  const open: string[] = []
  for (const fact of Object.keys(agreement.facts)) {
    const values = valuesOf(agreement, fact)
    const how = facts.includes(fact) ? rnd.int(10) : 0
    if (how < 5) {
      const value = rnd.pick(values)
      known[fact] = { kind: 'value', value }
      allowed.set(fact, [value])
    } else {
      open.push(fact)
      if (how < 8) {
        allowed.set(fact, values)
        continue
      }
      const some = rnd.some(values)
      known[fact] = {
        kind: 'disputed',
        values: some.map((value): Span => ('n' in value ? { section: value.section, from: value.n, to: value.n } : value)),
      }
      allowed.set(fact, some)
    }
  }
  const sets = new Map([...allowed].map(([fact, values]) => [fact, new Set(values.map((value) => JSON.stringify(value)))]))
  return { known, open, holds: (situation) => [...sets].every(([fact, set]) => set.has(JSON.stringify(situation[fact]))) }
}

const outcomeText = (found: Evaluation): string =>
  found.kind === 'answer' ? `answer ${found.key}` : found.kind === 'undefined' ? `undefined ${found.because}` : found.kind

function* boxLaws(agreement: Agreement, decision: DecisionId, all: readonly Situation[], rnd: Random, pairing: Pairing): Generator<string> {
  const leaves = leafFacts(agreement, decision)
  const { known, holds, open } = makeCase(rnd, agreement, leaves)
  const inside = all.filter(holds)
  if (inside.length === 0) return
  const found = inside.map((situation) => ({ situation, is: evaluate(agreement, decision, situation) }))
  const kinds = new Set(found.map(({ is }) => outcomeText(is)))
  const answers = new Set(found.flatMap(({ is }) => (is.kind === 'answer' ? [is.key] : [])))
  const ruling = decide(agreement, decision, known)
  const where = `${decision} over ${JSON.stringify(known)}`
  if (ruling.kind === 'outsideDomain' || ruling.kind === 'notInForce') {
    yield `${where}: ${ruling.kind}`
    return
  }
  // Over an open number an amount is told as its formula, which has no one value to compare with.
  if (agreement.decisions[decision]!.answer.kind === 'amount') return
  const [only] = found
  if (kinds.size === 1 && only) {
    if (only.is.kind === 'answer') {
      if (ruling.kind !== 'answer' || !pairing.fits(only.is.key, ruling.answer.key))
        yield `${where}: ${ruling.kind}, expected the one answer ${only.is.key}`
    } else if (ruling.kind === 'answer') yield `${where}: an answer, expected ${only.is.kind}`
    return
  }
  if (ruling.kind !== 'missing') {
    // One gap beside another, or a conflict of other answers, may be told as one or as several.
    if (ruling.kind === 'answer' || answers.size > 0) yield `${where}: ${ruling.kind}, expected ${[...kinds].join(' or ')}`
    return
  }
  const told = new Set(ruling.possible.flatMap((branch) => (branch.ruling === 'answer' && branch.answer ? [branch.answer.key] : [])))
  if (told.size !== answers.size) yield `${where}: ${told.size} answers are possible, expected ${[...answers].join(' or ')}`
  const silent = ruling.possible.some((branch) => branch.ruling !== 'answer')
  if (silent !== found.some(({ is }) => is.kind !== 'answer'))
    yield `${where}: ${silent ? 'no answer is told as possible, and is not' : 'no answer is possible, and not told so'}`
  const depends = (fact: string, text: (one: (typeof found)[number]) => string): boolean => {
    const seen = new Map<string, string>()
    return found.some((one) => {
      const rest = JSON.stringify({ ...one.situation, [fact]: null })
      const [before, now] = [seen.get(rest), text(one)]
      seen.set(rest, now)
      return before !== undefined && before !== now
    })
  }
  const ordered = Object.values(agreement.facts).some(
    (fact) => ('after' in fact && fact.after !== undefined) || ('to' in fact && fact.to !== undefined),
  )
  // Under an order of clocks two facts can stand for each other, and of several reasons for no answer either may be told.
  const vague = ordered || found.some(({ is }) => is.kind === 'undefined')
  const detail = ({ situation, is }: (typeof found)[number]): string => JSON.stringify([is, read(agreement, decision, situation)])
  for (const fact of open) {
    const needed = ruling.needed.includes(fact)
    if (!needed && depends(fact, ({ is }) => (is.kind === 'answer' ? is.key : 'none')))
      yield `${where}: ${fact} can change the answer and is not asked`
    if (needed && !vague && !depends(fact, detail)) yield `${where}: ${fact} is asked and cannot change the answer`
  }
  for (const fact of ruling.needed) if (!open.includes(fact)) yield `${where}: ${fact} is known and asked`
}

/** The fast twin over every situation. */
function* deciderLaws(
  agreement: Agreement,
  decision: DecisionId,
  all: readonly Situation[],
  expected: readonly Evaluation[],
  pairing: Pairing,
): Generator<string> {
  const decider = createDecider(agreement, decision)
  for (const [at, situation] of all.entries()) {
    const is = expected[at]!
    const cells = decider.encode(situation)
    const ruling = decider.run(cells)
    const where = `${decision} decided fast at ${show(situation)}`
    if (is.kind === 'undefined') {
      if (ruling.kind === 'answer') yield `${where}: an answer, expected undefined`
      continue
    }
    if (ruling.kind !== is.kind) yield `${where}: ${ruling.kind}, expected ${is.kind}`
    else if (is.kind === 'answer') {
      const { key } = decider.answer(cells, ruling)
      if (!pairing.fits(is.key, key)) yield `${where}: ${key}, expected ${is.key}`
      if (!is.rules.includes(decider.ruleId(ruling.rule)))
        yield `${where}: answered by ${decider.ruleId(ruling.rule)}, expected ${is.rules.join()}`
      const defeated = Array.from({ length: ruling.defeatedCount }, (_, index) => ({
        rule: decider.ruleId(ruling.defeated[index]!),
        by: decider.ruleId(ruling.defeatedBy[index]!),
      }))
      yield* defeatLaws(agreement, decision, situation, where, defeated)
    }
  }
}

// What may not matter.

/** Findings without their regions: those are held to enumeration, and a cover of largest boxes is not unique. */
const outline = (findings: readonly Finding[]): string => {
  const byCode = new Map<string, Set<string>>()
  for (const finding of findings) {
    const name = `${finding.decision ?? finding.fact} ${finding.code} ${finding.exclusion ?? ''}`
    const rules = byCode.get(name) ?? new Set<string>()
    for (const rule of finding.rules) rules.add(rule)
    byCode.set(name, rules)
  }
  return [...byCode]
    .map(([name, rules]) => `${name}: ${[...rules].sort((one, two) => one.localeCompare(two)).join(' ')}`)
    .sort((one, two) => one.localeCompare(two))
    .join('\n')
}

const mapDecisions = (agreement: Agreement, change: (decision: Decision) => Decision): Agreement => ({
  ...agreement,
  decisions: Object.fromEntries(Object.entries(agreement.decisions).map(([id, decision]) => [id, change(decision)])),
})

/** Every rule turned round in order; `name` gives it another id. */
const shuffled = (agreement: Agreement, name: (id: string) => string): Agreement =>
  mapDecisions(agreement, (decision) => ({
    ...decision,
    rules: decision.rules
      .map((rule): Rule => ({ ...rule, id: name(rule.id), ...(rule.exceptionTo ? { exceptionTo: rule.exceptionTo.map(name) } : {}) }))
      .reverse(),
  }))

/** Every party named by the other one's id, in facts' names and outcomes. */
export function swapParties(agreement: Agreement): Agreement {
  const other = (id: string): string => (id === 'a' ? 'b' : id === 'b' ? 'a' : id)
  const named = (name: string): boolean => agreement.facts[name]?.kind === 'role' || agreement.decisions[name]?.answer.kind === 'role'
  const condition = (when: Condition): Condition =>
    Object.fromEntries(
      Object.entries(when).map(([name, tests]) => [
        name,
        tests.map((test): Test => (test.kind === 'is' && named(name) ? { ...test, value: other(test.value) } : test)),
      ]),
    )
  const who = (one: Who): Who => (one.kind === 'is' ? { ...one, value: other(one.value) } : one)
  const outcome = (one: Outcome): Outcome => {
    if (one.kind === 'role') return { ...one, who: one.who.map(who) }
    if (one.kind === 'share') return { ...one, parts: one.parts.map((part) => ({ ...part, who: who(part.who) })) }
    if (one.kind === 'duty') return { ...one, by: who(one.by), to: who(one.to) }
    return one
  }
  return mapDecisions(agreement, (decision) => ({
    ...decision,
    rules: decision.rules.map((rule) => ({ ...rule, when: condition(rule.when), outcome: outcome(rule.outcome) })),
    ...(decision.exclusions ? { exclusions: decision.exclusions.map((one) => ({ ...one, when: condition(one.when) })) } : {}),
  }))
}

/** One rule cut in two at one of its conditions, or where it has several tests, test by test; edges copied to both halves. */
function cutRule(rnd: Random, agreement: Agreement, decision: DecisionId): Agreement | undefined {
  const source = agreement.decisions[decision]!
  const rule = rnd.pick(source.rules)
  const several = Object.entries(rule.when).filter(([, tests]) => tests.length > 1)
  if (rule.otherwise || several.length === 0) return undefined
  const [name, tests] = rnd.pick(several)
  const halves = [tests.slice(0, 1), tests.slice(1)].map((part, at): Rule => ({
    ...rule,
    id: `${rule.id}-${at}`,
    when: { ...rule.when, [name]: part },
  }))
  const rules = source.rules
    .flatMap((other) => (other === rule ? halves : [other]))
    .map((other): Rule =>
      other.exceptionTo?.includes(rule.id)
        ? { ...other, exceptionTo: other.exceptionTo.flatMap((id) => (id === rule.id ? halves.map((half) => half.id) : [id])) }
        : other,
    )
  return { ...agreement, decisions: { ...agreement.decisions, [decision]: { ...source, rules } } }
}

export function* brokenDecisions(agreement: Agreement, seed: number): Generator<string> {
  const rnd = random(seed + 1_000_003)
  const all = [...situations(agreement)]
  if (all.length === 0) return
  for (const decision of Object.keys(agreement.decisions)) {
    const pairing = new Pairing()
    const expected = all.map((situation) => evaluate(agreement, decision, situation))
    yield* deciderLaws(agreement, decision, all, expected, pairing)
    for (let count = 0; count < 2; count++) yield* wholeLaws(agreement, decision, rnd.pick(all), pairing)
    for (let count = 0; count < 2; count++) yield* boxLaws(agreement, decision, all, rnd, pairing)
    const cut = cutRule(rnd, agreement, decision)
    if (cut) {
      const decider = createDecider(cut, decision)
      const fresh = new Pairing()
      for (const [at, situation] of all.entries()) {
        const is = expected[at]!
        const cells = decider.encode(situation)
        const now = decider.run(cells)
        if (is.kind !== 'undefined' && now.kind !== is.kind)
          yield `${decision} with a rule cut in two: ${now.kind} at ${show(situation)}, expected ${is.kind}`
        if (is.kind === 'answer' && now.kind === 'answer' && !fresh.fits(is.key, decider.answer(cells, now).key))
          yield `${decision} with a rule cut in two: another answer at ${show(situation)}`
      }
    }
  }
  const findings = analyse(agreement)
  if (findings.more) return
  const was = outline(findings.findings)
  const prefix = (id: string): string => `n${id}`
  const renamed = analyse(shuffled(agreement, prefix)).findings.map((finding) => ({
    ...finding,
    rules: finding.rules.map((id) => (id.startsWith('n') ? id.slice(1) : id)),
  }))
  if (outline(renamed) !== was) yield `renaming and reordering rules changes the findings\n${was}\n->\n${outline(renamed)}`
  const swapped = outline(analyse(swapParties(agreement)).findings)
  if (swapped !== was) yield `exchanging the parties changes the findings\n${was}\n->\n${swapped}`
}

export function brokenDecisionSeed(seed: number): string | undefined {
  const agreement = smallAgreement(seed)
  let broken: string[]
  try {
    broken = [...brokenDecisions(agreement, seed)]
  } catch (error) {
    broken = [error instanceof Error ? (error.stack ?? error.message) : String(error)]
  }
  if (broken.length === 0) return undefined
  const repeat = `repeat: node -e "import('./test/agreement/decide-shard.ts').then((m) => console.log(m.brokenDecisionSeed(${seed})))"`
  return [repeat, tell(agreement), ...broken].join('\n')
}

export function firstBrokenDecision(from: number, to: number): string | undefined {
  for (let seed = from; seed < to; seed++) {
    const broken = brokenDecisionSeed(seed)
    if (broken !== undefined) return broken
  }
  return undefined
}
