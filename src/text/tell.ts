import type { Agreement, AmountLine, Condition, DecisionId, Localized, Outcome, Section, Unit, Who } from '#core/agreement/agreement.ts'
import { quantity, sectionsOfInput, testSpans } from '#core/agreement/axis.ts'
import { decide } from '#core/agreement/decide.ts'
import { caseOf, type Answer, type Finding, type Region, type Span, type Value } from '#core/agreement/situation.ts'
import { unreachable } from '#core/shared/assert.ts'
import { type Asked, type FindingWords, findingWords as de } from './de/finding.ts'
import { findingWords as en } from './en/finding.ts'
import { localeOf, type Language } from './language.ts'
import { toolsFor } from './tools.ts'
import { wordsIn } from './variant.ts'

/**
 * Tells what the engine found, in sentences that need nothing but the agreement: its own words where it has them, plain
 * names of facts and options where it has none.
 *
 *     Wer stellt dem Kunden die Rechnung, wenn beide den Kunden gebracht haben und der Auftragswert unter 50.000 € liegt?
 *     Dazu ist nichts vereinbart.
 */
export interface Teller {
  /** Conditions joined by "and", each to follow "wenn" or "if"; empty for "in every case". */
  readonly region: (region: Region) => string
  /** The condition of a rule, as `region`, with its comparisons of two roles. */
  readonly when: (condition: Condition) => string
  /** One condition; undefined when every value belongs to it. */
  readonly condition: (id: string, spans: readonly Span[]) => string
  readonly value: (id: string, value: Value) => string
  /** One fact of an example or a case as a short line: question and value. */
  readonly label: (id: string, value: Value) => string
  readonly question: (decision: DecisionId) => string
  /** The question of a decision under a condition. */
  readonly asked: (decision: DecisionId, condition: Condition) => string
  readonly factQuestion: (fact: string) => string
  readonly answer: (decision: DecisionId, answer: Answer) => string
  readonly outcome: (decision: DecisionId, outcome: Outcome) => string
  /** At most two sentences, without ids. */
  readonly finding: (finding: Finding) => string
  /** The same, with no more than the first alternatives of each condition and how many more there are. */
  readonly brief: (finding: Finding) => string
  /** The facts of an example that the finding speaks of, then the ones beneath; one sentence. */
  readonly example: (finding: Finding) => string
}

/** More alternatives than these nobody reads in one sentence. */
const alternativesShown = 3

const allWords: Readonly<Record<Language, FindingWords>> = { de, en }

