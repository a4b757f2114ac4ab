import { statute } from '../source.ts'
import type { Lint } from './lint.ts'
import { jointFeatures, said } from './scene.ts'

export const nameAndConduct: Lint = {
  id: 'R1',
  severity: 'warn',
  sources: [statute('BGB', '§ 705', 'DE'), statute('ABGB', '§ 1175', 'AT'), statute('OR', 'Art. 530', 'CH')],
  questions: ['legalNature.form', 'appearance.form', 'appearance.jointThings', 'customerContract.contract', 'split.loss', 'costs.owner'],
  applies: (scene) => said(scene, 'legalNature.form', 'exchange'),
  calm: (scene) => jointFeatures(scene) === 0,
}
