import type { Agreement, Condition, Decision, DecisionId, Outcome, Rule, Test, Who } from '#core/agreement/agreement.ts'
import { analyse } from '#core/agreement/analyse.ts'
import { decide } from '#core/agreement/decide.ts'
import { createDecider } from '#core/agreement/decider.ts'
import { withSupplement } from '#core/agreement/supplement.ts'
import { caseOf, type Case, type Finding, type KnownFact, type Ruling, type Situation, type Span } from '#core/agreement/situation.ts'
import { brokenAnalysis } from './analysis-laws.ts'
import { random, type Random } from './generate.ts'
import { evaluate, type Evaluation, leafFacts, rulesOf, valuesOf } from './oracle.ts'
import { placeOf, type Row, type Sheet } from './sheet.ts'

/** The laws of `decide` and of its fast twin, and what may not matter to either: names, order, a rule cut in two. */
type Told = Extract<Ruling, { kind: 'answer' | 'gap' | 'conflict' | 'unresolvedRole' }>

/** The same case written as a box of one point. */
const asPoint = (situation: Situation): Case =>
  Object.fromEntries(
    Object.entries(situation).map(([fact, value]): [string, KnownFact] => [
      fact,
      { kind: 'disputed', values: ['n' in value ? { section: value.section, from: value.n, to: value.n } : value] },
    ]),
  )

const written = (ruling: Ruling): string => JSON.stringify(ruling, (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value))

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

