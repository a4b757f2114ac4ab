import type { Agreement } from '#core/agreement/agreement.ts'
import { decide as ask } from '#core/agreement/decide.ts'
import type { Case, KnownFact } from '#core/agreement/situation.ts'
import { asJson, type Call, type Command, type Done, printed, unusable } from './call.ts'
import { decideInVersions } from './decide-versions.ts'
import { readAgreement } from './read-agreement.ts'
import { possibleValues, readValue } from './read-value.ts'
import { exitOf, rulingJson, told } from './ruling.ts'
import { wrap } from './wrap.ts'

/** What the agreement says about a case. A gap, a conflict or a role that names nobody makes exit code 1. */
export const decide: Command = async (call) => {
  const { words, given, json, on } = call
  const [file, decision, ...facts] = given
  if (file === undefined || decision === undefined) return unusable(words.usage('decide'))
  const read = await readAgreement(call, file)
  if (!read.ok) return read.done
  const { agreement, versions } = read
  if (versions.length > 1) return decideInVersions(call, versions, decision, facts)
  if (!Object.hasOwn(agreement.decisions, decision))
    return unusable(wrap(words.unknownDecision(decision, Object.keys(agreement.decisions))))
  const known = readCase(call, agreement, facts)
  if (known.kind === 'unusable') return known.done
  const ruling = on === undefined ? ask(agreement, decision, known.known) : ask(agreement, decision, known.known, on)
  return printed(
    exitOf(ruling),
    json ? asJson(rulingJson(call, agreement, decision, ruling)) : `${told(call, agreement, decision, ruling)}\n`,
  )
}

type ReadCase = { readonly kind: 'case'; readonly known: Case } | { readonly kind: 'unusable'; readonly done: Done }

function readCase({ words, language, on }: Call, agreement: Agreement, facts: readonly string[]): ReadCase {
  const known: Record<string, KnownFact> = {}
  const wrong = (text: string): ReadCase => ({ kind: 'unusable', done: unusable(wrap(text)) })
  for (const written of facts) {
    const at = written.indexOf('=')
    const id = written.slice(0, at).trim()
    if (at < 0) return wrong(words.notAnAssignment(written))
    if (!Object.hasOwn(agreement.facts, id)) return wrong(words.unknownFact(id, Object.keys(agreement.facts)))
    if (Object.hasOwn(known, id)) return wrong(words.factTwice(id))
    const typed = written.slice(at + 1)
    const read = readValue(agreement, id, typed, language, on)
    if (!read.ok) return wrong(words.badValue[read.problem](id, typed, possibleValues(agreement, id)))
    if (read.known !== undefined) known[id] = read.known
  }
  return { kind: 'case', known }
}
