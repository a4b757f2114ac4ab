import { rows } from '../answers.ts'
import { statute } from '../source.ts'
import type { Lint } from './lint.ts'
import { taxAdviser } from './scene.ts'

export const smallBusiness: Lint = {
  id: 'R11',
  severity: 'inform',
  sources: [
    statute('UStG', '§§ 14c, 19', 'DE'),
    statute('UStDV', '§ 34a', 'DE'),
    statute('UStG 1994', '§ 6', 'AT'),
    statute('MWSTG', 'Art. 10', 'CH'),
  ],
  questions: ['pricing.vat', 'reviewLegal.tax'],
  constants: ['smallBusinessLastYearDE', 'smallBusinessThisYearDE', 'smallBusinessAT', 'vatThresholdCH'],
  applies: (scene) => rows(scene.answers, 'pricing.vat').some((row) => row['status'] === 'smallBusiness'),
  calm: taxAdviser,
}
