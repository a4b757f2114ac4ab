import type { Agreement } from '#core/agreement/agreement.ts'
import { decide } from '#core/agreement/decide.ts'
import { createDecider } from '#core/agreement/decider.ts'
import { caseOf } from '#core/agreement/situation.ts'
import { layered } from '../test/agreement/generate.ts'
import { best, type Measurement, rate } from './measure.ts'
import { flatten, jsonRulesEngine, naiveLoop, type Peer, type Verdict, zenEngine } from './peers.ts'
import { randomSituations } from './situations.ts'

const decision = 'verdict'

/** Answer, reason and everything that stepped back, told in the same form by all, to be compared. */
const told = ({ answer, rules, defeated }: Verdict): string => {
  const ids = answer === 'conflict' ? [] : [rules[0]]
  return JSON.stringify([answer, ids, defeated.map(([rule]) => rule).sort((one, two) => (one < two ? -1 : 1))])
}

function check(
  agreement: Agreement,
  peers: readonly { name: string; decide: Peer }[],
  verdicts: readonly (readonly Verdict[])[],
  ours: readonly Verdict[],
): void {
  for (const [at, list] of verdicts.entries())
    for (const [index, verdict] of list.entries()) {
      const mine = ours[index]
      if (!mine || told(mine) !== told(verdict))
        throw new Error(
          `${peers[at]?.name} says ${told(verdict)}, ours ${mine && told(mine)}, ${agreement.decisions[decision]?.rules.length} rules, situation ${index}`,
        )
    }
}

/** Decisions per second with the reason and everything it defeated: same rules, same situations, same answers. */
export async function* decideBench(): AsyncGenerator<Measurement> {
  for (const [rules, goal] of [
    [100, 4_000_000],
    [1000, 2_000_000],
  ] as const) {
    const agreement = layered(1, rules, 7)
    const situations = randomSituations(agreement, 2, 20_000)
    const flat = situations.map(flatten)
    const decider = createDecider(agreement, decision)
    const cells = situations.map((situation) => decider.encode(situation))
    const ours = cells.map((one): Verdict => {
      const found = decider.run(one)
      const answering = found.kind === 'answer' ? [decider.ruleId(found.rule)] : []
      const option = found.kind === 'answer' ? optionOf(agreement, answering[0] ?? '') : found.kind
      const defeated = Array.from(
        { length: found.defeatedCount },
        (_, index) => [decider.ruleId(found.defeated[index] ?? 0), decider.ruleId(found.defeatedBy[index] ?? 0)] as const,
      )
      return { answer: option, rules: answering, defeated }
    })
    const peers = [
      { name: '@gorules/zen-engine', decide: zenEngine(agreement, decision), count: 1000, times: 500 },
      { name: 'json-rules-engine', decide: jsonRulesEngine(agreement, decision), count: rules > 500 ? 40 : 200, times: undefined },
      { name: 'a naive loop', decide: naiveLoop(agreement, decision) as Peer, count: 20_000, times: undefined },
    ]
    const verdicts: Verdict[][] = []
    for (const peer of peers) {
      const list: Verdict[] = []
      for (const situation of flat.slice(0, Math.min(peer.count, 500))) list.push(await peer.decide(situation))
      verdicts.push(list)
    }
    check(agreement, peers, verdicts, ours)
    let sink = 0
    const runs = 25
    const loop = (): void => {
      for (let run = 0; run < runs; run++)
        for (const one of cells) {
          const found = decider.run(one)
          sink += found.rule + found.defeatedCount
        }
    }
    const naive = naiveLoop(agreement, decision)
    const [mine = 1, ...others] = await best([
      loop,
      ...peers.map((peer) => async () => {
        const some = flat.slice(0, peer.count)
        if (peer.name === 'a naive loop') for (const situation of some) sink += naive(situation).defeated.length
        else for (const situation of some) sink += (await peer.decide(situation)).defeated.length
      }),
    ])
    const perSecond = (runs * cells.length * 1000) / mine
    const defeats = ours.reduce((sum, one) => sum + one.defeated.length, 0) / ours.length
    for (const [at, peer] of peers.entries())
      yield rate(
        `decide with reason at ${rules} rules, beside ${peer.name}`,
        perSecond,
        (peer.count * 1000) / (others[at] ?? 1),
        goal,
        peer.times,
        `${defeats.toFixed(2)} rules step back on average; same answers checked${sink < 0 ? '!' : ''}`,
      )
    const cases = situations.slice(0, 200).map(caseOf)
    const [single = 1] = await best([
      () => {
        for (const known of cases) decide(agreement, decision, known)
      },
    ])
    yield rate(
      `decide one case as the ask page does at ${rules} rules`,
      (cases.length * 1000) / single,
      null,
      100,
      undefined,
      'any case, also half known; no goal in the design: ten a second are felt as at once',
    )
  }
}

function optionOf(agreement: Agreement, rule: string): string {
  const outcome = agreement.decisions[decision]?.rules.find((one) => one.id === rule)?.outcome
  return outcome?.kind === 'choice' ? outcome.option : ''
}