export function tellerFor(agreement: Agreement, language: Language): Teller {
  const locale = localeOf(language, agreement.german)
  const words = wordsIn(allWords, locale)
  const t = toolsFor(
    locale,
    agreement.parties.map(({ id, name }) => ({ id, name: name ?? id })),
  )
  const isParty = (name: string): boolean => agreement.parties.some((party) => party.id === name)
  const say = (text: Localized): string => text[language]

  /** None for what a later version of the agreement does not have any more: an addition that speaks of it is still told. */
  const sections = (id: string): readonly Section[] =>
    Object.hasOwn(agreement.facts, id) || Object.hasOwn(agreement.decisions, id) ? sectionsOfInput(agreement, id) : []

  const phraseOf = (id: string, section: string): string | undefined => {
    const fact = agreement.facts[id]
    const decision = agreement.decisions[id]
    const when = fact?.words?.when ?? decision?.words?.when
    const text = when?.[section] ?? (isParty(section) ? when?.['party'] : undefined)
    return text === undefined ? undefined : say(text).replaceAll('{party}', () => t.party(section))
  }

  const nameOf = (id: string, section: string): string => {
    const fact = agreement.facts[id]
    const decision = agreement.decisions[id]
    const labels = fact?.words?.label ?? decision?.words?.answer
    const label = labels?.[section] ?? (isParty(section) ? labels?.['party'] : undefined)
    if (label !== undefined) return say(label).replaceAll('{party}', () => t.party(section))
    return isParty(section) ? t.party(section) : section
  }

  const condition = (id: string, spans: readonly Span[], most = Number.POSITIVE_INFINITY): string => {
    const own = sections(id)
    // One more takes no more room than saying that there is one more.
    const shown = spans.length > most + 1 ? spans.slice(0, most) : spans
    const more = spans.length - shown.length
    return t.list(
      [
        ...shown.map((span) => {
          const section = own.find((one) => one.name === span.section)
          const phrase = phraseOf(id, span.section)
          if (section?.kind !== 'range') return phrase ?? words.plainCondition(id, nameOf(id, span.section))
          if (phrase !== undefined && clocks.includes(section.unit) && isWhole(span, section)) return words.atAnyTime(phrase)
          const dative = phrase !== undefined && words.takesDative(phrase)
          const range = rangeText(words, span, section, (n, unit) => t.quantity(n, unit, dative ? 'dative' : undefined))
          return phrase === undefined
            ? words.plainRange(id, section.name, range, clocks.includes(section.unit))
            : phrase.replaceAll('{range}', () => range)
        }),
        ...(more === 0 ? [] : [words.moreCases(more)]),
      ],
      'or',
    )
  }

  interface Part {
    readonly text: string
    readonly several: boolean
  }

  const partsOf = (told: Region, most?: number): readonly Part[] =>
    Object.entries(told).map(([id, spans]) => ({ text: condition(id, spans, most), several: spans.length > 1 }))

  const joined = (parts: readonly Part[]): string => {
    // What has alternatives comes last, so that "or" never stands between two "and".
    const single = t.list(parts.filter((part) => !part.several).map((part) => part.text))
    return [...(single === '' ? [] : [single]), ...parts.filter((part) => part.several).map((part) => part.text)].join(words.andAfterOr)
  }

  const region = (told: Region, most?: number): string => joined(partsOf(told, most))

  const anyQuestion = (id: string): string => (Object.hasOwn(agreement.facts, id) ? factQuestion(id) : question(id))

  const when = (conditions: Condition): string =>
    joined(
      Object.entries(conditions).flatMap(([id, tests]): Part[] => {
        const own = sections(id)
        const spans = tests.flatMap((test) => (test.kind === 'same' || test.kind === 'other' ? [] : testSpans(agreement, own, test)))
        const compared = tests.flatMap((test) =>
          test.kind === 'same' || test.kind === 'other'
            ? [words.compared(askedOf(id), askedOf(test.kind === 'same' ? test.as : test.than), test.kind === 'same')]
            : [],
        )
        const all = [...(spans.length === 0 ? [] : [condition(id, spans)]), ...compared]
        return all.length === 0 ? [] : [{ text: t.list(all, 'or'), several: spans.length > 1 || compared.length > 0 }]
      }),
    )

  const question = (id: DecisionId): string => {
    const text = agreement.decisions[id]?.question
    return text === undefined ? words.plainQuestion(id) : say(text)
  }

  const asked = (id: DecisionId, told: Region, most?: number): string => askedIf(id, region(told, most))

  const askedIf = (id: DecisionId, conditions: string): string => {
    return conditions === '' ? question(id) : `${question(id).replace(/\?$/u, '')}${words.ifWord}${conditions}?`
  }

  const factQuestion = (id: string): string => {
    const text = agreement.facts[id]?.words?.question
    return text === undefined ? words.plainQuestion(id) : say(text)
  }

  const value = (id: string, what: Value): string => {
    if (!('n' in what)) return nameOf(id, what.section)
    const section = sections(id).find((one) => one.name === what.section)
    return t.quantity(what.n, section?.kind === 'range' ? section.unit : 'pieces')
  }

  const askedOf = (id: string): Asked => {
    const when = agreement.facts[id]?.words?.when?.['party'] ?? agreement.decisions[id]?.words?.when?.['party']
    return { question: anyQuestion(id), when: when === undefined ? undefined : say(when) }
  }

  /** Who is meant where a role is not known yet: "wer den Kunden gebracht hat", from the fact's own words. */
  const holder = (id: string): string => {
    const { when: phrase } = askedOf(id)
    return phrase?.startsWith('{party} ') === true ? words.whoever(phrase.slice('{party} '.length)) : words.partyFrom(anyQuestion(id))
  }

  /** A party's name or a description of it; a clause ends with its comma, for a sentence to go on. */
  const described = (who: Who): string => {
    if (who.kind === 'is') return t.party(who.value)
    if (who.kind === 'role') return holder(who.role)
    return who.kind === 'other' ? words.otherThan(holder(who.than)) : words.othersThan(holder(who.than))
  }
  const party = (who: Who): string => described(who).replace(/,$/u, '')

  const outcome = (id: DecisionId, what: Outcome, amount?: bigint): string => {
    const answers = agreement.decisions[id]?.words?.answer
    const text = (key: string): string | undefined => {
      const found = answers?.[key]
      return found === undefined ? undefined : say(found)
    }
    switch (what.kind) {
      case 'choice':
        return text(what.option) ?? words.plainAnswer(what.option)
      case 'step':
        return text(what.step) ?? words.plainAnswer(what.step)
      case 'talk':
        return text(what.step) ?? words.talk(what.step)
      case 'perLaw':
        return text(what.source) ?? words.perLaw(what.source)
      case 'noDuty':
        return text('noDuty') ?? words.noDuty
      case 'role': {
        const [first, ...others] = what.who
        if (first === undefined) return ''
        if (first.kind === 'others' && others.length === 0) return words.others(party({ kind: 'role', role: first.than }), what.mode)
        if (others.length > 0) return words.several(t.list(what.who.map(party), what.mode === 'each' ? 'or' : 'and'), what.mode)
        const name = first.kind === 'is' ? first.value : ''
        const said = text(name) ?? (isParty(name) ? text('party') : undefined)
        if (first.kind === 'is')
          return said === undefined ? words.plainAnswer(party(first)) : said.replaceAll('{party}', () => party(first))
        const sentence = text('party')
        return sentence?.startsWith('{party} ') === true
          ? `${capital(described(first))} ${sentence.slice('{party} '.length)}`
          : words.plainAnswer(capital(party(first)))
      }
      case 'share':
        return words.shares(
          what.parts.map(({ who, part }) => `${party(who)} ${part === 'rest' ? words.rest : t.quantity(part, 'percent')}`),
        )
      case 'duty': {
        const named = what.by.kind === 'is' && what.to.kind === 'is'
        return words.duty(
          text(what.duty) ?? words.plainAnswer(what.duty),
          party(what.by),
          party(what.to),
          within(what, named ? 'dative' : undefined),
          [what.from, ...(what.orFrom === undefined ? [] : [what.orFrom])].map(beginning),
          what.against === undefined ? undefined : question(what.against),
          named,
        )
      }
      case 'amount': {
        const shape = agreement.decisions[id]?.answer
        const currency = shape?.kind === 'amount' ? shape.currency : 'EUR'
        const [from, to] = shape?.kind === 'amount' ? [shape.from, shape.to] : []
        const both = from !== undefined && to !== undefined && isParty(from) && isParty(to)
        if (amount === undefined) {
          const sum = amountTold(what.lines, currency)
          if (sum === undefined) return words.amount.nothing
          return both ? words.amount.owed(t.party(from), t.party(to), sum) : words.amount.is(sum, from && payer(from), to && payer(to))
        }
        const sum = t.quantity(Number(amount), currency)
        return both ? words.pays(t.party(from), t.party(to), sum) : words.plainAnswer(sum)
      }
      default:
        return unreachable(what)
    }
  }

  const payer = (id: string): string => (isParty(id) ? t.party(id) : party({ kind: 'role', role: id }))

  /** What a number is called in a formula: its own short name, or its id. */
  const numberName = (id: string): string => {
    const label = agreement.facts[id]?.words?.label?.['name']
    return words.quote(label === undefined ? id : say(label))
  }

  /** The formula of an amount with its numbers put in, exactly as the engine works it out; undefined for nothing at all. */
  const amountTold = (lines: readonly AmountLine[], currency: Unit): string | undefined => {
    const told = lines.flatMap((line) => {
      const text = lineTold(line, currency)
      return text === undefined ? [] : [text]
    })
    return told.length === 0 ? undefined : words.amount.sum(told)
  }

  const lineTold = (line: AmountLine, currency: Unit): string | undefined => {
    const money = (minor: number): string => t.quantity(minor, currency)
    const percent = (basisPoints: number): string => t.quantity(basisPoints, 'percent')
    const limits = [
      ...(line.floor === undefined ? [] : [words.amount.floor(money(quantity(agreement, line.floor)))]),
      ...(line.cap === undefined ? [] : [words.amount.cap(money(quantity(agreement, line.cap)))]),
    ].join('')
    const factor = line.times === undefined ? '' : words.amount.times(numberName(line.times))
    const [base, unit] = line.of === undefined ? ['', undefined] : [numberName(line.of), numberUnit(line.of)]
    if (line.tiers !== undefined) {
      const each = line.tiers.each.map(([upTo, rate], index) =>
        words.amount.tier(
          percent(rate),
          upTo === 'rest' || unit === undefined ? undefined : t.quantity(quantity(agreement, upTo), unit),
          index === 0,
        ),
      )
      const counted = line.tiers.after === undefined ? '' : words.amount.after(numberName(line.tiers.after))
      return `${words.amount.tiers(base, t.list(each))}${counted}${factor}${limits}`
    }
    const rate = line.rate.kind === 'percent' ? quantity(agreement, line.rate.basisPoints) : quantity(agreement, line.rate.minor)
    if (rate === 0 && line.floor === undefined) return undefined
    if (line.rate.kind === 'percent') return `${words.amount.percent(percent(rate), base)}${factor}${limits}`
    return `${unit === undefined ? money(rate) : words.amount.per(money(rate), words.amount.unit(unit), base)}${factor}${limits}`
  }

  const numberUnit = (id: string): Unit | undefined => sections(id).find((section) => section.kind === 'range')?.unit

  /** The event a time runs from, as its own words tell it. */
  const beginning = (id: string): string => {
    const ago = agreement.facts[id]?.words?.when?.['ago']
    return words.beginning(anyQuestion(id), ago === undefined ? undefined : say(ago))
  }

  const within = (duty: Extract<Outcome, { kind: 'duty' }>, dative?: 'dative'): string => {
    const fact = agreement.facts[duty.from]
    const unit: Unit = duty.within.unit ?? (fact !== undefined && 'unit' in fact ? fact.unit : 'days')
    const terms = duty.within.terms.reduce((sum, id) => sum + (agreement.terms[id]?.value ?? 0), 0)
    return t.quantity(duty.within.plus + terms, unit, dative)
  }

  const finding = (found: Finding, most?: number): string => {
    const [largest] = found.regions
    const id = found.decision ?? ''
    switch (found.code) {
      case 'gap':
        return `${asked(id, largest ?? {}, most)} ${words.nothingAgreed}`
      case 'conflict':
        return `${asked(id, largest ?? {}, most)} ${words.differentAgreed(clashing(agreement, found).map((answer) => strip(outcome(id, answer.outcome, answer.amount))))}`
      case 'unresolvedRole':
        return `${asked(id, largest ?? {}, most)} ${words.unresolvedRole}`
      case 'onlyOtherwise':
        return `${asked(id, largest ?? {}, most)} ${words.onlyOtherwise}`
      case 'unreachableRule':
        return words.unreachableRule(question(id), rulesTold(found))
      case 'redundantRule':
        return words.redundantRule(question(id), rulesTold(found), found.rules.length)
      case 'deadExclusion': {
        const exclusion = agreement.decisions[id]?.exclusions?.find((one) => one.id === found.exclusion)
        return words.deadExclusion(question(id), exclusion?.because ?? '')
      }
      case 'cliff': {
        const at = found.fact === undefined ? undefined : found.example?.[found.fact]
        const n = at !== undefined && 'n' in at && typeof at.n === 'number' ? at.n : undefined
        if (found.fact === undefined || n === undefined) return question(id)
        const section = sections(found.fact).find((one) => one.name === at?.section)
        const unit = section?.kind === 'range' ? section.unit : 'pieces'
        return words.cliff(question(id), t.quantity(n - 1, unit), t.quantity(n, unit))
      }
      case 'unusedFact':
        return words.unusedFact(factQuestion(found.fact ?? ''))
      default:
        return unreachable(found.code)
    }
  }

  const rulesTold = (found: Finding): string =>
    t.list(
      found.rules.map((rule) => {
        const source = agreement.decisions[found.decision ?? '']?.rules.find((one) => one.id === rule)
        if (source === undefined) return rule
        const when = region(regionOfRule(agreement, source.when))
        return `${words.quote(strip(outcome(found.decision ?? '', source.outcome)))}${when === '' ? '' : `${words.ifWord}${when}${words.afterClause}`}`
      }),
    )

  const example = (found: Finding): string => {
    const shown = found.example ?? {}
    const named = new Set(found.regions.flatMap((one) => Object.keys(one)))
    const inner = [...named].filter((id) => Object.hasOwn(agreement.decisions, id))
    const facts = Object.keys(shown).filter((id) => named.has(id) || inner.some((decision) => factsOfDecision(agreement, decision).has(id)))
    const clauses = facts.map((id) => condition(id, [spanOf(shown[id] as Value)]))
    return clauses.length === 0 ? '' : words.example(t.list(clauses))
  }

  return {
    region: (told) => region(told),
    when,
    condition: (id, spans) => condition(id, spans),
    value,
    label: (id, what) => `${factQuestion(id)} ${value(id, what)}`,
    question,
    asked: (id, conditions) => askedIf(id, when(conditions)),
    factQuestion,
    answer: (id, { outcome: what, amount }) => outcome(id, what, amount),
    outcome: (id, what) => outcome(id, what),
    finding: (found) => finding(found),
    brief: (found) => finding(found, alternativesShown),
    example,
  }
}

