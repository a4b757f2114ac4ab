import { judgment, statute } from '../source.ts'
import type { Lint, Scene } from './lint.ts'
import { answered, gradedSecrecy, gradedSum, penalty, said, secrecyPenalty } from './scene.ts'

export const penaltyClause: Lint = {
  id: 'W13',
  severity: 'warn',
  sources: [
    statute('BGB', '§§ 315, 317, 340, 343', 'DE'),
    statute('HGB', '§ 348', 'DE'),
    judgment('BGH', '2016-01-20', 'VIII ZR 26/15'),
    statute('ABGB', '§ 1336', 'AT'),
    statute('OR', 'Art. 163', 'CH'),
  ],
  questions: [
    'protection.breach',
    'protection.penaltyKind',
    'protection.penaltyCap',
    'protection.penaltySum',
    'protection.penaltySumRepeat',
    'confidentiality.breach',
    'confidentiality.penaltyGrave',
  ],
  applies: (scene) => penalty(scene) || secrecyPenalty(scene),
  calm: (scene) => (!penalty(scene) || weighed(scene)) && (!secrecyPenalty(scene) || gradedSecrecy(scene)),
}

/** The sum hangs on the breach, or has a limit. */
const weighed = (scene: Scene): boolean =>
  said(scene, 'protection.penaltyKind', 'creditor', 'expert') || answered(scene, 'protection.penaltyCap') || gradedSum(scene)
