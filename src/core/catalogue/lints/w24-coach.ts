import { statute, practice } from '../source.ts'
import type { Lint } from './lint.ts'
import { answered, said, ticked } from './scene.ts'

export const coachNeutrality: Lint = {
  id: 'W24',
  severity: 'inform',
  sources: [statute('MediationsG', '§§ 2, 3', 'DE'), practice],
  questions: ['escalation.stages', 'escalation.deadlock', 'escalation.cost'],
  applies: (scene) =>
    answered(scene, 'escalation.cost') &&
    (ticked(scene, 'escalation.stages', 'coach', 'mediation') || said(scene, 'escalation.deadlock', 'coach')),
  calm: (scene) => said(scene, 'escalation.cost', 'equal'),
}
