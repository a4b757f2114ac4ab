import { statute } from '../source.ts'
import type { Lint } from './lint.ts'
import { said, someLawyer, ticked } from './scene.ts'

export const legalAdvice: Lint = {
  id: 'W07',
  severity: 'warn',
  countries: ['DE'],
  sources: [statute('RDG', '§§ 2, 3, 5', 'DE')],
  questions: ['escalation.stages', 'escalation.deadlock', 'reviewLegal.who'],
  applies: (scene) => ticked(scene, 'escalation.stages', 'coach') || said(scene, 'escalation.deadlock', 'coach'),
  calm: someLawyer,
}
