import { statute } from '../source.ts'
import type { Lint } from './lint.ts'
import { answered, said } from './scene.ts'

export const twoApprovals: Lint = {
  id: 'R16',
  severity: 'inform',
  sources: [statute('DSGVO', 'Art. 7'), statute('KUG', '§ 22', 'DE')],
  questions: ['publicity.form', 'publicity.persons', 'publicity.customer'],
  asks: ['publicity.persons', 'publicity.customer'],
  applies: (scene) => said(scene, 'publicity.form', 'perItem', 'categories'),
  calm: (scene) => answered(scene, 'publicity.persons', 'publicity.customer'),
}
