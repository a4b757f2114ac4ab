import { assert, unreachable } from '../../shared/assert.ts'
import { isPlainDate } from '../../shared/day.ts'
import type {
  Agreement,
  AmountLine,
  Condition,
  Decision,
  Fact,
  Outcome,
  Quantity,
  Rule,
  Section,
  Shape,
  Test,
  Unit,
  Who,
} from '../agreement.ts'
import { answerSectionsOf, quantity, sectionsOf } from '../axis.ts'
import { unprovenValue } from '../unproven.ts'
import { findCycle } from './find-cycle.ts'
import { isId, isName, reserved } from './name.ts'
import { largest, limits, someOf } from './problem.ts'
import type { Path, PlacelessProblem, ProblemCode } from './problem.ts'
import { countingUnits, isCurrency } from './quantity-notation.ts'
import { clockUnits } from './read-fact.ts'

/**
 * All that an agreement must hold beyond its form: names that exist, no cycles, outcomes of the shape their decision
 * declares, numbers in the unit of their place. The parser asks this of what it has read; a program that builds an
 * agreement asks it too, so both obey the same rules. The engine may believe an agreement without problems.
 */
export function checkAgreement(agreement: Agreement): readonly PlacelessProblem[] {
  return findProblems(agreement, new Set())
}

/** `unreadable` are names whose definition has a problem of its own: what refers to them is not told again. */
export function findProblems(agreement: Agreement, unreadable: ReadonlySet<string>): readonly PlacelessProblem[] {
  const problems: PlacelessProblem[] = []
  const tell: Tell = (path, code, found, expected = []) => {
    if (problems.length <= limits.problems)
      problems.push({ path, code, found, expected: typeof expected === 'function' ? expected() : expected })
  }
  const check = checkOf(agreement, unreadable, tell)
  checkHead(check)
  checkTerms(check)
  for (const [id, fact] of Object.entries(agreement.facts)) checkFact(check, id, fact)
  const rules = checkRuleIds(check)
  for (const [id, decision] of Object.entries(agreement.decisions)) checkDecision(check, id, decision, rules)
  checkClauses(check, rules)
  checkCycles(check)
  return problems
}

/** What would be right is only worked out for a problem that is told: a hostile file has a hundred thousand of them. */
type Tell = (path: Path, code: ProblemCode, found: string, expected?: readonly string[] | (() => readonly string[])) => void

/** What every check needs: the agreement, its names, and where to tell a problem. */
interface Check {
  readonly agreement: Agreement
  readonly unreadable: ReadonlySet<string>
  readonly tell: Tell
  readonly parties: ReadonlySet<string>
  /** Nothing when the agreement has no text yet. */
  readonly clauses: ReadonlySet<string> | undefined
  /** Sections of facts and decisions. */
  readonly sections: ReadonlyMap<string, readonly Section[]>
  readonly isRole: (name: string) => boolean
  readonly roles: () => readonly string[]
}

const own = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined

function checkOf(agreement: Agreement, unreadable: ReadonlySet<string>, tell: Tell): Check {
  const sections = new Map<string, readonly Section[]>()
  for (const id of Object.keys(agreement.decisions)) sections.set(id, answerSectionsOf(agreement, id))
  for (const id of Object.keys(agreement.facts)) sections.set(id, sectionsOf(agreement, id))
  const isRole = (name: string): boolean =>
    own(agreement.facts, name)?.kind === 'role' || own(agreement.decisions, name)?.answer.kind === 'role'
  return {
    agreement,
    unreadable,
    tell,
    parties: new Set(agreement.parties.map((party) => party.id)),
    clauses: agreement.clauses && new Set(agreement.clauses.map((clause) => clause.id)),
    sections,
    isRole,
    roles: () => [...sections.keys()].filter(isRole),
  }
}

function checkHead({ agreement, tell }: Check): void {
  const { parties, from, until } = agreement
  if (parties.length > limits.parties) tell(['parties'], 'tooMany', String(parties.length), [String(limits.parties)])
  if (parties.length < 2) tell(['parties'], 'tooFewParties', String(parties.length), ['[a, b]'])
  checkNames(
    tell,
    ['parties'],
    parties.map((party) => party.id),
    [],
  )
  for (const [field, day] of [['from', from] as const, ['until', until] as const]) {
    if (day !== undefined && !isPlainDate(day)) tell([field], 'badDate', day, ['2027-01-31'])
  }
  if (from !== undefined && until !== undefined && until < from) tell(['until'], 'untilBeforeFrom', until, [`>= ${from}`])
}

