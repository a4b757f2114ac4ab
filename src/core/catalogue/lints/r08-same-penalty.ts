import { judgment } from '../source.ts'
import type { Lint } from './lint.ts'
import { gradedSum, penalty, said } from './scene.ts'

export const samePenalty: Lint = {
  id: 'R8',
  severity: 'warn',
  sources: [judgment('BGH', '2016-01-20', 'VIII ZR 26/15')],
  questions: ['protection.penaltyKind', 'protection.penaltySum', 'protection.penaltySumRepeat'],
  applies: (scene) => penalty(scene) && said(scene, 'protection.penaltyKind', 'fixed'),
  calm: gradedSum,
}
