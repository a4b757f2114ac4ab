import { statute } from '../source.ts'
import type { Lint } from './lint.ts'
import { isKind, said, taxAdviser, ticked } from './scene.ts'

export const profitSharing: Lint = {
  id: 'W20',
  severity: 'inform',
  sources: [statute('AO', '§ 180', 'DE'), statute('UStG', '§ 2', 'DE'), { kind: 'practice' }],
  questions: ['kind.forms', 'customerContract.models', 'customerContract.contract', 'split.basis', 'reviewLegal.tax'],
  applies: (scene) =>
    isKind(scene, 'consortium') ||
    ticked(scene, 'customerContract.models', 'consortium', 'silentConsortium', 'profitShare', 'pool') ||
    said(scene, 'customerContract.contract', 'jointly') ||
    said(scene, 'split.basis', 'fixedShares'),
  calm: taxAdviser,
}
