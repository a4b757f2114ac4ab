import { statute } from '../source.ts'
import type { Lint } from './lint.ts'
import { answered, needsForm, said } from './scene.ts'

export const signatureTooWeak: Lint = {
  id: 'R17',
  severity: 'stop',
  sources: [statute('BGB', '§§ 126, 126a', 'DE'), statute('HGB', '§ 90a', 'DE'), statute('eIDAS', 'Art. 25')],
  questions: ['form.framework', 'customerContract.models', 'customerContract.agency', 'protection.dependent'],
  beforeSigning: true,
  applies: (scene) => needsForm(scene) && answered(scene, 'form.framework'),
  calm: (scene) => said(scene, 'form.framework', 'signed'),
}
