import { judgment, statute } from '../source.ts'
import type { Lint } from './lint.ts'
import { answered, ownLawyers, resells, said } from './scene.ts'

export const agentByAnalogy: Lint = {
  id: 'W02b',
  severity: 'warn',
  sources: [statute('HGB', '§ 89b', 'DE'), judgment('BGH', '2015-02-05', 'VII ZR 109/13')],
  questions: ['kind.forms', 'customerContract.models', 'exclusivity.minimum', 'exit.data', 'reviewLegal.who'],
  applies: (scene) => (resells(scene) || said(scene, 'exclusivity.minimum', 'orders')) && answered(scene, 'exit.data'),
  calm: (scene) => said(scene, 'exit.data', 'delete') || ownLawyers(scene),
}
