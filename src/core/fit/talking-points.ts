import {
  knowledgeIds,
  mustIds,
  readinessIds,
  topicsOf,
  wishIds,
  type KnowledgeId,
  type MustId,
  type ReadinessId,
  type ScaleId,
  type WishId,
} from './items.ts'
import { gapsOf, type FitSheets } from './gaps.ts'

/** Something to talk about, and with whom. A point says what was said, and never whether somebody is a good partner. */
export type TalkingPoint<Side extends string> =
  /** A side needs something that it does not see, or is not sure of. */
  | { readonly kind: 'must'; readonly about: MustId; readonly sides: readonly Side[]; readonly isUnclear: boolean }
  /** A side does not fully agree with a statement that all of them should agree with. */
  | { readonly kind: 'readiness'; readonly about: ReadinessId; readonly sides: readonly Side[] }
  /** The sides see the same thing differently. */
  | {
      readonly kind: 'apart'
      readonly about: ScaleId
      readonly apart: number
      readonly lower: readonly Side[]
      readonly higher: readonly Side[]
    }
  /** All see it, and all see it low. */
  | { readonly kind: 'low'; readonly about: ScaleId }
  /** What matters very much to a side is hardly there. */
  | { readonly kind: 'wish'; readonly about: WishId; readonly sides: readonly Side[] }
  /** One can share what another keeps to itself. */
  | { readonly kind: 'oneSided'; readonly about: KnowledgeId; readonly shares: readonly Side[]; readonly keeps: readonly Side[] }

/** One step may be chance: people choose words differently. From two steps on it is worth a talk. */
const worthATalk = 2

/** At 25 and below the words of a step say that it does not work yet. */
const low = 25

/**
 * What the sides should talk about, the weightiest first: what a side cannot do without, what it is not ready for, where the sides are
 * furthest apart, what all see low, wishes, and knowledge that flows one way. The same for every reader; no point hangs on who is asked.
 */
export function talkingPoints<Side extends string>(sheets: FitSheets<Side>, sides: readonly Side[]): readonly TalkingPoint<Side>[] {
  const who = (is: (side: NonNullable<FitSheets<Side>[Side]>) => boolean): readonly Side[] =>
    sides.filter((side) => {
      const sheet = sheets[side]
      return sheet !== undefined && is(sheet)
    })
  const gaps = gapsOf(sheets, sides)
  const musts = (isUnclear: boolean) =>
    mustIds.map((about) => ({
      kind: 'must' as const,
      about,
      sides: who(({ musts: said }) => said[about] === (isUnclear ? 'unclear' : 'notMet')),
      isUnclear,
    }))
  const apart = gaps
    .filter((gap) => gap.apart >= worthATalk)
    .toSorted((one, other) => other.apart - one.apart)
    .map(({ scale, apart: by, lower, higher }) => ({ kind: 'apart' as const, about: scale, apart: by, lower, higher }))
  return [
    ...musts(false).filter(isSaid),
    ...readinessIds
      .map((about) => ({ kind: 'readiness' as const, about, sides: who(({ readiness }) => readiness[about] !== 'agree') }))
      .filter(isSaid),
    ...musts(true).filter(isSaid),
    ...apart,
    ...gaps
      .filter((gap) => gap.apart < worthATalk && Object.keys(gap.steps).length > 0)
      .filter(({ steps }) => Object.values<number | undefined>(steps).every((step) => (step ?? 0) <= low))
      .map(({ scale }) => ({ kind: 'low' as const, about: scale })),
    ...wishIds
      .map((about) => ({
        kind: 'wish' as const,
        about,
        sides: who(({ wishes }) => wishes[about].weight === 3 && (wishes[about].met ?? 0) <= low),
      }))
      .filter(isSaid),
    ...knowledgeIds
      .map((about) => ({
        kind: 'oneSided' as const,
        about,
        shares: who(({ knowledge }) => knowledge[about] === 'can'),
        keeps: who(({ knowledge }) => knowledge[about] === 'cannot'),
      }))
      .filter(({ shares, keeps }) => shares.length > 0 && keeps.length > 0),
  ]
}

const isSaid = ({ sides }: { readonly sides: readonly unknown[] }): boolean => sides.length > 0

/** The topics of the catalogue that the points lead to, each once, in the order of the points: what to settle and to rehearse first. */
export const topicsToSettle = (points: readonly TalkingPoint<string>[]): readonly string[] => [
  ...new Set(points.flatMap(({ about }) => topicsOf[about])),
]
