import type {
  Agreement,
  Condition,
  Decision,
  DecisionId,
  FactId,
  Localized,
  Outcome,
  Rule,
  RuleId,
  Test,
} from '#core/agreement/agreement.ts'
import { quantity, sectionsOf, sectionsOfInput, testSpans } from '#core/agreement/axis.ts'
import type { Span } from '#core/agreement/situation.ts'
import { unprovenValue } from '#core/agreement/unproven.ts'
import type { ContractClause, ExclusionRef, RuleOrder } from '#core/contract/document.ts'
import { questionById } from '#core/catalogue/questions.ts'
import { assert } from '#core/shared/assert.ts'
import type { ClauseList, ToldWords as Words } from './contract.ts'
import { contractWords as de } from './de/contract.ts'
import { definedTerms, type DefinedTerm } from './defined-terms.ts'
import { topicWords } from './draft.ts'
import { contractWords as en } from './en/contract.ts'
import { languageIn, localized, type Locale } from './language.ts'
import { spanOf, tellerFor, type Teller } from './tell.ts'
import { toolsFor } from './tools.ts'
import { wordsIn } from './variant.ts'

/** The section with definitions and with what holds in doubt. */
const interpretation = 'interpretation'

/**
 * The clauses of an agreement, and a sentence for everything else that decides: each rule, ladder and exclusion that no clause
 * says, which rule goes before which, and at the end what words mean and what is assumed in doubt. What is not in these
 * clauses decides nothing.
 */
export function allClauses(agreement: Agreement): readonly ContractClause[] {
  const given = agreement.clauses ?? []
  const { main, annexes } = partAnnexes(agreement, given)
  const writing = writingOf(agreement)
  const said = new Set<RuleId>(given.flatMap(({ rules }) => rules ?? []))
  const decisions = Object.entries(agreement.decisions)
  const told = decisions.flatMap(([id, decision]) => [
    ...decision.rules.filter((rule) => !said.has(rule.id)).map((rule) => ruleClause(writing, id, rule)),
    ...(decision.ladder === undefined ? [] : [ladderClause(writing, id, decision.ladder)]),
    ...(decision.exclusions ?? []).map((exclusion): ContractClause => {
      const ref: ExclusionRef = { decision: id, exclusion: exclusion.id }
      return {
        id: `excluded-${id}-${exclusion.id}`,
        ...writing.place(id),
        text: writing.both((w, teller) => w.exclusion(teller.asked(id, exclusion.when), exclusion.because)),
        exclusions: [ref],
      }
    }),
  ])
  const ordered = (clauses: readonly ContractClause[]) => clauses.map((clause) => withOrders(agreement, given, clause))
  const all = headed([...ordered(main), ...told, ...ordered(annexes)])
  return [...all, ...orderClauses(writing, all), ...readingClauses(writing, all)]
}

interface Parted {
  readonly main: readonly ContractClause[]
  readonly annexes: readonly ContractClause[]
}

/**
 * A list that the parties keep is an annex, so that it has a version of its own. Its clauses keep their ids and rules; where the
 * first of them stood, a sentence leads there.
 */
function partAnnexes({ german }: Agreement, given: readonly ContractClause[]): Parted {
  const annexes: ContractClause[] = []
  const main = given.flatMap((clause): readonly ContractClause[] => {
    const list = listOf(clause, german)
    if (list === undefined) return [clause]
    const isLed = annexes.some(({ topic }) => topic === list.topic)
    annexes.push({ ...clause, ...list, annex: true })
    if (isLed) return []
    const { topic, heading, question, proposedBy, agreedOn } = clause
    return [
      {
        id: list.topic,
        topic,
        text: localized(german, (locale) => wordsIn(words, locale).told.inAnnex(place(clause.id), list.heading[languageIn(locale)])),
        ...(heading === undefined ? {} : { heading }),
        ...(question === undefined ? {} : { question }),
        ...(proposedBy === undefined ? {} : { proposedBy }),
        ...(agreedOn === undefined ? {} : { agreedOn }),
      },
    ]
  })
  return { main, annexes }
}

