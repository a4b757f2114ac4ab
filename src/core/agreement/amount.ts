import { divideRounded } from '../shared/money.ts'
import type { Agreement, AmountLine, FactId } from './agreement.ts'
import { quantity } from './axis.ts'

/** Exact fractions; the denominator is positive. */
export interface Fraction {
  readonly num: bigint
  readonly den: bigint
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b))

export function fraction(num: bigint, den: bigint): Fraction {
  const divisor = gcd(num, den) || 1n
  return den < 0n ? { num: -num / divisor, den: -den / divisor } : { num: num / divisor, den: den / divisor }
}

const whole = (n: number | bigint): Fraction => ({ num: BigInt(n), den: 1n })
const add = (a: Fraction, b: Fraction): Fraction => fraction(a.num * b.den + b.num * a.den, a.den * b.den)
const times = (a: Fraction, b: Fraction): Fraction => fraction(a.num * b.num, a.den * b.den)
const less = (a: Fraction, b: Fraction): boolean => a.num * b.den < b.num * a.den
const text = (a: Fraction): string => (a.den === 1n ? `${a.num}` : `${a.num}/${a.den}`)

/** What the numbers of a box can be: from..to, `to` left out is "and more". Facts that are not numbers there count 0. */
export interface Numbers {
  readonly from: number
  readonly to?: number
}

/** The numbers a line reads. */
export function factsOf(line: AmountLine): FactId[] {
  return [line.of, line.times, line.tiers?.after].filter((fact) => fact !== undefined)
}

/** One line put in: exact, in minor units, before rounding. */
function lineValue(agreement: Agreement, line: AmountLine, read: (fact: FactId) => number): Fraction {
  const of = line.of === undefined ? 1n : BigInt(read(line.of))
  const factor = line.times === undefined ? 1n : BigInt(read(line.times))
  let value: Fraction
  if (line.tiers !== undefined) {
    const before = line.tiers.after === undefined ? 0n : BigInt(read(line.tiers.after))
    value = whole(0)
    let lower = 0n
    for (const [upTo, basisPoints] of line.tiers.each) {
      const upper = upTo === 'rest' ? before + of : BigInt(quantity(agreement, upTo))
      const from = lower > before ? lower : before
      const to = upper < before + of ? upper : before + of
      if (to > from) value = add(value, fraction((to - from) * BigInt(basisPoints), 10_000n))
      lower = upper
    }
    value = times(value, whole(factor))
  } else {
    switch (line.rate.kind) {
      case 'fixed':
        value = times(whole(quantity(agreement, line.rate.minor)), whole(of * factor))
        break
      case 'percent':
        value = fraction(of * factor * BigInt(quantity(agreement, line.rate.basisPoints)), 10_000n)
        break
      case 'per':
        value = whole(of * factor * BigInt(quantity(agreement, line.rate.minor)))
        break
    }
  }
  if (line.floor !== undefined) {
    const floor = whole(quantity(agreement, line.floor))
    if (less(value, floor)) value = floor
  }
  if (line.cap !== undefined) {
    const cap = whole(quantity(agreement, line.cap))
    if (less(cap, value)) value = cap
  }
  return value
}

/** The amount for one situation in minor units, before rounding. */
export const exactAmountOf = (agreement: Agreement, lines: readonly AmountLine[], read: (fact: FactId) => number): Fraction =>
  lines.reduce((all, line) => add(all, lineValue(agreement, line, read)), whole(0))

/** The amount for one situation in minor units: the lines are added exactly and rounded once, half away from zero. */
export function amountOf(agreement: Agreement, lines: readonly AmountLine[], read: (fact: FactId) => number): bigint {
  const sum = exactAmountOf(agreement, lines, read)
  return divideRounded(sum.num, sum.den)
}

/**
 * A text that is the same for two amounts exactly when they are the same formula over the given numbers (S6): facts with
 * one possible value are put in, tiers, floors and caps that cannot bind are dropped, equal lines are added up. With one
 * fact left the form is the list of its break points and slopes.
 */
export function amountForm(agreement: Agreement, lines: readonly AmountLine[], numbers: (fact: FactId) => Numbers): string {
  const open = openFacts(agreement, lines, numbers)
  const [only] = open
  if (only === undefined) {
    const sum = exactAmountOf(agreement, lines, (fact) => numbers(fact).from)
    return text(sum)
  }
  if (open.length === 1 && lines.every((line) => !(line.of === only && line.times === only)))
    return breakForm(agreement, lines, only, numbers)
  return productForm(agreement, lines, numbers)
}

