import { practice } from '../source.ts'
import type { Lint } from './lint.ts'
import { answered, unanswered } from './scene.ts'

const dispositions = [
  'exit.finisher',
  'exit.offers',
  'exit.survives',
  'exit.statement',
  'exit.netting',
  'exit.assets',
  'exit.data',
  'exit.brand',
] as const

export const everythingHasAWay: Lint = {
  id: 'R15',
  severity: 'warn',
  sources: [practice],
  questions: ['term.kind', ...dispositions],
  asks: dispositions,
  applies: (scene) => answered(scene, 'term.kind'),
  calm: (scene) => unanswered(scene, dispositions).length === 0,
}