/** The annex of a clause whose question keeps a list. */
function listOf(
  { question }: ContractClause,
  german: Agreement['german'],
): { readonly topic: string; readonly heading: Localized } | undefined {
  const asked = question === undefined ? undefined : questionById(question)
  if (asked?.kind.kind !== 'rows') return undefined
  const name = (locale: Locale): string =>
    topicWords(locale, asked.id.slice(0, asked.id.indexOf('.'))).questions[asked.id]?.short ?? asked.id
  return { topic: `annex.${asked.id}`, heading: localized(german, name) }
}

/** A clause that says itself which of two others goes first, e.g. "Absatz 5 geht Absatz 4 vor". */
function withOrders(agreement: Agreement, given: readonly ContractClause[], clause: ContractClause): ContractClause {
  const rulesOf = (id: string | undefined): readonly RuleId[] => given.find((one) => one.id === id)?.rules ?? []
  const orders = [...clause.text.de.matchAll(/\{clause:([^{}]+)\} geht \{clause:([^{}]+)\} vor/gu)].flatMap(([, first, other]) =>
    Object.values(agreement.decisions).flatMap(({ rules }) =>
      rules
        .filter(({ id }) => rulesOf(first).includes(id))
        .flatMap((rule) =>
          rulesOf(other).flatMap((before): RuleOrder[] => (rule.exceptionTo?.includes(before) === true ? [{ rule: rule.id, before }] : [])),
        ),
    ),
  )
  return orders.length === 0 ? clause : { ...clause, orders }
}

const words = { de, en }

interface Writing {
  readonly agreement: Agreement
  readonly both: (write: (words: Words, teller: Teller, locale: Locale) => string) => Localized
  /** The topic of what is told about a decision, with a heading where it has a section of its own. */
  readonly place: (decision: DecisionId) => Pick<ContractClause, 'topic' | 'heading'>
}

function writingOf(agreement: Agreement): Writing {
  const tellers = { de: tellerFor(agreement, 'de'), en: tellerFor(agreement, 'en') }
  const both: Writing['both'] = (write) =>
    localized(agreement.german, (locale) => write(wordsIn(words, locale).told, tellers[languageIn(locale)], locale))
  const clauses = agreement.clauses ?? []
  const lastTopic = clauses.at(-1)?.topic
  const decisionOf = new Map(
    Object.entries(agreement.decisions).flatMap(([id, { rules }]) => rules.map((rule): [RuleId, DecisionId] => [rule.id, id])),
  )
  const topicOf = new Map<DecisionId, string>()
  for (const { topic, rules } of clauses)
    for (const rule of rules ?? []) {
      const decision = decisionOf.get(rule)
      if (decision !== undefined && !topicOf.has(decision)) topicOf.set(decision, topic)
    }
  return {
    agreement,
    both,
    place: (decision) => {
      const topic = topicOf.get(decision) ?? lastTopic
      return topic === undefined ? { topic: decision, heading: both((_, teller) => teller.question(decision)) } : { topic }
    },
  }
}

/** Of the clauses of one topic only the first keeps its heading. */
function headed(clauses: readonly ContractClause[]): readonly ContractClause[] {
  const seen = new Set<string>()
  return clauses.map((clause) => {
    if (!seen.has(clause.topic)) {
      seen.add(clause.topic)
      return clause
    }
    const { heading: _, ...rest } = clause
    return rest
  })
}

function ruleClause({ agreement, both, place }: Writing, decision: DecisionId, rule: Rule): ContractClause {
  const where = place(decision)
  const asked = where.heading === undefined && !speaksForItself(agreement.decisions[decision], rule.outcome)
  return {
    id: `added-${rule.id}`,
    ...where,
    text: both((w, teller) => {
      const question = asked ? teller.question(decision) : ''
      const outcome = teller.outcome(decision, rule.outcome)
      return rule.otherwise === true ? w.otherwise(question, outcome) : w.rule(question, teller.when(rule.when), outcome)
    }),
    rules: [rule.id],
    ...(rule.question === undefined ? {} : { question: rule.question }),
    ...(rule.proposedBy === undefined ? {} : { proposedBy: rule.proposedBy }),
    ...(rule.agreedOn === undefined ? {} : { agreedOn: rule.agreedOn }),
  }
}

