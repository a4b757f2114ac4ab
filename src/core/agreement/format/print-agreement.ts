import canonicalize from 'canonicalize'
import { Document, isCollection, isMap, isScalar, isSeq, visit } from 'yaml'
import { assert, unreachable } from '../../shared/assert.ts'
import type {
  Agreement,
  AmountLine,
  Condition,
  Decision,
  Fact,
  FactCommon,
  Localized,
  Outcome,
  Party,
  Quantity,
  Rule,
  Section,
  Shape,
  SharePart,
  Test,
  Unit,
  Who,
} from '../agreement.ts'
import { answerSectionsOf, sectionsOf } from '../axis.ts'
import { printTest } from './condition-notation.ts'
import { versionsFormat } from './parse-agreement.ts'
import { printLiteral, printNumber, printQuantity } from './quantity-notation.ts'

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue }
type JsonMap = Readonly<Record<string, JsonValue>>

/** The written form as plain data, in a stable order. `parseAgreement` reads it back to the same agreement. */
export function printAgreement(agreement: Agreement): JsonMap {
  const names = namesIn(agreement)
  return map({
    format: agreement.format,
    title: optional(agreement.title, localized),
    german: agreement.german,
    parties: agreement.parties.map(party),
    from: agreement.from,
    until: agreement.until,
    running: agreement.running,
    terms: mapped(agreement.terms, ({ value, unit }) => printLiteral(value, unit, unit)),
    facts: mapped(agreement.facts, fact),
    decisions: mapped(agreement.decisions, (decision) => printDecision(decision, names)),
    clauses: agreement.clauses?.map((clause) =>
      map({
        id: clause.id,
        topic: clause.topic,
        heading: optional(clause.heading, localized),
        text: localized(clause.text),
        rules: clause.rules,
        question: clause.question,
        proposedBy: clause.proposedBy,
        agreedOn: clause.agreedOn,
        decides: clause.decides,
      }),
    ),
  })
}

/** The written form of all versions of an agreement; `parseVersions` reads it back. */
export function printVersions(versions: readonly Agreement[]): JsonMap {
  return { format: versionsFormat, versions: versions.map(printAgreement) }
}

/** RFC 8785: one text for one agreement, for hashing and signing. */
export function toCanonicalJson(agreement: Agreement): string {
  const text = canonicalize(printAgreement(agreement))
  assert(text !== undefined, 'an agreement has a canonical form')
  return text
}

/** YAML for people: parts one below the other, each fact and each rule in one line where it fits. */
export function toYaml(agreement: Agreement): string {
  const document = new Document(printAgreement(agreement), { version: '1.2', aliasDuplicateObjects: false })
  visit(document, {
    Scalar: (_key, node) => {
      if (typeof node.value === 'string' && notation.test(node.value)) node.type = 'QUOTE_DOUBLE'
    },
  })
  const inLine = (node: unknown): void => {
    if (isCollection(node) && lengthOf(node) <= lineLength) node.flow = true
    else if (isMap(node)) for (const pair of node.items) inLine(pair.value)
    else if (isSeq(node)) for (const item of node.items) inLine(item)
  }
  const block = (node: unknown, each: (value: unknown, key: unknown) => void): void => {
    if (isMap(node)) for (const pair of node.items) each(pair.value, isScalar(pair.key) ? pair.key.value : undefined)
    else if (isSeq(node)) for (const item of node.items) each(item, undefined)
  }
  block(document.contents, (part, key) => {
    if (key === 'facts' || key === 'clauses') block(part, inLine)
    else if (key === 'decisions') {
      block(part, (decision) =>
        block(decision, (field, name) => (name === 'rules' || name === 'exclusions' ? block(field, inLine) : inLine(field))),
      )
    } else inLine(part)
  })
  return document.toString({ lineWidth: 0, flowCollectionPadding: true })
}

const lineLength = 160

/** Conditions and quantities stand in quotation marks, so that they are told from names at a glance. */
const notation = /^(?:[^ ]+ )?(?:<=|>=|<|>|=) |\.\./

const lengthOf = (node: unknown): number => {
  if (isMap(node)) return node.items.reduce((sum, pair) => sum + lengthOf(pair.key) + lengthOf(pair.value) + 4, 4)
  if (isSeq(node)) return node.items.reduce((sum: number, item) => sum + lengthOf(item) + 2, 2)
  return isScalar(node) ? String(node.value).length : 0
}

/** Leaves out what is not there: the written form has no null. */
function map(fields: Readonly<Record<string, JsonValue | undefined>>): JsonMap {
  const written: Record<string, JsonValue> = {}
  for (const [key, value] of Object.entries(fields)) if (value !== undefined) written[key] = value
  return written
}

