import { judgment, statute } from '../source.ts'
import type { Lint } from './lint.ts'
import { answered, constant, numberOf, ownLawyers, protects, said } from './scene.ts'

export const wideProtection: Lint = {
  id: 'W09',
  severity: 'warn',
  sources: [
    statute('GWB', '§ 1', 'DE'),
    statute('BGB', '§ 138', 'DE'),
    statute('ABGB', '§ 879', 'AT'),
    judgment('BGH', '2008-12-10', 'KZR 54/08'),
    judgment('BGH', '2015-01-20', 'II ZR 369/13'),
    judgment('BGH', '1998-05-12', 'KZR 18/97'),
  ],
  questions: ['protection.form', 'protection.ownInitiative', 'protection.tailMonths', 'protection.tailReason', 'reviewLegal.who'],
  constants: ['protectionAfterEnd'],
  applies: protects,
  calm: (scene) => {
    const long = (numberOf(scene, 'protection.tailMonths') ?? 0) > constant(scene, 'protectionAfterEnd')
    const wide = long || said(scene, 'protection.form', 'branch') || said(scene, 'protection.ownInitiative', 'no')
    return !wide || (ownLawyers(scene) && (!long || answered(scene, 'protection.tailReason')))
  },
}
