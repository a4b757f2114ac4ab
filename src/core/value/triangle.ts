import type { Confidence, ThreePoint } from './sheet.ts'

/** A triangular distribution: its ends and where it is highest. */
export interface Triangle {
  readonly least: number
  readonly mode: number
  readonly most: number
}

/**
 * How often an amount lies beyond each of its two named ends. People who name a bad and a good case name neither the worst nor the
 * best: ends are read as quantiles, nearer to the middle where a side is less sure, so that less sure means wider.
 */
const beyond: Readonly<Record<Confidence, number>> = { high: 0.05, medium: 0.1, low: 0.2 }

/**
 * The triangle that is highest at the likely amount and has the named ends as quantiles. Triangular and not PERT, because PERT all
 * but leaves out the ends and so makes a range look surer than who named it, while a triangle needs nothing that nobody said (D. Johnson, "The
 * triangular distribution as a proxy for the beta distribution in risk analysis", The Statistician 46, 1997; on ends as quantiles
 * D. Keefer and S. Bodily, "Three-point approximations for continuous random variables", Management Science 29, 1983). What cannot be
 * less than `floor` is cut there.
 */
export function triangleOf({ pessimistic, likely, optimistic }: ThreePoint, confidence: Confidence, floor = -Infinity): Triangle {
  const [low, high] = pessimistic <= optimistic ? [pessimistic, optimistic] : [optimistic, pessimistic]
  const tail = beyond[confidence]
  const [below, above] = [likely - low, high - likely]
  // Both widths from (width - named)² = tail · (left + right) · width. The right side grows more slowly than the left, so that going on
  // from the named widths climbs to the answer; a width that was named as nothing stays nothing.
  let [left, right] = [below, above]
  for (let step = 0; step < 60; step++) {
    const whole = tail * (left + right)
    left = below === 0 ? 0 : below + Math.sqrt(whole * left)
    right = above === 0 ? 0 : above + Math.sqrt(whole * right)
  }
  return { least: Math.max(floor, likely - left), mode: likely, most: likely + right }
}

export const meanOf = ({ least, mode, most }: Triangle): number => (least + mode + most) / 3

/** Turns numbers between 0 and 1 into amounts, in place. */
export function bend({ least, mode, most }: Triangle, values: Float64Array, count: number): void {
  const width = most - least
  if (width === 0) {
    values.fill(mode, 0, count)
    return
  }
  const peak = (mode - least) / width
  const [rising, falling] = [width * (mode - least), width * (most - mode)]
  for (let at = 0; at < count; at++) {
    const u = values[at] ?? 0
    values[at] = u < peak ? least + Math.sqrt(u * rising) : most - Math.sqrt((1 - u) * falling)
  }
}
