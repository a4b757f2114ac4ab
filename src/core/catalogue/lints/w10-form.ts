import { statute } from '../source.ts'
import type { Lint } from './lint.ts'
import { needsForm, said } from './scene.ts'

export const formOfSignature: Lint = {
  id: 'W10',
  severity: 'stop',
  sources: [
    statute('HGB', '§§ 74, 86b, 90a, 350', 'DE'),
    statute('BGB', '§§ 126, 126a, 127, 766, 780, 781', 'DE'),
    statute('ABGB', '§ 1346', 'AT'),
    statute('OR', 'Art. 13, 493', 'CH'),
  ],
  questions: ['form.framework', 'customerContract.models', 'customerContract.agency', 'protection.dependent'],
  asks: ['form.framework'],
  applies: needsForm,
  calm: (scene) => said(scene, 'form.framework', 'signed'),
}