const mapped = <T>(record: Readonly<Record<string, T>>, print: (value: T) => JsonValue): JsonMap =>
  map(Object.fromEntries(Object.entries(record).map(([key, value]) => [key, print(value)])))

const optional = <T>(value: T | undefined, print: (value: T) => JsonValue): JsonValue | undefined =>
  value === undefined ? undefined : print(value)

/** One text for both languages is written once. */
const localized = ({ de, en }: Localized): JsonValue => (de === en ? de : { de, en })

/** A list and no map, because the order of the parties is the order of their sections. */
const party = ({ id, name }: Party): JsonValue => (name === undefined ? id : { id, name })

/** A whole number is written as a number, everything else as text. */
const bare = (text: string): JsonValue => (/^-?\d{1,15}$/.test(text) ? Number(text) : text)

const unitWord = (unit: Unit): string => (unit === 'percent' ? '%' : unit === 'workingDays' ? 'working days' : unit)

function fact(fact: Fact): JsonValue {
  const common = commonOf(fact)
  switch (fact.kind) {
    case 'choice':
      return map({ choice: fact.options, ...common })
    case 'yesno':
      return map({ yesno: 'one', ...common })
    case 'role':
      return map({ role: 'one', also: fact.also.length === 0 ? undefined : fact.also, ...common })
    case 'number':
      return map({
        ...(fact.total === undefined ? { number: unitWord(fact.unit) } : { total: fact.total.of, over: fact.total.over }),
        ...bounds(fact),
        ...common,
      })
    case 'event':
      return map({ event: unitWord(fact.unit), after: fact.after, asOf: fact.asOf, ...common })
    case 'reaction':
      return map({ reaction: unitWord(fact.unit), to: fact.to, after: fact.after, ...common })
    case 'consent':
      return map({ consent: unitWord(fact.unit), after: fact.after, ...common })
    case 'axis':
      return map({ axis: fact.sections.map(section), ...common })
    default:
      return unreachable(fact)
  }
}

const bounds = ({ min, max, unit }: { readonly min: number; readonly max?: number; readonly unit: Unit }) => ({
  min: bare(printNumber(min, unit)),
  max: max === undefined ? undefined : bare(printNumber(max, unit)),
})

const section = (section: Section): JsonValue =>
  section.kind === 'point' ? section.name : map({ name: section.name, number: unitWord(section.unit), ...bounds(section) })

const commonOf = ({ per, source, ifUnproven, established, words }: FactCommon): Readonly<Record<string, JsonValue | undefined>> => ({
  per,
  from: source,
  ifUnproven,
  established,
  words:
    words &&
    map({ question: optional(words.question, localized), when: optional(words.when, wordsOf), label: optional(words.label, wordsOf) }),
})

const wordsOf = (words: Readonly<Record<string, Localized>>): JsonValue => mapped(words, localized)

/** Sections and units of everything that a condition or an amount may name. */
interface Names {
  readonly sections: (name: string) => readonly Section[] | undefined
  readonly unitOf: (fact: string | undefined) => Unit | undefined
}

function namesIn(agreement: Agreement): Names {
  const known = new Map<string, readonly Section[]>()
  for (const id of Object.keys(agreement.decisions)) known.set(id, answerSectionsOf(agreement, id))
  for (const id of Object.keys(agreement.facts)) known.set(id, sectionsOf(agreement, id))
  return {
    sections: (name) => known.get(name),
    unitOf: (fact) => (fact === undefined ? undefined : known.get(fact)?.find((section) => section.kind === 'range')?.unit),
  }
}

function printDecision(decision: Decision, names: Names): JsonValue {
  const { answer, ladder, words } = decision
  return map({
    question: optional(decision.question, localized),
    answer: shape(answer),
    anchor: decision.anchor,
    supplement: decision.supplement,
    rules: decision.rules.map((rule) => printRule(rule, answer, names)),
    exclusions: decision.exclusions?.map(({ id, when, because }) => ({ id, when: condition(when, names), because })),
    ladder: ladder && {
      on: ladder.on,
      steps: ladder.steps.map(([from, step]) => [bare(printQuantity(from, names.unitOf(ladder.on))), step]),
    },
    words: words && map({ answer: optional(words.answer, wordsOf), when: optional(words.when, wordsOf) }),
  })
}

function shape(answer: Shape): JsonValue {
  switch (answer.kind) {
    case 'choice':
      return { choice: answer.options }
    case 'role':
      return map({ role: 'one', also: answer.also.length === 0 ? undefined : answer.also })
    case 'amount':
      return map({ amount: answer.currency, from: answer.from, to: answer.to })
    case 'share':
    case 'duty':
      return answer.kind
    case 'step':
      return { steps: answer.steps }
    default:
      return unreachable(answer)
  }
}

