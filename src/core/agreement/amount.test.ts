import { expect, test } from 'vitest'
import { random, type Random } from '../../../test/agreement/generate.ts'
import type { Agreement, AmountLine, FactId, Quantity } from './agreement.ts'
import { amountForm, exactAmountOf, type Numbers } from './amount.ts'

const agreement: Agreement = {
  format: 'handschlag/agreement@1',
  parties: [{ id: 'a' }, { id: 'b' }],
  terms: { t: { value: 3, unit: 'EUR' } },
  facts: {},
  decisions: {},
}

const facts = ['x', 'y'] as const

const quantity = (rnd: Random, below: number): Quantity =>
  rnd.chance(15) ? { terms: ['t'], plus: rnd.int(2) } : { terms: [], plus: rnd.int(below) }

/** Few and small numbers, so that two formulas often meet, and often are one. */
function line(rnd: Random, limited: boolean): AmountLine {
  const limits = limited
    ? { ...(rnd.chance(25) ? { floor: quantity(rnd, 4) } : {}), ...(rnd.chance(25) ? { cap: { terms: [], plus: 4 + rnd.int(6) } } : {}) }
    : {}
  if (rnd.chance(25)) return { rate: { kind: 'fixed', minor: quantity(rnd, 5) }, ...limits }
  const of = rnd.pick(facts)
  const other = of === 'x' ? 'y' : 'x'
  if (limited && rnd.chance(35)) {
    const first = 1 + rnd.int(5)
    const bounds = rnd.chance(40) ? [first, first + 1 + rnd.int(4)] : [first]
    const rate = (): number => 5000 * rnd.int(4)
    return {
      of,
      rate: { kind: 'percent', basisPoints: { terms: [], plus: 0 } },
      tiers: {
        ...(rnd.chance(40) ? { after: other } : {}),
        each: [...bounds.map((upTo) => [{ terms: [], plus: upTo }, rate()] as const), ['rest', rate()]],
      },
      ...limits,
    }
  }
  return {
    of,
    ...(rnd.chance(25) ? { times: other } : {}),
    rate: rnd.chance(50)
      ? { kind: 'percent', basisPoints: { terms: [], plus: 5000 * rnd.int(4) } }
      : { kind: 'per', minor: quantity(rnd, 3) },
    ...limits,
  }
}

const lines = (rnd: Random, limited: boolean): AmountLine[] => Array.from({ length: 1 + rnd.int(3) }, () => line(rnd, limited))

/** A small change, so that equal and nearly equal formulas are common. */
function changed(rnd: Random, from: readonly AmountLine[], limited: boolean): readonly AmountLine[] {
  if (rnd.chance(20)) return [...from].reverse()
  if (rnd.chance(40)) return from.map((one, at) => (at === 0 ? line(rnd, limited) : one))
  const { floor: _floor, cap: _cap, ...bare } = from[0]!
  if (rnd.chance(50)) return [bare, ...from.slice(1)]
  return lines(rnd, limited)
}

const range = (rnd: Random): Numbers => {
  const from = rnd.int(4)
  return rnd.chance(25) ? { from } : { from, to: from + rnd.int(9) }
}

const valuesOf = ({ from, to }: Numbers): number[] => Array.from({ length: (to ?? from + 24) - from + 1 }, (_, index) => from + index)

/** Every value of a formula over the grid, in one text. */
const table = (formula: readonly AmountLine[], numbers: (fact: FactId) => Numbers): string =>
  valuesOf(numbers('x'))
    .flatMap((x) =>
      valuesOf(numbers('y')).map((y) => {
        const { num, den } = exactAmountOf(agreement, formula, (fact) => (fact === 'x' ? x : y))
        return `${num}/${den}`
      }),
    )
    .join(' ')

/**
 * Formulas of one open number are pieces of straight lines and those without limits are sums of products: there the form is the
 * formula. Of limited formulas of two numbers, only equal forms are promised to be equal.
 */
test.for([
  ['one open number', true, true],
  ['two open numbers, no tiers and limits', false, false],
  ['two open numbers', true, false],
] as const)('two amounts have one form exactly where they are one formula: %s', ([name, limited, single]) => {
  const met = { equal: 0, different: 0 }
  for (let seed = 0; seed < 800; seed++) {
    const rnd = random(seed)
    const fixed = rnd.int(5)
    const ranges: Readonly<Record<string, Numbers>> = { x: range(rnd), y: single ? { from: fixed, to: fixed } : range(rnd) }
    const numbers = (fact: FactId): Numbers => ranges[fact]!
    const one = lines(rnd, limited)
    const other = changed(rnd, one, limited)
    const alike = amountForm(agreement, one, numbers) === amountForm(agreement, other, numbers)
    const same = table(one, numbers) === table(other, numbers)
    const told = JSON.stringify({ seed, ranges, one, other })
    if (alike && !same) expect.fail(`one form, two amounts: ${told}`)
    if (same && !alike && (single || !limited)) expect.fail(`one amount, two forms: ${told}`)
    met[alike ? 'equal' : 'different']++
  }
  expect(met.equal, name).toBeGreaterThan(100)
  expect(met.different, name).toBeGreaterThan(100)
})
