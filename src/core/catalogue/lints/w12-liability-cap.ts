import { statute } from '../source.ts'
import type { Lint } from './lint.ts'
import { ownLawyers, said } from './scene.ts'

export const liabilityCap: Lint = {
  id: 'W12',
  severity: 'warn',
  sources: [statute('BGB', '§§ 276, 307, 309', 'DE'), statute('ABGB', '§ 879', 'AT'), statute('OR', 'Art. 100', 'CH')],
  questions: ['liability.cap', 'liability.capGross', 'reviewLegal.who'],
  asks: ['liability.capGross'],
  applies: (scene) => said(scene, 'liability.cap', 'orderValue', 'insuranceSum', 'fixed'),
  calm: (scene) => said(scene, 'liability.capGross', 'unlimited') && ownLawyers(scene),
}