/** Names of one list: well formed, each once, and none of those that stand for something else there. */
function checkNames(tell: Tell, path: Path, names: readonly string[], taken: Iterable<string>): void {
  if (names.length > limits.names) return tell(path, 'tooMany', String(names.length), [String(limits.names)])
  const seen = new Set(taken)
  names.forEach((name, index) => {
    if (!isName(name)) tell([...path, index], 'badName', name)
    else if (seen.has(name)) tell([...path, index], 'nameTwice', name)
    seen.add(name)
  })
  return undefined
}

function checkTerms({ agreement, tell }: Check): void {
  for (const [id, { value, unit }] of Object.entries(agreement.terms)) {
    if (!isName(id)) tell(['terms', id], 'badName', id)
    if (!Number.isSafeInteger(value)) tell(['terms', id], 'tooBig', String(value), [String(largest)])
    else if (value < 0) tell(['terms', id], 'negative', String(value))
    if (!countingUnits.includes(unit)) tell(['terms', id], 'unknownUnit', unit, countingUnits)
  }
}

function checkFact(check: Check, id: string, fact: Fact): void {
  const { agreement, tell, unreadable } = check
  const path: Path = ['facts', id]
  if (!isName(id)) tell(path, 'badName', id)
  if (own(agreement.decisions, id) !== undefined) tell(['decisions', id], 'factAndDecision', id)
  switch (fact.kind) {
    case 'choice':
      if (fact.options.length === 0) tell([...path, 'choice'], 'emptyList', 'choice')
      checkNames(tell, [...path, 'choice'], fact.options, [])
      break
    case 'yesno':
      break
    case 'role':
      checkNames(tell, [...path, 'also'], fact.also, check.parties)
      break
    case 'number': {
      checkBounds(tell, path, fact)
      if (fact.total === undefined || unreadable.has(fact.total.of)) break
      const of = own(agreement.facts, fact.total.of)
      if (of === undefined) tell([...path, 'total'], 'unknownFact', fact.total.of, () => someOf(Object.keys(agreement.facts)))
      else if (of.kind !== 'number') tell([...path, 'total'], 'notANumber', fact.total.of)
      else if (of.total !== undefined) tell([...path, 'total'], 'totalOfTotal', fact.total.of)
      else if (of.unit !== fact.unit) tell([...path, 'total'], 'otherUnit', fact.unit, [of.unit])
      break
    }
    case 'event':
    case 'reaction':
    case 'consent':
      checkClock(check, path, fact)
      break
    case 'axis':
      if (fact.sections.length === 0) tell([...path, 'axis'], 'emptyList', 'axis')
      checkNames(
        tell,
        [...path, 'axis'],
        fact.sections.map((section) => section.name),
        [],
      )
      fact.sections.forEach((section, index) => {
        if (section.kind === 'range') checkBounds(tell, [...path, 'axis', index], section)
      })
      break
    default:
      unreachable(fact)
  }
  if (fact.ifUnproven !== undefined && unprovenValue(check.sections.get(id) ?? [], fact.ifUnproven) === undefined) {
    tell([...path, 'ifUnproven'], 'unknownOption', fact.ifUnproven, () =>
      someOf((check.sections.get(id) ?? []).map((section) => (section.kind === 'point' ? section.name : `${section.name} 0`))),
    )
  }
}

function checkBounds(
  tell: Tell,
  path: Path,
  { unit, min, max }: { readonly unit: Unit; readonly min: number; readonly max?: number },
): void {
  if (!countingUnits.includes(unit)) tell(path, 'unknownUnit', unit, countingUnits)
  for (const [field, bound] of [['min', min] as const, ['max', max] as const]) {
    if (bound !== undefined && !Number.isSafeInteger(bound)) tell([...path, field], 'tooBig', String(bound), [String(largest)])
  }
  if (max !== undefined && max < min) tell([...path, 'max'], 'emptyRange', `${min}..${max}`)
}

