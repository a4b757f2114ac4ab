import { assert } from '../shared/assert.ts'
import type { Agreement, DecisionId, RuleId } from './agreement.ts'
import { cellsOf } from './box.ts'
import { cellAt, type Compiled, type CompiledDecision, type CompiledRule, compile, isRuleInput, neededDecisions } from './compile.ts'
import { type Resolved, resolve } from './outcome.ts'
import type { Answer, Situation } from './situation.ts'

/**
 * `decide` for very many whole situations: what-if runs, registers, rehearsals. A situation is encoded once as one cell
 * number per axis; then every rule is one bit, a condition one row of bits per axis, and the rules that apply are what is
 * left when the rows are joined. Held to the oracle by the same tests as `decide`.
 */
export interface Decider {
  /** Cell number per axis; decisions are filled in by `run`. A number outside its declared bounds is a bug of the caller. */
  readonly encode: (situation: Situation) => Cells
  /** The result is written over by the next run. */
  readonly run: (cells: Cells) => Decided
  readonly ruleId: (rule: number) => RuleId
  /** The outcome of the answering rule with roles put in. */
  readonly answer: (cells: Cells, decided: Decided) => Answer
}

export interface Cells {
  readonly cells: Int32Array
  /** The exact numbers of number facts and clocks, 0 for points. */
  readonly numbers: Float64Array
}

export interface Decided {
  kind: 'answer' | 'gap' | 'conflict' | 'unresolvedRole'
  /** Where it was decided: the asked decision, or the inner one that has no answer. */
  decision: number
  /** Position of the answering rule in its decision (of several equal ones, the first), or of the unresolved one. */
  rule: number
  /** Rules that apply and step back, and for each the rule that goes before it; the first `defeatedCount` entries. */
  defeatedCount: number
  readonly defeated: Int32Array
  readonly defeatedBy: Int32Array
}

interface Table {
  readonly decision: CompiledDecision
  readonly position: number
  readonly axis: number
  readonly words: number
  /** Per row its inputs: global axis and number of cells in turn. Inputs with few cells share a row, one place per combination. */
  readonly inputs: readonly Int32Array[]
  /** Row after row, and in it for each place the bits of the boxes that hold it. */
  readonly bits: Int32Array
  readonly bitsFrom: Int32Array
  /** The same with one bit for each word of `bits` that is not 0. */
  readonly summary: Int32Array
  readonly summaryFrom: Int32Array
  readonly summaryWords: number
  readonly ruleOfBox: Int32Array
  readonly otherwise: number
  /** Rules before a rule, list after list; the list of a rule ends where that of the next begins. */
  readonly before: Int32Array
  readonly beforeFrom: Int32Array
  /** The same as one row of bits per rule, for rules with long lists. */
  readonly beaten: Int32Array
  readonly ruleWords: number
  /** Number of an outcome that is the same in every situation, -1 where roles or numbers decide. */
  readonly fixed: Int32Array
  readonly fixedCell: Int32Array
}

