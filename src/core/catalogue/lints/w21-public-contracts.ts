import { statute, practice } from '../source.ts'
import type { Lint } from './lint.ts'
import { isKind, said, someLawyer } from './scene.ts'

export const publicContracts: Lint = {
  id: 'W21',
  severity: 'inform',
  sources: [statute('GWB', '§§ 1, 124', 'DE'), statute('VgV', '§ 43', 'DE'), practice],
  questions: ['kind.forms', 'protection.tender', 'reviewLegal.who'],
  applies: (scene) => isKind(scene, 'jointOffer', 'consortium') || said(scene, 'protection.tender', 'fee', 'no'),
  calm: (scene) => said(scene, 'protection.tender', 'free') || someLawyer(scene),
}
