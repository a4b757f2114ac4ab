import { assert } from '../shared/assert.ts'
import type { Agreement, RuleId } from './agreement.ts'
import { areasByCell, verdictOf } from './areas.ts'
import { atCell, type Box, cellsOf, hasCell } from './box.ts'
import { type Compiled, type CompiledDecision, compile, spansOf } from './compile.ts'
import { decide, stateOf } from './decide.ts'
import { caseOf, type Answer, type Finding, type Situation, type Span } from './situation.ts'

/**
 * A finding as a small table: the two inputs that matter most down and across, every field a kind of case with its answer
 * and rules, everything else as in the example. Neighbouring values that are answered alike stand in one row or column.
 * What a field says holds as soon as `others` is added: no input beyond them changes any field.
 */
export interface FindingMap {
  readonly rows: MapAxis
  /** Left out when only one input matters. */
  readonly columns?: MapAxis
  /** `fields[row][column]`; with no columns each row has one field. */
  readonly fields: readonly (readonly MapField[])[]
  /** Where the example of the finding lies. */
  readonly row: number
  readonly column: number
  /** The other inputs, held as in the example. */
  readonly others: readonly { readonly input: string; readonly spans: readonly Span[] }[]
}

export interface MapAxis {
  /** A fact or an inner decision. */
  readonly input: string
  readonly groups: readonly (readonly Span[])[]
  /** True when further values exist that are not shown. */
  readonly more: boolean
}

export type MapField =
  | { readonly kind: 'answer'; readonly answer: Answer; readonly rules: readonly RuleId[] }
  | { readonly kind: 'gap' }
  | { readonly kind: 'conflict'; readonly answers: readonly { readonly answer: Answer; readonly rules: readonly RuleId[] }[] }
  | { readonly kind: 'unresolvedRole'; readonly rules: readonly RuleId[] }

/** At most so many rows and columns can be taken in at a glance. */
const most = { rows: 4, columns: 3 }

export function findingMap(agreement: Agreement, finding: Finding): FindingMap | undefined {
  if (finding.decision === undefined || finding.example === undefined) return undefined
  const compiled = compile(agreement)
  const decision = compiled.decisionOf.get(finding.decision)
  assert(decision !== undefined, 'a finding is about a decision of the agreement')
  const point = pointOf(compiled, decision, finding.example)
  const [region] = finding.regions
  const named = Object.keys(region ?? {}).flatMap((id) => decision.localOf.get(compiled.axisOf.get(id) ?? -1) ?? [])
  const unnamed = [...decision.inputs.keys()].filter((axis) => !named.includes(axis))
  const open = [...named, ...unnamed].filter((axis) => cellsOf(decision.space, decision.full, axis).length > 1)
  const groupsAt = (at: Box, axis: number): number[][] => groupCells(compiled, decision, at, axis)
  /** An input that the finding does not name is drawn, or told, only where it changes what a field says. */
  const matters = (axis: number, places: readonly Box[]): boolean =>
    named.includes(axis) ||
    places.some((at) =>
      groupsAt(at, axis).some(
        ([cell]) =>
          sayingOf(fieldAt(compiled, decision, atCell(decision.space, at, axis, cell ?? 0))) !== sayingOf(fieldAt(compiled, decision, at)),
      ),
    )
  // The inputs along which the answer changes soonest, in the order in which the finding names them.
  const down = open
    .filter((axis) => matters(axis, [point]))
    .map((axis) => ({ axis, groups: groupsAt(point, axis) }))
    .find(({ groups }) => groups.length > 1)
  if (down === undefined) return undefined
  const inRows = down.groups.map((group) => atCell(decision.space, point, down.axis, group[0] ?? 0))
  const across = open
    .filter((axis) => axis !== down.axis && matters(axis, inRows))
    .map((axis) => ({ axis, groups: commonGroups(inRows.map((at) => groupsAt(at, axis))) }))
    .find(({ groups }) => groups.length > 1)
  const rows = shown(down.groups, point, down.axis, most.rows, decision)
  const columns = across === undefined ? undefined : shown(across.groups, point, across.axis, most.columns, decision)
  const places = rows.groups.map((row) => {
    const atRow = atCell(decision.space, point, down.axis, row[0] ?? 0)
    if (across === undefined || columns === undefined) return [atRow]
    return columns.groups.map((column) => atCell(decision.space, atRow, across.axis, column[0] ?? 0))
  })
  const axis = (which: { readonly axis: number }, kept: { groups: number[][]; more: boolean }): MapAxis => ({
    input: compiled.axes[decision.inputs[which.axis]!]!.id,
    groups: kept.groups.map((group) => spansOf(compiled.axes[decision.inputs[which.axis]!]!, group)),
    more: kept.more,
  })
  return {
    rows: axis(down, rows),
    ...(across === undefined || columns === undefined ? {} : { columns: axis(across, columns) }),
    fields: places.map((row) => row.map((place) => fieldAt(compiled, decision, place))),
    row: rows.groups.findIndex((group) => group.some((cell) => hasCell(decision.space, point, down.axis, cell))),
    column:
      columns?.groups.findIndex(
        (group) => across !== undefined && group.some((cell) => hasCell(decision.space, point, across.axis, cell)),
      ) ?? 0,
    others: open
      .filter((other) => other !== down.axis && other !== across?.axis && matters(other, places.flat()))
      .map((other) => ({
        input: compiled.axes[decision.inputs[other]!]!.id,
        spans: spansOf(compiled.axes[decision.inputs[other]!]!, cellsOf(decision.space, point, other)),
      })),
  }
}

