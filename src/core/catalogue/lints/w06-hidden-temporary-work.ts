import { rows } from '../answers.ts'
import { statute } from '../source.ts'
import type { Lint } from './lint.ts'
import { answered, isKind } from './scene.ts'

export const hiddenTemporaryWork: Lint = {
  id: 'W06',
  severity: 'stop',
  countries: ['DE'],
  sources: [statute('AÜG', '§§ 1, 9, 10, 16', 'DE'), statute('BGB', '§ 611a', 'DE'), statute('SGB IV', '§§ 7, 7a', 'DE')],
  questions: ['kind.forms', 'parties.companies', 'compliance.instruct'],
  constants: ['temporaryWork'],
  asks: ['compliance.instruct'],
  applies: (scene) =>
    isKind(scene, 'primeAndSub', 'whiteLabel', 'consortium') ||
    rows(scene.answers, 'parties.companies').some((company) => company['form'] === 'person'),
  calm: (scene) => answered(scene, 'compliance.instruct'),
}
