import { statute } from '../source.ts'
import type { Lint } from './lint.ts'
import { commission, followUpCommission, ownLawyers, said } from './scene.ts'

export const permanentBroker: Lint = {
  id: 'R5',
  severity: 'warn',
  sources: [statute('HGB', '§§ 84, 87', 'DE'), statute('OR', 'Art. 418a', 'CH'), { kind: 'practice', country: 'AT' }],
  questions: ['customerContract.agency', 'split.commission', 'split.commissionFor', 'reviewLegal.who'],
  applies: (scene) => commission(scene) && said(scene, 'customerContract.agency', 'permanent'),
  calm: (scene) => (said(scene, 'split.commissionFor', 'firstOnly') && !followUpCommission(scene)) || ownLawyers(scene),
}
