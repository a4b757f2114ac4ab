import { weightOf, type Quantity, type ValueCase } from './case.ts'
import { randomFrom } from './random.ts'
import { bend, triangleOf, type Triangle } from './triangle.ts'

/** How a joint result is divided: what each party has of 1, in the order of the parties. One is drawn for each run. */
export type Shares = readonly number[]

export interface Asked {
  readonly months: number
  readonly draws: number
  readonly seed: number
  /** Parts of what all would have alone that the surplus may be asked to reach, 0.2 for a fifth. */
  readonly thresholds: readonly number[]
  /** Ways of dividing, each as likely as the other; none where no split is agreed. */
  readonly splits: readonly Shares[]
}

/** Where an amount lies: quantiles, and how often in each of equally wide bins from `least` to `most`. */
export interface Spread {
  readonly p5: number
  readonly p10: number
  readonly p25: number
  readonly p50: number
  readonly p75: number
  readonly p90: number
  readonly p95: number
  readonly mean: number
  readonly least: number
  readonly most: number
  readonly bins: readonly number[]
}

export interface Outcome {
  readonly draws: number
  /** What the cooperation brings beyond what all would have alone, after all its costs. */
  readonly surplus: Spread
  /** How many of the draws leave more than nothing. */
  readonly positive: number
  /** How many of the draws reach each threshold. */
  readonly reaches: readonly number[]
  /** For each party: what it has beyond what it would have alone, and how many of the draws leave it better off. Empty without a split. */
  readonly gains: readonly { readonly spread: Spread; readonly better: number }[]
  /** Draws by the month from which on more has come in than was put in; the last entry counts those that do not come to it in time. */
  readonly even: readonly number[]
}

/** Bins of what is drawn; the quantiles are counted in bins a hundred times as fine. */
const drawnBins = 48
const fineBins = 4800
const block = 1024

/**
 * Draws every quantity of a case anew in each run, independently of the others, and counts what comes of it. The same seed gives the
 * same outcome. Amounts are floating point here, because an estimate is no money; they are rounded where they are told. That quantities are
 * independent makes the spread narrower than if everything went badly at once: `surplusIn(…, 'pessimistic')` says that beside it.
 */
export function simulate(given: ValueCase, { months, draws, seed, thresholds, splits }: Asked): Outcome {
  const { quantities, alone, parties, bounds } = prepare(given, months, splits)
  const random = randomFrom(seed)
  const surplus = counter(bounds.surplus)
  const gains = splits.length === 0 ? [] : bounds.gains.map(counter)
  const better = parties.map(() => 0)
  const reaches = thresholds.map(() => 0)
  const even = Array.from({ length: months + 2 }, () => 0)
  const columns = quantities.map(() => new Float64Array(block))
  const owned = parties.map(() => new Float64Array(block))
  const [joint, total, without, drawnAlone, gain] = [0, 1, 2, 3, 4].map(() => new Float64Array(block)) as [
    Column,
    Column,
    Column,
    Column,
    Column,
  ]
  const course = courseOf(quantities, columns, months)
  let positive = 0
  for (let done = 0; done < draws; done += block) {
    const count = Math.min(block, draws - done)
    for (const column of [joint, total, without, ...owned]) column.fill(0)
    for (const [at, { triangle, factor, owner }] of quantities.entries()) {
      const column = columns[at] as Column
      random.draw(column, count)
      bend(triangle, column, count)
      addTo(owned[owner] ?? joint, column, factor, count)
    }
    for (const triangle of alone) {
      random.draw(drawnAlone, count)
      bend(triangle, drawnAlone, count)
      addTo(without, drawnAlone, months / 12, count)
    }
    for (const column of [joint, ...owned]) addTo(total, column, 1, count)
    surplus.add(total, count)
    positive += countAbove(total, count)
    for (const [at, threshold] of thresholds.entries()) reaches[at] = (reaches[at] ?? 0) + countReaching(total, without, threshold, count)
    if (gains.length > 0) {
      const split = splits.length === 1 ? undefined : random.choices(splits.length, count)
      for (const [party, { add }] of gains.entries()) {
        const own = owned[party] as Column
        for (let draw = 0; draw < count; draw++)
          gain[draw] = (joint[draw] ?? 0) * (splits[split?.[draw] ?? 0]?.[party] ?? 0) + (own[draw] ?? 0)
        add(gain, count)
        better[party] = (better[party] ?? 0) + countAbove(gain, count)
      }
    }
    course(even, count)
  }
  return {
    draws,
    surplus: surplus.spread(draws),
    positive,
    reaches,
    gains: gains.map((each, at) => ({ spread: each.spread(draws), better: better[at] ?? 0 })),
    even,
  }
}

