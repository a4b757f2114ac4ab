import * as fc from 'fast-check'
import type {
  Agreement,
  AmountLine,
  ClauseText,
  ClockUnit,
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
  Term,
  Test,
  Unit,
  Who,
} from '../src/core/agreement/agreement.ts'
import { unreachable } from '../src/core/shared/assert.ts'
import { sectionsOfInput } from '../src/core/agreement/axis.ts'

/**
 * Valid agreements of every kind of fact, test, outcome and shape, in chains of decisions. Small numbers and few names, so
 * that a failing example is short. `checkAgreement` has nothing to say about any of them.
 */
export interface ArbitrarySize {
  readonly parties?: number
  readonly facts?: number
  readonly decisions?: number
  readonly rules?: number
  /** Words, clauses and reasons too; off for tests of the engine. */
  readonly texts?: boolean
}

export const arbitraryAgreement = (size: ArbitrarySize = {}): fc.Arbitrary<Agreement> => fc.gen().map((g) => agreementFrom(g, size))

type Gen = fc.GeneratorValue

const clocks: readonly ClockUnit[] = ['days', 'workingDays', 'months']
const units: readonly Unit[] = ['EUR', 'CHF', 'days', 'workingDays', 'months', 'minutes', 'hours', 'percent', 'pieces', 'km']
const optionPool = ['free', 'forFee', 'no', 'yes', 'fällig', 'on', 'half-done', 'nur.so', 'αβ']

const integer = (g: Gen, min: number, max: number): number => g(fc.integer, { min, max })
const chance = (g: Gen, percent: number): boolean => integer(g, 1, 100) <= percent
const pick = <T>(g: Gen, values: readonly T[]): T => values[integer(g, 0, values.length - 1)] as T
const some = <T>(g: Gen, values: readonly T[], most: number): T[] => {
  const count = integer(g, 1, Math.min(most, values.length))
  const start = integer(g, 0, values.length - 1)
  return Array.from({ length: count }, (_, index) => values[(start + index) % values.length] as T)
}
const text = (g: Gen): string => g(fc.string, { unit: 'grapheme', maxLength: 12 })

function localized(g: Gen): Localized {
  const de = text(g)
  return chance(g, 50) ? { de, en: de } : { de, en: text(g) }
}

function agreementFrom(g: Gen, size: ArbitrarySize): Agreement {
  const texts = size.texts ?? true
  const parties = ['b', 'a', 'c']
    .slice(0, size.parties ?? integer(g, 2, 3))
    .map((id): Party => (texts && chance(g, 50) ? { id, name: text(g) } : { id }))
  const terms: Record<string, Term> = {}
  for (const unit of units) {
    if (chance(g, 60)) terms[`t-${unit}`] = { value: integer(g, 0, 40) * (unit === 'EUR' ? 50 : 1), unit }
  }
  // A term of this name must not be taken for the last band of tiers.
  if (chance(g, 30)) terms['rest'] = { value: 900, unit: 'EUR' }
  let agreement: Agreement = { format: 'handschlag/agreement@1', parties, terms, facts: {}, decisions: {} }
  const factCount = integer(g, 1, size.facts ?? 6)
  for (let index = 0; index < factCount; index += 1) {
    const id = pick(g, ['f', 'tatsache.', 'x-']) + String(index)
    agreement = { ...agreement, facts: { ...agreement.facts, [id]: factFrom(g, agreement, texts) } }
  }
  const decisionCount = integer(g, 1, size.decisions ?? 3)
  for (let index = 0; index < decisionCount; index += 1) {
    agreement = { ...agreement, decisions: { ...agreement.decisions, [`d${index}`]: decisionFrom(g, agreement, index, size) } }
  }
  if (!texts) return agreement
  return {
    ...agreement,
    ...(chance(g, 30) && { title: localized(g) }),
    ...(chance(g, 30) && { german: pick(g, ['AT', 'CH'] as const) }),
    ...(chance(g, 30) && { from: '2026-01-01' }),
    ...(chance(g, 30) && { until: '2027-12-31' }),
    ...(chance(g, 30) && { running: pick(g, ['old', 'new'] as const) }),
    ...(chance(g, 50) && { clauses: clausesFrom(g, agreement) }),
  }
}