/** Is the outcome told in a whole sentence, so that nobody has to know the question? */
function speaksForItself(decision: Decision | undefined, outcome: Outcome): boolean {
  const words = decision?.words?.answer ?? {}
  switch (outcome.kind) {
    case 'choice':
      return Object.hasOwn(words, outcome.option)
    case 'step':
      return Object.hasOwn(words, outcome.step)
    case 'role':
      return (
        outcome.who.length === 1 &&
        (Object.hasOwn(words, 'party') || outcome.who.every((who) => who.kind === 'is' && Object.hasOwn(words, who.value)))
      )
    case 'duty':
      return Object.hasOwn(words, outcome.duty)
    case 'amount':
    case 'share':
    case 'noDuty':
    case 'talk':
    case 'perLaw':
      return false
  }
}

function ladderClause(writing: Writing, id: DecisionId, ladder: NonNullable<Decision['ladder']>): ContractClause {
  const { agreement, both, place } = writing
  const open = sectionsOf(agreement, ladder.on).find((section) => section.name === 'open')
  return {
    id: `ladder-${id}`,
    ...place(id),
    text: both((w, teller, locale) => {
      const { quantity: written } = toolsFor(locale, [])
      return w.ladder(
        teller.question(id),
        teller.factQuestion(ladder.on),
        ladder.steps.map(([from, step]) => [
          written(quantity(agreement, from), open?.kind === 'range' ? open.unit : 'days', 'dative'),
          teller.outcome(id, { kind: 'step', step }),
        ]),
      )
    }),
  }
}

/** One rule that goes before another one, with the clauses of both. */
interface Precedence extends RuleOrder {
  readonly clause: ContractClause
  readonly beaten: ContractClause
  readonly winner: Rule
  readonly loser: Rule
  /** Only this rule of its clause goes before the other, not the clause as a whole. */
  readonly partly: boolean
}

/** What one sentence says: which clauses go before which, and in which case. */
interface Told {
  readonly first: readonly string[]
  readonly before: readonly string[]
  readonly when: Condition
}

/** Per section one paragraph that says which of its clauses goes before which, wherever the order does not follow from one clause. */
function orderClauses({ agreement, both }: Writing, clauses: readonly ContractClause[]): readonly ContractClause[] {
  const precedences = precedencesOf(agreement, clauses)
  const arranged = arrange(clauses)
  return [...new Set(clauses.map(({ topic }) => topic))].flatMap((topic): ContractClause[] => {
    const own = precedences.filter(({ clause }) => clause.topic === topic)
    if (own.length === 0) return []
    const across = bySame(
      byCase(
        agreement,
        own.filter(({ clause, beaten }) => clause !== beaten),
      ),
    )
    const inner = winnersFirst(own.filter(({ clause, beaten }) => clause === beaten))
    return [
      {
        id: `order-${topic}`,
        topic,
        text: both((w, teller, locale) =>
          [
            ...across.map(({ first, before, when }) =>
              w.order(clauseList(first, topic, arranged, w, locale), clauseList(before, topic, arranged, w, locale), teller.when(when)),
            ),
            ...inner.map(({ clause, when, rest }) => w.orderWithin(place(clause.id), teller.when(when(agreement)), rest)),
          ].join(' '),
        ),
        orders: own.map(({ rule, before }) => ({ rule, before })),
      },
    ]
  })
}