/** The numbers that the amount can hang on: not those with one value, and not those of lines that cancel out or never change. */
function openFacts(agreement: Agreement, lines: readonly AmountLine[], numbers: (fact: FactId) => Numbers): FactId[] {
  const { plain, limited } = sumOfProducts(agreement, lines, numbers)
  const found = [...plain.values()].flatMap(({ factors }) => factors)
  for (const { line } of limited) found.push(...factsOf(line).filter((fact) => !isFixed(numbers(fact))))
  return [...new Set(found)]
}

const isFixed = (numbers: Numbers): boolean => numbers.to === numbers.from

/**
 * With one open fact every line is piecewise linear in it. Between two neighbouring whole numbers where the slope may
 * change the form is a value and a slope; neighbouring pieces on one straight line are one piece.
 */
function breakForm(agreement: Agreement, lines: readonly AmountLine[], fact: FactId, numbers: (fact: FactId) => Numbers): string {
  const { from, to } = numbers(fact)
  const valueAt = (n: number): Fraction => exactAmountOf(agreement, lines, (id) => (id === fact ? n : numbers(id).from))
  const points = new Set<number>([from])
  const mark = (n: number): void => {
    for (const at of [n - 1, n, n + 1]) if (at > from && (to === undefined || at <= to) && Number.isSafeInteger(at)) points.add(at)
  }
  for (const line of lines) {
    if (line.tiers !== undefined) {
      const before = line.tiers.after === undefined ? 0 : numbers(line.tiers.after).from
      for (const [upTo] of line.tiers.each) {
        if (upTo === 'rest') continue
        const bound = quantity(agreement, upTo)
        if (line.of === fact) mark(bound - before)
        if (line.tiers.after === fact && line.of !== undefined) {
          mark(bound)
          mark(bound - numbers(line.of).from)
        }
      }
    }
    for (const limit of [line.floor, line.cap])
      if (limit !== undefined) crossings(agreement, line, fact, numbers, quantity(agreement, limit)).forEach(mark)
  }
  const sorted = [...points].sort((a, b) => a - b)
  const pieces: string[] = []
  const slopes = new Set<string>()
  let slopeBefore: Fraction | undefined
  for (const [index, at] of sorted.entries()) {
    const next = sorted[index + 1]
    const value = valueAt(at)
    const end = next ?? (to === undefined ? at + 1 : to)
    const slope = end === at ? whole(0) : times(add(valueAt(end), times(value, whole(-1))), fraction(1n, BigInt(end - at)))
    if (end !== at) slopes.add(text(slope))
    if (slopeBefore === undefined || text(slope) !== text(slopeBefore)) {
      if (end !== at || slopeBefore === undefined) pieces.push(`${at}:${text(value)}+${text(slope)}`)
      slopeBefore = slope
    }
  }
  // One piece that neither rises nor falls is a fixed sum, whatever it is reckoned from.
  if (slopes.size === 1 && slopes.has('0')) return text(valueAt(from))
  return `${fact}[${pieces.join(' ')}]`
}

/** Whole numbers of the fact near which a line without its limits reaches the limit: found by halving, lines are monotone. */
function crossings(agreement: Agreement, line: AmountLine, fact: FactId, numbers: (fact: FactId) => Numbers, limit: number): number[] {
  const { floor: _floor, cap: _cap, ...bare } = line
  const { from, to } = numbers(fact)
  const at = (n: number): Fraction => lineValue(agreement, bare, (id) => (id === fact ? n : numbers(id).from))
  const bound = whole(limit)
  let high = to ?? from + 1
  if (to === undefined) {
    while (less(at(high), bound) && high < 2 ** 52) high = from + (high - from) * 2
  }
  let low = from
  const rising = !less(at(high), at(low))
  const below = (n: number): boolean => (rising ? less(at(n), bound) : !less(at(n), bound))
  if (!below(low) || below(high)) return []
  while (high - low > 1) {
    const middle = Math.floor(low + (high - low) / 2)
    if (below(middle)) low = middle
    else high = middle
  }
  return [low, high]
}

/** Sum of products, with limits kept only where they can bind inside the given numbers. */
function productForm(agreement: Agreement, lines: readonly AmountLine[], numbers: (fact: FactId) => Numbers): string {
  const { plain, limited } = sumOfProducts(agreement, lines, numbers)
  const sums = [...plain].map(([key, { coefficient }]) => `${text(coefficient)}*${key}`)
  return [...sums.sort(), ...limited.map((one) => one.form).sort()].join('+')
}

interface Products {
  /** By their open facts, none for fixed sums; those that add up to nothing are left out. */
  readonly plain: ReadonlyMap<string, { readonly coefficient: Fraction; readonly factors: readonly FactId[] }>
  /** Lines with tiers or with limits that bind. */
  readonly limited: readonly { readonly line: AmountLine; readonly form: string }[]
}

