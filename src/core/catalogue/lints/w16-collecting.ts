import { statute } from '../source.ts'
import type { Lint } from './lint.ts'
import { answered, said, ticked } from './scene.ts'

export const collecting: Lint = {
  id: 'W16',
  severity: 'warn',
  countries: ['DE'],
  sources: [statute('RDG', '§ 2', 'DE'), statute('ZAG', '§ 10', 'DE')],
  questions: ['customerContract.reminds', 'customerContract.models', 'customerContract.collects'],
  applies: (scene) => answered(scene, 'customerContract.reminds') || ticked(scene, 'customerContract.models', 'billingAgent'),
  calm: (scene) =>
    (!answered(scene, 'customerContract.reminds') || said(scene, 'customerContract.reminds', 'invoicer')) &&
    (!ticked(scene, 'customerContract.models', 'billingAgent') || said(scene, 'customerContract.collects', 'direct')),
}
