import { statute } from '../source.ts'
import type { Lint, Scene } from './lint.ts'
import { constant, numberOf, ownLawyers } from './scene.ts'

export const longPayment: Lint = {
  id: 'R9',
  severity: 'warn',
  sources: [statute('BGB', '§§ 271a, 308', 'DE'), statute('UGB', '§ 459', 'AT')],
  questions: ['customerContract.paymentTerm', 'split.dueDays', 'reviewLegal.who'],
  constants: ['longestPayment', 'longestPaymentTemplate'],
  applies: (scene) => longest(scene) > constant(scene, 'longestPaymentTemplate'),
  calm: (scene) => longest(scene) <= constant(scene, 'longestPayment') && ownLawyers(scene),
}

const longest = (scene: Scene): number =>
  Math.max(numberOf(scene, 'customerContract.paymentTerm') ?? 0, numberOf(scene, 'split.dueDays') ?? 0)