type Column = Float64Array

function addTo(sum: Column, column: Column, factor: number, count: number): void {
  for (let draw = 0; draw < count; draw++) sum[draw] = (sum[draw] ?? 0) + factor * (column[draw] ?? 0)
}

function countAbove(values: Column, count: number): number {
  let found = 0
  for (let draw = 0; draw < count; draw++) if ((values[draw] ?? 0) > 0) found += 1
  return found
}

/** Who has less than nothing alone does not make the threshold easier for the others. */
function countReaching(values: Column, base: Column, part: number, count: number): number {
  let found = 0
  for (let draw = 0; draw < count; draw++) if ((values[draw] ?? 0) >= part * Math.max(0, base[draw] ?? 0)) found += 1
  return found
}

interface Prepared {
  readonly parties: readonly string[]
  readonly quantities: readonly {
    readonly triangle: Triangle
    /** Sign and weight of the quantity within the months asked about. */
    readonly factor: number
    readonly owner: number
    readonly quantity: Quantity
  }[]
  readonly alone: readonly Triangle[]
  readonly bounds: { readonly surplus: Bounds; readonly gains: readonly Bounds[] }
}

interface Bounds {
  readonly least: number
  readonly most: number
}

function prepare(given: ValueCase, months: number, splits: readonly Shares[]): Prepared {
  const quantities = given.quantities.map((quantity) => ({
    quantity,
    triangle: triangleOf(quantity.amount, quantity.confidence, 0),
    factor: quantity.sign * weightOf(quantity, months),
    owner: quantity.of === undefined ? -1 : given.parties.indexOf(quantity.of),
  }))
  const boundsOf = (counts: (owner: number) => boolean): Bounds =>
    quantities
      .filter(({ owner }) => counts(owner))
      .map(({ factor, triangle: { least, most } }) => [factor * least, factor * most].toSorted((one, other) => one - other))
      .reduce((sum, [low = 0, high = 0]) => ({ least: sum.least + low, most: sum.most + high }), { least: 0, most: 0 })
  const joint = boundsOf((owner) => owner < 0)
  return {
    parties: given.parties,
    quantities,
    alone: given.alone.map(({ amount, confidence }) => triangleOf(amount, confidence)),
    bounds: {
      surplus: boundsOf(() => true),
      gains: given.parties.map((_, party) => {
        const own = boundsOf((owner) => owner === party)
        const ends = splits.flatMap((split) => [joint.least * (split[party] ?? 0), joint.most * (split[party] ?? 0)])
        return { least: own.least + Math.min(...ends), most: own.most + Math.max(...ends) }
      }),
    },
  }
}

interface Counter {
  readonly add: (values: Column, count: number) => void
  readonly spread: (draws: number) => Spread
}

