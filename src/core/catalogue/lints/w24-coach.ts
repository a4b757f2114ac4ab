import { statute, practice } from '../source.ts'
import type { Lint } from './lint.ts'
import { said, ticked } from './scene.ts'

export const coachNeutrality: Lint = {
  id: 'W24',
  severity: 'inform',
  sources: [statute('MediationsG', '§§ 2, 3', 'DE'), practice],
  questions: ['escalation.stages', 'escalation.cost'],
  applies: (scene) => ticked(scene, 'escalation.stages', 'coach', 'mediation'),
  calm: (scene) => said(scene, 'escalation.cost', 'equal'),
}