type Clock = Extract<Fact, { kind: 'event' | 'reaction' | 'consent' }>

const isClock = (fact: Fact | undefined): fact is Clock => fact?.kind === 'event' || fact?.kind === 'reaction' || fact?.kind === 'consent'

function checkClock(check: Check, path: Path, fact: Clock): void {
  const { agreement, tell, unreadable } = check
  if (!clockUnits.includes(fact.unit)) tell([...path, fact.kind], 'unknownUnit', fact.unit, clockUnits)
  const events = (): readonly string[] =>
    someOf(Object.entries(agreement.facts).flatMap(([name, other]) => (other.kind === 'event' ? [name] : [])))
  fact.after?.forEach((name, index) => {
    if (unreadable.has(name)) return
    const before = own(agreement.facts, name)
    if (before === undefined) tell([...path, 'after', index], 'unknownFact', name, events)
    else if (!isClock(before)) tell([...path, 'after', index], 'notAnEvent', name, events)
    else if (before.unit !== fact.unit) tell([...path, 'after', index], 'mixedClock', `${name}: ${before.unit}`, [fact.unit])
  })
  if (fact.kind === 'event' && fact.asOf !== undefined && !unreadable.has(fact.asOf) && own(agreement.facts, fact.asOf)?.kind !== 'event') {
    tell([...path, 'asOf'], 'notAnEvent', fact.asOf, events)
  }
  if (fact.kind === 'reaction' && fact.to !== undefined && !unreadable.has(fact.to)) {
    const isDuty = own(agreement.decisions, fact.to)?.answer.kind === 'duty'
    if (!isDuty && own(agreement.facts, fact.to)?.kind !== 'event')
      tell([...path, 'to'], 'unknownDuty', fact.to, () => someOf([...dutiesOf(agreement), ...events()]))
  }
}

const dutiesOf = (agreement: Agreement): readonly string[] =>
  Object.entries(agreement.decisions).flatMap(([id, decision]) => (decision.answer.kind === 'duty' ? [id] : []))

/** Rule ids are unique in the whole agreement: clauses and findings name a rule without its decision. */
function checkRuleIds({ agreement, tell }: Check): ReadonlyMap<string, string> {
  const decisionOf = new Map<string, string>()
  for (const [decision, { rules }] of Object.entries(agreement.decisions)) {
    rules.forEach(({ id }, index) => {
      const path = ['decisions', decision, 'rules', index, 'id']
      if (!isId(id)) tell(path, 'badName', id)
      else if (ladderRule.test(id)) tell(path, 'reservedName', id)
      else if (decisionOf.has(id)) tell(path, 'ruleTwice', id)
      else decisionOf.set(id, decision)
    })
  }
  return decisionOf
}

/** The steps of a ladder are rules of these names. */
const ladderRule = /^ladder-\d+$/

function checkDecision(check: Check, id: string, decision: Decision, rules: ReadonlyMap<string, string>): void {
  const { tell } = check
  const path: Path = ['decisions', id]
  if (!isName(id)) tell(path, 'badName', id)
  if (decision.anchor !== undefined && !isName(decision.anchor)) tell([...path, 'anchor'], 'badName', decision.anchor)
  checkShape(check, [...path, 'answer'], decision.answer)
  let otherwise = 0
  decision.rules.forEach((rule, index) => {
    const at = [...path, 'rules', index]
    if (rule.otherwise) {
      otherwise += 1
      if (otherwise === 2) tell(at, 'otherwiseTwice', rule.id)
      if (Object.keys(rule.when).length > 0) tell([...at, 'when'], 'otherwiseWithWhen', rule.id)
      if (rule.exceptionTo !== undefined && rule.exceptionTo.length > 0) tell([...at, 'exceptionTo'], 'otherwisePrecedes', rule.id)
    }
    checkRule(check, at, id, decision, rule, rules)
  })
  const exclusions = new Set<string>()
  decision.exclusions?.forEach((exclusion, index) => {
    const at = [...path, 'exclusions', index]
    if (!isId(exclusion.id)) tell([...at, 'id'], 'badName', exclusion.id)
    else if (exclusions.has(exclusion.id)) tell([...at, 'id'], 'nameTwice', exclusion.id)
    exclusions.add(exclusion.id)
    checkCondition(check, [...at, 'when'], exclusion.when)
  })
  checkLadder(check, [...path, 'ladder'], decision)
}

