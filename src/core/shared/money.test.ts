import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allocate, divideRounded, money } from './money.ts'

const minors = (parts: readonly { readonly minor: bigint }[]): bigint[] => parts.map((part) => part.minor)

test.for<[total: bigint, weights: bigint[], parts: bigint[]]>([
  [100n, [1n, 1n, 1n], [34n, 33n, 33n]],
  [6_001_112n, [62n, 38n], [3_720_689n, 2_280_423n]],
  [1n, [1n, 1n], [1n, 0n]],
  [-100n, [1n, 1n, 1n], [-34n, -33n, -33n]],
  [0n, [3n, 7n], [0n, 0n]],
])('%s by %s is %s', ([total, weights, parts]) => {
  expect(minors(allocate(money('EUR', total), weights))).toEqual(parts)
})

const totals = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n })
const weights = fc
  .array(fc.bigInt({ min: 0n, max: 10_000n }), { minLength: 1, maxLength: 8 })
  .filter((all) => all.some((weight) => weight > 0n))

test('no cent is lost', () => {
  fc.assert(
    fc.property(totals, weights, (total, ws) => {
      expect(minors(allocate(money('EUR', total), ws)).reduce((sum, part) => sum + part, 0n)).toBe(total)
    }),
  )
})

test('nobody is a whole cent away from the exact share', () => {
  fc.assert(
    fc.property(totals, weights, (total, ws) => {
      const sum = ws.reduce((all, weight) => all + weight, 0n)
      for (const [index, part] of allocate(money('EUR', total), ws).entries()) {
        const away = part.minor * sum - total * (ws[index] ?? 0n)
        expect(away > -sum && away < sum).toBe(true)
      }
    }),
  )
})

test.for<[numerator: bigint, denominator: bigint, rounded: bigint]>([
  [5n, 2n, 3n],
  [-5n, 2n, -3n],
  [7n, 3n, 2n],
  [8n, 3n, 3n],
  [0n, 9n, 0n],
])('%s / %s rounds to %s', ([numerator, denominator, rounded]) => {
  expect(divideRounded(numerator, denominator)).toBe(rounded)
})

test('weights that are all zero are a bug', () => {
  expect(() => allocate(money('EUR', 1n), [0n])).toThrow('must hold')
})