function factFrom(g: Gen, agreement: Agreement, texts: boolean): Fact {
  const common: FactCommon = {
    ...(chance(g, 30) && { per: pick(g, ['agreement', 'customer', 'project', 'order', 'person', 'item', 'case'] as const) }),
    ...(chance(g, 30) && { source: pick(g, ['asked', 'register', 'dates', 'settlement', 'invoicing', 'constant'] as const) }),
    ...(chance(g, 20) && { established: pick(g, ['document', 'register', 'both', 'expert'] as const) }),
    ...(texts && chance(g, 20) && { words: { question: localized(g), when: { yes: localized(g) }, label: {} } }),
  }
  const clock = (unit: ClockUnit) => {
    const before = Object.entries(agreement.facts).flatMap(([id, fact]) => (fact.kind === 'event' && fact.unit === unit ? [id] : []))
    return before.length > 0 && chance(g, 40) ? { after: some(g, before, 2) } : {}
  }
  switch (integer(g, 0, 8)) {
    case 0: {
      const options = some(g, optionPool, 4)
      return { kind: 'choice', options, ...common, ...(chance(g, 30) && { ifUnproven: pick(g, options) }) }
    }
    case 1:
      return { kind: 'yesno', ...common, ...(chance(g, 30) && { ifUnproven: 'no' }) }
    case 2:
      return { kind: 'role', also: chance(g, 50) ? some(g, ['both', 'nobody', 'outsider'], 3) : [], ...common }
    case 3: {
      const unit = pick(g, units)
      const min = integer(g, -5, 5)
      return { kind: 'number', unit, min, ...(chance(g, 50) && { max: min + integer(g, 0, 100_000) }), ...common }
    }
    case 4: {
      const unit = pick(g, clocks)
      const events = Object.entries(agreement.facts).flatMap(([id, fact]) => (fact.kind === 'event' ? [id] : []))
      return {
        kind: 'event',
        unit,
        ...clock(unit),
        ...(events.length > 0 && chance(g, 20) && { asOf: pick(g, events) }),
        ...common,
        ...(chance(g, 20) && { ifUnproven: 'ago 3' }),
      }
    }
    case 5: {
      const unit = pick(g, clocks)
      const events = Object.entries(agreement.facts).flatMap(([id, fact]) => (fact.kind === 'event' ? [id] : []))
      return { kind: 'reaction', unit, ...(events.length > 0 && chance(g, 50) && { to: pick(g, events) }), ...clock(unit), ...common }
    }
    case 6: {
      const unit = pick(g, clocks)
      return { kind: 'consent', unit, ...clock(unit), ...common }
    }
    case 7: {
      const numbers = Object.entries(agreement.facts).flatMap(([id, fact]) =>
        fact.kind === 'number' && fact.total === undefined ? [[id, fact.unit] as const] : [],
      )
      if (numbers.length > 0) {
        const [of, unit] = pick(g, numbers)
        return { kind: 'number', unit, min: 0, total: { of, over: 'year' }, ...common }
      }
      return { kind: 'number', unit: 'EUR', min: 0, ...common }
    }
    default: {
      const sections: Section[] = [
        { name: 'none', kind: 'point' },
        { name: 'late', kind: 'range', unit: pick(g, units), min: -3, max: 20 },
        { name: 'early', kind: 'range', unit: pick(g, units), min: 0 },
      ]
      return { kind: 'axis', sections: sections.slice(0, integer(g, 1, 3)), ...common }
    }
  }
}

/** An agreed number in the unit of its place, with terms and in any way of writing it. */
function quantityFrom(g: Gen, agreement: Agreement, unit: Unit, min = 0): Quantity {
  const term = `t-${unit}`
  const terms = term in agreement.terms && chance(g, 40) ? Array.from({ length: integer(g, 1, 2) }, () => term) : []
  const count = integer(g, terms.length > 0 ? 0 : min, 60)
  if (chance(g, 40)) return { terms, plus: count }
  if (unit === 'months' && chance(g, 40)) return { terms, plus: count * 12, unit: 'years' }
  if (unit === 'minutes' && chance(g, 40)) return { terms, plus: count * 60, unit: 'hours' }
  return { terms, plus: count, unit }
}

const rolesIn = (agreement: Agreement): readonly string[] => [
  ...Object.entries(agreement.facts).flatMap(([id, fact]) => (fact.kind === 'role' ? [id] : [])),
  ...Object.entries(agreement.decisions).flatMap(([id, decision]) => (decision.answer.kind === 'role' ? [id] : [])),
]

function conditionFrom(g: Gen, agreement: Agreement): Condition {
  const condition: Record<string, readonly Test[]> = {}
  const roles = rolesIn(agreement)
  for (const name of some(g, [...Object.keys(agreement.facts), ...Object.keys(agreement.decisions)], 3)) {
    const sections = sectionsOfInput(agreement, name)
    if (roles.includes(name) && chance(g, 40)) {
      const role = pick(g, roles)
      condition[name] = [chance(g, 50) ? { kind: 'same', as: role } : { kind: 'other', than: role }]
    } else {
      condition[name] = Array.from({ length: integer(g, 1, 2) }, () => testFrom(g, agreement, sections))
    }
  }
  return condition
}

