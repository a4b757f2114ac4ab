import type { Side } from '#core/access/role.ts'
import type { Example } from '../access/tables.ts'
import type { Confidence, Lever, LeverCode, Place, Recurrence, SheetCurrency, ThreePoint, ValueSheet } from '#core/value/sheet.ts'

/** What the people of the examples think the cooperation is worth. Who is missing has not handed in yet. */
export const valueSheets: Readonly<Record<Example, Readonly<Partial<Record<Side, ValueSheet>>>>> = {
  finished: {
    a: sheet({
      alone: [35_000, 48_000, 60_000],
      coordination: [5_000, 4_000, 3_000],
      brings: 40,
      works: 45,
      levers: [
        ['crossSelling', 'joint', 'yearly', 4, [26_000, 40_000, 60_000], 'medium'],
        ['biggerOrders', 'joint', 'yearly', 9, [4_000, 18_000, 40_000], 'low'],
        ['utilisation', 'own', 'yearly', 3, [3_000, 8_000, 12_000], 'medium'],
        ['startUp', 'own', 'once', 0, [14_000, 9_000, 6_000], 'high'],
        ['interfaceErrors', 'joint', 'yearly', 2, [4_000, 2_500, 1_000], 'medium'],
      ],
    }),
    b: sheet({
      alone: [50_000, 65_000, 80_000],
      coordination: [6_000, 5_000, 4_000],
      brings: 60,
      works: 55,
      levers: [
        ['crossSelling', 'joint', 'yearly', 3, [30_000, 45_000, 75_000], 'medium'],
        ['speed', 'joint', 'yearly', 6, [6_000, 9_000, 15_000], 'medium'],
        ['purchasing', 'own', 'yearly', 2, [1_500, 3_000, 4_500], 'high'],
        ['startUp', 'own', 'once', 0, [12_000, 8_000, 5_000], 'high'],
        ['missedOrders', 'own', 'yearly', 0, [3_000, 2_000, 1_000], 'low'],
      ],
    }),
  },
  'half-done': {
    a: sheet({
      alone: [60_000, 90_000, 120_000],
      coordination: [16_000, 11_000, 8_000],
      brings: 50,
      works: 60,
      levers: [
        ['biggerOrders', 'joint', 'yearly', 6, [20_000, 55_000, 110_000], 'low'],
        ['newMarkets', 'joint', 'yearly', 12, [0, 25_000, 60_000], 'low'],
        ['startUp', 'own', 'once', 0, [25_000, 16_000, 12_000], 'medium'],
      ],
    }),
  },
  quarrelling: {
    a: sheet({
      alone: [70_000, 85_000, 95_000],
      coordination: [18_000, 12_000, 9_000],
      brings: 60,
      works: 25,
      levers: [
        ['image', 'joint', 'yearly', 6, [5_000, 14_000, 25_000], 'medium'],
        ['crossSelling', 'joint', 'yearly', 6, [10_000, 24_000, 40_000], 'medium', ['a', 'b']],
        ['leaving', 'own', 'once', 0, [20_000, 12_000, 8_000], 'medium'],
      ],
    }),
    b: sheet({
      alone: [55_000, 70_000, 90_000],
      coordination: [12_000, 8_000, 5_000],
      brings: 30,
      works: 45,
      levers: [
        ['crossSelling', 'joint', 'yearly', 3, [45_000, 80_000, 130_000], 'low', ['a', 'b']],
        ['knowHow', 'joint', 'yearly', 3, [10_000, 20_000, 35_000], 'medium', ['b', 'c']],
        ['startUp', 'own', 'once', 0, [15_000, 10_000, 6_000], 'medium'],
      ],
    }),
    c: sheet({
      alone: [30_000, 42_000, 55_000],
      coordination: [12_000, 9_000, 7_000],
      brings: 10,
      works: 30,
      levers: [
        ['crossSelling', 'joint', 'yearly', 9, [5_000, 30_000, 50_000], 'low', ['a', 'c']],
        ['missedOrders', 'own', 'yearly', 0, [14_000, 9_000, 5_000], 'medium'],
        ['legal', 'joint', 'once', 0, [9_000, 6_000, 4_000], 'high'],
      ],
    }),
  },
}

type Written = readonly [pessimistic: number, likely: number, optimistic: number]

/** In whole units of money, as people think of it. */
function sheet(said: {
  readonly alone: Written
  readonly coordination: Written
  readonly brings: number
  readonly works: number
  readonly levers: readonly (readonly [LeverCode, Place, Recurrence, from: number, Written, Confidence, needs?: readonly Side[]])[]
}): ValueSheet {
  return {
    currency: 'EUR' satisfies SheetCurrency,
    alone: threePoint(said.alone),
    aloneConfidence: 'medium',
    coordination: threePoint(said.coordination),
    coordinationConfidence: 'low',
    brings: said.brings,
    works: said.works,
    levers: said.levers.map(([code, place, every, from, amount, confidence, needs], at): Lever => ({
      id: String(at + 1),
      code,
      note: '',
      place,
      every,
      from,
      amount: threePoint(amount),
      confidence,
      ...(needs === undefined ? {} : { needs }),
    })),
  }
}

function threePoint([pessimistic, likely, optimistic]: Written): ThreePoint {
  return { pessimistic: pessimistic * 100, likely: likely * 100, optimistic: optimistic * 100 }
}
