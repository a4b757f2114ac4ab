import { execFileSync } from 'node:child_process'
import type { Quantity, ValueCase } from '#core/value/case.ts'
import { simulate } from '#core/value/simulate.ts'
import { triangleOf } from '#core/value/triangle.ts'
import { weightOf } from '#core/value/case.ts'
import { best, type Measurement, time } from './measure.ts'

const draws = 1_000_000
const months = 36

/** Eighteen estimates and what two companies have alone: twenty quantities. */
const quantities = Array.from({ length: 18 }, (_, at): Quantity => ({
  ...(at % 3 === 0 ? {} : { of: at % 2 === 0 ? 'a' : 'b' }),
  by: 'a',
  line: String(at),
  code: at % 3 === 2 ? 'legal' : 'crossSelling',
  note: '',
  sign: at % 3 === 2 ? -1 : 1,
  every: at % 4 === 0 ? 'once' : 'yearly',
  from: at % 7,
  amount:
    at % 3 === 2
      ? { pessimistic: 900_000, likely: 500_000, optimistic: 200_000 }
      : { pessimistic: 100_000, likely: 400_000, optimistic: 900_000 },
  confidence: 'medium',
}))
const alone = { amount: { pessimistic: 1_000_000, likely: 2_000_000, optimistic: 3_000_000 }, confidence: 'medium' } as const
const given: ValueCase = { by: 'a', parties: ['a', 'b'], currency: 'EUR', quantities, alone: [alone, alone] }

/** A value case with all that the page shows, beside drawing and adding the same triangles with numpy, sorted for the quantiles. */
export async function* valueBench(): AsyncGenerator<Measurement> {
  const [ours = 0] = await best([
    () => simulate(given, { months, draws, seed: 1, thresholds: [0, 0.1, 0.2, 0.3, 0.5], splits: [[0.5, 0.5]] }),
  ])
  const numpy = withNumpy()
  if (numpy !== undefined) {
    yield time('value case, 1,000,000 draws x 20 quantities', ours, numpy, 1000, 'peer: numpy, the draws, the sum and its quantiles alone')
    return
  }
  const [loop = 0] = await best([plainLoop])
  yield time('value case, 1,000,000 draws x 20 quantities', ours, loop, 1000, 'peer: a plain loop over objects; numpy is not installed')
}

const script = `
import json, sys, time
import numpy as np
triangles = json.loads(sys.argv[1])
def run():
    rng = np.random.default_rng(1)
    total = np.zeros(${draws})
    for least, mode, most, factor in triangles:
        total += factor * rng.triangular(least, mode, most, ${draws})
    return np.quantile(total, [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95])
found = []
for _ in range(5):
    start = time.process_time()
    run()
    found.append(time.process_time() - start)
print(min(found) * 1000)
`

function withNumpy(): number | undefined {
  const triangles = [
    ...quantities.map((one) => ({ ...triangleOf(one.amount, one.confidence, 0), factor: one.sign * weightOf(one, months) })),
    ...given.alone.map(({ amount, confidence }) => ({ ...triangleOf(amount, confidence), factor: 0 })),
  ].map(({ least, mode, most, factor }) => [least, mode, most, factor])
  try {
    return Number(
      execFileSync('python3', ['-c', script, JSON.stringify(triangles)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    )
  } catch {
    return undefined
  }
}

function plainLoop(): number {
  const triangles = quantities.map((one) => ({ ...triangleOf(one.amount, one.confidence, 0), factor: one.sign * weightOf(one, months) }))
  const totals: number[] = []
  for (let draw = 0; draw < draws; draw++) {
    let total = 0
    for (const { least, mode, most, factor } of triangles) {
      const u = Math.random()
      const width = most - least
      total +=
        factor *
        (u < (mode - least) / width ? least + Math.sqrt(u * width * (mode - least)) : most - Math.sqrt((1 - u) * width * (most - mode)))
    }
    totals.push(total)
  }
  return totals.sort((one, other) => one - other)[draws / 2] ?? 0
}
