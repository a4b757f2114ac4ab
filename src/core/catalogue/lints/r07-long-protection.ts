import { judgment, statute } from '../source.ts'
import type { Lint, Scene } from './lint.ts'
import { answered, constant, numberOf, someLawyer } from './scene.ts'

export const longProtection: Lint = {
  id: 'R7',
  severity: 'stop',
  sources: [judgment('BGH', '2015-01-20', 'II ZR 369/13'), judgment('BGH', '2014-04-30', 'I ZR 245/12'), statute('HGB', '§ 75f', 'DE')],
  questions: ['protection.tailMonths', 'protection.tailReason', 'staffProtection.tailMonths', 'reviewLegal.who'],
  constants: ['protectionAfterEnd', 'staffProtectionAfterEnd'],
  asks: ['protection.tailReason', 'reviewLegal.who'],
  beforeSigning: true,
  applies: (scene) => customersLong(scene) || staffLong(scene),
  calm: (scene) => someLawyer(scene) && (!customersLong(scene) || answered(scene, 'protection.tailReason')),
}

const customersLong = (scene: Scene): boolean => (numberOf(scene, 'protection.tailMonths') ?? 0) > constant(scene, 'protectionAfterEnd')

const staffLong = (scene: Scene): boolean =>
  (numberOf(scene, 'staffProtection.tailMonths') ?? 0) > constant(scene, 'staffProtectionAfterEnd')
