import { readFileSync } from 'node:fs'
import { analyse } from '#core/agreement/analyse.ts'
import type { Agreement } from '#core/agreement/agreement.ts'
import { parseAgreement } from '#core/agreement/format/parse-agreement.ts'
import { dashHeavy, layered, partitionTree, realistic } from '../test/agreement/generate.ts'
import { best, type Measurement, time } from './measure.ts'
import { sweep } from './sweep.ts'

const patience = 10

/** A whole agreement as the product makes it, about 220 rules in 70 decisions. */
function example(name: string): Agreement {
  const read = parseAgreement(readFileSync(new URL(`../examples/${name}/agreement.yaml`, import.meta.url), 'utf8'))
  if (!read.ok) throw new Error(`the example ${name} cannot be read`)
  return read.value
}

/** The sweep looks at one table; each decision alone, as a table checker sees it, without the chain. */
function swept(agreement: Agreement): { ms: number | null; note: string } {
  const start = process.cpuUsage()
  for (const decision of Object.keys(agreement.decisions)) {
    const { finished, gaps, overlaps } = sweep(agreement, decision, patience)
    if (!finished) return { ms: null, note: `the sweep did not finish in ${patience} s (${gaps} gaps and ${overlaps} overlaps by then)` }
  }
  const { user, system } = process.cpuUsage(start)
  return { ms: (user + system) / 1000, note: 'peer: recursive sweep' }
}

/** Full analysis: every finding of every decision, beside the sweep, which only lists gaps and overlaps of one table. */
export async function* analyseBench(): AsyncGenerator<Measurement> {
  const cases: readonly (readonly [name: string, agreement: Agreement, goal: number, alone: boolean])[] = [
    ['analyse realistic 60 rules x 8 facts, six chained decisions', realistic(1), 5, false],
    ['analyse layered table 60 x 8', layered(1, 60, 8), 5, true],
    ['analyse partition with noise 500 x 7', partitionTree(1, 500, 7), 50, true],
    ['analyse partition with noise 1,500 x 7', partitionTree(1, 1500, 7), 50, true],
    ['analyse partition with noise 10,000 x 7', partitionTree(1, 10_000, 7), 500, true],
    ['analyse special cases before a table 150 x 7', layered(1, 150, 7), 50, true],
    ['analyse many open columns 50 x 7', dashHeavy(1, 50, 7), 50, true],
    ...['two-agencies', 'three-consultants', 'electrician-and-heating'].map(
      (name) => [`analyse example ${name}`, example(name), 5, false] as const,
    ),
  ]
  for (const [name, agreement, goal, alone] of cases) {
    // A keystroke makes a new agreement: nothing that was found out about the one before is used again. The code is warm: the
    // machine goes on translating it for some hundred runs, on a thread of its own that is measured too.
    const keystroke = (): Agreement => ({ ...agreement })
    const report = analyse(keystroke())
    for (let warm = 0; warm < (goal <= 5 ? 400 : 3); warm++) analyse(keystroke())
    const [ours = 0] = await best([() => analyse(keystroke())])
    const peer = alone ? swept(agreement) : { ms: null, note: 'no peer: the sweep knows no chain of decisions' }
    const more = report.more ? '; ours says "at least"' : ''
    yield time(name, ours, peer.ms, goal, `${report.findings.length} findings${more}; ${peer.note}`)
  }
}
