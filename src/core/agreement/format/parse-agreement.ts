import { ok, refuse } from '../../shared/result.ts'
import type { Result } from '../../shared/result.ts'
import type {
  Agreement,
  ClauseText,
  Condition,
  Decision,
  DecisionWords,
  Exclusion,
  Fact,
  Ladder,
  Party,
  Quantity,
  Rule,
  Section,
  Shape,
  Term,
  Test,
  Unit,
} from '../agreement.ts'
import { currencies } from '../../shared/money.ts'
import { answerSectionsOf, sectionsOf } from '../axis.ts'
import { findProblems } from './check-agreement.ts'
import { readTest } from './condition-notation.ts'
import { isForbidden, isName } from './name.ts'
import { limits } from './problem.ts'
import type { Problem } from './problem.ts'
import { countingUnits } from './quantity-notation.ts'
import { kindOf, readFact, readWords } from './read-fact.ts'
import { readOutcome } from './read-outcome.ts'
import { readTree } from './read-tree.ts'
import {
  dayOf,
  fieldsOf,
  idOf,
  idsOf,
  itemsOf,
  localizedOf,
  mapOf,
  nameOf,
  namedEntries,
  namesOf,
  notationOf,
  oneOf,
  oneOrMore,
  quantityAt,
  shown,
  soleField,
  textOf,
  told,
} from './reading.ts'
import { nodeAt, pathOf, positionsIn, Problems } from './tree.ts'
import type { Tree } from './tree.ts'

export const format = 'handschlag/agreement@1'
export const versionsFormat = 'handschlag/versions@1'

/**
 * Reads an agreement as written in YAML 1.2 or JSON. All problems are told, in the order of the file, up to a hundred; of a
 * text that is no YAML only the first.
 * `file` is only named in them. The inverse is `printAgreement` with `toYaml` or `toCanonicalJson`.
 */
export function parseAgreement(text: string, options: { readonly file?: string } = {}): Result<Agreement, readonly Problem[]> {
  const problems = new Problems()
  const tree = readTree(text, problems)
  const agreement = tree && readAgreement(problems, tree)
  if (problems.found.length === 0 && agreement !== undefined) return ok(agreement)
  return refuse(placed(problems, text, options.file))
}

/**
 * Reads a file that holds one agreement, or all versions of one: `format: handschlag/versions@1` and under `versions` whole
 * agreements in the order of their first days. The inverse is `printVersions`.
 */
export function parseVersions(text: string, options: { readonly file?: string } = {}): Result<readonly Agreement[], readonly Problem[]> {
  const problems = new Problems()
  const tree = readTree(text, problems)
  const versions = tree && readVersions(problems, tree)
  if (problems.found.length === 0 && versions !== undefined) return ok(versions)
  return refuse(placed(problems, text, options.file))
}

function readVersions(problems: Problems, tree: Tree): readonly Agreement[] | undefined {
  const named = tree.kind === 'map' ? tree.entries.get('format')?.value : undefined
  const isHistory = tree.kind === 'map' && (tree.entries.has('versions') || (named?.kind === 'text' && named.text === versionsFormat))
  if (!isHistory) {
    const agreement = readAgreement(problems, tree)
    return agreement && [agreement]
  }
  if (named === undefined) problems.at(tree, 'unknownFormat', '', [`format: ${versionsFormat}`])
  else if (named.kind !== 'text' || named.text !== versionsFormat) problems.at(named, 'unknownFormat', shown(named), [versionsFormat])
  const fields = fieldsOf(problems, tree, ['format', 'versions'], ['versions'])
  const items = fields?.versions && itemsOf(problems, fields.versions)
  if (fields?.versions && items?.length === 0) problems.at(fields.versions, 'emptyList', 'versions')
  let before: string | undefined
  return items?.flatMap((item, index): readonly Agreement[] => {
    const agreement = readAgreement(problems, item, false)
    const from = item.kind === 'map' ? item.entries.get('from')?.value : undefined
    if (index > 0 && item.kind === 'map' && from === undefined) problems.at(item, 'missingField', 'from', ['from: 2027-01-31'])
    if (from !== undefined && agreement?.from !== undefined && before !== undefined && agreement.from <= before)
      problems.at(from, 'versionOrder', agreement.from, [`> ${before}`])
    before = agreement?.from ?? before
    return agreement ? [agreement] : []
  })
}

