import { statute } from '../source.ts'
import type { Lint } from './lint.ts'
import { answered, isKind } from './scene.ts'

export const wageGuarantor: Lint = {
  id: 'W15',
  severity: 'warn',
  countries: ['DE'],
  sources: [
    statute('MiLoG', '§ 13', 'DE'),
    statute('AEntG', '§ 14', 'DE'),
    statute('EStG', '§§ 48, 48b', 'DE'),
    statute('UStG', '§ 13b', 'DE'),
  ],
  questions: ['kind.forms', 'compliance.proofs', 'compliance.hold'],
  constants: ['constructionWithholding', 'constructionExemption'],
  asks: ['compliance.proofs'],
  applies: (scene) => isKind(scene, 'primeAndSub', 'whiteLabel'),
  calm: (scene) => answered(scene, 'compliance.proofs'),
}