function checkShape(check: Check, path: Path, answer: Shape): void {
  const { tell } = check
  const options = (field: string, names: readonly string[], taken: Iterable<string> = []): void => {
    if (names.length === 0 && field !== 'also') tell([...path, field], 'emptyList', field)
    checkNames(tell, [...path, field], names, taken)
    names.forEach((name, index) => {
      if (reserved.has(name)) tell([...path, field, index], 'reservedName', name)
    })
  }
  switch (answer.kind) {
    case 'choice':
      return options('choice', answer.options)
    case 'step':
      return options('steps', answer.steps)
    case 'role':
      return options('also', answer.also, check.parties)
    case 'amount':
      for (const field of ['from', 'to'] as const) {
        const name = answer[field]
        if (name !== undefined && !check.parties.has(name) && !check.isRole(name) && !check.unreadable.has(name)) {
          tell([...path, field], 'unknownParty', name, () => someOf([...check.parties, ...check.roles()]))
        }
      }
      return undefined
    case 'share':
    case 'duty':
      return undefined
    default:
      return unreachable(answer)
  }
}

function checkRule(check: Check, path: Path, decisionId: string, decision: Decision, rule: Rule, rules: ReadonlyMap<string, string>): void {
  const { tell } = check
  checkCondition(check, [...path, 'when'], rule.when)
  checkOutcome(check, [...path, 'then'], decision.answer, rule.outcome)
  rule.exceptionTo?.forEach((id, index) => {
    const of = rules.get(id)
    if (of === undefined) tell([...path, 'exceptionTo', index], 'unknownRule', id, () => someOf(decision.rules.map((other) => other.id)))
    else if (of !== decisionId) tell([...path, 'exceptionTo', index], 'ruleOfOtherDecision', id, [of])
  })
  if (rule.agreedOn !== undefined && !isPlainDate(rule.agreedOn)) tell([...path, 'agreedOn'], 'badDate', rule.agreedOn, ['2027-01-31'])
  if (rule.question !== undefined && !isId(rule.question)) tell([...path, 'question'], 'badName', rule.question)
  if (rule.clause !== undefined && check.clauses?.has(rule.clause) === false) {
    tell([...path, 'clause'], 'unknownClause', rule.clause, () => someOf(check.clauses ?? []))
  }
}

function checkCondition(check: Check, path: Path, when: Condition): void {
  const { tell, unreadable, sections } = check
  for (const [name, tests] of Object.entries(when)) {
    if (unreadable.has(name)) continue
    const axis = sections.get(name)
    if (axis === undefined) {
      tell([...path, name], 'unknownFact', name, () => someOf(sections.keys()))
      continue
    }
    if (tests.length === 0) tell([...path, name], 'emptyList', name)
    tests.forEach((test, index) => checkTest(check, [...path, name, index], name, axis, test))
  }
}

function checkTest(check: Check, path: Path, name: string, axis: readonly Section[], test: Test): void {
  const { tell, isRole, roles, unreadable } = check
  switch (test.kind) {
    case 'is':
    case 'section': {
      const wanted = test.kind === 'is' ? test.value : test.section
      if (!axis.some((section) => section.name === wanted))
        tell(path, 'unknownOption', wanted, () => someOf(axis.map((section) => section.name)))
      return undefined
    }
    case 'same':
    case 'other': {
      const role = test.kind === 'same' ? test.as : test.than
      if (!isRole(name)) tell(path, 'notARole', name, () => someOf(roles()))
      if (!isRole(role) && !unreadable.has(role)) tell(path, 'notARole', role, () => someOf(roles()))
      return undefined
    }
    case 'compare':
    case 'between': {
      const ranges = axis.filter((section) => section.kind === 'range')
      const range = test.section === undefined ? ranges[0] : ranges.find((section) => section.name === test.section)
      if (ranges.length === 0) tell(path, 'comparisonOnName', name, () => someOf(axis.map((section) => section.name)))
      else if (range === undefined)
        tell(
          path,
          'unknownSection',
          test.section ?? '',
          ranges.map((section) => section.name),
        )
      else if (test.section === undefined && ranges.length > 1)
        tell(
          path,
          'sectionMissing',
          name,
          ranges.map((section) => section.name),
        )
      else if (test.kind === 'compare') checkQuantity(check, path, test.to, range.unit)
      else if (checkQuantity(check, path, test.from, range.unit) && checkQuantity(check, path, test.to, range.unit)) {
        const [from, to] = [quantity(check.agreement, test.from), quantity(check.agreement, test.to)]
        if (from > to) tell(path, 'emptyRange', `${from}..${to}`)
      }
      return undefined
    }
    default:
      return unreachable(test)
  }
}

