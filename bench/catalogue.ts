import * as fc from 'fast-check'
import { createAnalyser } from '#core/agreement/analyser.ts'
import { analyse } from '#core/agreement/analyse.ts'
import type { Agreement } from '#core/agreement/agreement.ts'
import { expand } from '#core/catalogue/expand.ts'
import { rehearse } from '#core/catalogue/rehearse.ts'
import { scenarios } from '#core/catalogue/scenarios.ts'
import type { Answers } from '#core/catalogue/topic.ts'
import { fullAnswers } from '../test/arbitrary-answers.ts'
import { best, type Measurement, time } from './measure.ts'

const parties = ['a', 'b']

/**
 * What follows an answer in the interview once every question of the catalogue is answered: the agreement is made anew and analysed
 * where the answer reaches, and every story is rehearsed. Answers are drawn with a fixed seed.
 */
export async function* catalogueBench(): AsyncGenerator<Measurement> {
  const [answers] = fc.sample(fullAnswers(parties), { numRuns: 1, seed: 3 })
  if (answers === undefined) throw new Error('one set of answers is drawn')
  const of = (days: number): Answers => ({ ...answers, 'split.dueDays': { kind: 'quantity', value: days } })
  const agreement = expand(answers, parties).agreement
  const size = `${Object.values(agreement.decisions).reduce((sum, { rules }) => sum + rules.length, 0)} rules, ${Object.keys(agreement.decisions).length} decisions, ${Object.keys(agreement.facts).length} facts`
  const fresh = (): Agreement => ({ ...agreement })
  const analyser = createAnalyser()
  let days = 0
  const edit = (): void => void analyser(expand(of((days = (days + 1) % 60)), parties).agreement)
  for (let warm = 0; warm < 150; warm++) {
    edit()
    analyse(fresh())
    rehearse(fresh(), scenarios)
  }
  const [edited = 0, whole = 0, rehearsed = 0] = await best([edit, () => analyse(fresh()), () => rehearse(fresh(), scenarios)])
  const none = 'no peer'
  yield time('full catalogue: an answer changed, agreement made and analysed again', edited, null, 16, `${size}; ${none}`)
  yield time('full catalogue: analysed afresh', whole, null, 16, `${size}; ${none}`)
  yield time(`full catalogue: ${scenarios.length} stories rehearsed with every cast`, rehearsed, null, 50, none)
}