function placed(problems: Problems, text: string, file: string | undefined): readonly Problem[] {
  const position = positionsIn(text)
  const inFile = file === undefined ? {} : { file }
  const sorted = problems.found.toSorted((one, other) => one.at - other.at)
  const told = sorted.map(({ at, path, code, found, expected }): Problem => ({ ...inFile, ...position(at), path, code, found, expected }))
  const last = told.at(-1)
  if (!problems.full || last === undefined) return told
  return [
    ...told,
    { ...inFile, line: last.line, column: last.column, path: '', code: 'tooManyProblems', found: String(limits.problems), expected: [] },
  ]
}

const agreementFields = [
  'format',
  'title',
  'german',
  'parties',
  'from',
  'until',
  'running',
  'terms',
  'facts',
  'decisions',
  'clauses',
] as const

/** Within a list of versions the format is named once, at the top. */
function readAgreement(problems: Problems, tree: Tree, alone = true): Agreement | undefined {
  if (alone && tree.kind === 'map' && !tree.entries.has('format')) problems.at(tree, 'unknownFormat', '', [`format: ${format}`])
  const fields = fieldsOf(problems, tree, agreementFields, ['parties'])
  if (fields === undefined) return undefined
  if (fields.format && (fields.format.kind !== 'text' || fields.format.text !== format))
    problems.at(fields.format, 'unknownFormat', shown(fields.format), [format])
  const title = fields.title && localizedOf(problems, fields.title)
  const german = fields.german && oneOf(problems, fields.german, ['AT', 'CH'])
  const from = fields.from && dayOf(problems, fields.from)
  const until = fields.until && dayOf(problems, fields.until)
  const running = fields.running && oneOf(problems, fields.running, ['old', 'new'])
  /** What could not be read: nothing more is said about what refers to it. */
  const unreadable = new Set<string>()
  const parties = fields.parties ? readParties(problems, fields.parties) : []
  const terms = readTerms(problems, fields.terms, unreadable)
  const facts = readFacts(problems, fields.facts, unreadable)
  const decisions = readDecisions(problems, fields.decisions, { format, parties, terms, facts, decisions: {} }, unreadable)
  const clauses = fields.clauses && readClauses(problems, fields.clauses)
  const agreement: Agreement = {
    format,
    ...(title && { title }),
    ...(german !== undefined && { german }),
    parties,
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    ...(running !== undefined && { running }),
    terms,
    facts,
    decisions,
    ...(clauses && { clauses }),
  }
  if (parties.length > 0) {
    for (const { path, code, found, expected } of findProblems(agreement, unreadable)) {
      const place = nodeAt(tree, path)
      problems.add(place.at, [...pathOf(tree.trail), ...place.path], code, found, expected)
    }
  }
  return agreement
}

function readParties(problems: Problems, tree: Tree): readonly Party[] {
  const parties = readAllParties(problems, tree)
  if (parties.length > limits.parties) problems.at(tree, 'tooMany', String(parties.length), [String(limits.parties)])
  return parties.slice(0, limits.parties)
}

const letters = 'abcdefghijklmnopqrst'

function readAllParties(problems: Problems, tree: Tree): readonly Party[] {
  const named = (id: string, name: string | undefined): Party => (name === undefined ? { id } : { id, name })
  if (tree.kind === 'map') {
    return namedEntries(problems, tree).map(([id, { value }]) => {
      const fields = value.kind === 'null' ? undefined : fieldsOf(problems, value, ['name'])
      return named(id, fields?.name && textOf(problems, fields.name))
    })
  }
  const parties: Party[] = []
  const items = itemsOf(problems, tree) ?? []
  const company = items.find((item) => item.kind === 'text' && !isName(item.text) && !isForbidden(item.text))
  if (company !== undefined && items.every((item) => item.kind === 'text') && items.length <= letters.length) {
    const meant = items.map((item, index) => named(letters.charAt(index), shown(item)))
    const written = meant.map(({ id, name = '' }) => `${id}: { name: ${/^[\p{L}\p{N} &.+-]+$/u.test(name) ? name : JSON.stringify(name)} }`)
    problems.at(company, 'companyAsParty', shown(company), [`{ ${written.join(', ')} }`])
    return meant
  }
  for (const item of items) {
    const fields = item.kind === 'map' ? fieldsOf(problems, item, ['id', 'name'], ['id']) : { id: item }
    const id = fields?.id && nameOf(problems, fields.id)
    if (id !== undefined) parties.push(named(id, fields && 'name' in fields && fields.name ? textOf(problems, fields.name) : undefined))
  }
  return parties
}

