import { judgment, statute } from '../source.ts'
import type { Lint } from './lint.ts'
import { constant, numberOf, ownLawyers, penalty, said } from './scene.ts'

export const standardTerms: Lint = {
  id: 'W05',
  severity: 'warn',
  countries: ['DE'],
  sources: [
    statute('BGB', '§§ 305, 307, 310', 'DE'),
    judgment('BGH', '2010-02-17', 'VIII ZR 67/09'),
    judgment('BGH', '2016-01-20', 'VIII ZR 26/15'),
  ],
  questions: [
    'protection.breach',
    'liability.cap',
    'protection.silence',
    'split.silence',
    'customerContract.paymentTerm',
    'reviewLegal.who',
  ],
  constants: ['longestPaymentTemplate'],
  applies: (scene) =>
    penalty(scene) ||
    said(scene, 'liability.cap', 'orderValue', 'insuranceSum', 'fixed') ||
    said(scene, 'protection.silence', 'counts') ||
    said(scene, 'split.silence', 'accepted') ||
    (numberOf(scene, 'customerContract.paymentTerm') ?? 0) > constant(scene, 'longestPaymentTemplate'),
  calm: ownLawyers,
}