function counter({ least, most }: Bounds): Counter {
  const width = most > least ? (most - least) / fineBins : 1
  const counts = new Float64Array(fineBins)
  let sum = 0
  return {
    add: (values, count) => {
      for (let draw = 0; draw < count; draw++) {
        const value = values[draw] ?? 0
        const at = Math.min(fineBins - 1, Math.max(0, Math.floor((value - least) / width)))
        counts[at] = (counts[at] ?? 0) + 1
        sum += value
      }
    },
    spread: (draws) => {
      const quantile = (part: number): number => {
        let below = 0
        for (let at = 0; at < fineBins; at++) {
          const here = counts[at] ?? 0
          if (here > 0 && below + here >= part * draws) return Math.min(most, least + (at + (part * draws - below) / here) * width)
          below += here
        }
        return most
      }
      return {
        p5: quantile(0.05),
        p10: quantile(0.1),
        p25: quantile(0.25),
        p50: quantile(0.5),
        p75: quantile(0.75),
        p90: quantile(0.9),
        p95: quantile(0.95),
        mean: sum / draws,
        ...drawn(counts, least, width),
      }
    },
  }
}

/** The part of the bins in which all but one in a thousand draws lie on either side, cut anew. */
function drawn(counts: Float64Array, least: number, width: number): Pick<Spread, 'least' | 'most' | 'bins'> {
  const total = counts.reduce((sum, count) => sum + count, 0)
  const seek = (from: number, step: 1 | -1): number => {
    let seen = 0
    for (let at = from; at >= 0 && at < fineBins; at += step) {
      seen += counts[at] ?? 0
      if (seen > total / 1000) return at
    }
    return from
  }
  const [first, last] = [seek(0, 1), seek(fineBins - 1, -1)]
  const size = Math.max(1, Math.ceil((last - first + 1) / drawnBins))
  const bins = Array.from({ length: Math.ceil((last - first + 1) / size) }, (_, bin) =>
    counts.subarray(first + bin * size, Math.min(fineBins, first + (bin + 1) * size)).reduce((sum, count) => sum + count, 0),
  )
  return { least: least + first * width, most: least + (first + bins.length * size) * width, bins }
}

/**
 * Counts the months from which on the sum of everything so far is not below nothing any more, until the end; `months + 1` where it is
 * below nothing at the end. Between two starts the sum runs straight, so it is followed from start to start, all draws of a block together.
 */
function courseOf(quantities: Prepared['quantities'], columns: readonly Column[], months: number) {
  const starts = quantities
    .map(({ quantity: { every, from, sign } }, at) => ({ column: columns[at] as Column, from, once: every === 'once', sign }))
    .filter(({ from }) => from < months)
    .sort((one, other) => one.from - other.from)
  const [sum, slope, since] = [0, 1, 2].map(() => new Float64Array(block)) as [Column, Column, Column]
  const run = (from: number, until: number, count: number): void => {
    for (let draw = 0; draw < count; draw++) {
      const [before, rise] = [sum[draw] ?? 0, slope[draw] ?? 0]
      const after = before + rise * (until - from)
      sum[draw] = after
      if (after < 0) since[draw] = Infinity
      else if (before < 0) since[draw] = from - before / rise
    }
  }
  const jump = (column: Column, sign: number, at: number, count: number): void => {
    for (let draw = 0; draw < count; draw++) {
      const before = sum[draw] ?? 0
      const after = before + sign * (column[draw] ?? 0)
      sum[draw] = after
      if (after < 0) since[draw] = Infinity
      else if (before < 0) since[draw] = at
    }
  }
  return (even: number[], count: number): void => {
    for (const column of [sum, slope, since]) column.fill(0)
    let time = 0
    for (const { column, from, once, sign } of starts) {
      if (from > time) run(time, from, count)
      time = from
      if (once) jump(column, sign, from, count)
      else addTo(slope, column, sign / 12, count)
    }
    run(time, months, count)
    for (let draw = 0; draw < count; draw++) {
      const month = Math.min(months + 1, Math.ceil(since[draw] ?? 0))
      even[month] = (even[month] ?? 0) + 1
    }
  }
}

/** The month by which so large a part of the draws has come even; undefined where fewer do in time. */
export function evenBy({ even, draws }: Outcome, part: number): number | undefined {
  let seen = 0
  for (const [month, count] of even.slice(0, -1).entries()) {
    seen += count
    if (seen >= part * draws) return month
  }
  return undefined
}
