import type { Agreement, DecisionId } from '#core/agreement/agreement.ts'
import type { Case, KnownFact } from '#core/agreement/situation.ts'
import {
  type CaseDays,
  caseAnchor,
  decideVersions,
  type OtherAnchor,
  type Version,
  type VersionedRuling,
} from '#core/agreement/versions.ts'
import { assert } from '#core/shared/assert.ts'
import { isPlainDate, type PlainDate } from '#core/shared/day.ts'
import { ok, refuse, type Result } from '#core/shared/result.ts'
import { tellerFor } from '#text/tell.ts'
import { takeAssignments } from './assignments.ts'
import { asJson, type Call, type Done, printed, unusable } from './call.ts'
import { possibleValues, readValue } from './read-value.ts'
import { exitOf, rulingJson, told } from './ruling.ts'
import { wrap } from './wrap.ts'

/** The same question to a file with several versions: the day of the decision's anchor picks one (S17). */
export function decideInVersions(call: Call, versions: readonly Agreement[], decision: DecisionId, typed: readonly string[]): Done {
  const { words } = call
  if (!versions.some((version) => Object.hasOwn(version.decisions, decision))) {
    const known = new Set(versions.flatMap((version) => Object.keys(version.decisions)))
    return unusable(wrap(words.unknownDecision(decision, [...known])))
  }
  const read = readCases(call, versions, typed)
  if (!read.ok) return unusable(wrap(read.error))
  const found = decideVersions(versions, decision, (version) => read.value.cases.get(version) ?? {}, read.value.days)
  return printed(exitCode(found), call.json ? asJson(json(call, versions, decision, found)) : `${text(call, versions, decision, found)}\n`)
}

interface ReadCases {
  readonly cases: ReadonlyMap<Agreement, Case>
  readonly days: CaseDays
}

/** What was typed, in the facts of each version. The name of an anchor takes a day; it may be the name of a fact as well. Errors: a sentence. */
function readCases(call: Call, versions: readonly Agreement[], typed: readonly string[]): Result<ReadCases, string> {
  const { words, locale, on } = call
  const cases = new Map(versions.map((version): [Agreement, Record<string, KnownFact>] => [version, {}]))
  const anchors: Record<string, readonly PlainDate[]> = {}
  const anchorNames = new Set([
    caseAnchor,
    ...versions.flatMap((version) => Object.values(version.decisions).flatMap(({ anchor }) => anchor ?? [])),
  ])
  const wrong = takeAssignments(call, typed, (id, untrimmed) => {
    const value = untrimmed.trim()
    const days = value.split('|').map((one) => one.trim())
    const areDays = days.every((day): day is PlainDate => isPlainDate(day))
    if (anchorNames.has(id) && areDays) anchors[id] = days
    const having = versions.filter((version) => Object.hasOwn(version.facts, id))
    if (having.length === 0) {
      if (anchorNames.has(id)) return areDays || value === '?' ? undefined : words.badDay(value)
      const known = new Set(versions.flatMap((version) => Object.keys(version.facts)))
      return words.unknownFact(id, [...known, ...anchorNames])
    }
    const tries = having.map((version) => ({ version, read: readValue(version, id, value, locale, on) }))
    for (const { version, read } of tries) {
      // A value that only another version has is outside of this one, and told so.
      const known: KnownFact | undefined = read.ok ? read.known : { kind: 'value', value: { section: value } }
      const own = cases.get(version)
      if (own !== undefined && known !== undefined) own[id] = known
    }
    const bad = tries.find(({ read }) => !read.ok)
    return bad !== undefined && !bad.read.ok && tries.every(({ read }) => !read.ok)
      ? words.badValue[bad.read.problem](id, value, possibleValues(bad.version, id))
      : undefined
  })
  return wrong === undefined ? ok({ cases, days: { ...(on === undefined ? {} : { on }), anchors } }) : refuse(wrong)
}

function exitCode(found: VersionedRuling): Done['exit'] {
  if (found.kind === 'ruled') return exitOf(found.ruling)
  return found.kind === 'disputed' && found.possible.some(({ ruling }) => exitOf(ruling) === 1) ? 1 : 0
}

// For programs.

function json(call: Call, versions: readonly Agreement[], decision: DecisionId, found: VersionedRuling): unknown {
  const version = ({ index, agreement }: Version): unknown => ({ index, from: agreement.from ?? null })
  const nothing = { rule: null, rules: [], defeated: [], because: [] }
  switch (found.kind) {
    case 'ruled':
      return {
        ...rulingJson(call, firstOf(found.versions), decision, found.ruling),
        versions: found.versions.map(version),
        otherAnchors: found.otherAnchors.map((other) => ({
          decision: other.decision,
          anchor: other.anchor,
          versions: other.versions.map(version),
          ...(other.there?.kind === 'answer' ? { there: other.there.answer.key } : {}),
        })),
      }
    case 'disputed':
      return {
        decision,
        disputed: {
          anchor: found.anchor,
          possible: found.possible.map((one) => ({
            version: version(one.version),
            ruling: rulingJson(call, one.version.agreement, decision, one.ruling),
          })),
        },
        ...nothing,
      }
    case 'notInForce':
      return { decision, notInForce: { from: versions[0]?.from ?? null, until: versions.at(-1)?.until ?? null }, ...nothing }
  }
}

// For people.

function text(call: Call, versions: readonly Agreement[], decision: DecisionId, found: VersionedRuling): string {
  const { words } = call
  const name = ({ agreement }: Version): string => words.version(agreement.from)
  switch (found.kind) {
    case 'ruled': {
      const agreement = firstOf(found.versions)
      return [
        told(call, agreement, decision, found.ruling),
        '',
        wrap(words.ruledBy(found.versions.map(name))),
        ...found.otherAnchors.map((other) => wrap(otherAnchor(call, agreement, other), '  - ')),
      ].join('\n')
    }
    case 'disputed':
      return [
        wrap(words.disputedVersion(found.anchor)),
        ...found.possible.flatMap((one) => ['', wrap(`${name(one.version)}:`), told(call, one.version.agreement, decision, one.ruling)]),
      ].join('\n')
    case 'notInForce':
      return wrap(words.noVersion(found.anchor, found.day, versions[0]?.from))
  }
}

function otherAnchor({ words, language }: Call, agreement: Agreement, other: OtherAnchor): string {
  const question = tellerFor(agreement, language).question(other.decision)
  const [only] = other.versions
  const there =
    only === undefined || other.there?.kind !== 'answer'
      ? undefined
      : {
          version: words.version(only.agreement.from),
          answer: tellerFor(only.agreement, language).answer(other.decision, other.there.answer),
        }
  return words.otherAnchor(question, other.anchor, there)
}

/** Where several versions say the same, it is told in the words of the first. */
function firstOf([first]: readonly Version[]): Agreement {
  assert(first !== undefined, 'some version rules')
  return first.agreement
}