/** Each order of two rules that no clause says itself: not by its words, and not as the general and the special. */
function precedencesOf(agreement: Agreement, clauses: readonly ContractClause[]): readonly Precedence[] {
  const clauseOf = new Map<RuleId, ContractClause>()
  for (const clause of clauses) for (const rule of clause.rules ?? []) if (!clauseOf.has(rule)) clauseOf.set(rule, clause)
  const told = new Set(clauses.flatMap(({ orders }) => (orders ?? []).map(({ rule, before }) => `${rule} ${before}`)))
  return Object.values(agreement.decisions).flatMap(({ rules }) =>
    rules.flatMap((winner) =>
      rules.flatMap((loser): Precedence[] => {
        if (winner.exceptionTo?.includes(loser.id) !== true || told.has(`${winner.id} ${loser.id}`)) return []
        const [clause, beaten] = [clauseOf.get(winner.id), clauseOf.get(loser.id)]
        assert(clause !== undefined && beaten !== undefined, 'every rule stands in a clause')
        if (clause === beaten && isSpecial(agreement, winner, loser)) return []
        const others = rules.filter(({ id }) => clauseOf.get(id) === beaten)
        const partly = rules.some(
          ({ id, exceptionTo }) => clauseOf.get(id) === clause && !others.some((other) => exceptionTo?.includes(other.id) === true),
        )
        return [{ rule: winner.id, before: loser.id, clause, beaten, winner, loser, partly }]
      }),
    ),
  )
}

/** What has to hold for the rule besides what each of the others it goes before already needs. */
function besides(agreement: Agreement, rule: Rule, others: readonly Rule[]): Condition {
  return Object.fromEntries(
    Object.entries(rule.when).filter(([id, tests]) => !others.every((other) => narrows(agreement, id, other.when[id], tests))),
  )
}

/** Of each clause what it goes before: as a whole, or in the case of one of its rules. */
function byCase(agreement: Agreement, across: readonly Precedence[]): readonly Told[] {
  const told = new Map<string, { readonly first: readonly string[]; readonly before: Set<string>; readonly when: Condition }>()
  for (const { rule, clause, beaten, winner, partly } of across) {
    const losers = across.filter((one) => one.rule === rule && one.partly).map(({ loser }) => loser)
    const when = partly ? besides(agreement, winner, losers) : {}
    const key = JSON.stringify([clause.id, when])
    const known = told.get(key) ?? { first: [clause.id], before: new Set<string>(), when }
    told.set(key, known)
    known.before.add(beaten.id)
  }
  return [...told.values()].map(({ before, ...one }) => ({ ...one, before: [...before] }))
}

interface Inner {
  readonly clause: ContractClause
  readonly when: (agreement: Agreement) => Condition
  /** A sentence before has already told a rule that goes before this one. */
  readonly rest: boolean
}

/** The rules that go before others of their own clause, each after those that go before it. */
function winnersFirst(inner: readonly Precedence[]): readonly Inner[] {
  const rules = [...new Map(inner.map((one) => [one.rule, one])).values()]
  const depth = (id: RuleId): number => Math.max(0, ...inner.filter(({ before }) => before === id).map(({ rule }) => 1 + depth(rule)))
  return rules
    .toSorted((one, other) => depth(one.rule) - depth(other.rule))
    .map(({ rule, clause, winner }) => ({
      clause,
      when: (agreement) =>
        besides(
          agreement,
          winner,
          inner.filter((one) => one.rule === rule).map(({ loser }) => loser),
        ),
      rest: depth(rule) > 0,
    }))
}

/** Clauses that go before the same others in the same case are told together. */
function bySame(own: readonly Told[]): readonly Told[] {
  const groups = new Map<string, { readonly first: string[]; readonly before: readonly string[]; readonly when: Condition }>()
  for (const { first, before, when } of own) {
    const key = JSON.stringify([[...before].sort(), when])
    const group = groups.get(key) ?? { first: [], before, when }
    groups.set(key, group)
    group.first.push(...first)
  }
  return [...groups.values()]
}

/** The clauses in the order of the document, and where each of them stands in it. */
interface Arranged {
  readonly ordered: readonly ContractClause[]
  readonly indexOf: ReadonlyMap<string, number>
}