/** The example as one cell per input; inner decisions are put in. */
function pointOf(compiled: Compiled, decision: CompiledDecision, example: Situation): Box {
  const state = stateOf(compiled, example)
  const point = decision.full.slice()
  for (const [local, axis] of decision.inputs.entries()) {
    const { id, kind, cells } = compiled.axes[axis]!
    if (kind === 'fact') {
      point[2 * local] = state[2 * axis]!
      point[2 * local + 1] = state[2 * axis + 1]!
      continue
    }
    const ruling = decide(compiled.agreement, id, caseOf(example))
    const cell = ruling.kind === 'answer' ? cells.findIndex((one) => one.section === says(ruling.answer)) : cells.length - 1
    const at = atCell(decision.space, point, local, Math.max(cell, 0))
    point.set(at)
  }
  return point
}

function says({ outcome }: Answer): string {
  switch (outcome.kind) {
    case 'choice':
      return outcome.option
    case 'step':
      return outcome.step
    case 'role': {
      const [first] = outcome.who
      return outcome.mode === 'one' && first?.kind === 'is' ? first.value : outcome.mode
    }
    case 'amount':
      return 'value'
    case 'share':
    case 'duty':
    case 'noDuty':
    case 'talk':
    case 'perLaw':
      return outcome.kind
  }
}

/** Neighbouring cells of an axis that are answered alike where the rest is as in the example. */
function groupCells(compiled: Compiled, decision: CompiledDecision, point: Box, axis: number): number[][] {
  const groups: { key: string; section: string; cells: number[] }[] = []
  const inner = compiled.decisionOf.get(compiled.axes[decision.inputs[axis]!]!.id)
  const occurring = inner === undefined ? undefined : areasByCell(compiled, inner)
  for (const cell of cellsOf(decision.space, decision.full, axis)) {
    if (occurring?.has(cell) === false) continue
    const { section } = compiled.axes[decision.inputs[axis]!]!.cells[cell]!
    const key = keyOf(fieldAt(compiled, decision, atCell(decision.space, point, axis, cell)))
    const last = groups.at(-1)
    if (last !== undefined && last.key === key && last.section === section) last.cells.push(cell)
    else groups.push({ key, section, cells: [cell] })
  }
  return groups.map((group) => group.cells)
}

/** The coarsest groups that are finer than each of the given groupings of the same cells. */
function commonGroups(groupings: readonly number[][][]): number[][] {
  const starts = new Set(groupings.flatMap((groups) => groups.map(([first]) => first)))
  const groups: number[][] = []
  for (const cell of groupings[0]?.flat() ?? [])
    if (starts.has(cell)) groups.push([cell])
    else groups.at(-1)?.push(cell)
  return groups
}

const keyOf = (field: MapField): string => `${sayingOf(field)}:${field.kind === 'answer' ? field.rules.join() : ''}`

/** What the field answers, whichever rule says it. */
function sayingOf(field: MapField): string {
  switch (field.kind) {
    case 'answer':
      return `answer:${field.answer.key}`
    case 'conflict':
      return `conflict:${field.answers.map(({ answer }) => answer.key).join('|')}`
    case 'gap':
    case 'unresolvedRole':
      return field.kind
  }
}

/** As many groups as fit, those nearest to the example. */
function shown(
  groups: number[][],
  point: Box,
  axis: number,
  limit: number,
  decision: CompiledDecision,
): { groups: number[][]; more: boolean } {
  if (groups.length <= limit) return { groups, more: false }
  const own = groups.findIndex((group) => group.some((cell) => hasCell(decision.space, point, axis, cell)))
  const first = Math.min(Math.max(0, own - Math.floor(limit / 2)), groups.length - limit)
  return { groups: groups.slice(first, first + limit), more: true }
}

function fieldAt(compiled: Compiled, decision: CompiledDecision, box: Box): MapField {
  const applying = decision.rules.filter((rule) =>
    rule.boxes.some((one) =>
      decision.inputs.every((_, axis) => cellsOf(decision.space, box, axis).every((cell) => hasCell(decision.space, one, axis, cell))),
    ),
  )
  if (applying.length === 0) return { kind: 'gap' }
  const verdict = verdictOf(compiled, decision, box, applying)
  const ids = (rules: readonly number[]): RuleId[] => rules.map((index) => decision.rules[index]!.id)
  switch (verdict.kind) {
    case 'answer':
      return { kind: 'answer', answer: verdict.answer, rules: ids(verdict.rules) }
    case 'gap':
      return { kind: 'gap' }
    case 'conflict':
      return { kind: 'conflict', answers: verdict.answers.map(({ answer, rules }) => ({ answer, rules: ids(rules) })) }
    case 'unresolvedRole':
      return { kind: 'unresolvedRole', rules: ids([verdict.rule]) }
  }
}