/** True when the quantity has a value: all terms are there and in the unit of the place (or of each other). */
function checkQuantity({ agreement, tell, unreadable }: Check, path: Path, agreed: Quantity, place: Unit | undefined): boolean {
  let unit = place ?? (agreed.unit === 'years' ? 'months' : agreed.unit)
  let sound = true
  const refuse = (code: ProblemCode, found: string, expected: readonly string[] | (() => readonly string[])): void => {
    tell(path, code, found, expected)
    sound = false
  }
  for (const id of agreed.terms) {
    if (unreadable.has(id)) {
      sound = false
      continue
    }
    const term = own(agreement.terms, id)
    if (term === undefined) refuse('unknownTerm', id, () => someOf(Object.keys(agreement.terms)))
    else if (unit !== undefined && term.unit !== unit)
      refuse(areClocks(unit, term.unit) ? 'mixedClock' : 'otherUnit', `${id}: ${term.unit}`, [unit])
    else unit = term.unit
  }
  const written = agreed.unit
  if (unit !== undefined && written !== undefined && written !== unit && !writtenIn(written, unit, agreed.plus))
    refuse('otherUnit', written, [unit])
  if (!Number.isSafeInteger(agreed.plus) || (sound && !Number.isSafeInteger(quantity(agreement, agreed))))
    refuse('tooBig', String(agreed.plus), [String(largest)])
  return sound
}

const writtenIn = (written: Unit, unit: Unit, plus: number): boolean =>
  (written === 'years' && unit === 'months' && plus % 12 === 0) || (written === 'hours' && unit === 'minutes' && plus % 60 === 0)

const areClocks = (one: Unit, other: Unit): boolean => [one, other].every((unit) => clockUnits.some((clock) => clock === unit))

function checkOutcome(check: Check, path: Path, answer: Shape, outcome: Outcome): void {
  const { tell } = check
  const fits = outcome.kind === 'talk' || outcome.kind === 'perLaw' || (outcome.kind === 'noDuty' ? 'duty' : outcome.kind) === answer.kind
  if (!fits) return tell(path, 'wrongOutcome', outcome.kind, [answer.kind])
  const named = (name: string, names: readonly string[]): void => {
    if (!names.includes(name)) tell(path, 'unknownOption', name, () => someOf([...names, '{ talk: … }', '{ perLaw: … }']))
  }
  switch (outcome.kind) {
    case 'choice':
      return named(outcome.option, answer.kind === 'choice' ? answer.options : [])
    case 'step':
      return named(outcome.step, answer.kind === 'step' ? answer.steps : [])
    case 'role': {
      const written = outcome.who.map((who) => JSON.stringify(who))
      if (outcome.who.length === 0 || (outcome.mode === 'one' && outcome.who.length > 1))
        tell(path, 'wrongOutcome', String(outcome.who.length), ['a', '{ each: [a, b] }', '{ together: [a, b] }'])
      if (new Set(written).size < written.length) tell(path, 'nameTwice', outcome.mode)
      for (const who of outcome.who) {
        if (who.kind === 'others' && outcome.mode === 'one') tell(path, 'wrongOutcome', '{ others }', severalForms)
        checkWho(check, path, who, answer.kind === 'role' ? answer.also : [])
      }
      return undefined
    }
    case 'amount':
      if (outcome.lines.length === 0) tell(path, 'emptyList', 'sum')
      assert(answer.kind === 'amount', 'an amount answers a decision for an amount')
      for (const line of outcome.lines) checkLine(check, path, line, answer.currency)
      return undefined
    case 'share':
      return checkShare(check, path, outcome)
    case 'duty':
      return checkDuty(check, path, outcome)
    case 'noDuty':
    case 'talk':
    case 'perLaw':
      return undefined
    default:
      return unreachable(outcome)
  }
}

