import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gapsOf, trendsOf, type FitSheets } from './gaps.ts'
import {
  knowledgeIds,
  mustAnswers,
  mustIds,
  readinessAnswers,
  readinessIds,
  scaleIds,
  sharings,
  steps,
  weights,
  wishIds,
  type ScaleId,
  type Step,
} from './items.ts'
import { emptyFit, fitProgress, isWholeFit, type FitDraft, type FitSheet, type Wish } from './sheet.ts'
import { talkingPoints, topicsToSettle, type TalkingPoint } from './talking-points.ts'

const all = <Id extends string, Answer>(ids: readonly Id[], answer: Answer): Record<Id, Answer> =>
  Object.fromEntries(ids.map((id) => [id, answer])) as Record<Id, Answer>

/** Everything in order, in the middle of every scale. */
const calm: FitSheet = {
  readiness: all(readinessIds, 'agree'),
  musts: all(mustIds, 'met'),
  wishes: all(wishIds, { weight: 1, met: 50 }),
  scales: all(scaleIds, 50),
  knowledge: all(knowledgeIds, 'could'),
  notes: {},
}

const scaled = (given: Partial<Record<ScaleId, Step>>): FitSheet => ({ ...calm, scales: { ...calm.scales, ...given } })

type AB = 'a' | 'b'
const sides = ['a', 'b'] as const

const each = <Id extends string, Answer>(ids: readonly Id[], answer: fc.Arbitrary<Answer>): fc.Arbitrary<Record<Id, Answer>> =>
  fc.record(Object.fromEntries(ids.map((id) => [id, answer])) as Record<Id, fc.Arbitrary<Answer>>) as fc.Arbitrary<Record<Id, Answer>>

const wish: fc.Arbitrary<Wish> = fc
  .constantFrom(...weights)
  .chain((weight): fc.Arbitrary<Wish> =>
    weight === 0 ? fc.constant({ weight, met: null }) : fc.constantFrom(...steps).map((met) => ({ weight, met })),
  )
const sheet: fc.Arbitrary<FitSheet> = fc.record({
  readiness: each(readinessIds, fc.constantFrom(...readinessAnswers)),
  musts: each(mustIds, fc.constantFrom(...mustAnswers)),
  wishes: each(wishIds, wish),
  scales: each(scaleIds, fc.constantFrom(...steps)),
  knowledge: each(knowledgeIds, fc.constantFrom(...sharings)),
  notes: fc.constant({}),
})
const two = fc.record({ a: sheet, b: sheet })

const swapped = ({ a, b }: { readonly a: FitSheet; readonly b: FitSheet }): FitSheets<AB> => ({ a: b, b: a })

/** Every side by the name of the other, in the order of the sides. */
const mirrored = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, part: unknown) => (Array.isArray(part) ? part.map(other).toSorted(byName) : renamed(key, part))))

const other = (part: unknown): unknown => (part === 'a' ? 'b' : part === 'b' ? 'a' : part)
const byName = (one: unknown, two: unknown): number => (typeof one === 'string' && typeof two === 'string' ? (one < two ? -1 : 1) : 0)
const renamed = (key: string, part: unknown): unknown =>
  (key === 'steps' || key === 'moved') && typeof part === 'object' && part !== null
    ? Object.fromEntries(
        Object.entries(part)
          .map(([side, step]) => [other(side) as string, step as unknown] as const)
          .toSorted(([one], [two]) => byName(one, two)),
      )
    : part

const sorted = (value: unknown): unknown => mirrored(mirrored(value))

describe('no side is first', () => {
  test('swapping the sides swaps the gaps and the talking points, and nothing else', () =>
    fc.assert(
      fc.property(two, (sheets) => {
        expect(mirrored(gapsOf(sheets, sides))).toEqual(sorted(gapsOf(swapped(sheets), sides)))
        expect(mirrored(talkingPoints(sheets, sides))).toEqual(sorted(talkingPoints(swapped(sheets), sides)))
        expect(topicsToSettle(talkingPoints(sheets, sides))).toEqual(topicsToSettle(talkingPoints(swapped(sheets), sides)))
      }),
    ))
})

describe('a gap is never an average', () => {
  test('every step that a side chose is there as it was chosen, and what is apart is the distance of two of them', () =>
    fc.assert(
      fc.property(fc.record({ a: sheet, b: sheet, c: sheet }), (sheets) => {
        for (const gap of gapsOf(sheets, ['a', 'b', 'c'])) {
          expect(gap.steps).toEqual({ a: sheets.a.scales[gap.scale], b: sheets.b.scales[gap.scale], c: sheets.c.scales[gap.scale] })
          const [low, high] = [gap.lower[0], gap.higher[0]]
          if (low === undefined || high === undefined) expect(new Set(Object.values(gap.steps)).size).toBe(1)
          else expect((sheets[high].scales[gap.scale] - sheets[low].scales[gap.scale]) / 25).toBe(gap.apart)
        }
      }),
    ))

  test('0 and 100 are four steps apart, and are talked about; 50 and 50 are not', () => {
    const apart = { a: scaled({ goal: 0 }), b: scaled({ goal: 100 }) }
    expect(talkingPoints(apart, sides)).toEqual([{ kind: 'apart', about: 'goal', apart: 4, lower: ['a'], higher: ['b'] }])
    expect(talkingPoints({ a: calm, b: calm }, sides)).toEqual([])
  })
})

