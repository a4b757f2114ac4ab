import { statute } from '../source.ts'
import type { Lint } from './lint.ts'
import { answered, constant, numberOf, said } from './scene.ts'

export const paymentTerms: Lint = {
  id: 'W08',
  severity: 'warn',
  sources: [
    statute('BGB', '§§ 271a, 286, 288, 308', 'DE'),
    statute('UGB', '§§ 456, 458, 459', 'AT'),
    statute('OR', 'Art. 104', 'CH'),
    { kind: 'judgment', court: 'OLG Celle', file: '14 U 67/09', country: 'DE' },
    { kind: 'judgment', court: 'OLG München', file: '9 U 1953/10', country: 'DE' },
  ],
  questions: ['customerContract.paymentTerm', 'split.due', 'split.dueDays', 'split.unpaidDue', 'split.latestDays'],
  constants: ['longestPayment', 'longestPaymentTemplate', 'defaultPremiumDE', 'baseRateDE', 'defaultLumpSumDE'],
  applies: (scene) =>
    answered(scene, 'customerContract.paymentTerm') || answered(scene, 'split.dueDays') || said(scene, 'split.due', 'afterPayment'),
  calm: (scene) => {
    const most = constant(scene, 'longestPayment')
    const within = (numberOf(scene, 'customerContract.paymentTerm') ?? 0) <= most && (numberOf(scene, 'split.dueDays') ?? 0) <= most
    const waits = said(scene, 'split.due', 'afterPayment')
    return within && (!waits || (numberOf(scene, 'split.latestDays') ?? Number.MAX_SAFE_INTEGER) <= most)
  },
}
