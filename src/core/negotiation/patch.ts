import type { Agreement, DecisionId, Exclusion, FactId, Rule, RuleId } from '../agreement/agreement.ts'
import { checkAgreement } from '../agreement/format/check-agreement.ts'
import type { FindingCode, Region } from '../agreement/situation.ts'

/** Which finding a proposal is about, so that pages show it there. The region is the largest one of the finding. */
export interface FindingRef {
  readonly code: FindingCode
  readonly decision?: DecisionId
  readonly rules: readonly RuleId[]
  readonly fact?: FactId
  readonly exclusion?: string
  readonly region?: Region
}

/** What has been through JSON or the database may have its names in another order. */
export const ordered = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(ordered)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .map(([key, inner]): [string, unknown] => [key, ordered(inner)])
            .toSorted(([a], [b]) => (a < b ? -1 : 1)),
        )
      : value

/** Equal exactly for the same finding. */
export const keyOf = (ref: FindingRef): string => JSON.stringify(ordered(ref))

/** A negotiated addition to the agreement that the answers make. Existing rules keep their text; nothing is removed. */
export type Patch =
  | { readonly kind: 'addRule'; readonly decision: DecisionId; readonly rule: Rule }
  /** From now on `rule` goes before these rules. */
  | { readonly kind: 'exceptionTo'; readonly decision: DecisionId; readonly rule: RuleId; readonly exceptionTo: readonly RuleId[] }
  | { readonly kind: 'exclude'; readonly decision: DecisionId; readonly exclusion: Exclusion }

/** Why a patch finds no place: what it builds on is not (or no longer) in the agreement, or it would turn in a circle. */
export type MisfitCode =
  | 'unknownDecision'
  | 'unknownRule'
  | 'duplicateRule'
  | 'duplicateExclusion'
  | 'circle'
  /** It names a fact, a term or an outcome that the agreement does not have; the engine could not read it. */
  | 'unsound'

interface Misfit<P> {
  readonly patch: P
  readonly code: MisfitCode
}

export interface Patched<P> {
  readonly agreement: Agreement
  /** Patches that found no place, each with why. Shown to people, never dropped in silence. */
  readonly misfits: readonly Misfit<P>[]
}

/** Who agreed on a patch and when; written onto the rule it adds. */
export interface Provenance {
  readonly patch: Patch
  readonly by?: string | null
  /** An instant or a day; its day (UTC) becomes `agreedOn`. */
  readonly on?: string
}

/** The agreement with these patches, applied in their order. What comes out is as sound as what went in. */
export function applyPatches<P extends Provenance>(agreement: Agreement, patches: readonly P[]): Patched<P> {
  if (patches.length === 0) return { agreement, misfits: [] }
  const all = applyWhere(agreement, patches, () => true)
  // Patches only add: where nothing is wrong in the end, nothing was on the way.
  if (checkAgreement(all.agreement).length === 0) return all
  const known = checkAgreement(agreement).length
  return applyWhere(agreement, patches, (patched) => checkAgreement(patched).length <= known)
}

function applyWhere<P extends Provenance>(
  agreement: Agreement,
  patches: readonly P[],
  isSound: (patched: Agreement) => boolean,
): Patched<P> {
  const misfits: Misfit<P>[] = []
  let patched = agreement
  for (const patch of patches) {
    const result = applyPatch(patched, patch)
    if (typeof result === 'string') misfits.push({ patch, code: result })
    else if (!isSound(result)) misfits.push({ patch, code: 'unsound' })
    else patched = result
  }
  return { agreement: patched, misfits }
}

function applyPatch(agreement: Agreement, { patch, by, on }: Provenance): Agreement | MisfitCode {
  const decision = Object.hasOwn(agreement.decisions, patch.decision) ? agreement.decisions[patch.decision] : undefined
  if (decision === undefined) return 'unknownDecision'
  const known = new Set(decision.rules.map(({ id }) => id))
  const having = (change: Partial<typeof decision>): Agreement => ({
    ...agreement,
    decisions: { ...agreement.decisions, [patch.decision]: { ...decision, ...change } },
  })
  switch (patch.kind) {
    case 'addRule': {
      const everywhere = Object.values(agreement.decisions).flatMap(({ rules }) => rules.map(({ id }) => id))
      if (everywhere.includes(patch.rule.id)) return 'duplicateRule'
      if (patch.rule.exceptionTo?.some((id) => !known.has(id))) return 'unknownRule'
      const rule: Rule = {
        ...patch.rule,
        ...(by === undefined || by === null ? {} : { proposedBy: by }),
        ...(on === undefined ? {} : { agreedOn: on.slice(0, 10) }),
      }
      return having({ rules: [...decision.rules, rule] })
    }
    case 'exceptionTo': {
      if (![patch.rule, ...patch.exceptionTo].every((id) => known.has(id))) return 'unknownRule'
      const rules = decision.rules.map((rule) =>
        rule.id === patch.rule ? { ...rule, exceptionTo: [...new Set([...(rule.exceptionTo ?? []), ...patch.exceptionTo])] } : rule,
      )
      return turnsInCircle(rules) ? 'circle' : having({ rules })
    }
    case 'exclude': {
      if (decision.exclusions?.some(({ id }) => id === patch.exclusion.id)) return 'duplicateExclusion'
      return having({ exclusions: [...(decision.exclusions ?? []), patch.exclusion] })
    }
    default:
      return patch satisfies never
  }
}

/** Whether some rule is, through its exceptions, an exception to itself. */
function turnsInCircle(rules: readonly Rule[]): boolean {
  const below = new Map(rules.map(({ id, exceptionTo }) => [id, exceptionTo ?? []]))
  const state = new Map<RuleId, 'open' | 'done'>()
  const visit = (id: RuleId): boolean => {
    if (state.get(id) === 'done') return false
    if (state.get(id) === 'open') return true
    state.set(id, 'open')
    const circle = (below.get(id) ?? []).some(visit)
    state.set(id, 'done')
    return circle
  }
  return rules.some(({ id }) => visit(id))
}