function arrange(clauses: readonly ContractClause[]): Arranged {
  const ordered = [...Map.groupBy(clauses, ({ topic }) => topic).values()].flat()
  return { ordered, indexOf: new Map(ordered.map(({ id }, at) => [id, at])) }
}

function clauseList(ids: readonly string[], topic: string, arranged: Arranged, words: Words, locale: Locale): ClauseList {
  const { list } = toolsFor(locale, [])
  const { ordered, indexOf } = arranged
  const several = ids.length > 1
  const together = several && ids.every((id) => ordered[indexOf.get(id) ?? -1]?.topic === topic)
  return {
    several,
    each: list(runsOf(ids, arranged, words, place)),
    ...(together ? { numbers: list(runsOf(ids, arranged, words, numberOf)) } : {}),
  }
}

/** References in the order of the document; three or more in a row are told by the first and the last. */
function runsOf(
  ids: readonly string[],
  { ordered, indexOf }: Arranged,
  words: Words,
  written: (clause: string) => string,
): readonly string[] {
  const runs: { readonly from: number; readonly to: number }[] = []
  for (const at of ids.map((id) => indexOf.get(id) ?? -1).sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last !== undefined && last.to === at - 1 && ordered[last.to]?.topic === ordered[at]?.topic)
      runs[runs.length - 1] = { from: last.from, to: at }
    else runs.push({ from: at, to: at })
  }
  return runs.flatMap(({ from, to }) => {
    const run = ordered.slice(from, to + 1).map(({ id }) => written(id))
    const [first, last] = [run[0], run.at(-1)]
    return run.length > 2 && first !== undefined && last !== undefined ? [words.upTo(first, last)] : run
  })
}

const place = (clause: string): string => `{clause:${clause}}`

/** Only its number, without a word before it. */
const numberOf = (clause: string): string => `{clause:${clause}#}`

/** Does the rule apply only where the other one does too? Then its clause says what is special about it. */
function isSpecial(agreement: Agreement, rule: Rule, other: Rule): boolean {
  return other.otherwise === true || Object.entries(other.when).every(([id, tests]) => narrows(agreement, id, rule.when[id], tests))
}

/** Does every value that passes the narrow tests pass the wide ones? */
function narrows(agreement: Agreement, id: string, narrow: readonly Test[] | undefined, wide: readonly Test[]): boolean {
  if (narrow === undefined) return false
  const [outers, inners] = [spansOf(agreement, id, wide), spansOf(agreement, id, narrow)]
  return (
    outers !== undefined &&
    inners !== undefined &&
    inners.every((inner) =>
      outers.some(
        (outer) =>
          outer.section === inner.section &&
          (outer.from ?? -Infinity) <= (inner.from ?? -Infinity) &&
          (outer.to ?? Infinity) >= (inner.to ?? Infinity),
      ),
    )
  )
}

/** Nothing where two roles are compared. */
function spansOf(agreement: Agreement, id: string, tests: readonly Test[]): readonly Span[] | undefined {
  const sections = sectionsOfInput(agreement, id)
  const spans: Span[] = []
  for (const test of tests) {
    if (test.kind === 'same' || test.kind === 'other') return undefined
    spans.push(...testSpans(agreement, sections, test))
  }
  return spans
}

