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
  /** One after another for each place the bits of the boxes that hold it; the choosiest inputs first. */
  readonly rows: readonly Int32Array[]
  /** The bits of all boxes. */
  readonly all: Int32Array
  readonly ruleOfBox: Int32Array
  readonly otherwise: number
  /** Rules before a rule, as a plain list; empty for most. */
  readonly beatenBy: readonly Int32Array[]
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
  const isApplying = new Uint8Array(most)
  const offsets = new Int32Array(Math.max(...tables.map((table) => table.rows.length)))
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
    for (let at = 0; at <= last; at++) {
      const table = tables[at]!
      const { words, rows, inputs, ruleOfBox } = table
      const used = rows.length
      for (let row = 0; row < used; row++) {
        const group = inputs[row]!
        let place = 0
        for (let input = 0; input < group.length; input += 2) place = place * group[input + 1]! + cells[group[input]!]!
        offsets[row] = place * words
      }
      let count = 0
      for (let word = 0; word < words; word++) {
        // Most words are empty after one or two rows; the rest need not be read for them.
        let bits = table.all[word]!
        for (let row = 0; row < used && bits !== 0; row++) bits &= rows[row]![offsets[row]! + word]!
        while (bits !== 0) {
          const rule = ruleOfBox[word * 32 + 31 - Math.clz32(bits & -bits)]!
          bits &= bits - 1
          if (isApplying[rule] === 1) continue
          isApplying[rule] = 1
          applying[count++] = rule
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
        const before = table.beatenBy[rule]!
        let by = -1
        if (before.length <= count) {
          for (let other = 0; other < before.length; other++)
            if (isApplying[before[other]!] === 1) {
              by = before[other]!
              break
            }
        } else {
          const row = rule * table.ruleWords
          for (let other = 0; other < count; other++) {
            const candidate = applying[other]!
            if (((table.beaten[row + (candidate >> 5)]! >> (candidate & 31)) & 1) === 1) {
              by = candidate
              break
            }
          }
        }
        if (by >= 0) {
          decided.defeated[decided.defeatedCount] = rule
          decided.defeatedBy[decided.defeatedCount++] = by
          continue
        }
        if (kind === 'unresolvedRole') continue
        const fixed = table.fixed[rule]!
        if (answering < 0) {
          answering = rule
          key = fixed
          kind = 'answer'
          if (fixed >= 0) cell = table.fixedCell[rule]!
          else {
            const resolved = resolveAt(compiled, table, rule, situation)
            if (!resolved.ok) kind = 'unresolvedRole'
            else {
              text = resolved.answer.key
              cell = cellOf(compiled, table, resolved)
            }
          }
        } else if (fixed < 0 || fixed !== key) {
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
      for (let index = 0; index < count; index++) isApplying[applying[index]!] = 0
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
  const columns = used
    .map((local): Column => {
      const size = decision.space.sizes[local]!
      const bits = new Int32Array(size * words)
      let holds = 0
      for (const [index, { box }] of flat.entries())
        for (const cell of cellsOf(decision.space, box, local)) {
          bits[cell * words + (index >> 5)]! |= 1 << (index & 31)
          holds++
        }
      return { inputs: [decision.inputs[local]!, size], places: size, bits, density: holds / size }
    })
    .sort((a, b) => a.density - b.density)
  const rows = joinColumns(columns, words)
  const all = new Int32Array(words).fill(-1)
  if (flat.length < words * 32) for (let index = flat.length; index < words * 32; index++) all[index >> 5]! &= ~(1 << (index & 31))
  const ruleWords = (decision.rules.length + 31) >> 5
  const beaten = new Int32Array(decision.rules.length * ruleWords)
  for (const rule of decision.rules)
    if (!rule.otherwise) for (const by of rule.beatenBy) beaten[rule.index * ruleWords + (by >> 5)]! |= 1 << (by & 31)
  const keys = new Map<string, number>()
  const fixed = decision.rules.map((rule) => fixedKey(compiled, decision, rule))
  const axis = compiled.axisOf.get(decision.id)!
  const table = {
    decision,
    position: compiled.decisions.indexOf(decision),
    axis,
    words,
    inputs: rows.map((row) => Int32Array.from(row.inputs)),
    rows: rows.map((row) => row.bits),
    all,
    ruleOfBox: Int32Array.from(flat, (one) => one.rule.index),
    otherwise: decision.rules.find((rule) => rule.otherwise)?.index ?? -1,
    beaten,
    ruleWords,
    beatenBy: decision.rules.map((rule) => Int32Array.from(rule.otherwise ? [] : rule.beatenBy)),
    fixed: Int32Array.from(fixed, (resolved) => {
      if (resolved === undefined) return -1
      const known = keys.get(resolved.answer.key) ?? keys.size
      keys.set(resolved.answer.key, known)
      return known
    }),
  }
  return { ...table, fixedCell: Int32Array.from(fixed, (resolved) => (resolved === undefined ? -1 : cellOf(compiled, table, resolved))) }
}

interface Column {
  readonly inputs: readonly number[]
  readonly places: number
  readonly bits: Int32Array
  readonly density: number
}

/** A joint row may have this many places and words: it then fits into the processor's cache beside the others. */
const mostPlaces = 1024
const mostWords = 1 << 16

/** Columns with few cells become one, so that fewer rows have to be joined for each case. */
function joinColumns(columns: readonly Column[], words: number): Column[] {
  const joined: Column[] = []
  for (const column of columns) {
    const last = joined.at(-1)
    const places = (last?.places ?? 0) * column.places
    if (last === undefined || places > mostPlaces || places * words > mostWords) {
      joined.push(column)
      continue
    }
    const bits = new Int32Array(places * words)
    for (let one = 0; one < last.places; one++)
      for (let other = 0; other < column.places; other++) {
        const at = (one * column.places + other) * words
        for (let word = 0; word < words; word++) bits[at + word] = last.bits[one * words + word]! & column.bits[other * words + word]!
      }
    joined[joined.length - 1] = { inputs: [...last.inputs, ...column.inputs], places, bits, density: last.density }
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
    const first = axis.cells.findIndex((cell) => cell.section === value.section)
    assert(first >= 0, `${value.section} is a section of ${axis.id}`)
    if ('n' in value) {
      let last = first
      while (axis.cells[last + 1]?.section === value.section) last++
      cells[index] = cellAt(axis, [first, last], value.n)
      numbers[index] = value.n
    } else cells[index] = first
  }
  return { cells, numbers }
}
