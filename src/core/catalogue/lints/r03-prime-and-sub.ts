import { statute } from '../source.ts'
import type { Lint } from './lint.ts'
import { isKind, ticked, unanswered } from './scene.ts'

const belongs = ['liability.recourse', 'protection.form', 'split.due', 'compliance.proofs'] as const

export const primeAndSub: Lint = {
  id: 'R3',
  severity: 'warn',
  sources: [statute('BGB', '§§ 278, 641', 'DE'), { kind: 'practice' }],
  questions: ['kind.forms', 'customerContract.models', ...belongs],
  asks: belongs,
  applies: (scene) => isKind(scene, 'primeAndSub') || ticked(scene, 'customerContract.models', 'prime'),
  calm: (scene) => unanswered(scene, belongs).length === 0,
}