/** `others` are several: it is said whether each of them or all together. */
const severalForms = ['{ each: { others: … } }', '{ together: { others: … } }']

function checkWho({ agreement, tell, parties, isRole, roles, unreadable }: Check, path: Path, who: Who, extras: readonly string[]): void {
  if (who.kind === 'is') {
    if (!parties.has(who.value) && !extras.includes(who.value)) tell(path, 'unknownParty', who.value, () => someOf([...parties, ...extras]))
    return
  }
  const role = who.kind === 'role' ? who.role : who.than
  if (!isRole(role) && !unreadable.has(role)) tell(path, 'notARole', role, () => someOf(roles()))
  if (who.kind === 'other' && agreement.parties.length > 2) tell(path, 'otherNeedsTwoParties', role, [])
}

function checkShare(check: Check, path: Path, { parts }: Extract<Outcome, { kind: 'share' }>): void {
  const { tell } = check
  let sum = 0
  let rests = 0
  const seen = new Set<string>()
  for (const { who, part } of parts) {
    if (who.kind === 'others') tell(path, 'wrongOutcome', '{ others }', ['a', '{ role: … }', '{ other: … }'])
    checkWho(check, path, who, [])
    const written = JSON.stringify(who)
    if (seen.has(written)) tell(path, 'nameTwice', who.kind === 'is' ? who.value : who.kind)
    seen.add(written)
    if (part === 'rest') rests += 1
    else if (!Number.isSafeInteger(part) || part < 0) tell(path, 'badShare', String(part), ['0%', '100%'])
    else sum += part
  }
  if (rests > 1 || sum > 10_000 || (rests === 0 && sum !== 10_000))
    tell(path, 'badShare', `${sum / 100}%${' + rest'.repeat(Math.min(rests, 2))}`, ['100%', 'rest'])
}

function checkDuty(check: Check, path: Path, outcome: Extract<Outcome, { kind: 'duty' }>): void {
  const { agreement, tell, unreadable } = check
  if (!isName(outcome.duty)) tell([...path, 'duty'], 'badName', outcome.duty)
  checkWho(check, [...path, 'by'], outcome.by, [])
  checkWho(check, [...path, 'to'], outcome.to, [])
  const within = [...path, 'within']
  const unit = outcome.within.unit === 'years' ? 'months' : outcome.within.unit
  if (unit !== undefined && !clockUnits.some((clock) => clock === unit)) tell(within, 'notAClock', unit, clockUnits)
  else if (checkQuantity(check, within, outcome.within, undefined)) {
    for (const id of outcome.within.terms) {
      const term = own(agreement.terms, id)
      if (term !== undefined && !clockUnits.some((clock) => clock === term.unit))
        tell(within, 'notAClock', `${id}: ${term.unit}`, clockUnits)
    }
    if (quantity(agreement, outcome.within) < 0) tell(within, 'negative', String(quantity(agreement, outcome.within)))
  }
  for (const field of ['from', 'orFrom'] as const) {
    const name = outcome[field]
    if (name !== undefined && !unreadable.has(name) && !isClock(own(agreement.facts, name))) {
      tell([...path, field], 'notAClock', name, () =>
        someOf(Object.entries(agreement.facts).flatMap(([id, fact]) => (isClock(fact) ? [id] : []))),
      )
    }
  }
  const { against } = outcome
  if (against !== undefined && !unreadable.has(against) && own(agreement.decisions, against)?.answer.kind !== 'duty') {
    tell([...path, 'against'], 'unknownDuty', against, () => someOf(dutiesOf(agreement)))
  }
}

