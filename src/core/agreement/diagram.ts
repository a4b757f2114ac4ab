import { assert, unreachable } from '../shared/assert.ts'
import { ok, refuse, type Result } from '../shared/result.ts'
import type {
  Agreement,
  AmountLine,
  Condition,
  Decision,
  DecisionId,
  FactId,
  Outcome,
  Quantity,
  Rule,
  Section,
  Test,
  Who,
} from './agreement.ts'
import { quantity, sectionsOf, testSpans } from './axis.ts'
import { DiagramStore, TooManyNodes, type Node } from './diagram-store.ts'
import type { Region, Span } from './situation.ts'

/**
 * The second engine: ordered interval decision diagrams. Every set of situations (where a rule applies, where a decision has
 * a gap) is one diagram with one level per fact over the elementary cells of its axis, so that sets can be counted exactly
 * and two versions of an agreement can be compared situation by situation. It shares no code with `analyse`; tests hold the
 * two to each other and both to enumeration.
 *
 * Counting: a situation is one value per fact that the decision depends on. Whole numbers count one each, up to the largest
 * number that any condition or amount compares the section with; everything above counts as one more.
 *
 * Limits: an agreement whose diagrams need more than `mostNodes` nodes, or clocks joined by `after` with more than
 * `mostNumbers` numbers, is refused, never approximated. An amount that is tiered over a running total, or capped, in two
 * facts at once is compared as written where both facts are open. Amounts that are not constant cannot be a condition.
 */
export interface Diagram {
  readonly agreement: Agreement
  /** Per decision; the sets are diagrams of `store`. */
  readonly decisions: ReadonlyMap<DecisionId, DecisionSets>
}

export interface DecisionSets {
  /** Situations that the order of the clocks (`after`) allows, whether excluded or not. */
  readonly possible: Node
  /** Situations that an exclusion of this decision names. */
  readonly excluded: Node
  /** Some decision below has no answer here (S13). The five sets are disjoint and together everything. */
  readonly undefined: Node
  readonly gap: Node
  readonly conflict: Node
  readonly unresolvedRole: Node
  readonly answered: Node
  /** The answered situations by the key of their answer (S6). */
  readonly answers: ReadonlyMap<string, Node>
}

/** `possible` is the sum of the others: what is excluded is counted there only. */
export interface Counts {
  readonly possible: bigint
  readonly answered: bigint
  readonly gap: bigint
  readonly conflict: bigint
  readonly unresolvedRole: bigint
  readonly undefined: bigint
  readonly excluded: bigint
}

export interface Change {
  /** Key of the answer, or `gap`, `conflict`, `unresolvedRole`, `undefined`. */
  readonly before: string
  readonly after: string
  readonly count: bigint
  /** The largest box of situations that change in this way. */
  readonly example: Region
}

export interface Difference {
  /** Situations that both versions know and answer differently. */
  readonly different: bigint
  /** Situations that both versions know. */
  readonly compared: bigint
  /** Situations that only one version knows: an option was removed or added, an order of clocks changed. */
  readonly onlyBefore: bigint
  readonly onlyAfter: bigint
  /** Most frequent first. */
  readonly changes: readonly Change[]
}

export type DiagramRefusal =
  | { readonly code: 'tooManyNodes'; readonly limit: number }
  | { readonly code: 'tooManyNumbers'; readonly fact: FactId; readonly limit: number }
  | { readonly code: 'amountAsCondition'; readonly decision: DecisionId }

const mostNodes = 2_000_000
const mostNumbers = 4_096
/** A declared range up to this long is taken number by number where an amount is computed from it. */
const shortRange = 64

