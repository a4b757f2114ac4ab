import type { Agreement } from '#core/agreement/agreement.ts'
import { decide as ask } from '#core/agreement/decide.ts'
import type { Case, KnownFact } from '#core/agreement/situation.ts'
import { ok, refuse, type Result } from '#core/shared/result.ts'
import { takeAssignments } from './assignments.ts'
import { asJson, type Call, type Command, printed, unusable } from './call.ts'
import { decideInVersions } from './decide-versions.ts'
import { readAgreement } from './read-agreement.ts'
import { possibleValues, readValue } from './read-value.ts'
import { exitOf, rulingJson, told } from './ruling.ts'
import { wrap } from './wrap.ts'

/** What the agreement says about a case. A gap, a conflict or a role that names nobody makes exit code 1. */
export const decide: Command = async (asked) => {
  const { given, json, on } = asked
  const [file, decision, ...facts] = given
  if (file === undefined || decision === undefined) return unusable(asked.words.usage('decide'))
  const read = await readAgreement(asked, file)
  if (!read.ok) return read.done
  const { call, agreement, versions } = read
  if (versions.length > 1) return decideInVersions(call, versions, decision, facts)
  if (!Object.hasOwn(agreement.decisions, decision))
    return unusable(wrap(call.words.unknownDecision(decision, Object.keys(agreement.decisions))))
  const known = readCase(call, agreement, facts)
  if (!known.ok) return unusable(wrap(known.error))
  const ruling = on === undefined ? ask(agreement, decision, known.value) : ask(agreement, decision, known.value, on)
  return printed(
    exitOf(ruling),
    json ? asJson(rulingJson(call, agreement, decision, ruling)) : `${told(call, agreement, decision, ruling)}\n`,
  )
}

/** The case that was typed. Errors: a sentence. */
function readCase(call: Call, agreement: Agreement, facts: readonly string[]): Result<Case, string> {
  const { words, locale, on } = call
  const known: Record<string, KnownFact> = {}
  const wrong = takeAssignments(call, facts, (id, typed) => {
    if (!Object.hasOwn(agreement.facts, id)) return words.unknownFact(id, Object.keys(agreement.facts))
    const read = readValue(agreement, id, typed, locale, on)
    if (!read.ok) return words.badValue[read.problem](id, typed, possibleValues(agreement, id))
    if (read.known !== undefined) known[id] = read.known
    return undefined
  })
  return wrong === undefined ? ok(known) : refuse(wrong)
}
