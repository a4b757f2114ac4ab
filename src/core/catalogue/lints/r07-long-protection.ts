import { judgment } from '../source.ts'
import type { Lint } from './lint.ts'
import { answered, constant, numberOf, someLawyer } from './scene.ts'

export const longProtection: Lint = {
  id: 'R7',
  severity: 'stop',
  sources: [judgment('BGH', '2015-01-20', 'II ZR 369/13')],
  questions: ['protection.tailMonths', 'protection.tailReason', 'reviewLegal.who'],
  constants: ['protectionAfterEnd'],
  asks: ['protection.tailReason', 'reviewLegal.who'],
  blocks: true,
  applies: (scene) => (numberOf(scene, 'protection.tailMonths') ?? 0) > constant(scene, 'protectionAfterEnd'),
  calm: (scene) => answered(scene, 'protection.tailReason') && someLawyer(scene),
}
