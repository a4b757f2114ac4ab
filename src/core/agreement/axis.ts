import { assert, unreachable } from '../shared/assert.ts'
import type { Agreement, Condition, DecisionId, FactId, Quantity, Section, Test, Unit } from './agreement.ts'
import type { Region, Span } from './situation.ts'

/**
 * Facts as axes. Whatever short form a fact was written in, the engine sees one thing: an ordered list of sections, each a
 * named point or an interval of whole numbers. A condition on a fact selects spans of that axis.
 *
 *     choice [free, no]   free | no
 *     yesno               yes | no
 *     role, also [both]   a | b | both
 *     number EUR, min 0   value 0..            (cents)
 *     event months        notYet | ago 0..
 *     reaction days       notDue | done 0.. | open 0..
 *     consent days        notAsked | yes | no | silent 0..
 */
type RangeSection = Extract<Section, { kind: 'range' }>

/** A condition that speaks of one axis only; `same` and `other` compare two. */
export type AxisTest = Exclude<Test, { kind: 'same' } | { kind: 'other' }>

const point = (name: string): Section => ({ name, kind: 'point' })

const range = (name: string, unit: Unit, min: number, max?: number): Section =>
  max === undefined ? { name, kind: 'range', unit, min } : { name, kind: 'range', unit, min, max }

/** The sections of a fact in their fixed order. The fact exists. */
export function sectionsOf(agreement: Agreement, factId: FactId): readonly Section[] {
  const fact = agreement.facts[factId]
  assert(fact !== undefined, `the fact ${factId} exists`)
  switch (fact.kind) {
    case 'choice':
      return fact.options.map(point)
    case 'yesno':
      return [point('yes'), point('no')]
    case 'role':
      return [...agreement.parties.map((party) => point(party.id)), ...fact.also.map(point)]
    case 'number':
      return [range('value', fact.unit, fact.min, fact.max)]
    case 'event':
      return [point('notYet'), range('ago', fact.unit, 0)]
    case 'reaction':
      return [point('notDue'), range('done', fact.unit, 0), range('open', fact.unit, 0)]
    case 'consent':
      return [point('notAsked'), point('yes'), point('no'), range('silent', fact.unit, 0)]
    case 'axis':
      return fact.sections
    default:
      return unreachable(fact)
  }
}

/**
 * What a condition on an inner decision may name, as sections: its options, parties and extras, steps, or its amount, and
 * always `talk` and `perLaw`. `each` and `together` stand for a role outcome of several, unless declared as extras;
 * `duty` and `noDuty` for a duty. Of a share nothing but `talk` and `perLaw` can be asked.
 */
export function answerSectionsOf(agreement: Agreement, decisionId: DecisionId): readonly Section[] {
  const decision = agreement.decisions[decisionId]
  assert(decision !== undefined, `the decision ${decisionId} exists`)
  const { answer } = decision
  const honest = [point('talk'), point('perLaw')]
  switch (answer.kind) {
    case 'choice':
      return [...answer.options.map(point), ...honest]
    case 'role': {
      const several = ['each', 'together'].filter((mode) => !answer.also.includes(mode))
      return [...agreement.parties.map((party) => point(party.id)), ...answer.also.map(point), ...several.map(point), ...honest]
    }
    case 'amount':
      return [range('value', answer.currency, Number.MIN_SAFE_INTEGER), ...honest]
    case 'share':
      return honest
    case 'duty':
      return [point('duty'), point('noDuty'), ...honest]
    case 'step':
      return [...answer.steps.map(point), ...honest]
    default:
      return unreachable(answer)
  }
}

/** The agreed number with its terms put in, in the unit it is used in. The terms exist (`checkAgreement`). */
export function quantity(agreement: Agreement, agreed: Quantity): number {
  let sum = agreed.plus
  for (const id of agreed.terms) {
    const term = agreement.terms[id]
    assert(term !== undefined, `the term ${id} exists`)
    sum += term.value
  }
  return sum
}

