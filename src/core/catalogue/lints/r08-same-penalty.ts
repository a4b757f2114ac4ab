import { judgment } from '../source.ts'
import type { Lint, Scene } from './lint.ts'
import { gradedSecrecy, gradedSum, penalty, said, secrecyPenalty } from './scene.ts'

export const samePenalty: Lint = {
  id: 'R8',
  severity: 'warn',
  sources: [judgment('BGH', '2016-01-20', 'VIII ZR 26/15')],
  questions: [
    'protection.penaltyKind',
    'protection.penaltySum',
    'protection.penaltySumRepeat',
    'confidentiality.breach',
    'confidentiality.penalty',
    'confidentiality.penaltyGrave',
  ],
  applies: (scene) => fixed(scene) || secrecyPenalty(scene),
  calm: (scene) => (!fixed(scene) || gradedSum(scene)) && (!secrecyPenalty(scene) || gradedSecrecy(scene)),
}

const fixed = (scene: Scene): boolean => penalty(scene) && said(scene, 'protection.penaltyKind', 'fixed')
