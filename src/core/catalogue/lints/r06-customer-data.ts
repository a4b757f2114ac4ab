import { judgment, statute } from '../source.ts'
import type { Lint } from './lint.ts'
import { ownLawyers, resells, said } from './scene.ts'

export const customerData: Lint = {
  id: 'R6',
  severity: 'warn',
  sources: [statute('HGB', '§ 89b', 'DE'), judgment('BGH', '2015-02-05', 'VII ZR 109/13')],
  questions: ['exit.data', 'kind.forms', 'customerContract.models', 'reviewLegal.who'],
  applies: (scene) => said(scene, 'exit.data', 'return', 'ownerChooses') && resells(scene),
  calm: ownLawyers,
}
