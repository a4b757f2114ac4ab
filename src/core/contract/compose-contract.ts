import type { Agreement, DecisionId, Localized, RuleId } from '../agreement/agreement.ts'
import { ok, refuse, type Result } from '../shared/result.ts'
import type {
  Annex,
  AnnexVersion,
  ContractClause,
  ContractDocument,
  ContractMeta,
  ContractRefusal,
  Paragraph,
  Place,
  Run,
  Section,
  WorkedAnnex,
} from './document.ts'

/**
 * Clauses as a numbered document. Clauses of one topic stand together, topics in the order of their first clause; the heading
 * is the first one a clause of the topic has. `{clause:id}` in a text becomes a reference to the number of that clause,
 * `{clause:id#}` to the number alone.
 */
export function composeContract(
  agreement: Agreement,
  language: keyof Localized,
  meta: ContractMeta,
): Result<ContractDocument, ContractRefusal> {
  const clauses = meta.clauses ?? agreement.clauses ?? []
  const places = placesOf(clauses)
  if (!places.ok) return places
  const decisionOf = new Map(
    Object.entries(agreement.decisions).flatMap(([id, { rules }]) => rules.map((rule): [RuleId, DecisionId] => [rule.id, id])),
  )
  const sections: Section[] = []
  const annexes: Annex[] = []
  for (const [topic, own] of byTopic(clauses)) {
    const paragraphs: Paragraph[] = []
    for (const clause of own) {
      const runs = runsOf(clause, language, places.value)
      if (!runs.ok) return runs
      paragraphs.push(paragraphOf(clause, paragraphs.length + 1, runs.value, decisionOf))
    }
    const heading = own.find((clause) => clause.heading !== undefined)?.heading?.[language] ?? topic
    if (isAnnex(own)) annexes.push({ number: annexes.length + 1, topic, heading, paragraphs, version: versionOf(own, meta) })
    else sections.push({ number: sections.length + 1, topic, heading, paragraphs })
  }
  return ok({
    language,
    ...(agreement.german === undefined ? {} : { german: agreement.german }),
    title: meta.title,
    parties: agreement.parties.map(({ id, name }) => ({ id, name: name ?? id })),
    ...(meta.version === undefined ? {} : { version: meta.version }),
    sections,
    annexes,
    numbers: (meta.numbers ?? []).flatMap((number) => {
      const place = places.value.get(number.clause)
      return place === undefined ? [] : [{ ...number, place }]
    }),
    open: meta.open ?? [],
    ...(meta.example === undefined ? {} : { example: placed(meta.example, places.value, clauses) }),
    signatures: agreement.parties.map(({ id }) => id),
  })
}

/** Each step of the example with the place of its rule. */
function placed(
  { assumptions, rows }: NonNullable<ContractMeta['example']>,
  places: ReadonlyMap<string, Place>,
  clauses: readonly ContractClause[],
): WorkedAnnex<Place> {
  const clauseOf = new Map(clauses.flatMap(({ id, rules }) => (rules ?? []).map((rule): [RuleId, string] => [rule, id])))
  return {
    assumptions,
    rows: rows.map(({ rule, ...row }) => ({ ...row, ...(rule === undefined ? {} : places.get(clauseOf.get(rule) ?? '')) })),
  }
}

const isAnnex = (clauses: readonly ContractClause[]): boolean => clauses.some(({ annex }) => annex === true)

/** Of an agreement that is no more than a file, the day is the one its clause has. */
function versionOf(clauses: readonly ContractClause[], { annexVersions }: ContractMeta): AnnexVersion {
  const [list] = clauses
  const day = list?.agreedOn
  return annexVersions?.[list?.question ?? ''] ?? { number: 1, ...(day === undefined ? {} : { day }) }
}

function byTopic(clauses: readonly ContractClause[]): ReadonlyMap<string, readonly ContractClause[]> {
  const topics = new Map<string, ContractClause[]>()
  for (const clause of clauses) {
    const own = topics.get(clause.topic)
    if (own === undefined) topics.set(clause.topic, [clause])
    else own.push(clause)
  }
  return topics
}

function placesOf(clauses: readonly ContractClause[]): Result<ReadonlyMap<string, Place>, ContractRefusal> {
  const places = new Map<string, Place>()
  const counts = { sections: 0, annexes: 0 }
  for (const own of byTopic(clauses).values()) {
    const annex = isAnnex(own)
    const section = annex ? ++counts.annexes : ++counts.sections
    for (const [at, { id }] of own.entries()) {
      if (places.has(id)) return refuse({ code: 'clauseTwice', clause: id })
      places.set(id, { section, paragraph: at + 1, ...(annex ? { annex } : {}) })
    }
  }
  return ok(places)
}

const placeholder = /\{clause:([^{}#]+)(#?)\}/gu

function runsOf(
  clause: ContractClause,
  language: keyof Localized,
  places: ReadonlyMap<string, Place>,
): Result<readonly Run[], ContractRefusal> {
  const text = clause.text[language]
  const runs: Run[] = []
  let at = 0
  for (const match of text.matchAll(placeholder)) {
    const to = match[1] ?? ''
    const place = places.get(to)
    if (place === undefined) return refuse({ code: 'danglingReference', clause: clause.id, to })
    const before = text.slice(0, match.index)
    const own = places.get(clause.id)
    if (match.index > at) runs.push({ kind: 'text', text: text.slice(at, match.index) })
    runs.push({
      kind: 'reference',
      clause: to,
      ...place,
      startsSentence: before === '' || /[.!?]\s+$/u.test(before),
      sameSection: place.section === own?.section && place.annex === own.annex,
      ...(match[2] === '#' ? { numberOnly: true as const } : {}),
    })
    at = match.index + match[0].length
  }
  if (at < text.length) runs.push({ kind: 'text', text: text.slice(at) })
  return ok(runs)
}

function paragraphOf(clause: ContractClause, number: number, runs: readonly Run[], decisionOf: ReadonlyMap<RuleId, DecisionId>): Paragraph {
  const rules = clause.rules ?? []
  const decision = rules.map((rule) => decisionOf.get(rule)).find((id) => id !== undefined)
  return {
    number,
    clause: clause.id,
    runs,
    rules,
    ...(decision === undefined ? {} : { decision }),
    ...(clause.question === undefined ? {} : { question: clause.question }),
    ...(clause.proposedBy === undefined ? {} : { proposedBy: clause.proposedBy }),
    ...(clause.agreedOn === undefined ? {} : { agreedOn: clause.agreedOn }),
    ...(clause.decides === undefined ? {} : { decides: clause.decides }),
    ...(clause.orders === undefined ? {} : { orders: clause.orders }),
    ...(clause.exclusions === undefined ? {} : { exclusions: clause.exclusions }),
    ...(clause.doubts === undefined ? {} : { doubts: clause.doubts }),
  }
}