function sumOfProducts(agreement: Agreement, lines: readonly AmountLine[], numbers: (fact: FactId) => Numbers): Products {
  const plain = new Map<string, { readonly coefficient: Fraction; readonly factors: readonly FactId[] }>()
  const limited: { line: AmountLine; form: string }[] = []
  const plus = (factors: readonly FactId[], coefficient: Fraction): void => {
    const key = factors.join('*')
    const sum = add(plain.get(key)?.coefficient ?? whole(0), coefficient)
    if (sum.num === 0n) plain.delete(key)
    else plain.set(key, { coefficient: sum, factors })
  }
  for (const line of lines) {
    const always = constantOf(agreement, line, numbers)
    if (always !== undefined) {
      plus([], always)
      continue
    }
    const [low, high] = extremes(agreement, line, numbers)
    const floor = line.floor === undefined ? undefined : whole(quantity(agreement, line.floor))
    const cap = line.cap === undefined ? undefined : whole(quantity(agreement, line.cap))
    const floorBinds = floor !== undefined && (low === undefined || less(low, floor))
    const capBinds = cap !== undefined && (high === undefined || less(cap, high))
    let coefficient = whole(1)
    const factors: string[] = []
    for (const fact of [line.of, line.times]) {
      if (fact === undefined) continue
      const range = numbers(fact)
      if (isFixed(range)) coefficient = times(coefficient, whole(range.from))
      else factors.push(fact)
    }
    factors.sort()
    let tiers = ''
    if (line.tiers !== undefined) {
      const { after } = line.tiers
      const afterText = after === undefined ? '' : isFixed(numbers(after)) ? `${numbers(after).from}` : after
      tiers = `tiers(${line.of ?? ''};${afterText};${line.tiers.each.map(([upTo, rate]) => `${upTo === 'rest' ? 'rest' : quantity(agreement, upTo)}@${rate}`).join(',')})`
    } else coefficient = times(coefficient, rateOf(agreement, line))
    const limits = `${floorBinds ? `floor${text(floor)}` : ''}${capBinds ? `cap${text(cap)}` : ''}`
    if (limits === '' && tiers === '') plus(factors, coefficient)
    else limited.push({ line, form: `${text(coefficient)}*${factors.join('*')}${tiers}${limits}` })
  }
  return { plain, limited }
}

const rateOf = (agreement: Agreement, { rate }: AmountLine): Fraction =>
  rate.kind === 'percent' ? fraction(BigInt(quantity(agreement, rate.basisPoints)), 10_000n) : whole(quantity(agreement, rate.minor))

/** The one value that a line without tiers has wherever its numbers lie, if it has one: nothing of them is taken, or a limit always binds. */
function constantOf(agreement: Agreement, line: AmountLine, numbers: (fact: FactId) => Numbers): Fraction | undefined {
  if (line.tiers !== undefined) return undefined
  if (rateOf(agreement, line).num === 0n) return lineValue(agreement, line, (fact) => numbers(fact).from)
  const [low, high] = extremes(agreement, line, numbers)
  const limit = (value: Fraction): Fraction => {
    const floor = line.floor === undefined ? undefined : whole(quantity(agreement, line.floor))
    const cap = line.cap === undefined ? undefined : whole(quantity(agreement, line.cap))
    const raised = floor !== undefined && less(value, floor) ? floor : value
    return cap !== undefined && less(cap, raised) ? cap : raised
  }
  // An open end reaches any limit there is on its side.
  const least = low === undefined ? line.floor && whole(quantity(agreement, line.floor)) : limit(low)
  const most = high === undefined ? line.cap && whole(quantity(agreement, line.cap)) : limit(high)
  return least !== undefined && most !== undefined && text(least) === text(most) ? least : undefined
}

/** Least and greatest value of a line without its limits; a multilinear form has them at the corners. `undefined` is unbounded. */
function extremes(
  agreement: Agreement,
  line: AmountLine,
  numbers: (fact: FactId) => Numbers,
): [Fraction | undefined, Fraction | undefined] {
  const { floor: _floor, cap: _cap, ...bare } = line
  const facts = factsOf(line)
  if (facts.some((fact) => numbers(fact).to === undefined)) {
    const low = facts.some((fact) => numbers(fact).from < 0) ? undefined : lineValue(agreement, bare, (fact) => numbers(fact).from)
    return [low, undefined]
  }
  let low: Fraction | undefined
  let high: Fraction | undefined
  for (let corner = 0; corner < 1 << facts.length; corner++) {
    const value = lineValue(agreement, bare, (fact) => {
      const range = numbers(fact)
      return (corner >> facts.indexOf(fact)) & 1 ? (range.to ?? range.from) : range.from
    })
    if (low === undefined || less(value, low)) low = value
    if (high === undefined || less(high, value)) high = value
  }
  return [low, high]
}