/** What words mean, how periods and sums are counted, and what is assumed in doubt: each only where something depends on it. */
function readingClauses(writing: Writing, clauses: readonly ContractClause[]): readonly ContractClause[] {
  const { agreement, both } = writing
  const says = (word: RegExp): boolean => clauses.some(({ text }) => word.test(text.de))
  // What the parties themselves have defined is not defined a second time.
  const given = (clause: string): boolean => clauses.some(({ id }) => id === clause)
  const facts = Object.values(agreement.facts)
  const decisions = Object.entries(agreement.decisions)
  const clocked = facts.some(({ kind }) => kind === 'event' || kind === 'reaction' || kind === 'consent')
  const paid = decisions.some(([, { rules }]) => rules.some(({ outcome }) => outcome.kind === 'amount'))
  const { from, until, running } = agreement
  const text = (id: string, write: Parameters<Writing['both']>[0], more: Partial<ContractClause> = {}): ContractClause => ({
    id: `${interpretation}-${id}`,
    topic: interpretation,
    text: both(write),
    ...more,
  })
  const supplemented = decisions.flatMap(([id, { supplement }]) => (supplement === undefined ? [] : [id]))
  const special = decisions.some(([, { rules }]) => rules.some(({ exceptionTo }) => (exceptionTo?.length ?? 0) > 0))
  const day = (locale: Locale, written: string): string => toolsFor(locale, []).day(written)
  const all: readonly ContractClause[] = [
    ...(clauses.some(isWritten) ? [text('ownWords', (w) => w.ownWords)] : []),
    ...(Object.keys(definedTerms) as DefinedTerm[]).flatMap((term) =>
      says(definedTerms[term]) && !(term === 'workingDays' && given('term.holidays')) ? [text(term, (w) => w.definitions[term])] : [],
    ),
    ...(clocked ? [text('periods', (w) => w.periods)] : []),
    ...(paid ? [text('rounding', (w) => w.rounding)] : []),
    ...doubtClauses(writing, clauses, text),
    ...(special ? [text('specific', (w) => w.specific)] : []),
    ...(supplemented.length > 0
      ? [text('supplements', (w, teller) => w.supplements(supplemented.map((id) => teller.question(id)).join(' ')))]
      : []),
    ...(from === undefined ? [] : [text('from', (w, _, locale) => w.from(day(locale, from)))]),
    ...(until === undefined ? [] : [text('until', (w, _, locale) => w.until(day(locale, until)))]),
    ...(running === undefined ? [] : [text('running', (w) => w.running[running])]),
  ]
  const [first, ...others] = all
  return first === undefined ? [] : [{ ...first, heading: both((w) => w.interpretation) }, ...others]
}

/** Clauses that quote the parties beside the answer to their own question. */
const alsoQuotes: ReadonlySet<string> = new Set(['reviewLegal.waived'])

/** Whether a clause holds text that the parties wrote. */
function isWritten({ id, question }: ContractClause): boolean {
  if (alsoQuotes.has(id)) return true
  const kind = question === undefined ? undefined : questionById(question)?.kind
  return kind?.kind === 'text' || (kind?.kind === 'rows' && kind.columns.some((column) => column.kind.kind === 'text'))
}

/** Clauses of the catalogue that say by themselves what holds in doubt about a fact. */
const settlesDoubt: Readonly<Record<string, FactId>> = { 'protection.proof': 'initiative', 'protection.prior.free': 'ownTie' }

/** So many assumptions stand in one sentence. */
const perSentence = 3

function doubtClauses(
  { agreement }: Writing,
  clauses: readonly ContractClause[],
  text: (id: string, write: Parameters<Writing['both']>[0], more?: Partial<ContractClause>) => ContractClause,
): readonly ContractClause[] {
  const settled = new Set(clauses.map(({ id }) => settlesDoubt[id]))
  const doubts = Object.entries(agreement.facts).flatMap(([id, { ifUnproven }]) => {
    const value = ifUnproven === undefined || settled.has(id) ? undefined : unprovenValue(sectionsOf(agreement, id), ifUnproven)
    return value === undefined ? [] : [{ id, span: spanOf(value) }]
  })
  if (doubts.length === 0) return []
  return [
    text(
      'doubts',
      (w, teller) => {
        const told = [...new Set(doubts.map(({ id, span }) => teller.condition(id, [span])))]
        const sentences = Array.from({ length: Math.ceil(told.length / perSentence) }, (_, at) =>
          w.doubts(told.slice(at * perSentence, (at + 1) * perSentence), at === 0),
        )
        return sentences.join(' ')
      },
      { doubts: doubts.map(({ id }) => id) },
    ),
  ]
}
