import { statute } from '../source.ts'
import type { Lint } from './lint.ts'
import { answered, compete, protects, said, someLawyer } from './scene.ts'

export const competitorsReview: Lint = {
  id: 'R2',
  severity: 'stop',
  sources: [statute('GWB', '§ 1', 'DE'), statute('AEUV', 'Art. 101'), statute('KG', 'Art. 5', 'CH')],
  questions: [
    'kind.competitors',
    'protection.form',
    'process.overlapNew',
    'pricing.sets',
    'pricing.books',
    'exclusivity.form',
    'reviewLegal.who',
  ],
  asks: ['reviewLegal.who'],
  beforeSigning: true,
  applies: (scene) =>
    compete(scene) &&
    (protects(scene) ||
      answered(scene, 'process.overlapNew') ||
      said(scene, 'pricing.sets', 'together') ||
      said(scene, 'pricing.books', 'open') ||
      said(scene, 'exclusivity.form', 'project', 'field')),
  calm: someLawyer,
}
