import { statute } from '../source.ts'
import type { Lint } from './lint.ts'
import { answered, isKind, ticked } from './scene.ts'

export const unspokenCommission: Lint = {
  id: 'W03',
  severity: 'inform',
  sources: [statute('HGB', '§ 354', 'DE'), statute('UGB', '§ 354', 'AT')],
  questions: ['kind.forms', 'purpose.routes', 'split.commission'],
  applies: (scene) => isKind(scene, 'referral') || ticked(scene, 'purpose.routes', 'leads', 'referral'),
  calm: (scene) => answered(scene, 'split.commission'),
}