/** The section a comparison speaks of: the one it names, else the only interval of the axis. */
function rangeOf(sections: readonly Section[], name: string | undefined): RangeSection {
  let found: RangeSection | undefined
  for (const section of sections) {
    if (section.kind !== 'range' || (name !== undefined && section.name !== name)) continue
    assert(found === undefined, 'a comparison names one interval of its axis')
    found = section
  }
  assert(found !== undefined, 'a comparison names one interval of its axis')
  return found
}

/**
 * The spans of an axis that a condition selects, cut to the declared bounds; none when it selects nothing. A comparison
 * speaks of its interval only, never of `notYet`, `notDue` or `notAsked` (S1).
 */
export function testSpans(agreement: Agreement, sections: readonly Section[], test: AxisTest): readonly Span[] {
  switch (test.kind) {
    case 'is':
      return whole(sections, test.value)
    case 'section':
      return whole(sections, test.section)
    case 'between':
      return cut(rangeOf(sections, test.section), quantity(agreement, test.from), quantity(agreement, test.to))
    case 'compare': {
      const section = rangeOf(sections, test.section)
      const to = quantity(agreement, test.to)
      switch (test.op) {
        case '<':
          return cut(section, section.min, to - 1)
        case '<=':
          return cut(section, section.min, to)
        case '>':
          return cut(section, to + 1, undefined)
        case '>=':
          return cut(section, to, undefined)
        case '=':
          return cut(section, to, to)
        default:
          return unreachable(test.op)
      }
    }
    default:
      return unreachable(test)
  }
}

/** The whole of a section as a span. */
export const wholeSpan = (section: Section): Span => {
  if (section.kind === 'point') return { section: section.name }
  return section.max === undefined
    ? { section: section.name, from: section.min }
    : { section: section.name, from: section.min, to: section.max }
}

function whole(sections: readonly Section[], name: string): readonly Span[] {
  const section = sections.find((candidate) => candidate.name === name)
  assert(section !== undefined, 'the axis has the section that is named')
  return [wholeSpan(section)]
}

function cut(section: RangeSection, from: number, to: number | undefined): readonly Span[] {
  const low = Math.max(from, section.min)
  const high = to === undefined ? section.max : section.max === undefined ? to : Math.min(to, section.max)
  if (high === undefined) return [{ section: section.name, from: low }]
  return low <= high ? [{ section: section.name, from: low, to: high }] : []
}

/** The sections of whatever a condition may name: a fact, or a decision by its answers. */
export const sectionsOfInput = (agreement: Agreement, id: string): readonly Section[] =>
  Object.hasOwn(agreement.facts, id) ? sectionsOf(agreement, id) : answerSectionsOf(agreement, id)

/** A region as a condition that covers exactly it. */
export const regionCondition = (agreement: Agreement, region: Region): Condition =>
  Object.fromEntries(
    Object.entries(region).map(([id, spans]) => {
      const sections = sectionsOfInput(agreement, id)
      return [id, spans.map((span) => spanTest(sections, span))]
    }),
  )

/** What `testSpans` reads as this span, in the shortest form. */
export function spanTest(sections: readonly Section[], span: Span): AxisTest {
  const section = sections.find((one) => one.name === span.section)
  if (section?.kind !== 'range') return { kind: 'is', value: span.section }
  const named = sections.length > 1 ? { section: span.section } : {}
  const quantityOf = (plus: number): Quantity => ({ terms: [], plus, unit: section.unit })
  const from = span.from ?? section.min
  const toEnd = span.to === undefined || span.to === section.max
  if (from <= section.min && toEnd)
    return sections.length > 1 ? { kind: 'section', section: span.section } : { kind: 'compare', op: '>=', to: quantityOf(from) }
  if (toEnd) return { kind: 'compare', ...named, op: '>=', to: quantityOf(from) }
  if (from <= section.min) return { kind: 'compare', ...named, op: '<=', to: quantityOf(span.to) }
  return { kind: 'between', ...named, from: quantityOf(from), to: quantityOf(span.to) }
}