function readTerms(problems: Problems, tree: Tree | undefined, unreadable: Set<string>): Readonly<Record<string, Term>> {
  const terms: Record<string, Term> = {}
  for (const [id, { value }] of namedEntries(problems, tree)) {
    const term = readTerm(problems, value)
    if (term) terms[id] = term
    else unreadable.add(id)
  }
  return terms
}

function readTerm(problems: Problems, tree: Tree): Term | undefined {
  const agreed = quantityAt(problems, tree, undefined)
  if (agreed === undefined) return undefined
  const unit = agreed.unit === 'years' ? 'months' : agreed.unit
  if (unit !== undefined && agreed.terms.length === 0 && countingUnits.includes(unit)) return { value: agreed.plus, unit }
  problems.at(tree, 'badQuantity', shown(tree), ['18 months', '10 days', '800 EUR', '5%'])
  return undefined
}

const noUnit = (): undefined => undefined

function readFacts(problems: Problems, tree: Tree | undefined, unreadable: Set<string>): Readonly<Record<string, Fact>> {
  const entries = namedEntries(problems, tree)
  /** What each total adds up. A total of a total is refused by the check, which needs its unit all the same. */
  const totals = new Map<string, string>()
  const plain = new Map<string, Fact | undefined>()
  for (const [id, { value }] of entries) {
    const of = value.kind === 'map' && kindOf(value) === 'total' ? value.entries.get('total')?.value : undefined
    if (of === undefined) plain.set(id, readFact(problems, value, noUnit))
    else totals.set(id, shown(of))
  }
  const unitOf = (id: string, depth = 0): Unit | undefined => {
    const total = totals.get(id)
    if (total !== undefined) return depth > 8 ? undefined : unitOf(total, depth + 1)
    const fact = plain.get(id)
    return fact?.kind === 'number' ? fact.unit : undefined
  }
  const facts: Record<string, Fact> = {}
  for (const [id, { value }] of entries) {
    const fact = totals.has(id) ? readFact(problems, value, (of) => unitOf(of)) : plain.get(id)
    if (fact) facts[id] = fact
    else unreadable.add(id)
  }
  return facts
}

const shapes = ['{ choice: [ … ] }', '{ role: one }', '{ amount: EUR }', 'share', 'duty', '{ steps: [ … ] }']
const decisionFields = ['question', 'answer', 'anchor', 'supplement', 'rules', 'exclusions', 'ladder', 'words'] as const

/** Sections and units of everything a condition may name; found once for all rules. */
interface Names {
  readonly sections: (name: string) => readonly Section[] | undefined
  readonly unitOf: (fact: string) => Unit | undefined
}

function readDecisions(
  problems: Problems,
  tree: Tree | undefined,
  bare: Agreement,
  unreadable: Set<string>,
): Readonly<Record<string, Decision>> {
  const read = namedEntries(problems, tree).map(([id, { value }]) => {
    const fields = fieldsOf(problems, value, decisionFields, ['answer'])
    const answer = fields?.answer && readShape(problems, fields.answer)
    if (answer === undefined) unreadable.add(id)
    return { id, fields, answer }
  })
  const shaped: Record<string, Decision> = {}
  for (const { id, answer } of read) if (answer) shaped[id] = { answer, rules: [] }
  const names = namesIn({ ...bare, decisions: shaped })
  const decisions: Record<string, Decision> = {}
  for (const { id, fields, answer } of read) {
    if (fields === undefined || answer === undefined) continue
    const question = fields.question && localizedOf(problems, fields.question)
    const anchor = fields.anchor && nameOf(problems, fields.anchor)
    const supplement = fields.supplement && oneOf(problems, fields.supplement, ['allowed'])
    const rules = fields.rules ? (itemsOf(problems, fields.rules) ?? []).map((rule) => readRule(problems, rule, answer, names)) : []
    const exclusions =
      fields.exclusions && (itemsOf(problems, fields.exclusions) ?? []).map((exclusion) => readExclusion(problems, exclusion, names))
    const ladder = fields.ladder && readLadder(problems, fields.ladder, names)
    const words = fields.words && readDecisionWords(problems, fields.words)
    decisions[id] = {
      ...(question && { question }),
      answer,
      ...(anchor !== undefined && { anchor }),
      ...(supplement !== undefined && { supplement }),
      rules: rules.filter((rule) => rule !== undefined),
      ...(exclusions && { exclusions: exclusions.filter((exclusion) => exclusion !== undefined) }),
      ...(ladder && { ladder }),
      ...(words && { words }),
    }
  }
  return decisions
}