function checkLine(check: Check, path: Path, line: AmountLine, currency: Unit): void {
  const { agreement, tell, sections, unreadable } = check
  const { of, times, rate, tiers, floor, cap } = line
  const unitOf = (name: string): Unit | undefined => {
    const ranges = own(agreement.facts, name) === undefined ? [] : (sections.get(name)?.filter((section) => section.kind === 'range') ?? [])
    const units = new Set(ranges.map((range) => range.unit))
    if (units.size === 1) return ranges[0]?.unit
    if (!unreadable.has(name)) tell(path, sections.has(name) ? 'notANumber' : 'unknownFact', name, () => someOf(numbersOf(agreement)))
    return undefined
  }
  const money = (field: 'floor' | 'cap', agreed: Quantity | undefined): number | undefined =>
    agreed !== undefined && checkQuantity(check, [...path, field], agreed, currency) ? quantity(agreement, agreed) : undefined
  const [low, high] = [money('floor', floor), money('cap', cap)]
  if (low !== undefined && high !== undefined && low > high) tell(path, 'floorAboveCap', `${low} > ${high}`)
  if (rate.kind === 'fixed') {
    checkQuantity(check, path, rate.minor, currency)
    if (of !== undefined || times !== undefined || tiers !== undefined || floor !== undefined || cap !== undefined)
      tell(path, 'badLine', 'fixed', ['40 EUR'])
    return
  }
  if (of === undefined) return tell(path, 'missingField', 'of', ['of'])
  const unit = unitOf(of)
  const timesUnit = times === undefined ? undefined : unitOf(times)
  if (times === of) tell(path, 'badLine', `${of} × ${times}`)
  if (isCurrency(timesUnit) || timesUnit === 'percent')
    tell([...path, 'times'], 'otherUnit', `${times}: ${timesUnit}`, ['hours', 'days', 'pieces'])
  if (tiers !== undefined) {
    if (rate.kind !== 'percent' || rate.basisPoints.terms.length > 0 || rate.basisPoints.plus !== 10_000)
      tell(path, 'badLine', 'percent', ['tiers'])
    checkTiers(check, [...path, 'tiers'], tiers, unit, tiers.after === undefined ? undefined : unitOf(tiers.after))
  }
  if (rate.kind === 'percent') {
    checkQuantity(check, path, rate.basisPoints, 'percent')
    if (unit !== undefined && unit !== currency)
      tell([...path, 'of'], isCurrency(unit) ? 'otherCurrency' : 'otherUnit', `${of}: ${unit}`, [currency])
  } else {
    checkQuantity(check, path, rate.minor, currency)
    if (isCurrency(unit) || unit === 'percent') tell([...path, 'of'], 'otherUnit', `${of}: ${unit}`, ['{ percent: 3%, of: … }'])
  }
}

const numbersOf = (agreement: Agreement): readonly string[] =>
  Object.entries(agreement.facts).flatMap(([id, fact]) => (fact.kind === 'number' ? [id] : []))

function checkTiers(
  check: Check,
  path: Path,
  tiers: NonNullable<AmountLine['tiers']>,
  unit: Unit | undefined,
  afterUnit: Unit | undefined,
): void {
  const { agreement, tell } = check
  if (tiers.each.length === 0) tell([...path, 'each'], 'emptyList', 'each')
  if (unit !== undefined && afterUnit !== undefined && unit !== afterUnit) tell([...path, 'after'], 'otherUnit', afterUnit, [unit])
  let before: number | undefined
  tiers.each.forEach(([upTo, rate], index) => {
    const at = [...path, 'each', index]
    if (!Number.isSafeInteger(rate)) tell(at, 'tooBig', String(rate), [String(largest)])
    if (upTo === 'rest') {
      if (index < tiers.each.length - 1) tell(at, 'badTiers', 'rest', ['[25000, 9%], [rest, 3%]'])
    } else if (checkQuantity(check, at, upTo, unit)) {
      const bound = quantity(agreement, upTo)
      if (before !== undefined && bound <= before) tell(at, 'badTiers', String(bound), [`> ${before}`])
      before = bound
    }
  })
}

function checkLadder(check: Check, path: Path, decision: Decision): void {
  const { agreement, tell, unreadable } = check
  const { ladder, answer } = decision
  if (ladder === undefined) return
  if (answer.kind !== 'step') tell(path, 'badLadder', answer.kind, ['{ steps: [ … ] }'])
  const fact = own(agreement.facts, ladder.on)
  if (fact?.kind !== 'reaction') {
    if (!unreadable.has(ladder.on))
      tell([...path, 'on'], fact === undefined ? 'unknownFact' : 'notAReaction', ladder.on, () =>
        someOf(Object.entries(agreement.facts).flatMap(([id, each]) => (each.kind === 'reaction' ? [id] : []))),
      )
    return
  }
  if (ladder.steps.length === 0) tell([...path, 'steps'], 'emptyList', 'steps')
  let before: number | undefined
  ladder.steps.forEach(([from, step], index) => {
    const at = [...path, 'steps', index]
    if (answer.kind === 'step' && !answer.steps.includes(step)) tell(at, 'unknownOption', step, () => someOf(answer.steps))
    if (!checkQuantity(check, at, from, fact.unit)) return
    const start = quantity(agreement, from)
    if (index === 0 ? start !== 0 : before !== undefined && start <= before)
      tell(at, 'badLadder', String(start), [index === 0 ? '0' : `> ${before}`])
    before = start
  })
}

