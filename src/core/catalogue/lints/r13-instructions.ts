import { statute } from '../source.ts'
import type { Lint } from './lint.ts'
import { answered, said } from './scene.ts'

export const instructions: Lint = {
  id: 'R13',
  severity: 'warn',
  countries: ['DE'],
  sources: [statute('AÜG', '§§ 1, 9', 'DE')],
  questions: ['compliance.instruct', 'compliance.statusCost'],
  asks: ['compliance.statusCost'],
  applies: (scene) => answered(scene, 'compliance.instruct'),
  calm: (scene) => said(scene, 'compliance.instruct', 'ownLead') || answered(scene, 'compliance.statusCost'),
}
