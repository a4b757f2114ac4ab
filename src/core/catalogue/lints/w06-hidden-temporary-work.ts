import { rows } from '../answers.ts'
import { statute } from '../source.ts'
import type { Lint } from './lint.ts'
import { isKind, ownLawyers, said } from './scene.ts'

export const hiddenTemporaryWork: Lint = {
  id: 'W06',
  severity: 'stop',
  countries: ['DE'],
  sources: [statute('AÜG', '§§ 1, 9, 10, 16', 'DE'), statute('BGB', '§ 611a', 'DE'), statute('SGB IV', '§§ 7, 7a', 'DE')],
  questions: ['kind.forms', 'parties.companies', 'compliance.instruct', 'reviewLegal.who'],
  constants: ['temporaryWork'],
  asks: ['compliance.instruct'],
  applies: (scene) =>
    said(scene, 'compliance.instruct', 'urgentToo') ||
    (isKind(scene, 'primeAndSub', 'whiteLabel', 'consortium') &&
      rows(scene.answers, 'parties.companies').some((company) => company['form'] === 'person')),
  calm: (scene) => said(scene, 'compliance.instruct', 'ownLead') || (said(scene, 'compliance.instruct', 'urgentToo') && ownLawyers(scene)),
}
