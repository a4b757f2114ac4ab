import { createDecider } from '#core/agreement/decider.ts'
import { layered } from '../test/agreement/generate.ts'
import { best, type Measurement, time } from './measure.ts'
import { flatten, naiveLoop } from './peers.ts'
import { randomSituations } from './situations.ts'

/** A million recorded cases under changed rules: how many are answered how. The cases are encoded once, as a register keeps them. */
export async function* whatIfBench(): AsyncGenerator<Measurement> {
  const agreement = layered(3, 1000, 7)
  const decider = createDecider(agreement, 'verdict')
  const situations = randomSituations(agreement, 4, 50_000)
  const distinct = situations.map((situation) => decider.encode(situation))
  // A million places in memory, not fifty thousand that stay in the cache.
  const cells = Array.from({ length: 1_000_000 }, (_, index) => {
    const one = distinct[index % distinct.length] as (typeof distinct)[number]
    return { cells: one.cells.slice(), numbers: one.numbers }
  })
  const counts = new Map<string, number>()
  const naive = naiveLoop(agreement, 'verdict')
  const flat = situations.slice(0, 20_000).map(flatten)
  let sink = 0
  const [ours = 1, peer = 1] = await best([
    () => {
      const perRule = new Int32Array(2000)
      for (const one of cells) {
        const found = decider.run(one)
        perRule[found.kind === 'answer' ? found.rule : 1999]! += 1
      }
      counts.clear()
      perRule.forEach((count, rule) => {
        if (count > 0) counts.set(rule === 1999 ? 'no answer' : decider.ruleId(rule), count)
      })
    },
    () => {
      for (const situation of flat) sink += naive(situation).rules.length
    },
  ])
  const [encoding = 1] = await best([
    () => {
      for (const situation of situations) sink += decider.encode(situation).cells.length
    },
  ])
  yield time(
    'what-if 1,000,000 cases x 1,000 rules',
    ours,
    peer * (1_000_000 / flat.length),
    1000,
    `peer: naive loop, 20,000 cases measured and scaled; ${counts.size} different rules answered${sink < 0 ? '!' : ''}`,
  )
  yield time(
    'what-if, encoding the 1,000,000 cases before the first run',
    encoding * (1_000_000 / situations.length),
    null,
    5000,
    '50,000 measured and scaled; done once per register',
  )
}
