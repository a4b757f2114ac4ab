import { statute } from '../source.ts'
import type { Lint } from './lint.ts'
import { answered, said } from './scene.ts'

export const publishing: Lint = {
  id: 'W23',
  severity: 'inform',
  sources: [statute('DSGVO', 'Art. 6, 7'), statute('KUG', '§ 22', 'DE')],
  questions: ['publicity.form', 'publicity.persons', 'publicity.customer'],
  applies: (scene) => answered(scene, 'publicity.form'),
  calm: (scene) =>
    said(scene, 'publicity.form', 'never') ||
    (said(scene, 'publicity.persons', 'consent') && said(scene, 'publicity.customer', 'consent', 'never')),
}
