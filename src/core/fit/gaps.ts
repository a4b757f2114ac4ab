import { areaOf, scaleIds, type Area, type ScaleId, type Step } from './items.ts'
import type { FitSheet } from './sheet.ts'

/** The sheets of a round that was laid open, by side. */
export type FitSheets<Side extends string> = Readonly<Partial<Record<Side, FitSheet>>>

/**
 * What the sides said to one question, beside each other. There is no average and no sum, here or anywhere: two sides at 0 and 100
 * have something to talk about, two sides at 50 may not.
 */
export interface ScaleGap<Side extends string> {
  readonly scale: ScaleId
  readonly area: Area
  readonly steps: Readonly<Partial<Record<Side, Step>>>
  /** How many steps lie between the lowest and the highest, 0 to 4. */
  readonly apart: number
  /** Direction: who sees it lowest and who highest; both empty where all say the same. */
  readonly lower: readonly Side[]
  readonly higher: readonly Side[]
}

/** Every question with a scale, in the order in which they are asked. */
export const gapsOf = <Side extends string>(sheets: FitSheets<Side>, sides: readonly Side[]): readonly ScaleGap<Side>[] =>
  scaleIds.map((scale) => {
    const said = sides.flatMap((side): readonly (readonly [Side, Step])[] => {
      const step = sheets[side]?.scales[scale]
      return step === undefined ? [] : [[side, step]]
    })
    const low = Math.min(...said.map(([, step]) => step))
    const high = Math.max(...said.map(([, step]) => step))
    const at = (step: number): readonly Side[] => (low === high ? [] : said.flatMap(([side, own]) => (own === step ? [side] : [])))
    return {
      scale,
      area: areaOf(scale),
      steps: Object.fromEntries(said) as Partial<Record<Side, Step>>,
      apart: said.length === 0 ? 0 : (high - low) / 25,
      lower: at(low),
      higher: at(high),
    }
  })

/** One question through all rounds. */
export interface Trend<Side extends string> {
  readonly scale: ScaleId
  /** One entry per round, the oldest first. */
  readonly rounds: readonly ScaleGap<Side>[]
  /** What each side says now against the round before, in steps; below 0 it has become worse in its eyes. */
  readonly moved: Readonly<Partial<Record<Side, number>>>
  /** How much wider the sides are apart than in the round before; below 0 they have come closer. */
  readonly wider: number
}

/** Only what has moved since the round before, the greatest movement first. */
export function trendsOf<Side extends string>(rounds: readonly FitSheets<Side>[], sides: readonly Side[]): readonly Trend<Side>[] {
  if (rounds.length < 2) return []
  const all = rounds.map((sheets) => gapsOf(sheets, sides))
  return scaleIds
    .flatMap((scale, at): readonly Trend<Side>[] => {
      const own = all.flatMap((gaps) => gaps.slice(at, at + 1))
      const [before, now] = own.slice(-2)
      if (before === undefined || now === undefined) return []
      const moved = Object.fromEntries(
        sides.flatMap((side) => {
          const [old, step] = [before.steps[side], now.steps[side]]
          return old === undefined || step === undefined || old === step ? [] : [[side, (step - old) / 25]]
        }),
      ) as Partial<Record<Side, number>>
      return Object.keys(moved).length === 0 ? [] : [{ scale, rounds: own, moved, wider: now.apart - before.apart }]
    })
    .toSorted((one, other) => greatest(other.moved) - greatest(one.moved))
}

const greatest = (moved: Readonly<Partial<Record<string, number>>>): number =>
  Math.max(0, ...Object.values(moved).map((by) => Math.abs(by ?? 0)))
