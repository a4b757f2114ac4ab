import { statute } from '../source.ts'
import type { Lint } from './lint.ts'
import { compete, said, someLawyer } from './scene.ts'

export const competitors: Lint = {
  id: 'W04',
  severity: 'stop',
  sources: [
    statute('AEUV', 'Art. 101'),
    statute('GWB', '§§ 1, 2, 3, 81c', 'DE'),
    statute('StGB', '§ 298', 'DE'),
    statute('KartG', '§ 1', 'AT'),
    statute('KG', 'Art. 5', 'CH'),
    { kind: 'published', by: 'antitrustAuthority', country: 'DE' },
  ],
  questions: ['kind.competitors', 'protection.form', 'pricing.books', 'reporting.inspection', 'reviewLegal.who'],
  constants: ['antitrustFine', 'minimalShareCompetitors'],
  applies: compete,
  calm: (scene) =>
    someLawyer(scene) &&
    !said(scene, 'protection.form', 'branch') &&
    !said(scene, 'pricing.books', 'open') &&
    !said(scene, 'reporting.inspection', 'books'),
}
