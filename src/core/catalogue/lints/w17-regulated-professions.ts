import { rows } from '../answers.ts'
import { statute } from '../source.ts'
import type { Lint } from './lint.ts'
import { commission, someLawyer } from './scene.ts'

export const regulatedProfessions: Lint = {
  id: 'W17',
  severity: 'inform',
  sources: [statute('BRAO', '§ 49b', 'DE'), statute('MBO-Ä', '§ 31', 'DE'), statute('GewO', '§ 34d', 'DE'), { kind: 'practice' }],
  questions: ['compliance.proofs', 'split.commission', 'reviewLegal.who'],
  applies: (scene) => rows(scene.answers, 'compliance.proofs').some((proof) => proof['kind'] === 'licence'),
  calm: (scene) => !commission(scene) || someLawyer(scene),
}
