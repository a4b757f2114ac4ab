import { day } from '../answers.ts'
import { statute } from '../source.ts'
import type { Lint } from './lint.ts'
import { answered, said } from './scene.ts'

export const earlyStart: Lint = {
  id: 'W25',
  severity: 'inform',
  sources: [statute('BGB', '§§ 154, 311', 'DE'), statute('ABGB', '§ 863', 'AT'), statute('OR', 'Art. 1', 'CH')],
  questions: ['term.start', 'term.startDay'],
  applies: (scene) => answered(scene, 'term.start'),
  calm: (scene) => said(scene, 'term.start', 'signature') || (day(scene.answers, 'term.startDay') ?? '') > scene.day,
}
