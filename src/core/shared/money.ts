import { assert } from './assert.ts'

export type Currency = 'EUR' | 'CHF' | 'USD' | 'GBP'

export const currencies: readonly Currency[] = ['EUR', 'CHF', 'USD', 'GBP']

/** A whole number of minor units (cents, Rappen) with its currency. */
export type Money = { readonly currency: Currency; readonly minor: bigint }

export const money = (currency: Currency, minor: bigint): Money => ({ currency, minor })

/**
 * Splits by weight without losing a cent: each share is rounded down, then the remaining cents go one each to the
 * shares with the largest remainder (earlier first among equals).
 */
export function allocate(total: Money, weights: readonly bigint[]): Money[] {
  const sum = weights.reduce((all, weight) => all + weight, 0n)
  assert(weights.every((weight) => weight >= 0n) && sum > 0n, 'weights are not negative and not all zero')
  const sign = total.minor < 0n ? -1n : 1n
  const minor = total.minor * sign
  const parts = weights.map((weight) => (minor * weight) / sum)
  const rest = Number(minor - parts.reduce((all, part) => all + part, 0n))
  const order = weights
    .map((weight, index) => ({ index, remainder: (minor * weight) % sum }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder < b.remainder ? 1 : -1))
  for (const { index } of order.slice(0, rest)) parts[index] = (parts[index] ?? 0n) + 1n
  return parts.map((part) => money(total.currency, part * sign))
}

/** Divides and rounds half away from zero: the one rule for a cent that does not come out even. */
export function divideRounded(numerator: bigint, denominator: bigint): bigint {
  assert(denominator > 0n, 'denominator is positive')
  const negative = numerator < 0n
  const magnitude = negative ? -numerator : numerator
  const rounded = (2n * magnitude + denominator) / (2n * denominator)
  return negative ? -rounded : rounded
}
