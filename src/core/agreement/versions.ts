import type { PlainDate } from '../shared/day.ts'
import type { Agreement, DecisionId } from './agreement.ts'
import { compile, neededDecisions } from './compile.ts'
import { decide } from './decide.ts'
import type { Case, Ruling } from './situation.ts'

/**
 * An agreement through time: each version holds from its first day until the next one begins, or until its own last day. A
 * case is judged by the version of one day, that of the decision's anchor, through the whole chain beneath (S17).
 */
export type Versions = readonly Agreement[]

/** One of them, with its place among them. */
export interface Version {
  readonly index: number
  readonly agreement: Agreement
}

export interface CaseDays {
  /** The day of the case. It is the anchor `case`, and the anchor of a decision that names none. */
  readonly on?: PlainDate
  /** Days of the other anchors, by name; several where the day is disputed. A missing one is not known. */
  readonly anchors: Readonly<Record<string, readonly PlainDate[]>>
}

export type VersionedRuling =
  /** One version, or several that all say the same: then it does not matter which. */
  | {
      readonly kind: 'ruled'
      readonly versions: readonly Version[]
      readonly ruling: Ruling
      readonly otherAnchors: readonly OtherAnchor[]
    }
  /** It hangs on the day of the anchor, which is not known or disputed. */
  | {
      readonly kind: 'disputed'
      readonly anchor: string
      readonly possible: readonly { readonly version: Version; readonly ruling: Ruling }[]
    }
  /** No version holds on the day of the anchor. */
  | { readonly kind: 'notInForce'; readonly anchor: string; readonly day?: PlainDate }

/**
 * A decision beneath that names another anchor. It is answered by the version of the asked decision all the same, because
 * a case has one version; this tells which version its own day would pick, and what that one says.
 */
export interface OtherAnchor {
  readonly decision: DecisionId
  readonly anchor: string
  /** None where no version holds on its day, several where the day is not known. */
  readonly versions: readonly Version[]
  /** What the version of its own day says, where that is one version and another than the one that rules. */
  readonly there?: Ruling
}

/** The anchor of a decision that names none: the day of the case. */
export const caseAnchor = 'case'

/**
 * What the agreement says about a case, by the version of the anchor's day. A version that says `running: new` also binds
 * cases that began under an earlier one, from its own first day on; any other leaves them where they are.
 *
 * `caseOf` gives the case in the facts of a version, as their names and units may differ. The versions are in the order of
 * their first days (`parseVersions` refuses others).
 */
export function decideVersions(
  versions: Versions,
  decision: DecisionId,
  caseOf: (version: Agreement) => Case,
  days: CaseDays,
): VersionedRuling {
  const all = versions.map((agreement, index): Version => ({ index, agreement }))
  const candidates = all.filter((version) => picked(all, anchorIn(version.agreement, decision), days).includes(version))
  const [first] = candidates
  const named = first ?? all.at(-1)
  const anchor = named === undefined ? caseAnchor : anchorIn(named.agreement, decision)
  if (first === undefined) {
    const [day, ...others] = daysOf(anchor, days) ?? []
    return { kind: 'notInForce', anchor, ...(day === undefined || others.length > 0 ? {} : { day }) }
  }
  const ruling = rulingOf(first, decision, caseOf)
  const possible = candidates.map((version) => ({ version, ruling: version === first ? ruling : rulingOf(version, decision, caseOf) }))
  if (!possible.every((one) => saysTheSame(one.ruling, ruling))) return { kind: 'disputed', anchor, possible }
  return { kind: 'ruled', versions: candidates, ruling, otherAnchors: otherAnchors(all, first, decision, caseOf, days) }
}

/** The version that holds for a case of that day; undefined when none does. */
export function versionOn(versions: Versions, day: PlainDate): number | undefined {
  const index = versions.findLastIndex(({ from }) => from === undefined || from <= day)
  const until = versions[index]?.until
  return index < 0 || (until !== undefined && day > until) ? undefined : index
}

const anchorIn = (version: Agreement, decision: DecisionId): string => version.decisions[decision]?.anchor ?? caseAnchor

const daysOf = (anchor: string, { on, anchors }: CaseDays): readonly PlainDate[] | undefined =>
  Object.hasOwn(anchors, anchor) ? anchors[anchor] : anchor === caseAnchor && on !== undefined ? [on] : undefined

/** The versions that the day of an anchor can pick, in their order. */
function picked(all: readonly Version[], anchor: string, days: CaseDays): readonly Version[] {
  const known = daysOf(anchor, days)
  // Nothing that is judged on the day of the case can have begun under a version that begins later.
  const hasBegun = ({ agreement }: Version): boolean => days.on === undefined || (agreement.from ?? '') <= days.on
  const starts =
    known === undefined
      ? all.filter(hasBegun)
      : known.flatMap((day) => {
          const start = versionOn(
            all.map(({ agreement }) => agreement),
            day,
          )
          return all.filter(({ index }) => index === start)
        })
  const found = new Set<Version>()
  for (const start of starts) {
    let reached = [start]
    for (const later of all.slice(start.index + 1)) {
      if (later.agreement.running !== 'new') continue
      // On an unknown day of the case the change may bind it already, or not yet.
      if (days.on === undefined) reached.push(later)
      else if (hasBegun(later)) reached = [later]
    }
    for (const version of reached) found.add(version)
  }
  return all.filter((version) => found.has(version))
}

/** A version without the decision says nothing about it. */
const rulingOf = ({ agreement }: Version, decision: DecisionId, caseOf: (version: Agreement) => Case): Ruling =>
  Object.hasOwn(agreement.decisions, decision) ? decide(agreement, decision, caseOf(agreement)) : { kind: 'gap', decision }

function saysTheSame(one: Ruling, two: Ruling): boolean {
  if (one.kind === 'answer' && two.kind === 'answer') return one.answer.key === two.answer.key && one.answer.amount === two.answer.amount
  return one.kind === 'gap' && two.kind === 'gap'
}

function otherAnchors(
  all: readonly Version[],
  version: Version,
  asked: DecisionId,
  caseOf: (version: Agreement) => Case,
  days: CaseDays,
): readonly OtherAnchor[] {
  const compiled = compile(version.agreement)
  const target = compiled.decisionOf.get(asked)
  if (target === undefined) return []
  return neededDecisions(compiled, target).flatMap(({ id, decision: { anchor } }): OtherAnchor[] => {
    if (anchor === undefined || anchor === anchorIn(version.agreement, asked)) return []
    const own = picked(all, anchor, days)
    const [only, ...more] = own
    const there = only === undefined || only === version || more.length > 0 ? undefined : rulingOf(only, id, caseOf)
    return [{ decision: id, anchor, versions: own, ...(there === undefined ? {} : { there }) }]
  })
}
