import type { Agreement, Condition, Quantity, Section, Test, Unit } from '#core/agreement/agreement.ts'
import { answerSectionsOf, sectionsOf, testSpans } from '#core/agreement/axis.ts'
import type { Region, Span } from '#core/agreement/situation.ts'

const sectionsFor = (agreement: Agreement, id: string): readonly Section[] =>
  Object.hasOwn(agreement.facts, id) ? sectionsOf(agreement, id) : answerSectionsOf(agreement, id)

/** A region as the condition of a rule or an exclusion that covers exactly it. */
export const regionCondition = (agreement: Agreement, region: Region): Condition =>
  Object.fromEntries(
    Object.entries(region).map(([id, spans]) => {
      const sections = sectionsFor(agreement, id)
      return [id, spans.map((span) => testOf(sections, span))]
    }),
  )

function testOf(sections: readonly Section[], span: Span): Test {
  const section = sections.find((one) => one.name === span.section)
  if (section?.kind !== 'range') return { kind: 'is', value: span.section }
  const ranges = sections.filter((one) => one.kind === 'range')
  const named = ranges.length > 1 || sections.length > 1 ? { section: span.section } : {}
  const from = span.from ?? section.min
  const quantity = (plus: number): Quantity => ({ terms: [], plus, unit: section.unit satisfies Unit })
  const to = span.to ?? section.max
  if (from <= section.min && (span.to === undefined || span.to === section.max))
    return sections.length > 1 ? { kind: 'section', section: span.section } : { kind: 'compare', op: '>=', to: quantity(from) }
  if (to === undefined || to === section.max) return { kind: 'compare', ...named, op: '>=', to: quantity(from) }
  if (from <= section.min) return { kind: 'compare', ...named, op: '<=', to: quantity(to) }
  return { kind: 'between', ...named, from: quantity(from), to: quantity(to) }
}

/** A condition as the region it covers, for telling; comparisons of two facts with each other are left out. */
export const conditionRegion = (agreement: Agreement, when: Condition): Region =>
  Object.fromEntries(
    Object.entries(when).flatMap(([id, tests]) => {
      const spans = tests.flatMap((test) =>
        test.kind === 'same' || test.kind === 'other' ? [] : testSpans(agreement, sectionsFor(agreement, id), test),
      )
      return spans.length === 0 ? [] : [[id, spans]]
    }),
  )
