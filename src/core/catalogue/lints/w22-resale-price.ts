import { statute } from '../source.ts'
import type { Lint } from './lint.ts'
import { resells, said, someLawyer } from './scene.ts'

export const resalePrice: Lint = {
  id: 'W22',
  severity: 'inform',
  sources: [statute('Vertikal-GVO', 'Art. 4'), statute('GWB', '§ 1', 'DE'), statute('KG', 'Art. 5', 'CH')],
  questions: ['kind.forms', 'customerContract.models', 'pricing.sets', 'exclusivity.passive', 'reviewLegal.who'],
  applies: resells,
  calm: (scene) => (said(scene, 'pricing.sets', 'prime') && !said(scene, 'exclusivity.passive', 'no')) || someLawyer(scene),
}
