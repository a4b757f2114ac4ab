import { statute } from '../source.ts'
import type { Lint } from './lint.ts'
import { said, someLawyer, unanswered } from './scene.ts'

const belongs = ['boilerplate.arbitration', 'form.framework'] as const

export const arbitration: Lint = {
  id: 'R14',
  severity: 'warn',
  sources: [statute('ZPO', '§§ 1031, 1033', 'DE'), { kind: 'practice', country: 'AT' }, { kind: 'practice', country: 'CH' }],
  questions: ['escalation.final', ...belongs, 'reviewLegal.who'],
  asks: belongs,
  applies: (scene) => said(scene, 'escalation.final', 'arbitration'),
  calm: (scene) => unanswered(scene, belongs).length === 0 && someLawyer(scene),
}
