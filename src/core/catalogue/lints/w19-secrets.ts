import { statute } from '../source.ts'
import type { Lint } from './lint.ts'
import { answered, unanswered } from './scene.ts'

const measures = ['confidentiality.marking', 'confidentiality.recipients', 'confidentiality.returnDays'] as const

export const unprotectedSecrets: Lint = {
  id: 'W19',
  severity: 'inform',
  sources: [statute('GeschGehG', '§ 2', 'DE'), statute('UWG', '§ 26b', 'AT'), statute('UWG', 'Art. 6', 'CH')],
  questions: ['kind.forms', ...measures],
  asks: measures,
  applies: (scene) => answered(scene, 'kind.forms'),
  calm: (scene) => unanswered(scene, measures).length === 0,
}