class Refused extends Error {
  readonly refusal: DiagramRefusal
  constructor(refusal: DiagramRefusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

function orRefuse<T>(work: () => T): Result<T, DiagramRefusal> {
  try {
    return ok(work())
  } catch (error) {
    if (error instanceof Refused) return refuse(error.refusal)
    if (error instanceof TooManyNodes) return refuse({ code: 'tooManyNodes', limit: mostNodes })
    throw error
  }
}

/** The sets of every decision of a well-formed agreement. */
export const diagramOf = (agreement: Agreement): Result<Diagram, DiagramRefusal> =>
  orRefuse(() => {
    const space = new Space([agreement])
    const builder = new Builder(space, agreement)
    return { agreement, decisions: new Map(Object.keys(agreement.decisions).map((id) => [id, builder.sets(id)])) }
  })

/** Exact numbers of situations of one decision. */
export const countOf = (agreement: Agreement, decision: DecisionId): Result<Counts, DiagramRefusal> =>
  orRefuse(() => {
    const space = new Space([agreement])
    return countSets(space, agreement, decision, new Builder(space, agreement).sets(decision))
  })

/** Exact numbers for every decision, built once. */
export const countsOf = (agreement: Agreement): Result<ReadonlyMap<DecisionId, Counts>, DiagramRefusal> =>
  orRefuse(() => {
    const space = new Space([agreement])
    const builder = new Builder(space, agreement)
    return new Map(Object.keys(agreement.decisions).map((id) => [id, countSets(space, agreement, id, builder.sets(id))]))
  })

function countSets(space: Space, agreement: Agreement, decision: DecisionId, sets: DecisionSets): Counts {
  const { store } = space
  const leaves = space.levelsOf(leafFacts(agreement, decision))
  const allowed = store.minus(sets.possible, sets.excluded)
  const count = (set: Node): bigint => space.count(store.and(set, allowed), leaves)
  return {
    possible: space.count(sets.possible, leaves),
    answered: count(sets.answered),
    gap: count(sets.gap),
    conflict: count(sets.conflict),
    unresolvedRole: count(sets.unresolvedRole),
    undefined: count(sets.undefined),
    excluded: space.count(store.and(sets.possible, sets.excluded), leaves),
  }
}

/**
 * The situations that two versions answer differently, exactly, with the largest box of each kind of change. Parties, facts
 * and decisions are the same by name; two gaps or two conflicts are no difference.
 */
export const difference = (before: Agreement, after: Agreement, decision: DecisionId, most = 20): Result<Difference, DiagramRefusal> =>
  orRefuse(() => {
    const space = new Space([before, after])
    const { store } = space
    const [old, young] = [before, after].map((agreement) => new Builder(space, agreement).sets(decision)) as [DecisionSets, DecisionSets]
    const leaves = space.levelsOf([...leafFacts(before, decision), ...leafFacts(after, decision)])
    const [inOld, inYoung] = [before, after].map((agreement, index) =>
      store.and(space.domain(agreement), index === 0 ? old.possible : young.possible),
    ) as [Node, Node]
    const hidden = space.levels.map((_, level) => level).filter((level) => !leaves.has(level))
    const known = (set: Node): Node => store.exists(set, new Set(hidden))
    const both = known(store.and(inOld, inYoung))
    const kinds = (sets: DecisionSets): [string, Node][] => [
      ...sets.answers,
      ['gap', sets.gap],
      ['conflict', sets.conflict],
      ['unresolvedRole', sets.unresolvedRole],
      ['undefined', sets.undefined],
    ]
    const changes: Change[] = []
    let different = 0n
    for (const [was, oldSet] of kinds(old)) {
      const here = store.and(oldSet, both)
      if (here === 0) continue
      for (const [is, youngSet] of kinds(young)) {
        if (was === is) continue
        const changed = store.and(here, youngSet)
        if (changed === 0) continue
        const count = space.count(changed, leaves)
        different += count
        changes.push({ before: was, after: is, count, example: space.largestBox(changed) })
      }
    }
    changes.sort((one, two) => (one.count === two.count ? 0 : one.count > two.count ? -1 : 1))
    const count = (set: Node): bigint => space.count(known(set), leaves)
    return {
      different,
      compared: space.count(both, leaves),
      onlyBefore: count(store.minus(inOld, inYoung)),
      onlyAfter: count(store.minus(inYoung, inOld)),
      changes: changes.slice(0, most),
    }
  })

// The space: one level per fact, elementary cells in a row.

/** One elementary cell: a named point, or numbers from..to of a section; `to` missing is "and more". */
interface Cell {
  readonly section: string
  readonly from?: number
  readonly to?: number
}

interface Level {
  readonly fact: FactId
  readonly cells: readonly Cell[]
  /** Situations in the cells before each cell, and in all of them at the end. */
  readonly before: readonly bigint[]
}

type Clock = 'notYet' | 'notDue' | 'notAsked'
const beforeAnything = new Set<string>(['notYet', 'notDue', 'notAsked'] satisfies Clock[])

class Space {
  readonly levels: readonly Level[]
  readonly store: DiagramStore
  readonly #levelOf: ReadonlyMap<FactId, number>

  constructor(agreements: readonly Agreement[]) {
    const facts = [...new Set(agreements.flatMap((agreement) => Object.keys(agreement.facts)))]
    const groups = new Groups(agreements)
    const ordered: FactId[] = []
    // Clocks that wait for each other stand side by side: what one level must remember for the next stays short.
    for (const fact of facts) if (!ordered.includes(fact)) ordered.push(...facts.filter((other) => groups.joined(fact, other)))
    this.levels = ordered.map((fact) => {
      const cells = cellsOf(agreements, fact, groups)
      const before = [0n]
      for (const cell of cells) {
        const last = before.at(-1) ?? 0n
        before.push(last + (cell.from === undefined || cell.to === undefined ? 1n : BigInt(cell.to) - BigInt(cell.from) + 1n))
      }
      return { fact, cells, before }
    })
    this.#levelOf = new Map(ordered.map((fact, level) => [fact, level]))
    this.store = new DiagramStore(
      this.levels.map((level) => level.cells.length),
      mostNodes,
    )
  }

  level(fact: FactId): number {
    const level = this.#levelOf.get(fact)
    assert(level !== undefined, `the fact ${fact} has a level`)
    return level
  }

  levelsOf(facts: readonly FactId[]): ReadonlySet<number> {
    return new Set(facts.map((fact) => this.level(fact)))
  }

  cells(fact: FactId): readonly Cell[] {
    return this.#at(this.level(fact)).cells
  }

  #at(level: number): Level {
    const found = this.levels[level]
    assert(found, 'the level exists')
    return found
  }

  /** The situations whose value of this fact is in a cell that fits. */
  where(fact: FactId, fits: (cell: Cell) => boolean): Node {
    return this.store.cells(this.level(fact), (index) => {
      const cell = this.cells(fact)[index]
      return cell !== undefined && fits(cell)
    })
  }

  /** The situations that a version knows: every value lies in a section and in the bounds it declares. */
  domain(agreement: Agreement): Node {
    let all: Node = 1
    for (const fact of Object.keys(agreement.facts)) {
      const sections = new Map(sectionsOf(agreement, fact).map((section) => [section.name, section]))
      all = this.store.and(
        all,
        this.where(fact, (cell) => {
          const section = sections.get(cell.section)
          if (!section || section.kind === 'point') return section !== undefined && cell.from === undefined
          return (
            cell.from !== undefined &&
            cell.from >= section.min &&
            (section.max === undefined || (cell.to !== undefined && cell.to <= section.max))
          )
        }),
      )
    }
    return all
  }

  /** Exact number of situations over these levels; the set depends on no other. */
  count(set: Node, leaves: ReadonlySet<number>): bigint {
    return this.store.count(set, (level, from, to) => {
      if (!leaves.has(level)) return 1n
      const { before } = this.#at(level)
      return (before[to] ?? 0n) - (before[from] ?? 0n)
    })
  }

  /** The box with the most situations on one path of the diagram, told as spans; a fact that is left open is not named. */
  largestBox(set: Node): Region {
    const path = this.store.largestPath(set, (level, from, to) => {
      const { before } = this.#at(level)
      return (before[to] ?? 0n) - (before[from] ?? 0n)
    })
    return Object.fromEntries(path.map(({ level, from, to }) => [this.#at(level).fact, spansOf(this.#at(level).cells.slice(from, to))]))
  }
}

function spansOf(cells: readonly Cell[]): readonly Span[] {
  const spans: Span[] = []
  for (const cell of cells) {
    const last = spans.at(-1)
    if (last?.section === cell.section && last.to !== undefined && cell.from === last.to + 1) {
      spans.pop()
      spans.push({ section: cell.section, from: last.from ?? cell.from, ...(cell.to === undefined ? {} : { to: cell.to }) })
    } else spans.push(cell)
  }
  return spans
}

/** What a clock waits for: `after`, and the event that a reaction reacts to. */
function waitsFor(agreement: Agreement, id: FactId): readonly FactId[] {
  const fact = agreement.facts[id]
  if (fact?.kind !== 'event' && fact?.kind !== 'reaction' && fact?.kind !== 'consent') return []
  const to = fact.kind === 'reaction' && fact.to !== undefined && fact.to in agreement.facts ? [fact.to] : []
  return [...(fact.after ?? []), ...to]
}

const sameUnit = (agreement: Agreement, one: FactId, two: FactId): boolean => {
  const [first, second] = [agreement.facts[one], agreement.facts[two]]
  return first !== undefined && second !== undefined && 'unit' in first && 'unit' in second && first.unit === second.unit
}

/** Which clocks are compared with each other, directly or through others. */
class Groups {
  readonly #parent = new Map<FactId, FactId>()

  constructor(agreements: readonly Agreement[]) {
    for (const agreement of agreements)
      for (const id of Object.keys(agreement.facts))
        for (const before of waitsFor(agreement, id))
          if (sameUnit(agreement, id, before)) this.#parent.set(this.#root(id), this.#root(before))
  }

  #root(fact: FactId): FactId {
    const parent = this.#parent.get(fact)
    return parent === undefined || parent === fact ? fact : this.#root(parent)
  }

  joined(one: FactId, two: FactId): boolean {
    return one === two || this.#root(one) === this.#root(two)
  }
}

/** Boundaries that conditions and amounts draw on one section: a cut c separates c - 1 from c. */
interface Marks {
  readonly cuts: Set<number>
  /** The largest number that is compared with. */
  largest: number
  /** An amount is computed from this fact. */
  counted: boolean
}

function marksOf(agreements: readonly Agreement[], fact: FactId, section: Section & { kind: 'range' }): Marks {
  const marks: Marks = { cuts: new Set(), largest: section.min - 1, counted: false }
  const mark = (cut: number, largest: number): void => {
    marks.cuts.add(cut)
    marks.largest = Math.max(marks.largest, largest)
  }
  for (const agreement of agreements) {
    if (!(fact in agreement.facts)) continue
    for (const decision of Object.values(agreement.decisions)) {
      const rules = rulesOf(agreement, decision)
      for (const when of [...rules.map((rule) => rule.when), ...(decision.exclusions ?? []).map((exclusion) => exclusion.when)])
        for (const test of when[fact] ?? []) {
          if ((test.kind !== 'compare' && test.kind !== 'between') || (test.section ?? section.name) !== section.name) continue
          const to = quantity(agreement, test.to)
          if (test.kind === 'between') {
            const from = quantity(agreement, test.from)
            mark(from, from)
            mark(to + 1, to)
          } else {
            if (test.op !== '<=' && test.op !== '>') mark(to, to)
            if (test.op !== '<' && test.op !== '>=') mark(to + 1, to)
          }
        }
      for (const { outcome } of rules)
        if (outcome.kind === 'amount')
          for (const line of outcome.lines) {
            if (line.of !== fact && line.times !== fact && line.tiers?.after !== fact) continue
            marks.counted = true
            for (const cut of amountCuts(agreement, line, section)) mark(cut, cut - 1)
          }
    }
  }
  return marks
}

function cellsOf(agreements: readonly Agreement[], fact: FactId, groups: Groups): readonly Cell[] {
  const sections = new Map<string, Section>()
  for (const agreement of agreements) {
    if (!(fact in agreement.facts)) continue
    for (const section of sectionsOf(agreement, fact)) {
      const known = sections.get(section.name)
      if (known?.kind === 'range' && section.kind === 'range') {
        const max = known.max === undefined || section.max === undefined ? {} : { max: Math.max(known.max, section.max) }
        sections.set(section.name, { name: section.name, kind: 'range', unit: section.unit, min: Math.min(known.min, section.min), ...max })
      } else sections.set(section.name, section)
    }
  }
  const others = [...new Set(agreements.flatMap((agreement) => Object.keys(agreement.facts)))].filter((other) => groups.joined(fact, other))
  const inGroup = others.length > 1
  const cells: Cell[] = []
  for (const section of sections.values()) {
    if (section.kind === 'point') {
      cells.push({ section: section.name })
      continue
    }
    const marks = marksOf(agreements, fact, section)
    // Bounds of the single versions are cuts too, so that a cell lies wholly in a version or wholly outside.
    for (const agreement of agreements) {
      if (!(fact in agreement.facts)) continue
      for (const own of sectionsOf(agreement, fact))
        if (own.name === section.name && own.kind === 'range') {
          marks.cuts.add(own.min)
          if (own.max !== undefined && own.max !== section.max) {
            marks.cuts.add(own.max + 1)
            marks.largest = Math.max(marks.largest, own.max)
          }
        }
    }
    let { largest } = marks
    if (inGroup)
      for (const agreement of agreements)
        for (const other of others)
          if (other in agreement.facts)
            for (const range of sectionsOf(agreement, other))
              if (range.kind === 'range') largest = Math.max(largest, marksOf(agreements, other, range).largest)
    const last = section.max ?? largest
    if (section.max === undefined) marks.cuts.add(last + 1)
    if (inGroup || (marks.counted && section.max !== undefined && section.max - section.min < shortRange)) {
      if (last - section.min > mostNumbers) throw new Refused({ code: 'tooManyNumbers', fact, limit: mostNumbers })
      for (let n = section.min; n <= last; n++) marks.cuts.add(n)
    }
    const starts = [section.min, ...[...marks.cuts].filter((cut) => cut > section.min && cut <= last + (section.max === undefined ? 1 : 0))]
    const ordered = [...new Set(starts)].sort((one, two) => one - two)
    ordered.forEach((from, index) => {
      const next = ordered[index + 1]
      const to = next === undefined ? section.max : next - 1
      cells.push({ section: section.name, from, ...(to === undefined ? {} : { to }) })
    })
  }
  return cells
}

// One agreement in a space.

function rulesOf(agreement: Agreement, decision: Decision): readonly Rule[] {
  const { ladder } = decision
  if (!ladder) return decision.rules
  return [
    ...decision.rules,
    ...ladder.steps.map(([from, step], index): Rule => {
      const next = ladder.steps[index + 1]
      const low: Quantity = { terms: [], plus: quantity(agreement, from) }
      const test: Test = next
        ? { kind: 'between', section: 'open', from: low, to: { terms: [], plus: quantity(agreement, next[0]) - 1 } }
        : { kind: 'compare', section: 'open', op: '>=', to: low }
      return { id: `ladder ${index + 1}`, when: { [ladder.on]: [test] }, outcome: { kind: 'step', step } }
    }),
  ]
}

const whoNames = (who: Who): readonly string[] => (who.kind === 'is' ? [] : [who.kind === 'role' ? who.role : who.than])

function outcomeNames(outcome: Outcome): readonly string[] {
  switch (outcome.kind) {
    case 'role':
      return outcome.who.flatMap(whoNames)
    case 'share':
      return outcome.parts.flatMap((part) => whoNames(part.who))
    case 'duty':
      return [...whoNames(outcome.by), ...whoNames(outcome.to)]
    case 'amount':
      return outcome.lines.flatMap(lineFacts)
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

const lineFacts = (line: AmountLine): FactId[] => [line.of, line.times, line.tiers?.after].filter((fact) => fact !== undefined)

const conditionNames = (when: Condition): readonly string[] =>
  Object.entries(when).flatMap(([name, tests]) => [
    name,
    ...tests.flatMap((test) => (test.kind === 'same' ? [test.as] : test.kind === 'other' ? [test.than] : [])),
  ])

function inputNames(agreement: Agreement, id: DecisionId): ReadonlySet<string> {
  const decision = agreement.decisions[id]
  assert(decision, `the decision ${id} exists`)
  return new Set(rulesOf(agreement, decision).flatMap((rule) => [...conditionNames(rule.when), ...outcomeNames(rule.outcome)]))
}

/** The facts that a decision depends on: through its rules, the decisions below, and its own exclusions. */
function leafFacts(agreement: Agreement, decision: DecisionId): readonly FactId[] {
  const seen = new Set<string>()
  const visit = (name: string): void => {
    if (seen.has(name)) return
    seen.add(name)
    if (name in agreement.decisions) for (const input of inputNames(agreement, name)) visit(input)
  }
  visit(decision)
  for (const exclusion of agreement.decisions[decision]?.exclusions ?? []) for (const name of conditionNames(exclusion.when)) visit(name)
  return [...seen].filter((name) => name in agreement.facts)
}

class Builder {
  readonly #space: Space
  readonly #store: DiagramStore
  readonly #agreement: Agreement
  readonly #done = new Map<DecisionId, DecisionSets>()
  readonly #parties: ReadonlySet<string>
  #possible: Node | undefined

  constructor(space: Space, agreement: Agreement) {
    this.#space = space
    this.#store = space.store
    this.#agreement = agreement
    this.#parties = new Set(agreement.parties.map((party) => party.id))
  }

  sets(id: DecisionId): DecisionSets {
    const known = this.#done.get(id)
    if (known) return known
    const made = this.#build(id)
    this.#done.set(id, made)
    return made
  }

  #build(id: DecisionId): DecisionSets {
    const store = this.#store
    const decision = this.#agreement.decisions[id]
    assert(decision, `the decision ${id} exists`)
    let defined: Node = 1
    for (const name of inputNames(this.#agreement, id))
      if (name in this.#agreement.decisions) defined = store.and(defined, this.sets(name).answered)
    const rules = rulesOf(this.#agreement, decision)
    const applies = new Map(rules.map((rule) => [rule.id, store.and(defined, rule.otherwise ? 1 : this.#condition(rule.when))]))
    const applying = store.union([...applies.values()])
    const exceptions = new Map<string, Node[]>()
    for (const rule of rules) {
      for (const target of rule.exceptionTo ?? []) {
        const found = exceptions.get(target)
        const where = applies.get(rule.id) ?? 0
        if (found) found.push(where)
        else exceptions.set(target, [where])
      }
      if (rule.otherwise)
        exceptions.set(
          rule.id,
          rules.filter((other) => other !== rule).map((other) => applies.get(other.id) ?? 0),
        )
    }
    const unresolved: Node[] = []
    const parts = new Map<string, Node[]>()
    for (const rule of rules) {
      const answering = store.minus(applies.get(rule.id) ?? 0, store.union(exceptions.get(rule.id) ?? []))
      if (answering === 0) continue
      let left = answering
      for (const [key, where] of this.#outcome(decision, rule.outcome)) {
        const here = store.and(answering, where)
        if (here === 0) continue
        left = store.minus(left, here)
        const found = parts.get(key)
        if (found) found.push(here)
        else parts.set(key, [here])
      }
      if (left !== 0) unresolved.push(left)
    }
    const byKey = [...parts].map(([key, nodes]): [string, Node] => [key, store.union(nodes)])
    const unresolvedRole = store.union(unresolved)
    const conflict = store.minus(store.overlap(byKey.map(([, node]) => node)), unresolvedRole)
    const silent = store.or(unresolvedRole, conflict)
    const answered = store.minus(applying, silent)
    const answers = new Map(byKey.map(([key, node]) => [key, store.minus(node, silent)] as const).filter(([, node]) => node !== 0))
    return {
      possible: store.exists(this.#allPossible(), this.#hiddenFrom(id)),
      excluded: store.union((decision.exclusions ?? []).map((exclusion) => this.#condition(exclusion.when))),
      undefined: store.minus(1, defined),
      gap: store.minus(defined, applying),
      conflict,
      unresolvedRole,
      answered,
      answers,
    }
  }

  #hiddenFrom(id: DecisionId): ReadonlySet<number> {
    const leaves = this.#space.levelsOf(leafFacts(this.#agreement, id))
    return new Set(this.#space.levels.map((_, level) => level).filter((level) => !leaves.has(level)))
  }

  /** What the order of the clocks allows. */
  #allPossible(): Node {
    if (this.#possible !== undefined) return this.#possible
    let all: Node = 1
    for (const id of Object.keys(this.#agreement.facts))
      for (const before of waitsFor(this.#agreement, id)) {
        const numbers = sameUnit(this.#agreement, id, before)
        const pairs = this.#store.pairs(this.#space.level(id), this.#space.level(before), (one, two) => {
          const later = this.#space.cells(id)[one]
          const earlier = this.#space.cells(before)[two]
          if (!later || !earlier || beforeAnything.has(later.section)) return true
          if (beforeAnything.has(earlier.section)) return false
          return !numbers || later.from === undefined || earlier.from === undefined || later.from <= earlier.from
        })
        all = this.#store.and(all, pairs)
      }
    this.#possible = all
    return all
  }

  #condition(when: Condition): Node {
    let all: Node = 1
    // From the last level to the first, so that each step adds one level on top of a finished diagram.
    const names = Object.keys(when).sort((one, two) => this.#order(two) - this.#order(one))
    for (const name of names) all = this.#store.and(this.#tests(name, when[name] ?? []), all)
    return all
  }

  #order(name: string): number {
    return name in this.#agreement.facts ? this.#space.level(name) : -1
  }

  #tests(name: string, tests: readonly Test[]): Node {
    const parts: Node[] = []
    const spans: Span[] = []
    for (const test of tests) {
      if (test.kind === 'same' || test.kind === 'other')
        parts.push(this.#twoRoles(name, test.kind === 'same' ? test.as : test.than, test.kind))
      else if (name in this.#agreement.decisions) parts.push(this.#innerTest(name, test))
      else spans.push(...testSpans(this.#agreement, sectionsOf(this.#agreement, name), test))
    }
    if (spans.length > 0)
      parts.push(
        this.#space.where(name, (cell) =>
          spans.some(
            (span) =>
              span.section === cell.section &&
              (cell.from === undefined ||
                span.from === undefined ||
                (span.from <= cell.from && (span.to === undefined || (cell.to !== undefined && cell.to <= span.to)))),
          ),
        ),
      )
    return this.#store.union(parts)
  }

  #twoRoles(one: string, two: string, kind: 'same' | 'other'): Node {
    const found: Node[] = []
    for (const first of this.#parties)
      for (const second of this.#parties)
        if ((first === second) === (kind === 'same')) found.push(this.#store.and(this.#names(one, first), this.#names(two, second)))
    return this.#store.union(found)
  }

  /** Where a fact has this point as its value, or an inner decision answers what a condition calls by this name. */
  #names(name: string, value: string): Node {
    if (name in this.#agreement.facts) return this.#space.where(name, (cell) => cell.section === value)
    return this.#store.union([...this.sets(name).answers].filter(([key]) => calledAs(key) === value).map(([, node]) => node))
  }

  #innerTest(decision: DecisionId, test: Exclude<Test, { kind: 'same' | 'other' }>): Node {
    if (test.kind === 'is') return this.#names(decision, test.value)
    if (test.kind === 'section') return this.#names(decision, test.section)
    const found: Node[] = []
    for (const [key, node] of this.sets(decision).answers) {
      if (!key.startsWith('amount:')) continue
      const value = constantOf(key)
      if (!value) throw new Refused({ code: 'amountAsCondition', decision })
      if (passes(this.#agreement, test, value)) found.push(node)
    }
    return this.#store.union(found)
  }

  /** The keys an outcome can have and where; where none is given, a role is unresolved. */
  #outcome(decision: Decision, outcome: Outcome): readonly (readonly [key: string, where: Node])[] {
    const also = decision.answer.kind === 'role' ? decision.answer.also : []
    switch (outcome.kind) {
      case 'choice':
        return [[outcome.option, 1]]
      case 'step':
        return [[outcome.step, 1]]
      case 'noDuty':
        return [['noDuty', 1]]
      case 'talk':
        return [[`talk:${outcome.step}`, 1]]
      case 'perLaw':
        return [[`perLaw:${outcome.source}`, 1]]
      case 'role':
        return this.#each(outcome.who, also).map(([names, where]) => {
          const all = [...new Set(names)].sort(byText)
          // One alone is neither each nor together.
          return [`${all.length === 1 ? 'one' : outcome.mode}:${all.join('+')}`, where]
        })
      case 'share': {
        const given = outcome.parts.reduce((sum, part) => sum + (part.part === 'rest' ? 0 : part.part), 0)
        return this.#each(
          outcome.parts.map((part) => part.who),
          also,
        ).map(([names, where]) => {
          const sums = new Map<string, number>()
          outcome.parts.forEach(({ part }, index) => {
            const name = names[index] ?? ''
            sums.set(name, (sums.get(name) ?? 0) + (part === 'rest' ? 10_000 - given : part))
          })
          return [
            `share:${[...sums]
              .map(([name, part]) => `${name}=${part}`)
              .sort(byText)
              .join('+')}`,
            where,
          ]
        })
      }
      case 'duty':
        return this.#each([outcome.by, outcome.to], also).map(([names, where]) => {
          const rest = [quantity(this.#agreement, outcome.within), outcome.from, outcome.orFrom ?? '', outcome.against ?? '']
          return [`duty:${[outcome.duty, ...names, ...rest].join(',')}`, where]
        })
      case 'amount':
        return this.#amount(outcome.lines)
      default:
        return unreachable(outcome)
    }
  }

  /** Every way in which these can be resolved, with where. */
  #each(whos: readonly Who[], also: readonly string[]): readonly (readonly [names: readonly string[], where: Node])[] {
    let ways: (readonly [names: readonly string[], where: Node])[] = [[[], 1]]
    for (const who of whos) {
      const resolved = this.#resolve(who, also)
      ways = ways
        .flatMap(([names, where]) => resolved.map(([more, here]) => [[...names, ...more], this.#store.and(where, here)] as const))
        .filter(([, where]) => where !== 0)
    }
    return ways
  }

  #resolve(who: Who, also: readonly string[]): readonly (readonly [names: readonly string[], where: Node])[] {
    if (who.kind === 'is') return [[[who.value], 1]]
    if (who.kind === 'role') return [...new Set([...this.#parties, ...also])].map((name) => [[name], this.#names(who.role, name)])
    const parties = [...this.#parties]
    assert(who.kind === 'others' || parties.length === 2, '{ other } as an outcome has exactly two parties')
    return parties.map((than) => [parties.filter((party) => party !== than), this.#names(who.than, than)])
  }

  /** Cell by cell of the facts that the lines are computed from, the amount in its normal form there (S6). */
  #amount(lines: readonly AmountLine[]): readonly (readonly [key: string, where: Node])[] {
    const facts = [...new Set(lines.flatMap(lineFacts))]
    const found = new Map<string, Node[]>()
    const visit = (index: number, chosen: ReadonlyMap<FactId, Cell>, where: Node): void => {
      const fact = facts[index]
      if (fact === undefined) {
        const key = amountKey(this.#agreement, lines, chosen)
        found.set(key, [...(found.get(key) ?? []), where])
        return
      }
      this.#space.cells(fact).forEach((cell, at) => {
        const here = this.#store.cells(this.#space.level(fact), (other) => other === at)
        visit(index + 1, new Map([...chosen, [fact, cell]]), this.#store.and(where, here))
      })
    }
    visit(0, new Map(), 1)
    return [...found].map(([key, nodes]) => [key, this.#store.union(nodes)])
  }
}

const byText = (one: string, two: string): number => (one < two ? -1 : one > two ? 1 : 0)

/** How a condition names an answer: an option, party, extra or step by itself, everything else by its kind. */
function calledAs(key: string): string {
  const colon = key.indexOf(':')
  if (colon === -1) return key
  const kind = key.slice(0, colon)
  return kind === 'one' ? key.slice(colon + 1) : kind
}

// Amounts: exact fractions of a minor unit, and their normal form in a box.

interface Ratio {
  readonly n: bigint
  readonly d: bigint
}

const zero: Ratio = { n: 0n, d: 1n }
const whole = (n: number | bigint): Ratio => ({ n: BigInt(n), d: 1n })
const plus = (a: Ratio, b: Ratio): Ratio => reduced({ n: a.n * b.d + b.n * a.d, d: a.d * b.d })
const times = (a: Ratio, b: Ratio): Ratio => reduced({ n: a.n * b.n, d: a.d * b.d })
const compare = (a: Ratio, b: Ratio): bigint => a.n * b.d - b.n * a.d
const print = (a: Ratio): string => `${a.n}/${a.d}`

function reduced({ n, d }: Ratio): Ratio {
  let [a, b] = [n < 0n ? -n : n, d]
  while (b !== 0n) [a, b] = [b, a % b]
  return a === 0n ? zero : { n: n / a, d: d / a }
}

function constantOf(key: string): Ratio | undefined {
  const found = /^amount:(-?\d+)\/(\d+)$/.exec(key)
  return found?.[1] !== undefined && found[2] !== undefined ? { n: BigInt(found[1]), d: BigInt(found[2]) } : undefined
}

function passes(agreement: Agreement, test: Extract<Test, { kind: 'compare' | 'between' }>, value: Ratio): boolean {
  const sign = compare(value, whole(quantity(agreement, test.to)))
  if (test.kind === 'between') return sign <= 0n && compare(value, whole(quantity(agreement, test.from))) >= 0n
  switch (test.op) {
    case '<':
      return sign < 0n
    case '<=':
      return sign <= 0n
    case '>':
      return sign > 0n
    case '>=':
      return sign >= 0n
    case '=':
      return sign === 0n
    default:
      return unreachable(test.op)
  }
}

/** The value of a line for whole numbers, before floor and cap. */
function rawLine(agreement: Agreement, line: AmountLine, of: bigint, factor: bigint, earlier: bigint): Ratio {
  if (line.tiers) {
    let sum = 0n
    let bound = 0n
    for (const [upTo, basisPoints] of line.tiers.each) {
      const next = upTo === 'rest' ? earlier + of : BigInt(quantity(agreement, upTo))
      const low = bound > earlier ? bound : earlier
      const high = next < earlier + of ? next : earlier + of
      if (high > low) sum += (high - low) * BigInt(basisPoints)
      if (next > bound) bound = next
    }
    return reduced({ n: sum * factor, d: 10_000n })
  }
  if (line.rate.kind === 'percent') return reduced({ n: BigInt(quantity(agreement, line.rate.basisPoints)) * of * factor, d: 10_000n })
  return whole(BigInt(quantity(agreement, line.rate.minor)) * of * factor)
}

function limited(agreement: Agreement, line: AmountLine, value: Ratio): Ratio {
  const cap = line.cap && whole(quantity(agreement, line.cap))
  const floor = line.floor && whole(quantity(agreement, line.floor))
  const capped = cap && compare(value, cap) > 0n ? cap : value
  return floor && compare(capped, floor) < 0n ? floor : capped
}

/** Where the formula of a line in one fact bends: tier bounds, and where a floor ends or a cap begins. */
function amountCuts(agreement: Agreement, line: AmountLine, section: Section & { kind: 'range' }): readonly number[] {
  const cuts =
    line.tiers && line.tiers.after === undefined
      ? line.tiers.each.flatMap(([upTo]) => (upTo === 'rest' ? [] : [quantity(agreement, upTo) + 1]))
      : []
  if (lineFacts(line).length === 1 && line.of !== undefined) {
    const reaches = (limit: number, n: number, strictly: boolean): boolean => {
      const sign = compare(rawLine(agreement, line, BigInt(n), 1n, 0n), whole(limit))
      return strictly ? sign > 0n : sign >= 0n
    }
    for (const [limit, strictly] of [[line.cap, true] as const, [line.floor, false] as const]) {
      if (!limit) continue
      const bound = quantity(agreement, limit)
      let low = section.min
      let high = section.max ?? Number.MAX_SAFE_INTEGER
      if (!reaches(bound, high, strictly)) continue
      while (low < high) {
        const middle = low + Math.floor((high - low) / 2)
        if (reaches(bound, middle, strictly)) high = middle
        else low = middle + 1
      }
      cuts.push(low)
    }
  }
  return cuts.filter((cut) => cut > section.min && (section.max === undefined || cut <= section.max))
}

function amountKey(agreement: Agreement, lines: readonly AmountLine[], cells: ReadonlyMap<FactId, Cell>): string {
  let constant = zero
  const slopes = new Map<string, Ratio>()
  const asWritten: string[] = []
  for (const line of lines) {
    const form = lineForm(agreement, line, cells)
    if (typeof form === 'string') {
      asWritten.push(form)
      continue
    }
    constant = plus(constant, form.constant)
    if (form.of !== '') slopes.set(form.of, plus(slopes.get(form.of) ?? zero, form.slope))
  }
  const terms = [...slopes]
    .filter(([, slope]) => slope.n !== 0n)
    .map(([of, slope]) => `${print(slope)}*${of}`)
    .sort(byText)
  return `amount:${[print(constant), ...terms, ...asWritten.sort(byText)].join(' + ')}`
}

type LineForm = { readonly constant: Ratio; readonly of: string; readonly slope: Ratio }

/** A line as constant + slope x open facts inside a box, or, when it bends there in two facts, as it is written. */
function lineForm(agreement: Agreement, line: AmountLine, cells: ReadonlyMap<FactId, Cell>): LineForm | string {
  const low = (fact: FactId | undefined, none: bigint): bigint => (fact === undefined ? none : BigInt(cells.get(fact)?.from ?? 0))
  const high = (fact: FactId | undefined, none: bigint): bigint | undefined => {
    if (fact === undefined) return none
    const cell = cells.get(fact)
    return cell?.from === undefined ? 0n : cell.to === undefined ? undefined : BigInt(cell.to)
  }
  const { of, times: by, tiers } = line
  const after = tiers?.after
  const lowest = rawLine(agreement, line, low(of, 1n), low(by, 1n), low(after, 0n))
  const open = [...new Set([of, by, after])].filter((fact) => fact !== undefined && low(fact, 0n) !== high(fact, 0n)) as FactId[]
  if (open.length === 0) return { constant: limited(agreement, line, lowest), of: '', slope: zero }
  const written = (): string => {
    const number = (agreed: Quantity | undefined): string => (agreed ? String(quantity(agreement, agreed)) : '')
    const rate = line.rate.kind === 'percent' ? `${number(line.rate.basisPoints)}bp` : number(line.rate.minor)
    const bands = tiers?.each.map(([upTo, basisPoints]) => `${upTo === 'rest' ? 'rest' : number(upTo)}:${basisPoints}`).join(' ') ?? rate
    const named = (fact: FactId | undefined): string => (fact === undefined ? '' : open.includes(fact) ? fact : String(low(fact, 0n)))
    return `(${[named(of), named(by), named(after), bands, number(line.floor), number(line.cap)].join(',')})`
  }
  let form: LineForm
  if (tiers && open.includes(of ?? '')) {
    const [from, to] = [low(of, 1n), high(of, 1n)]
    const earlier = low(after, 0n)
    const bounds = tiers.each.map(([upTo]) => (upTo === 'rest' ? undefined : BigInt(quantity(agreement, upTo))))
    const bends = bounds.some((bound) => bound !== undefined && bound > earlier + from && (to === undefined || bound < earlier + to))
    if (open.length > 1 || bends) return written()
    const next = rawLine(agreement, line, from + 1n, low(by, 1n), earlier)
    const slope = plus(next, times(lowest, whole(-1n)))
    form = { constant: plus(lowest, times(slope, whole(-from))), of: open.join('*'), slope }
  } else if (tiers && open.includes(after ?? '')) return written()
  else {
    // Every factor that is open is a name of the product, a fact that multiplies itself twice.
    const factors = [of, by].filter((fact) => fact !== undefined && open.includes(fact)) as FactId[]
    const unit = rawLine(
      agreement,
      line,
      open.includes(of ?? '') ? 1n : low(of, 1n),
      open.includes(by ?? '') ? 1n : low(by, 1n),
      low(after, 0n),
    )
    form = { constant: zero, of: factors.sort(byText).join('*'), slope: unit }
  }
  if (!line.cap && !line.floor) return form
  const tops = [high(of, 1n), high(by, 1n), high(after, 0n)]
  const [topOf, topBy, topAfter] = tops
  const highest =
    topOf === undefined || topBy === undefined || topAfter === undefined ? undefined : rawLine(agreement, line, topOf, topBy, topAfter)
  const rises = form.slope.n > 0n
  const [cap, floor] = [line.cap, line.floor].map((limit) => (limit ? whole(quantity(agreement, limit)) : undefined))
  const flat = (value: Ratio): LineForm => ({ constant: value, of: '', slope: zero })
  if (!rises) return flat(limited(agreement, line, lowest))
  if (cap && compare(lowest, cap) >= 0n) return flat(limited(agreement, line, lowest))
  if (cap && (!highest || compare(highest, cap) > 0n)) return written()
  if (floor && highest && compare(highest, floor) <= 0n) return flat(floor)
  if (floor && compare(lowest, floor) < 0n) return written()
  return form
}
