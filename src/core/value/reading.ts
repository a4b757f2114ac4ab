import { caseBy, weightOf, type Sheets, type ValueCase } from './case.ts'
import { isCost, type LeverCode, type ThreePoint } from './sheet.ts'

/** What one side's sheet says, ready to be reckoned with. */
export interface Reading<Party extends string = string> {
  readonly given: ValueCase<Party>
  /** Of 100 joint projects, how many come through each party, and of 100 hours how many each works, as this side sees it. */
  readonly brings: Readonly<Record<Party, number>>
  readonly works: Readonly<Record<Party, number>>
}

/** The readings of all sides, in the order of the parties; none where the sheets speak of different currencies. */
export function readingsOf<Party extends string>(sheets: Sheets<Party>, parties: readonly Party[]): readonly Reading<Party>[] {
  return parties.flatMap((by) => {
    const given = caseBy(sheets, parties, by)
    return given === undefined
      ? []
      : [{ given, brings: mixOf(parties, by, sheets[by].brings), works: mixOf(parties, by, sheets[by].works) }]
  })
}

/** A side speaks of itself; what is left of a hundred falls to the others alike. */
const mixOf = <Party extends string>(parties: readonly Party[], by: Party, own: number): Readonly<Record<Party, number>> =>
  Object.fromEntries(parties.map((party) => [party, party === by ? own : (100 - own) / (parties.length - 1)])) as Record<Party, number>

/** What the sides say about the same part of the joint business, within so many months. Absent: this side names nothing of the kind. */
export interface Compared<Party extends string = string> {
  readonly code: LeverCode
  readonly by: Readonly<Partial<Record<Party, ThreePoint>>>
  /** The distance between the highest and the lowest expectation. */
  readonly apart: number
}

/** The farthest apart first. Lines of one side about the same thing are added up; what the sides say is never averaged. */
export function comparedBy<Party extends string>(
  sheets: Sheets<Party>,
  parties: readonly Party[],
  months: number,
): readonly Compared<Party>[] {
  const codes = new Set(parties.flatMap((party) => sheets[party].levers.flatMap(({ code, place }) => (place === 'joint' ? [code] : []))))
  return [...codes]
    .map((code): Compared<Party> => {
      const by: Partial<Record<Party, ThreePoint>> = {}
      for (const party of parties) {
        const own = sheets[party].levers.filter((lever) => lever.code === code && lever.place === 'joint')
        const total = (which: keyof ThreePoint): number =>
          Math.round(own.reduce((sum, lever) => sum + weightOf(lever, months) * lever.amount[which], 0)) * (isCost(code) ? -1 : 1)
        if (own.length > 0) by[party] = { pessimistic: total('pessimistic'), likely: total('likely'), optimistic: total('optimistic') }
      }
      const expected = parties.map((party) => by[party]?.likely ?? 0)
      return { code, by, apart: Math.max(...expected) - Math.min(...expected) }
    })
    .sort((one, other) => other.apart - one.apart)
}

/** What the parties agreed about when the cooperation is worth it. */
export interface Bar {
  /** The part of what all would have alone that must come on top, 0.2 for a fifth. */
  readonly threshold: number
  /** What must hold in the bad case too. */
  readonly worst: 'reached' | 'noLoss' | 'expectedOnly'
}

/** Why it is not worth it: too little is expected, or in the bad case it is below the threshold or a loss where that counts too. */
export type Shortfall = 'expected' | 'worstBelow' | 'worstLoss'

/** What keeps it from being worth it by what was agreed, as this side sees it; undefined where it is. */
export function shortfallOf(expected: number, worst: number, alone: number, bar: Bar): Shortfall | undefined {
  const asked = bar.threshold * Math.max(0, alone)
  if (expected < asked) return 'expected'
  if (bar.worst === 'reached' && worst < asked) return 'worstBelow'
  return bar.worst === 'noLoss' && worst < 0 ? 'worstLoss' : undefined
}

/** Whether a view says yes: by what was agreed, as far as it is agreed, and in the expected case; else whether there is more at all. */
export const saysYes = (
  expected: number,
  worst: number,
  alone: number,
  { threshold = 0, worst: counts = 'expectedOnly' }: Partial<Bar>,
): boolean => expected > 0 && shortfallOf(expected, worst, alone, { threshold, worst: counts }) === undefined