/** One value as the part of its axis that it is. */
export const spanOf = (value: Value): Span =>
  'n' in value ? { section: value.section, from: value.n, to: value.n } : { section: value.section }

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const strip = (sentence: string): string => sentence.replace(/\.$/u, '')

/** The answers that clash at the example of a finding. */
function clashing(agreement: Agreement, found: Finding): readonly Answer[] {
  if (found.decision === undefined || found.example === undefined) return []
  const ruling = decide(agreement, found.decision, caseOf(found.example))
  return ruling.kind === 'conflict' ? ruling.answers.map(({ answer }) => answer) : []
}

/** Tests on single options as spans; comparisons stay untold here, the clause says them. */
function regionOfRule(agreement: Agreement, when: Agreement['decisions'][string]['rules'][number]['when']): Region {
  const region: Record<string, Span[]> = {}
  for (const [id, tests] of Object.entries(when)) {
    const names = tests.flatMap((test) => (test.kind === 'is' ? [test.value] : []))
    if (names.length === tests.length && (Object.hasOwn(agreement.facts, id) || Object.hasOwn(agreement.decisions, id)))
      region[id] = names.map((section) => ({ section }))
  }
  return region
}

function factsOfDecision(agreement: Agreement, id: DecisionId, seen = new Set<string>()): Set<string> {
  if (seen.has(id)) return seen
  seen.add(id)
  for (const rule of agreement.decisions[id]?.rules ?? [])
    for (const name of Object.keys(rule.when)) {
      if (Object.hasOwn(agreement.decisions, name)) factsOfDecision(agreement, name, seen)
      else seen.add(name)
    }
  return seen
}

