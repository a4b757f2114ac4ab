import { statute } from '../source.ts'
import type { Lint } from './lint.ts'
import { answered, said } from './scene.ts'

export const simpleSignature: Lint = {
  id: 'W11',
  severity: 'inform',
  sources: [statute('eIDAS', 'Art. 25, 26'), statute('ZPO', '§ 371a', 'DE')],
  questions: ['form.framework', 'form.project'],
  applies: (scene) => answered(scene, 'form.framework'),
  calm: (scene) => said(scene, 'form.framework', 'advanced', 'signed') && !said(scene, 'form.project', 'any', 'text'),
}