function testFrom(g: Gen, agreement: Agreement, sections: readonly Section[]): Test {
  const section = pick(g, sections)
  if (section.kind === 'point') return { kind: 'is', value: section.name }
  const only = sections.filter((each) => each.kind === 'range').length === 1
  const named = only && chance(g, 50) ? {} : { section: section.name }
  const low = quantityFrom(g, agreement, section.unit, -3)
  switch (integer(g, 0, 2)) {
    case 0:
      return { kind: 'section', section: section.name }
    case 1:
      return { kind: 'compare', ...named, op: pick(g, ['<', '<=', '>', '>=', '='] as const), to: low }
    default:
      return {
        kind: 'between',
        ...named,
        from: low,
        to: { ...low, plus: low.plus + integer(g, 0, 9) * (low.unit === 'years' ? 12 : low.unit === 'hours' ? 60 : 1) },
      }
  }
}

function shapeFrom(g: Gen, agreement: Agreement): Shape {
  switch (integer(g, 0, 5)) {
    case 0:
      return { kind: 'choice', options: some(g, optionPool, 4) }
    case 1:
      return { kind: 'role', also: chance(g, 50) ? some(g, ['together', 'nobody'], 2) : [] }
    case 2:
      return {
        kind: 'amount',
        currency: pick(g, ['EUR', 'CHF'] as const),
        ...(chance(g, 50) && { from: agreement.parties[0]?.id ?? '', to: agreement.parties[1]?.id ?? '' }),
      }
    case 3:
      return { kind: 'share' }
    case 4:
      return { kind: 'duty' }
    default:
      return { kind: 'step', steps: some(g, ['nothing', 'remind', 'cure', 'stepIn'], 4) }
  }
}

function decisionFrom(g: Gen, agreement: Agreement, index: number, size: ArbitrarySize): Decision {
  const texts = size.texts ?? true
  const answer = shapeFrom(g, agreement)
  const rules: Rule[] = []
  const count = integer(g, 0, size.rules ?? 5)
  for (let number = 0; number < count; number += 1) {
    const otherwise = number === count - 1 && chance(g, 25)
    const before = rules.map((rule) => rule.id)
    rules.push({
      id: `r${index}-${number}`,
      ...(otherwise ? { when: {}, otherwise } : { when: conditionFrom(g, agreement) }),
      outcome: outcomeFrom(g, agreement, answer),
      ...(!otherwise && before.length > 0 && chance(g, 30) && { exceptionTo: some(g, before, 2) }),
      ...(texts && chance(g, 20) && { because: text(g), proposedBy: text(g), agreedOn: '2026-02-28', question: 'q.1' }),
    })
  }
  const reactions = Object.entries(agreement.facts).flatMap(([id, fact]) => (fact.kind === 'reaction' ? [[id, fact.unit] as const] : []))
  const on = answer.kind === 'step' && reactions.length > 0 && chance(g, 60) ? pick(g, reactions) : undefined
  return {
    ...(texts && chance(g, 50) && { question: localized(g) }),
    answer,
    ...(chance(g, 30) && { anchor: 'case' }),
    rules,
    ...(chance(g, 30) && { exclusions: [{ id: '1', when: conditionFrom(g, agreement), because: texts ? text(g) : 'never' }] }),
    ...(on !== undefined &&
      answer.kind === 'step' && {
        ladder: {
          on: on[0],
          steps: answer.steps.map((step, at) => [{ terms: [], plus: at * 5, ...(chance(g, 50) && { unit: on[1] }) }, step] as const),
        },
      }),
    ...(texts && chance(g, 20) && { words: { answer: { yes: localized(g) }, when: {} } }),
  }
}

function whoFrom(g: Gen, agreement: Agreement, extras: readonly string[]): Who {
  const roles = rolesIn(agreement)
  if (roles.length > 0 && chance(g, 40)) {
    return agreement.parties.length === 2 && chance(g, 50)
      ? { kind: 'other', than: pick(g, roles) }
      : { kind: 'role', role: pick(g, roles) }
  }
  return { kind: 'is', value: pick(g, [...agreement.parties.map((party) => party.id), ...extras]) }
}

