import { statute } from '../source.ts'
import type { Lint } from './lint.ts'
import { isKind, taxAdviser, ticked, unanswered } from './scene.ts'

const belongs = [
  'customerContract.models',
  'customerContract.jointSender',
  'legalNature.form',
  'legalNature.inner',
  'reviewLegal.tax',
] as const

export const consortium: Lint = {
  id: 'R4',
  severity: 'warn',
  sources: [
    statute('BGB', '§§ 705, 721', 'DE'),
    statute('UStG', '§ 2', 'DE'),
    statute('OR', 'Art. 544', 'CH'),
    { kind: 'practice', country: 'AT' },
  ],
  questions: ['kind.forms', ...belongs],
  asks: belongs,
  applies: (scene) => isKind(scene, 'consortium') || ticked(scene, 'customerContract.models', 'consortium', 'umbrella'),
  calm: (scene) => unanswered(scene, belongs).length === 0 && taxAdviser(scene),
}