/** Facts come first: a name used for both is told by the check. */
function namesIn(agreement: Agreement): Names {
  const known = new Map<string, readonly Section[]>()
  for (const id of Object.keys(agreement.decisions)) known.set(id, answerSectionsOf(agreement, id))
  for (const id of Object.keys(agreement.facts)) known.set(id, sectionsOf(agreement, id))
  return {
    sections: (name) => known.get(name),
    unitOf: (fact) => known.get(fact)?.find((section) => section.kind === 'range')?.unit,
  }
}

function readShape(problems: Problems, tree: Tree): Shape | undefined {
  if (tree.kind === 'text' && (tree.text === 'share' || tree.text === 'duty')) return { kind: tree.text }
  const has = (field: string): boolean => tree.kind === 'map' && tree.entries.has(field)
  const names = (list: Tree | undefined): readonly string[] | undefined => {
    const items = list && itemsOf(problems, list)
    return items && namesOf(problems, items)
  }
  if (has('choice')) {
    const options = names(fieldsOf(problems, tree, ['choice'])?.choice)
    return options && { kind: 'choice', options }
  }
  if (has('steps')) {
    const steps = names(fieldsOf(problems, tree, ['steps'])?.steps)
    return steps && { kind: 'step', steps }
  }
  if (has('role')) {
    const fields = fieldsOf(problems, tree, ['role', 'also'])
    if (fields?.role) oneOf(problems, fields.role, ['one'])
    return { kind: 'role', also: fields?.also ? namesOf(problems, oneOrMore(fields.also)) : [] }
  }
  if (has('amount')) {
    const fields = fieldsOf(problems, tree, ['amount', 'from', 'to'])
    const currency = fields?.amount && oneOf(problems, fields.amount, currencies)
    const from = fields?.from && nameOf(problems, fields.from)
    const to = fields?.to && nameOf(problems, fields.to)
    return currency && { kind: 'amount', currency, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
  }
  problems.at(tree, 'notOneOf', shown(tree), shapes)
  return undefined
}

const ruleFields = ['id', 'when', 'otherwise', 'then', 'exceptionTo', 'because', 'proposedBy', 'agreedOn', 'question', 'clause'] as const

/** Stands for an outcome that could not be read, so that the rule still exists for those that name it. */
const unread = { kind: 'talk', step: '' } as const

function readRule(problems: Problems, tree: Tree, answer: Shape, names: Names): Rule | undefined {
  const fields = fieldsOf(problems, tree, ruleFields, ['id', 'then'])
  const id = fields?.id && idOf(problems, fields.id)
  if (fields === undefined || id === undefined) return undefined
  const otherwise = fields.otherwise?.kind === 'boolean' && fields.otherwise.text === 'true'
  if (fields.otherwise && !otherwise) problems.at(fields.otherwise, 'notOneOf', shown(fields.otherwise), ['true'])
  if (!fields.when && !fields.otherwise) problems.at(tree, 'missingField', 'when', ['when', 'otherwise: true'])
  if (fields.when && otherwise) problems.at(fields.when, 'otherwiseWithWhen', id)
  const text = (field: Tree | undefined): string | undefined => field && textOf(problems, field)
  const [because, proposedBy] = [text(fields.because), text(fields.proposedBy)]
  const agreedOn = fields.agreedOn && dayOf(problems, fields.agreedOn)
  const question = fields.question && idOf(problems, fields.question)
  const clause = fields.clause && idOf(problems, fields.clause)
  const exceptionTo = fields.exceptionTo && idsOf(problems, oneOrMore(fields.exceptionTo))
  const outcome = fields['then'] && readOutcome(problems, fields['then'], answer, names.unitOf)
  return {
    id,
    when: fields.when && !otherwise ? readCondition(problems, fields.when, names) : {},
    ...(otherwise && { otherwise }),
    outcome: outcome ?? unread,
    ...(exceptionTo && { exceptionTo }),
    ...(because !== undefined && { because }),
    ...(proposedBy !== undefined && { proposedBy }),
    ...(agreedOn !== undefined && { agreedOn }),
    ...(question !== undefined && { question }),
    ...(clause !== undefined && { clause }),
  }
}

function readCondition(problems: Problems, tree: Tree, names: Names): Condition {
  const condition: Record<string, readonly Test[]> = {}
  for (const [name, { value }] of namedEntries(problems, tree)) {
    const sections = names.sections(name)
    const alternatives = oneOrMore(value)
    if (alternatives.length === 0) problems.at(value, 'emptyList', name)
    const tests = alternatives.map((alternative) => readAlternative(problems, alternative, sections)).filter((test) => test !== undefined)
    if (tests.length > 0) condition[name] = tests
  }
  return condition
}

function readAlternative(problems: Problems, tree: Tree, sections: readonly Section[] | undefined): Test | undefined {
  if (tree.kind === 'map') {
    const field = soleField(problems, tree, ['same', 'other'], 'badCondition', ['{ same: … }', '{ other: … }'])
    const role = field && nameOf(problems, field[1])
    if (field === undefined || role === undefined) return undefined
    return field[0] === 'same' ? { kind: 'same', as: role } : { kind: 'other', than: role }
  }
  if (tree.kind === 'number') {
    problems.at(tree, 'badCondition', tree.text, [`= ${tree.text}`, `<= ${tree.text}`])
    return undefined
  }
  const text = notationOf(problems, tree)
  return text === undefined ? undefined : told(problems, tree, readTest(text, sections))
}

function readExclusion(problems: Problems, tree: Tree, names: Names): Exclusion | undefined {
  const fields = fieldsOf(problems, tree, ['id', 'when', 'because'], ['id', 'when', 'because'])
  const id = fields?.id && idOf(problems, fields.id)
  const because = fields?.because && textOf(problems, fields.because)
  if (id === undefined || because === undefined || !fields?.when) return undefined
  return { id, when: readCondition(problems, fields.when, names), because }
}

function readLadder(problems: Problems, tree: Tree, names: Names): Ladder | undefined {
  const fields = fieldsOf(problems, tree, ['on', 'steps'], ['on', 'steps'])
  const on = fields?.on && nameOf(problems, fields.on)
  const rows = fields?.steps && itemsOf(problems, fields.steps)
  if (on === undefined || rows === undefined) return undefined
  const unit = names.unitOf(on)
  const steps: [Quantity, string][] = []
  for (const row of rows) {
    const [from, step, ...more] = itemsOf(problems, row) ?? []
    if (from === undefined || step === undefined || more.length > 0) {
      if (row.kind === 'list') problems.at(row, 'badLadder', String(row.items.length), ['[0, remind]'])
      continue
    }
    const start = quantityAt(problems, from, unit)
    const name = nameOf(problems, step)
    if (start !== undefined && name !== undefined) steps.push([start, name])
  }
  return { on, steps }
}

function readDecisionWords(problems: Problems, tree: Tree): DecisionWords | undefined {
  const fields = fieldsOf(problems, tree, ['answer', 'when'])
  if (fields === undefined) return undefined
  const answer = fields.answer && readWords(problems, fields.answer)
  const when = fields.when && readWords(problems, fields.when)
  return { ...(answer && { answer }), ...(when && { when }) }
}

const clauseFields = ['id', 'topic', 'heading', 'text', 'rules', 'question', 'proposedBy', 'agreedOn', 'decides'] as const

function readClauses(problems: Problems, tree: Tree): readonly ClauseText[] {
  const clauses: ClauseText[] = []
  for (const item of itemsOf(problems, tree) ?? []) {
    const fields = mapOf(problems, item) && fieldsOf(problems, item, clauseFields, ['id', 'topic', 'text'])
    const id = fields?.id && idOf(problems, fields.id)
    const topic = fields?.topic && idOf(problems, fields.topic)
    const text = fields?.text && localizedOf(problems, fields.text)
    if (fields === undefined || id === undefined || topic === undefined || text === undefined) continue
    const heading = fields.heading && localizedOf(problems, fields.heading)
    const rules = fields.rules && idsOf(problems, oneOrMore(fields.rules))
    const question = fields.question && idOf(problems, fields.question)
    const proposedBy = fields.proposedBy && textOf(problems, fields.proposedBy)
    const agreedOn = fields.agreedOn && dayOf(problems, fields.agreedOn)
    const decides = fields.decides && oneOf(problems, fields.decides, ['nothing'])
    clauses.push({
      id,
      topic,
      ...(heading && { heading }),
      text,
      ...(rules && { rules }),
      ...(question !== undefined && { question }),
      ...(proposedBy !== undefined && { proposedBy }),
      ...(agreedOn !== undefined && { agreedOn }),
      ...(decides !== undefined && { decides }),
    })
  }
  return clauses
}