function outcomeFrom(g: Gen, agreement: Agreement, answer: Shape): Outcome {
  if (chance(g, 8)) return chance(g, 50) ? { kind: 'talk', step: 'Gespräch führen' } : { kind: 'perLaw', source: '§ 89b HGB' }
  switch (answer.kind) {
    case 'choice':
      return { kind: 'choice', option: pick(g, answer.options) }
    case 'step':
      return { kind: 'step', step: pick(g, answer.steps) }
    case 'role': {
      if (chance(g, 70)) return { kind: 'role', who: [whoFrom(g, agreement, answer.also)], mode: 'one' }
      const who = some(
        g,
        agreement.parties.map((party): Who => ({ kind: 'is', value: party.id })),
        3,
      )
      const roles = rolesIn(agreement)
      const others: readonly Who[] = roles.length > 0 && chance(g, 30) ? [{ kind: 'others', than: pick(g, roles) }] : who
      return { kind: 'role', who: others, mode: pick(g, ['each', 'together'] as const) }
    }
    case 'amount':
      return { kind: 'amount', lines: Array.from({ length: chance(g, 70) ? 1 : 2 }, () => lineFrom(g, agreement, answer.currency)) }
    case 'share': {
      const [first, ...others] = some(
        g,
        agreement.parties.map((party): Who => ({ kind: 'is', value: party.id })),
        3,
      )
      const part = integer(g, 0, 3333)
      return { kind: 'share', parts: [{ who: first as Who, part: 'rest' }, ...others.map((who) => ({ who, part }))] }
    }
    case 'duty': {
      const events = Object.entries(agreement.facts).flatMap(([id, fact]) => (fact.kind === 'event' ? [id] : []))
      if (events.length === 0 || chance(g, 30)) return { kind: 'noDuty' }
      const unit = pick(g, clocks)
      const plus = integer(g, 0, 30)
      const within: Quantity =
        `t-${unit}` in agreement.terms && chance(g, 50)
          ? { terms: [`t-${unit}`], plus: 0 }
          : pick(g, [
              { terms: [], plus, unit },
              { terms: [], plus: plus * 12, unit: 'years' as const },
            ])
      const who = (): Who => whoFrom(g, agreement, [])
      return {
        kind: 'duty',
        duty: 'teile',
        by: who(),
        to: who(),
        within,
        from: pick(g, events),
        ...(chance(g, 30) && { orFrom: pick(g, events) }),
      }
    }
    default:
      return unreachable(answer)
  }
}

function lineFrom(g: Gen, agreement: Agreement, currency: Unit): AmountLine {
  const numbers = Object.entries(agreement.facts).flatMap(([id, fact]) => (fact.kind === 'number' ? [[id, fact.unit] as const] : []))
  const money = numbers.filter(([, unit]) => unit === currency).map(([id]) => id)
  const counts = numbers.filter(([, unit]) => unit !== 'percent' && unit !== 'EUR' && unit !== 'CHF').map(([id]) => id)
  const limits = chance(g, 30) ? { floor: { terms: [], plus: 100 }, cap: { terms: [], plus: 5050, unit: currency } } : {}
  const times = counts.length > 0 && chance(g, 30) ? { times: pick(g, counts) } : {}
  if (money.length > 0 && chance(g, 60)) {
    const of = pick(g, money)
    if (chance(g, 50)) return { of, ...times, rate: { kind: 'percent', basisPoints: quantityFrom(g, agreement, 'percent') }, ...limits }
    const bound: Quantity = currency === 'EUR' && 'rest' in agreement.terms ? { terms: ['rest'], plus: 0 } : { terms: [], plus: 2_500_000 }
    return {
      of,
      ...times,
      rate: { kind: 'percent', basisPoints: { terms: [], plus: 10_000 } },
      tiers: {
        ...(chance(g, 40) && { after: pick(g, money) }),
        each: [
          [bound, 900],
          [{ terms: [], plus: 12_000_050, unit: currency }, integer(g, 0, 1000)],
          ['rest', 300],
        ],
      },
      ...limits,
    }
  }
  if (counts.length > 0 && chance(g, 60)) {
    const of = pick(g, counts)
    return { of, ...(times.times === of ? {} : times), rate: { kind: 'per', minor: quantityFrom(g, agreement, currency) }, ...limits }
  }
  return { rate: { kind: 'fixed', minor: quantityFrom(g, agreement, currency) } }
}

function clausesFrom(g: Gen, agreement: Agreement): readonly ClauseText[] {
  const rules = Object.values(agreement.decisions).flatMap((decision) => decision.rules.map((rule) => rule.id))
  return Array.from({ length: integer(g, 0, 2) }, (_, index): ClauseText => ({
    id: String(index + 1),
    topic: 'protection',
    ...(chance(g, 50) && { heading: localized(g) }),
    text: localized(g),
    ...(rules.length > 0 && chance(g, 50) && { rules: some(g, rules, 3) }),
    ...(chance(g, 30) && { question: 'q.1', proposedBy: text(g), agreedOn: '2026-02-28', decides: 'nothing' as const }),
  }))
}