/** Only the written form says `then`; a field of that name in code would make the object look like a promise. */
// oxlint-disable-next-line unicorn/no-thenable -- it holds data, never a function
const rightSide = 'then'

function printRule(rule: Rule, answer: Shape, names: Names): JsonValue {
  return map({
    id: rule.id,
    ...(rule.otherwise ? { otherwise: true } : { when: condition(rule.when, names) }),
    [rightSide]: printOutcome(rule.outcome, answer, names),
    exceptionTo: rule.exceptionTo,
    because: rule.because,
    proposedBy: rule.proposedBy,
    agreedOn: rule.agreedOn,
    question: rule.question,
    clause: rule.clause,
  })
}

function condition(when: Condition, names: Names): JsonValue {
  return map(
    Object.fromEntries(
      Object.entries(when).map(([name, tests]) => {
        const written = tests.map((test) => alternative(test, names.sections(name)))
        return [name, written.length === 1 ? written[0] : written]
      }),
    ),
  )
}

function alternative(test: Test, sections: readonly Section[] | undefined): JsonValue {
  if (test.kind === 'same') return { same: test.as }
  if (test.kind === 'other') return { other: test.than }
  return printTest(test, sections)
}

/** A rule's right side as written; `answer` is the shape of its decision. */
function printOutcome(outcome: Outcome, answer: Shape, names: Names): JsonValue {
  switch (outcome.kind) {
    case 'choice':
      return outcome.option
    case 'step':
      return outcome.step
    case 'talk':
      return { talk: outcome.step }
    case 'perLaw':
      return { perLaw: outcome.source }
    case 'noDuty':
      return 'noDuty'
    case 'role': {
      const [first] = outcome.who
      return outcome.mode === 'one' && first !== undefined ? printWho(first) : { [outcome.mode]: outcome.who.map(printWho) }
    }
    case 'amount': {
      const currency = answer.kind === 'amount' ? answer.currency : undefined
      const [first] = outcome.lines
      const lines = outcome.lines.map((line) => printLine(line, currency, names))
      return outcome.lines.length === 1 && first !== undefined ? printLine(first, currency, names) : { sum: lines }
    }
    case 'share':
      return { share: share(outcome.parts) }
    case 'duty':
      return map({
        duty: outcome.duty,
        by: printWho(outcome.by),
        to: printWho(outcome.to),
        within: printQuantity(outcome.within, undefined),
        from: outcome.from,
        orFrom: outcome.orFrom,
        against: outcome.against,
      })
    default:
      return unreachable(outcome)
  }
}

function printWho(who: Who): JsonValue {
  if (who.kind === 'is') return who.value
  return who.kind === 'role' ? { role: who.role } : { [who.kind]: who.than }
}

/** A map where every part belongs to a name and the order is that of the canonical form; else a list of pairs. */
function share(parts: readonly SharePart[]): JsonValue {
  const names = parts.flatMap(({ who }) => (who.kind === 'is' ? [who.value] : []))
  const inOrder = names.every((name, index) => index === 0 || (names[index - 1] ?? '') < name)
  const part = (part: SharePart['part']): string => (part === 'rest' ? 'rest' : printLiteral(part, 'percent', 'percent'))
  if (names.length === parts.length && inOrder)
    return map(Object.fromEntries(parts.map((each, index) => [names[index] ?? '', part(each.part)])))
  return parts.map((each) => [printWho(each.who), part(each.part)])
}

function printLine(line: AmountLine, currency: Unit | undefined, names: Names): JsonValue {
  const money = (agreed: Quantity | undefined): string | undefined => optionalText(agreed, currency)
  const limits = { floor: money(line.floor), cap: money(line.cap) }
  if (line.tiers !== undefined) {
    const place = names.unitOf(line.of)
    const each = line.tiers.each.map(([upTo, rate]): JsonValue => {
      const bound = upTo === 'rest' ? 'rest' : printQuantity(upTo, place)
      return [upTo !== 'rest' && bound === 'rest' ? 'rest + 0' : bare(bound), printLiteral(rate, 'percent', 'percent')]
    })
    return map({ tiers: map({ of: line.of, after: line.tiers.after, each }), times: line.times, ...limits })
  }
  switch (line.rate.kind) {
    case 'fixed':
      return printQuantity(line.rate.minor, currency)
    case 'percent':
      return map({ percent: printQuantity(line.rate.basisPoints, 'percent'), of: line.of, times: line.times, ...limits })
    case 'per':
      return map({ per: printQuantity(line.rate.minor, currency), of: line.of, times: line.times, ...limits })
    default:
      return unreachable(line.rate)
  }
}

const optionalText = (agreed: Quantity | undefined, place: Unit | undefined): string | undefined =>
  agreed === undefined ? undefined : printQuantity(agreed, place)
