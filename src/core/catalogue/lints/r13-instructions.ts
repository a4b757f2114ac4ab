import { statute } from '../source.ts'
import type { Lint } from './lint.ts'
import { answered, said, someLawyer } from './scene.ts'

export const instructions: Lint = {
  id: 'R13',
  severity: 'warn',
  countries: ['DE'],
  sources: [statute('AÜG', '§§ 1, 9', 'DE')],
  questions: ['compliance.instruct', 'compliance.statusCost', 'reviewLegal.who'],
  asks: ['compliance.statusCost'],
  applies: (scene) => said(scene, 'compliance.instruct', 'urgentToo'),
  calm: (scene) => answered(scene, 'compliance.statusCost') && someLawyer(scene),
}