function* wholeLaws(agreement: Agreement, decision: DecisionId, row: Row, pairing: Pairing): Generator<string> {
  const { situation, is: expected, reading: found, excluded } = row
  const ruling = decide(agreement, decision, caseOf(situation))
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
  if (ruling.kind !== 'unresolvedRole' && (ruling.excluded !== undefined) !== (excluded !== undefined))
    yield `${where}: excluded ${ruling.excluded?.exclusion}, expected ${excluded}`
  if (ruling.kind === 'answer' && expected.kind === 'answer') {
    if (!sameSet(ruling.rules, expected.rules)) yield `${where}: answered by ${ruling.rules.join()}, expected ${expected.rules.join()}`
    if (!pairing.fits(expected.key, ruling.answer.key)) yield `${where}: answer ${ruling.answer.key}, expected ${expected.key}`
    yield* defeatLaws(agreement, decision, row, where, ruling.defeated)
  }
  if (ruling.kind === 'conflict' && expected.kind === 'conflict') {
    if (ruling.answers.length !== expected.keys.length) yield `${where}: ${ruling.answers.length} answers, expected ${expected.keys.length}`
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

/** A case in which each fact is disputed between one value is decided like that value (S19). */
function* pointLaws(agreement: Agreement, decision: DecisionId, { situation }: Row): Generator<string> {
  const [value, point] = [caseOf(situation), asPoint(situation)].map((known) => written(decide(agreement, decision, known)))
  if (point !== value) yield `${decision} at ${show(situation)}: as a box of one point ${point}, expected ${value}`
}

function* defeatLaws(
  agreement: Agreement,
  decision: DecisionId,
  { reading: found }: Row,
  where: string,
  told: readonly { rule: string; by: string }[],
): Generator<string> {
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
  sheet: Sheet,
  facts: readonly string[],
): { readonly known: Case; readonly holds: (at: readonly number[]) => boolean; readonly open: readonly string[] } {
  const known: Record<string, KnownFact> = {}
  const allowed: ReadonlySet<number>[] = []
  const open: string[] = []
  for (const fact of sheet.facts) {
    const values = valuesOf(sheet.agreement, fact)
    const every = values.map((_, index) => index)
    const how = facts.includes(fact) ? rnd.int(10) : 0
    if (how < 5) {
      const value = rnd.pick(every)
      known[fact] = { kind: 'value', value: values[value]! }
      allowed.push(new Set([value]))
    } else {
      open.push(fact)
      if (how < 8) {
        allowed.push(new Set(every))
        continue
      }
      const some = rnd.some(every)
      known[fact] = {
        kind: 'disputed',
        values: some.map((index): Span => {
          const value = values[index]!
          return 'n' in value ? { section: value.section, from: value.n, to: value.n } : value
        }),
      }
      allowed.push(new Set(some))
    }
  }
  return { known, open, holds: (at) => allowed.every((set, fact) => set.has(at[fact]!)) }
}

const outcomeText = (found: Evaluation): string =>
  found.kind === 'answer' ? `answer ${found.key}` : found.kind === 'undefined' ? `undefined ${found.because}` : found.kind

function* boxLaws(sheet: Sheet, decision: DecisionId, rnd: Random, pairing: Pairing): Generator<string> {
  const { agreement } = sheet
  const leaves = leafFacts(agreement, decision)
  const { known, holds, open } = makeCase(rnd, sheet, leaves)
  const { rowOf } = sheet.ledger(decision)
  const found = sheet.all.flatMap(({ at }, index) => (holds(at) ? [{ at, is: rowOf[index]!.is, row: rowOf[index]! }] : []))
  if (found.length === 0) return
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
    const seen = new Map<number, string>()
    const others = sheet.facts.flatMap((other, index) => (other === fact ? [] : [index]))
    return found.some((one) => {
      const rest = placeOf(sheet, others, one.at)
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
  const numbers = new Map<Row, string>()
  const detail = ({ row }: (typeof found)[number]): string => {
    const text = numbers.get(row) ?? JSON.stringify([row.is, row.reading])
    numbers.set(row, text)
    return text
  }
  for (const fact of open) {
    const needed = ruling.needed.includes(fact)
    if (!needed && depends(fact, ({ is }) => (is.kind === 'answer' ? is.key : 'none')))
      yield `${where}: ${fact} can change the answer and is not asked`
    if (needed && !vague && !depends(fact, detail)) yield `${where}: ${fact} is asked and cannot change the answer`
  }
  for (const fact of ruling.needed) if (!open.includes(fact)) yield `${where}: ${fact} is known and asked`
}

/** The fast twin over every situation; the rules behind an answer once per row. */
function* deciderLaws(sheet: Sheet, decision: DecisionId, pairing: Pairing): Generator<string> {
  const { agreement, all } = sheet
  const { rowOf } = sheet.ledger(decision)
  const decider = createDecider(agreement, decision)
  for (const [index, { situation }] of all.entries()) {
    const row = rowOf[index]!
    const { is } = row
    const cells = decider.encode(situation)
    const ruling = decider.run(cells)
    if (is.kind === 'undefined') {
      if (ruling.kind === 'answer') yield `${decision} decided fast at ${show(situation)}: an answer, expected undefined`
      continue
    }
    if (ruling.kind !== is.kind) yield `${decision} decided fast at ${show(situation)}: ${ruling.kind}, expected ${is.kind}`
    else if (is.kind === 'answer' && row.situation === situation) {
      const where = `${decision} decided fast at ${show(situation)}`
      const { key } = decider.answer(cells, ruling)
      if (!pairing.fits(is.key, key)) yield `${where}: ${key}, expected ${is.key}`
      if (!is.rules.includes(decider.ruleId(ruling.rule)))
        yield `${where}: answered by ${decider.ruleId(ruling.rule)}, expected ${is.rules.join()}`
      const defeated = Array.from({ length: ruling.defeatedCount }, (_, at) => ({
        rule: decider.ruleId(ruling.defeated[at]!),
        by: decider.ruleId(ruling.defeatedBy[at]!),
      }))
      yield* defeatLaws(agreement, decision, row, where, defeated)
    } else if (is.kind === 'answer' && !is.rules.includes(decider.ruleId(ruling.rule)))
      yield `${decision} decided fast at ${show(situation)}: ${decider.ruleId(ruling.rule)}, expected ${is.rules.join()}`
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

const otherParty = (id: string): string => (id === 'a' ? 'b' : id === 'b' ? 'a' : id)

const namesParties = (agreement: Agreement, name: string): boolean =>
  agreement.facts[name]?.kind === 'role' || agreement.decisions[name]?.answer.kind === 'role'

/** Every party named by the other one's id, in facts' names and outcomes. */
function swapParties(agreement: Agreement): Agreement {
  const condition = (when: Condition): Condition =>
    Object.fromEntries(
      Object.entries(when).map(([name, tests]) => [
        name,
        tests.map((test): Test =>
          test.kind === 'is' && namesParties(agreement, name) ? { ...test, value: otherParty(test.value) } : test,
        ),
      ]),
    )
  const who = (one: Who): Who => (one.kind === 'is' ? { ...one, value: otherParty(one.value) } : one)
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

/** The answers are the same when one rule is written as two. */
function* cutLaws(sheet: Sheet, decision: DecisionId, rnd: Random): Generator<string> {
  const cut = cutRule(rnd, sheet.agreement, decision)
  if (!cut) return
  const decider = createDecider(cut, decision)
  const pairing = new Pairing()
  for (const { situation, is } of sheet.ledger(decision).rows) {
    const cells = decider.encode(situation)
    const now = decider.run(cells)
    if (is.kind !== 'undefined' && now.kind !== is.kind)
      yield `${decision} with a rule cut in two: ${now.kind} at ${show(situation)}, expected ${is.kind}`
    if (is.kind === 'answer' && now.kind === 'answer' && !pairing.fits(is.key, decider.answer(cells, now).key))
      yield `${decision} with a rule cut in two: another answer at ${show(situation)}`
  }
}

/** Everything that `decide` and its fast twin say about one agreement and should not. */
export function* brokenDecisions(sheet: Sheet, seed: number): Generator<string> {
  const { agreement, all } = sheet
  const rnd = random(seed + 1_000_003)
  const nothing = Object.fromEntries(Object.keys(agreement.decisions).map((id): [DecisionId, readonly Rule[]] => [id, []]))
  const same = withSupplement(agreement, { rules: nothing, terms: rnd.chance(50) ? agreement.terms : {} })
  if (!same.ok) yield `a supplement without rules is refused: ${same.error.code}`
  else if (JSON.stringify(same.value) !== JSON.stringify(agreement)) yield 'a supplement without rules changes the agreement'
  if (all.length === 0) return
  for (const decision of Object.keys(agreement.decisions)) {
    const pairing = new Pairing()
    const { rows } = sheet.ledger(decision)
    yield* deciderLaws(sheet, decision, pairing)
    for (let count = 0; count < 2; count++) yield* wholeLaws(agreement, decision, rnd.pick(rows), pairing)
    for (let count = 0; count < 2; count++) yield* boxLaws(sheet, decision, rnd, pairing)
    yield* cutLaws(sheet, decision, rnd)
    if (seed % 4 === 0) yield* pointLaws(agreement, decision, rnd.pick(rows))
  }
}

/**
 * What may not matter to the findings: names and order of rules for every other seed, the names of the parties for the rest.
 * Now and then whole regions and examples too: told back in the old names, they have to be true of the old agreement.
 */
export function* brokenSymmetries(sheet: Sheet, findings: readonly Finding[], seed: number): Generator<string> {
  const { agreement } = sheet
  const was = outline(findings)
  const renames = seed % 2 === 0
  const report = analyse(renames ? shuffled(agreement, (id) => `n${id}`) : swapParties(agreement))
  const back = report.findings.map((finding) => (renames ? renamedBack(finding) : swappedBack(agreement, finding)))
  const now = outline(back)
  const what = renames ? 'renaming and reordering rules' : 'exchanging the parties'
  if (now !== was) yield `${what} changes the findings\n${was}\n->\n${now}`
  if (seed % 32 < 2) for (const broken of brokenAnalysis(sheet, { ...report, findings: back })) yield `after ${what}: ${broken}`
}

const renamedBack = (finding: Finding): Finding => ({
  ...finding,
  rules: finding.rules.map((id) => (id.startsWith('n') ? id.slice(1) : id)),
})

function swappedBack(agreement: Agreement, finding: Finding): Finding {
  const { example, regions } = finding
  const put = <Value extends { readonly section: string }>(name: string, value: Value): Value =>
    namesParties(agreement, name) ? { ...value, section: otherParty(value.section) } : value
  return {
    ...finding,
    regions: regions.map((region) =>
      Object.fromEntries(Object.entries(region).map(([name, spans]) => [name, spans.map((span) => put(name, span))])),
    ),
    ...(example && { example: Object.fromEntries(Object.entries(example).map(([name, value]) => [name, put(name, value)])) }),
  }
}
