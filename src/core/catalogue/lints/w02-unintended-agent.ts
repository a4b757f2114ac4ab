import { statute } from '../source.ts'
import type { Lint } from './lint.ts'
import { brokers, commission, ownLawyers, said } from './scene.ts'

export const unintendedAgent: Lint = {
  id: 'W02',
  severity: 'warn',
  sources: [statute('HGB', '§§ 84, 87c, 89b', 'DE'), statute('OR', 'Art. 418a', 'CH'), { kind: 'practice', country: 'AT' }],
  questions: ['kind.forms', 'customerContract.models', 'customerContract.agency', 'split.commission', 'reviewLegal.who'],
  constants: ['agentSettlement'],
  applies: (scene) => brokers(scene) && (commission(scene) || said(scene, 'customerContract.agency', 'permanent')),
  calm: (scene) =>
    said(scene, 'customerContract.agency', 'occasional') || (said(scene, 'customerContract.agency', 'permanent') && ownLawyers(scene)),
}