function checkClauses({ agreement, tell }: Check, rules: ReadonlyMap<string, string>): void {
  const seen = new Set<string>()
  agreement.clauses?.forEach((clause, index) => {
    const path: Path = ['clauses', index]
    if (!isId(clause.id)) tell([...path, 'id'], 'badName', clause.id)
    else if (seen.has(clause.id)) tell([...path, 'id'], 'nameTwice', clause.id)
    seen.add(clause.id)
    if (!isId(clause.topic)) tell([...path, 'topic'], 'badName', clause.topic)
    if (clause.question !== undefined && !isId(clause.question)) tell([...path, 'question'], 'badName', clause.question)
    if (clause.agreedOn !== undefined && !isPlainDate(clause.agreedOn))
      tell([...path, 'agreedOn'], 'badDate', clause.agreedOn, ['2027-01-31'])
    clause.rules?.forEach((rule, at) => {
      if (!rules.has(rule) && !ladderRule.test(rule)) tell([...path, 'rules', at], 'unknownRule', rule, [])
    })
  })
}

function checkCycles({ agreement, tell }: Check): void {
  const needs = new Map(
    Object.entries(agreement.decisions).map(([id, decision]) => [
      id,
      new Set([...inputsOf(decision)].filter((name) => own(agreement.decisions, name) !== undefined)),
    ]),
  )
  const decisions = findCycle(needs.keys(), (id) => needs.get(id) ?? [])
  if (decisions?.[0] !== undefined) tell(['decisions', decisions[0]], 'decisionCycle', decisions.join(' → '))
  for (const [id, { rules }] of Object.entries(agreement.decisions)) {
    const before = new Map(rules.map((rule) => [rule.id, rule.exceptionTo ?? []]))
    const cycle = findCycle(before.keys(), (rule) => (before.get(rule) ?? []).filter((other) => before.has(other)))
    const [first] = cycle ?? []
    const index = rules.findIndex((rule) => rule.id === first)
    if (cycle !== undefined) tell(['decisions', id, 'rules', index, 'exceptionTo'], 'ruleCycle', cycle.join(' → '))
  }
  const after = new Map(Object.entries(agreement.facts).map(([id, fact]) => [id, isClock(fact) ? (fact.after ?? []) : []]))
  const clocks = findCycle(after.keys(), (id) => (after.get(id) ?? []).filter((name) => after.has(name)))
  if (clocks?.[0] !== undefined) tell(['facts', clocks[0], 'after'], 'afterCycle', clocks.join(' → '))
}

/** Everything a decision reads: what its conditions name and the roles in its outcomes. */
function* inputsOf(decision: Decision): Iterable<string> {
  for (const { when } of [...decision.rules, ...(decision.exclusions ?? [])]) {
    for (const [name, tests] of Object.entries(when)) {
      yield name
      for (const test of tests) {
        if (test.kind === 'same') yield test.as
        if (test.kind === 'other') yield test.than
      }
    }
  }
  for (const { outcome } of decision.rules) {
    for (const who of whoIn(outcome)) {
      if (who.kind === 'role') yield who.role
      if (who.kind === 'other' || who.kind === 'others') yield who.than
    }
  }
}

function whoIn(outcome: Outcome): readonly Who[] {
  switch (outcome.kind) {
    case 'role':
      return outcome.who
    case 'share':
      return outcome.parts.map(({ who }) => who)
    case 'duty':
      return [outcome.by, outcome.to]
    case 'choice':
    case 'amount':
    case 'noDuty':
    case 'step':
    case 'talk':
    case 'perLaw':
      return []
    default:
      return unreachable(outcome)
  }
}
