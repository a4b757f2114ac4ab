import type { Agreement } from '#core/agreement/agreement.ts'
import { analyse } from '#core/agreement/analyse.ts'
import { brokenAnalysis } from './analysis-laws.ts'
import { brokenDecisions, brokenSymmetries } from './decide-laws.ts'
import { brokenDiagrams } from './diagram-laws.ts'
import { gradedFee, smallAgreement, tell } from './generate.ts'
import { evaluate } from './oracle.ts'
import { type Sheet, sheetOf } from './sheet.ts'

/** All laws of one seeded agreement, on one sheet of what enumeration says. */
function* brokenLaws(sheet: Sheet, seed: number): Generator<string> {
  const report = analyse(sheet.agreement)
  yield* brokenAnalysis(sheet, report)
  yield* brokenDecisions(sheet, seed)
  yield* brokenDiagrams(sheet)
  if (!report.more) yield* brokenSymmetries(sheet, report.findings, seed)
  // The sheet reads alike situations once; now and then every one of them is read on its own.
  if (seed % 16 === 0) yield* brokenSheet(sheet)
}

function* brokenSheet(sheet: Sheet): Generator<string> {
  for (const decision of Object.keys(sheet.agreement.decisions)) {
    const { rowOf } = sheet.ledger(decision)
    for (const [index, { situation }] of sheet.all.entries())
      if (JSON.stringify(evaluate(sheet.agreement, decision, situation)) !== JSON.stringify(rowOf[index]!.is))
        yield `${decision}: the sheet puts ${JSON.stringify(situation)} in the wrong row`
  }
}

/** One line to repeat a seed and what is broken, or undefined. */
export const brokenSeed = (seed: number): string | undefined => brokenIn(smallAgreement(seed), seed, 'brokenSeed')

/** The same of the seeded agreement about a fee that hangs on tiers. */
export const brokenFee = (seed: number): string | undefined => brokenIn(gradedFee(seed), seed, 'brokenFee')

function brokenIn(agreement: Agreement, seed: number, name: string): string | undefined {
  let broken: string[]
  try {
    broken = [...brokenLaws(sheetOf(agreement), seed)]
  } catch (error) {
    broken = [error instanceof Error ? (error.stack ?? error.message) : String(error)]
  }
  if (broken.length === 0) return undefined
  const repeat = `repeat: node -e "import('./test/agreement/laws.ts').then((m) => console.log(m.${name}(${seed})))"`
  return [repeat, tell(agreement), ...broken].join('\n')
}

export function firstBroken(from: number, to: number, brokenAt = brokenSeed): string | undefined {
  for (let seed = from; seed < to; seed++) {
    const broken = brokenAt(seed)
    if (broken !== undefined) return broken
  }
  return undefined
}