export function createDecider(agreement: Agreement, decision: DecisionId): Decider {
  const compiled = compile(agreement)
  const target = compiled.decisionOf.get(decision)
  assert(target !== undefined, `the decision ${decision} exists`)
  const tables = neededDecisions(compiled, target).map((one) => createTable(compiled, one))
  const last = tables.length - 1
  const most = Math.max(...tables.map((table) => table.decision.rules.length))
  const applying = new Int32Array(most)
  /** The turn in which a rule last applied, so that nothing has to be wiped between two turns. */
  const appliesIn = new Int32Array(most)
  let turn = 0
  const mostRows = Math.max(...tables.map((table) => table.inputs.length))
  const at = new Int32Array(mostRows)
  const summaryAt = new Int32Array(mostRows)
  const decided: Decided = {
    kind: 'gap',
    decision: 0,
    rule: -1,
    defeatedCount: 0,
    defeated: new Int32Array(most),
    defeatedBy: new Int32Array(most),
  }

  const run = (situation: Cells): Decided => {
    const { cells } = situation
    for (let position = 0; position <= last; position++) {
      const table = tables[position]!
      const { words, bits, bitsFrom, summary, summaryFrom, summaryWords, inputs, ruleOfBox } = table
      const { before, beforeFrom, beaten, ruleWords, fixed, fixedCell } = table
      const rows = inputs.length
      for (let row = 0; row < rows; row++) {
        const group = inputs[row]!
        let place = 0
        for (let input = 0; input < group.length; input += 2) place = place * group[input + 1]! + cells[group[input]!]!
        at[row] = bitsFrom[row]! + place * words
        summaryAt[row] = summaryFrom[row]! + place * summaryWords
      }
      if (turn === 0x7fffffff) {
        appliesIn.fill(0)
        turn = 0
      }
      turn++
      // Nearly every decision has four rows; there are never fewer.
      const [s0, s1, s2, s3] = [summaryAt[0]!, summaryAt[1]!, summaryAt[2]!, summaryAt[3]!]
      const [a0, a1, a2, a3] = [at[0]!, at[1]!, at[2]!, at[3]!]
      let count = 0
      for (let group = 0; group < summaryWords; group++) {
        // Most words are empty in some row; they are left out 32 at a time.
        let filled = summary[s0 + group]! & summary[s1 + group]! & summary[s2 + group]! & summary[s3 + group]!
        for (let row = 4; row < rows; row++) filled &= summary[summaryAt[row]! + group]!
        for (; filled !== 0; filled &= filled - 1) {
          const word = group * 32 + 31 - Math.clz32(filled & -filled)
          let held = bits[a0 + word]! & bits[a1 + word]! & bits[a2 + word]! & bits[a3 + word]!
          for (let row = 4; row < rows; row++) held &= bits[at[row]! + word]!
          for (; held !== 0; held &= held - 1) {
            const rule = ruleOfBox[word * 32 + 31 - Math.clz32(held & -held)]!
            if (appliesIn[rule] === turn) continue
            appliesIn[rule] = turn
            applying[count++] = rule
          }
        }
      }
      decided.defeatedCount = 0
      decided.decision = table.position
      let answering = -1
      let key = -1
      let text: string | undefined
      let kind: Decided['kind'] = 'gap'
      let cell = -1
      for (let index = 0; index < count; index++) {
        const rule = applying[index]!
        const first = beforeFrom[rule]!
        const end = beforeFrom[rule + 1]!
        let by = -1
        if (end - first <= count) {
          for (let other = first; other < end && by < 0; other++) if (appliesIn[before[other]!] === turn) by = before[other]!
        } else {
          const row = rule * ruleWords
          // What goes before others usually stands behind them.
          for (let other = count - 1; other >= 0 && by < 0; other--) {
            const candidate = applying[other]!
            if (((beaten[row + (candidate >> 5)]! >> (candidate & 31)) & 1) === 1) by = candidate
          }
        }
        if (by >= 0) {
          decided.defeated[decided.defeatedCount] = rule
          decided.defeatedBy[decided.defeatedCount++] = by
          continue
        }
        if (kind === 'unresolvedRole') continue
        const said = fixed[rule]!
        if (answering < 0) {
          answering = rule
          key = said
          kind = 'answer'
          if (said >= 0) cell = fixedCell[rule]!
          else {
            const resolved = resolveAt(compiled, table, rule, situation)
            if (!resolved.ok) kind = 'unresolvedRole'
            else {
              text = resolved.answer.key
              cell = cellOf(compiled, table, resolved)
            }
          }
        } else if (said < 0 || said !== key) {
          const resolved = resolveAt(compiled, table, rule, situation)
          if (!resolved.ok) {
            kind = 'unresolvedRole'
            answering = rule
            continue
          }
          if (text === undefined) {
            const first = resolveAt(compiled, table, answering, situation)
            text = first.ok ? first.answer.key : undefined
          }
          if (resolved.answer.key !== text) kind = 'conflict'
        }
      }
      if (table.otherwise >= 0) {
        if (kind === 'gap') {
          const resolved = resolveAt(compiled, table, table.otherwise, situation)
          answering = table.otherwise
          kind = resolved.ok ? 'answer' : 'unresolvedRole'
          if (resolved.ok) cell = cellOf(compiled, table, resolved)
        } else {
          decided.defeated[decided.defeatedCount] = table.otherwise
          decided.defeatedBy[decided.defeatedCount++] = applying[0]!
        }
      }
      decided.kind = kind
      decided.rule = answering
      if (kind !== 'answer') return decided
      cells[table.axis] = cell
    }
    return decided
  }

  return {
    run,
    encode: (situation) => encode(compiled, situation),
    ruleId: (rule) => target.rules[rule]!.id,
    answer: (cells, { rule }) => {
      const resolved = resolveAt(compiled, tables[last]!, rule, cells)
      assert(resolved.ok, 'an answer names somebody')
      return resolved.answer
    },
  }
}