const clocks: readonly Unit[] = ['days', 'workingDays', 'months', 'years']

const isWhole = ({ from, to }: Span, { min }: Section & { kind: 'range' }): boolean => (from ?? min) <= min && to === undefined

/** "more than 18 months", "under 50,000 €", "between 3 and 10": whole numbers, both ends included. */
function rangeText(
  words: FindingWords,
  span: Span,
  section: Section & { kind: 'range' },
  quantity: (n: number, unit: Unit) => string,
): string {
  const { unit, min } = section
  const from = span.from ?? min
  const to = span.to ?? undefined
  const forms = clocks.includes(unit) ? words.duration : words.number
  const write = (n: number): string => quantity(n, unit)
  if (to === undefined)
    return from <= min
      ? forms.any
      : rounder(from - 1, from) || clocks.includes(unit)
        ? forms.over(write(from - 1))
        : forms.atLeast(write(from))
  if (from === to) return forms.exactly(write(from))
  if (from <= min) return rounder(to + 1, to) && !clocks.includes(unit) ? forms.under(write(to + 1)) : forms.atMost(write(to))
  return forms.between(write(from), write(to))
}

/** Does the first number end in more zeros, so that people say it instead of the other? */
function rounder(one: number, other: number): boolean {
  const zeros = (n: number): number => /0*$/u.exec(String(Math.abs(n)))?.[0].length ?? 0
  return zeros(one) > zeros(other)
}