test.for<[name: string, a: Partial<FitSheet>, b: Partial<FitSheet>, points: readonly TalkingPoint<AB>[]]>([
  [
    'a must that is not met',
    { musts: { ...calm.musts, solid: 'notMet' } },
    {},
    [{ kind: 'must', about: 'solid', sides: ['a'], isUnclear: false }],
  ],
  [
    'a must that is not clear',
    {},
    { musts: { ...calm.musts, free: 'unclear' } },
    [{ kind: 'must', about: 'free', sides: ['b'], isUnclear: true }],
  ],
  ['what a side does not need is no point', { musts: { ...calm.musts, free: 'notNeeded' } }, {}, []],
  [
    'a statement that does not hold for both',
    { readiness: { ...calm.readiness, time: 'partly' } },
    { readiness: { ...calm.readiness, time: 'disagree' } },
    [{ kind: 'readiness', about: 'time', sides: ['a', 'b'] }],
  ],
  ['one step may be chance', { scales: { ...calm.scales, pace: 75 } }, {}, []],
  [
    'what both see low',
    { scales: { ...calm.scales, wayOut: 0 } },
    { scales: { ...calm.scales, wayOut: 25 } },
    [{ kind: 'low', about: 'wayOut' }],
  ],
  [
    'a great wish that is hardly met',
    { wishes: { ...calm.wishes, region: { weight: 3, met: 25 } } },
    { wishes: { ...calm.wishes, region: { weight: 0, met: null } } },
    [{ kind: 'wish', about: 'region', sides: ['a'] }],
  ],
  [
    'knowledge that flows one way',
    { knowledge: { ...calm.knowledge, prices: 'can' } },
    { knowledge: { ...calm.knowledge, prices: 'cannot' } },
    [{ kind: 'oneSided', about: 'prices', shares: ['a'], keeps: ['b'] }],
  ],
  [
    'the furthest apart first',
    { scales: { ...calm.scales, goal: 0, roles: 0 } },
    { scales: { ...calm.scales, goal: 50, roles: 100 } },
    [
      { kind: 'apart', about: 'roles', apart: 4, lower: ['a'], higher: ['b'] },
      { kind: 'apart', about: 'goal', apart: 2, lower: ['a'], higher: ['b'] },
    ],
  ],
])('%s', ([, a, b, points]) => expect(talkingPoints({ a: { ...calm, ...a }, b: { ...calm, ...b } }, sides)).toEqual(points))

describe('through the rounds', () => {
  test('what moved is told for each side, the greatest movement first', () => {
    const before = { a: scaled({ goal: 25 }), b: calm }
    const now = { a: scaled({ goal: 50 }), b: scaled({ openness: 0 }) }
    expect(trendsOf([before, now], sides)).toMatchObject([
      { scale: 'openness', moved: { b: -2 }, wider: 2 },
      { scale: 'goal', moved: { a: 1 }, wider: -1 },
    ])
  })

  test('one round has no history', () => expect(trendsOf([{ a: calm, b: calm }], sides)).toEqual([]))

  test('swapping the sides swaps who moved', () =>
    fc.assert(
      fc.property(two, two, (one, next) => {
        expect(mirrored(trendsOf([one, next], sides))).toEqual(sorted(trendsOf([swapped(one), swapped(next)], sides)))
      }),
    ))
})

describe('handing in', () => {
  test('takes every answer', () =>
    fc.assert(
      fc.property(sheet, fc.constantFrom(...scaleIds), (whole, scale) => {
        expect(isWholeFit(whole)).toBe(true)
        const { [scale]: _, ...scales } = whole.scales
        expect(isWholeFit({ ...whole, scales } satisfies FitDraft)).toBe(false)
      }),
    ))

  test('asks how far a wish is there only where it matters', () => {
    expect(isWholeFit({ ...calm, wishes: { ...calm.wishes, size: { weight: 2, met: null } } })).toBe(false)
    expect(isWholeFit({ ...calm, wishes: { ...calm.wishes, size: { weight: 0, met: null } } })).toBe(true)
  })

  test('nothing is answered beforehand, and it can be answered in twenty minutes', () => {
    expect(fitProgress(emptyFit).done).toBe(0)
    expect(fitProgress(emptyFit).all).toBeLessThanOrEqual(40)
  })
})