function createTable(compiled: Compiled, decision: CompiledDecision): Table {
  const flat = decision.rules.filter((rule) => !rule.otherwise).flatMap((rule) => rule.boxes.map((box) => ({ rule, box })))
  const words = Math.max(1, (flat.length + 31) >> 5)
  const used = decision.inputs.map((_, local) => local).filter((local) => isRuleInput(compiled, decision, local))
  const columns = used.map((local): Column => {
    const size = decision.space.sizes[local]!
    const bits = new Int32Array(size * words)
    for (const [index, { box }] of flat.entries())
      for (const cell of cellsOf(decision.space, box, local)) bits[cell * words + (index >> 5)]! |= 1 << (index & 31)
    return { inputs: [decision.inputs[local]!, size], places: size, bits }
  })
  const rows = joinColumns(columns, words)
  while (rows.length < leastRows) rows.push(withoutInputs(flat.length, words))
  const ruleWords = (decision.rules.length + 31) >> 5
  const beaten = new Int32Array(decision.rules.length * ruleWords)
  for (const rule of decision.rules)
    if (!rule.otherwise) for (const by of rule.beatenBy) beaten[rule.index * ruleWords + (by >> 5)]! |= 1 << (by & 31)
  const keys = new Map<string, number>()
  const fixed = decision.rules.map((rule) => fixedKey(compiled, decision, rule))
  const axis = compiled.axisOf.get(decision.id)!
  const bits = inOneList(rows.map((row) => row.bits))
  const summary = inOneList(rows.map((row) => summaryOf(row, words)))
  const before = inOneList(decision.rules.map((rule) => (rule.otherwise ? [] : rule.beatenBy)))
  const table = {
    decision,
    position: compiled.decisions.indexOf(decision),
    axis,
    words,
    inputs: rows.map((row) => Int32Array.from(row.inputs)),
    bits: bits.all,
    bitsFrom: bits.from,
    summary: summary.all,
    summaryFrom: summary.from,
    summaryWords: (words + 31) >> 5,
    ruleOfBox: Int32Array.from(flat, (one) => one.rule.index),
    otherwise: decision.rules.find((rule) => rule.otherwise)?.index ?? -1,
    beaten,
    ruleWords,
    before: before.all,
    beforeFrom: before.from,
    fixed: Int32Array.from(fixed, (resolved) => {
      if (resolved === undefined) return -1
      const known = keys.get(resolved.answer.key) ?? keys.size
      keys.set(resolved.answer.key, known)
      return known
    }),
  }
  return { ...table, fixedCell: Int32Array.from(fixed, (resolved) => (resolved === undefined ? -1 : cellOf(compiled, table, resolved))) }
}

/** Lists one after another, with the place where each begins and, last, where all end. */
function inOneList(lists: readonly ArrayLike<number>[]): { readonly all: Int32Array; readonly from: Int32Array } {
  const from = new Int32Array(lists.length + 1)
  for (const [index, list] of lists.entries()) from[index + 1] = from[index]! + list.length
  const all = new Int32Array(from[lists.length]!)
  for (const [index, list] of lists.entries()) all.set(list, from[index])
  return { all, from }
}

interface Column {
  readonly inputs: readonly number[]
  readonly places: number
  readonly bits: Int32Array
}

/** So many rows are joined without a loop. */
const leastRows = 4

