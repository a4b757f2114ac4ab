import { judgment, statute } from '../source.ts'
import type { Lint } from './lint.ts'
import { ticked } from './scene.ts'

export const insolvencyClause: Lint = {
  id: 'W18',
  severity: 'inform',
  sources: [statute('InsO', '§§ 103, 119', 'DE'), judgment('BGH', '2022-10-27', 'IX ZR 213/21')],
  questions: ['term.causes'],
  applies: (scene) => ticked(scene, 'term.causes', 'insolvency'),
  calm: (scene) => ticked(scene, 'term.causes', 'unpaid', 'unmendedBreach'),
}
