import type { DecisionId } from './agreement.ts'
import { type Box, type Budget, cellsOf, type Space } from './box.ts'
import { type Compiled, type CompiledDecision, type CompiledRule, spansOf } from './compile.ts'
import type { Mirrors } from './mirror.ts'
import type { Overlaps } from './overlap.ts'
import type { Finding, FindingCode, Region, Severity, Situation, Span } from './situation.ts'

/** How far an analysis looks before it says "at least". The default is more than any agreement made by people needs. */
export interface Limits {
  /** Boxes of rules looked at while cutting; counted, not timed, so that the same agreement ends at the same place everywhere. */
  readonly nodes: number
  /** Regions told per finding. */
  readonly regions: number
}

export const defaultLimits: Limits = { nodes: 20_000_000, regions: 100 }

/** One decision under analysis, and what all of them share. */
export interface Work {
  readonly compiled: Compiled
  readonly decision: CompiledDecision
  readonly budget: Budget
  readonly limits: Limits
  readonly mirrors: Mirrors
}

/** What is needed again and again about one decision. */
export interface Desk extends Work {
  readonly space: Space
  /** Every box of every rule but `otherwise`, with its rule. */
  readonly boxes: readonly Box[]
  readonly ruleOf: readonly CompiledRule[]
  readonly overlaps: Overlaps
  /** Every box of the rules that go before this one. */
  readonly before: (rule: CompiledRule) => readonly Box[]
  readonly exclusions: readonly Box[]
  readonly otherwise: CompiledRule | undefined
  /** A situation that can happen in the box, if there is one. */
  readonly example: (box: Box) => Situation | undefined
  readonly possible: (box: Box) => boolean
  readonly free: boolean
}

export const severities: Record<FindingCode, Severity> = {
  gap: 'error',
  conflict: 'error',
  unresolvedRole: 'error',
  unreachableRule: 'warning',
  cliff: 'warning',
  redundantRule: 'info',
  deadExclusion: 'info',
  onlyOtherwise: 'info',
  unusedFact: 'info',
}

/** A finding that tells no region of its own. */
export const finding = (code: FindingCode, decision: DecisionId, rules: readonly string[]): Finding => ({
  code,
  severity: severities[code],
  decision,
  rules,
  regions: [],
})

/** Every box of the rules that go before one, put together once per rule. */
export function boxesBefore({ rules }: CompiledDecision): (rule: CompiledRule) => readonly Box[] {
  const known: (readonly Box[])[] = []
  return ({ index, beatenBy }) => (known[index] ??= beatenBy.flatMap((by) => rules[by]!.boxes))
}

/** The box in words of the inputs: only those that not every value belongs to, neighbouring cells joined. */
export function regionOf(compiled: Compiled, decision: CompiledDecision, box: Box): Region {
  const region: Record<string, Span[]> = {}
  for (const [local, axis] of decision.inputs.entries()) {
    if (box[2 * local] === decision.full[2 * local] && box[2 * local + 1] === decision.full[2 * local + 1]) continue
    region[compiled.axes[axis]!.id] = spansOf(compiled.axes[axis]!, cellsOf(decision.space, box, local))
  }
  return region
}