/** A row that leaves out nothing: one place, which every box holds. */
function withoutInputs(boxes: number, words: number): Column {
  const bits = new Int32Array(words)
  for (let index = 0; index < boxes; index++) bits[index >> 5]! |= 1 << (index & 31)
  return { inputs: [], places: 1, bits }
}

/** Which words of each place are not 0. */
function summaryOf({ places, bits }: Column, words: number): Int32Array {
  const summaryWords = (words + 31) >> 5
  const summary = new Int32Array(places * summaryWords)
  for (let place = 0; place < places; place++)
    for (let word = 0; word < words; word++)
      if (bits[place * words + word] !== 0) summary[place * summaryWords + (word >> 5)]! |= 1 << (word & 31)
  return summary
}

/** A joint row may have this many places and words: it then fits into the processor's cache beside the others. */
const mostPlaces = 1024
const mostWords = 1 << 16

/** Columns become one wherever they fit, those with many cells first, so that fewer rows have to be joined for each case. */
function joinColumns(columns: readonly Column[], words: number): Column[] {
  const joined: Column[] = []
  for (const column of columns.toSorted((a, b) => b.places - a.places)) {
    const fits = joined.findIndex(({ places }) => places * column.places <= mostPlaces && places * column.places * words <= mostWords)
    if (fits < 0) {
      joined.push(column)
      continue
    }
    const into = joined[fits]!
    const places = into.places * column.places
    const bits = new Int32Array(places * words)
    for (let one = 0; one < into.places; one++)
      for (let other = 0; other < column.places; other++) {
        const at = (one * column.places + other) * words
        for (let word = 0; word < words; word++) bits[at + word] = into.bits[one * words + word]! & column.bits[other * words + word]!
      }
    joined[fits] = { inputs: [...into.inputs, ...column.inputs], places, bits }
  }
  return joined
}

/** An outcome that no role and no number changes. */
function fixedKey(compiled: Compiled, decision: CompiledDecision, rule: CompiledRule): (Resolved & { ok: true }) | undefined {
  if (rule.roleAxes.length > 0) return undefined
  if (
    rule.outcome.kind === 'amount' &&
    rule.outcome.lines.some((line) => line.of !== undefined || line.times !== undefined || line.tiers !== undefined)
  )
    return undefined
  const resolved = resolve(compiled.agreement, decision.decision, rule.outcome, { role: () => '', numbers: () => ({ from: 0, to: 0 }) })
  return resolved.ok ? resolved : undefined
}

function resolveAt(compiled: Compiled, table: Pick<Table, 'decision'>, rule: number, { cells, numbers }: Cells): Resolved {
  return resolve(compiled.agreement, table.decision.decision, table.decision.rules[rule]!.outcome, {
    role: (id) => {
      const axis = compiled.axisOf.get(id)!
      return compiled.axes[axis]!.cells[cells[axis]!]!.section
    },
    numbers: (fact) => {
      const n = numbers[compiled.axisOf.get(fact)!]!
      return { from: n, to: n }
    },
  })
}

function cellOf(compiled: Compiled, table: Pick<Table, 'axis'>, resolved: Resolved & { ok: true }): number {
  const { cells } = compiled.axes[table.axis]!
  const { amount, outcome } = resolved.answer
  if (outcome.kind === 'amount')
    return cells.findLastIndex(
      (cell) => cell.section === 'value' && cell.from !== undefined && (amount === undefined || BigInt(cell.from) <= amount),
    )
  if (outcome.kind === 'share') return 0
  return cells.findIndex((cell) => cell.section === resolved.says)
}

function encode(compiled: Compiled, situation: Situation): Cells {
  const cells = new Int32Array(compiled.axes.length)
  const numbers = new Float64Array(compiled.axes.length)
  for (const [index, axis] of compiled.axes.entries()) {
    if (axis.kind === 'decision') continue
    const value = situation[axis.id]
    if (value === undefined) continue
    const run = axis.runs[axis.sections.findIndex((section) => section.name === value.section)]
    assert(run !== undefined, 'a value lies in a section of its fact')
    if ('n' in value) {
      cells[index] = cellAt(axis, run, value.n)
      numbers[index] = value.n
    } else cells[index] = run[0]
  }
  return { cells, numbers }
}
