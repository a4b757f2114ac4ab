import { describe, expect, test } from 'vitest'
import type { Agreement, Fact, Quantity } from './agreement.ts'
import { answerSectionsOf, quantity, sectionsOf, sectionsOfInput, spanTest, testSpans, wholeSpan } from './axis.ts'
import type { AxisTest } from './axis.ts'
import type { Span } from './situation.ts'

const facts: Readonly<Record<string, Fact>> = {
  way: { kind: 'choice', options: ['free', 'no'] },
  done: { kind: 'yesno' },
  actor: { kind: 'role', also: ['both'] },
  value: { kind: 'number', unit: 'EUR', min: 0, max: 1000 },
  end: { kind: 'event', unit: 'months' },
  late: { kind: 'reaction', unit: 'days' },
  consent: { kind: 'consent', unit: 'days' },
  free: {
    kind: 'axis',
    sections: [
      { name: 'none', kind: 'point' },
      { name: 'some', kind: 'range', unit: 'pieces', min: 1, max: 9 },
    ],
  },
}
const agreement: Agreement = {
  format: 'handschlag/agreement@1',
  parties: [{ id: 'a' }, { id: 'b' }],
  terms: { tail: { value: 18, unit: 'months' }, cure: { value: 5, unit: 'days' } },
  facts,
  decisions: {
    who: { answer: { kind: 'role', also: ['together'] }, rules: [] },
    pay: { answer: { kind: 'duty' }, rules: [] },
    sum: { answer: { kind: 'amount', currency: 'EUR' }, rules: [] },
  },
}
const n = (plus: number, ...terms: string[]): Quantity => ({ terms, plus })

test.for<[fact: string, axis: string]>([
  ['way', 'free | no'],
  ['done', 'yes | no'],
  ['actor', 'a | b | both'],
  ['value', 'value EUR 0..1000'],
  ['end', 'notYet | ago months 0..'],
  ['late', 'notDue | done days 0.. | open days 0..'],
  ['consent', 'notAsked | yes | no | silent days 0..'],
  ['free', 'none | some pieces 1..9'],
])('%s is %s', ([fact, axis]) => {
  const told = sectionsOf(agreement, fact).map((section) =>
    section.kind === 'point' ? section.name : `${section.name} ${section.unit} ${section.min}..${section.max ?? ''}`,
  )
  expect(told.join(' | ')).toBe(axis)
})

test.for<[decision: string, names: string]>([
  ['who', 'a | b | together | each | talk | perLaw'],
  ['pay', 'duty | noDuty | talk | perLaw'],
  ['sum', 'value | talk | perLaw'],
])('of %s a condition may name %s', ([decision, names]) =>
  expect(
    answerSectionsOf(agreement, decision)
      .map((section) => section.name)
      .join(' | '),
  ).toBe(names),
)

test('terms are put in', () => {
  expect(quantity(agreement, n(0, 'tail'))).toBe(18)
  expect(quantity(agreement, n(-2, 'cure', 'cure'))).toBe(8)
})

describe('a condition selects spans', () => {
  test.for<[name: string, fact: string, test: AxisTest, spans: string]>([
    ['a point', 'way', { kind: 'is', value: 'no' }, 'no'],
    ['a whole interval', 'late', { kind: 'section', section: 'done' }, 'done 0..'],
    ['at most', 'end', { kind: 'compare', op: '<=', to: n(0, 'tail') }, 'ago 0..18'],
    ['less', 'end', { kind: 'compare', op: '<', to: n(0, 'tail') }, 'ago 0..17'],
    ['more', 'end', { kind: 'compare', op: '>', to: n(0, 'tail') }, 'ago 19..'],
    ['at least', 'late', { kind: 'compare', section: 'open', op: '>=', to: n(1, 'cure') }, 'open 6..'],
    ['exactly', 'value', { kind: 'compare', op: '=', to: n(7) }, 'value 7..7'],
    ['between, both included', 'end', { kind: 'between', from: n(3), to: n(10) }, 'ago 3..10'],
    ['cut to the bounds', 'value', { kind: 'compare', op: '>', to: n(5) }, 'value 6..1000'],
    ['below the least: nothing', 'value', { kind: 'compare', op: '<', to: n(0) }, ''],
    ['above the greatest: nothing', 'value', { kind: 'compare', op: '>', to: n(1000) }, ''],
    ['from below', 'free', { kind: 'between', from: n(-5), to: n(3) }, 'some 1..3'],
  ])('%s', ([, fact, selected, spans]) => {
    const told = testSpans(agreement, sectionsOf(agreement, fact), selected).map((span) =>
      span.from === undefined ? span.section : `${span.section} ${span.from}..${span.to ?? ''}`,
    )
    expect(told.join(' | ')).toBe(spans)
  })

  test('a name that the axis does not have is a bug of the caller', () => {
    expect(() => testSpans(agreement, sectionsOf(agreement, 'way'), { kind: 'is', value: 'x' })).toThrow('must hold')
    expect(() => testSpans(agreement, sectionsOf(agreement, 'late'), { kind: 'compare', op: '>', to: n(1) })).toThrow('must hold')
  })
})

test.for<[input: string, span: Span]>([
  ['way', { section: 'no' }],
  ['end', { section: 'ago', from: 3 }],
  ['end', { section: 'ago', from: 0, to: 3 }],
  ['end', { section: 'ago', from: 4, to: 4 }],
  ['late', { section: 'open', from: 0 }],
  ['value', { section: 'value', from: 0, to: 1000 }],
  ['value', { section: 'value', from: 7, to: 1000 }],
  ['sum', { section: 'value', from: -5, to: 9 }],
  ['who', { section: 'together' }],
])('of %s a span is written as a test that reads as the same span: %o', ([input, span]) => {
  const sections = sectionsOfInput(agreement, input)
  expect(testSpans(agreement, sections, spanTest(sections, span))).toEqual([span])
})

test('the whole of a section', () => {
  expect(wholeSpan({ name: 'x', kind: 'point' })).toEqual({ section: 'x' })
  expect(wholeSpan({ name: 'x', kind: 'range', unit: 'days', min: 0 })).toEqual({ section: 'x', from: 0 })
})
