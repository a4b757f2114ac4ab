import { statute } from '../source.ts'
import type { Lint } from './lint.ts'
import { isKind, jointFeatures, said, someLawyer, ticked } from './scene.ts'

export const unintendedPartnership: Lint = {
  id: 'W01',
  severity: 'warn',
  stops: (scene) =>
    ticked(scene, 'appearance.jointThings', 'account') || (said(scene, 'appearance.form', 'joint') && jointFeatures(scene) > 1),
  sources: [statute('BGB', '§§ 705, 709, 721, 728b', 'DE'), statute('ABGB', '§ 1175', 'AT'), statute('OR', 'Art. 530, 544', 'CH')],
  questions: [
    'kind.forms',
    'legalNature.form',
    'appearance.form',
    'appearance.jointThings',
    'customerContract.contract',
    'split.loss',
    'costs.owner',
    'reviewLegal.who',
  ],
  constants: ['leaverLiability'],
  applies: (scene) => isKind(scene, 'jointOffer', 'consortium', 'jointMarketing') || jointFeatures(scene) > 0,
  calm: (scene) =>
    said(scene, 'legalNature.form', 'inner', 'outer')
      ? someLawyer(scene)
      : said(scene, 'legalNature.form', 'exchange') && jointFeatures(scene) === 0,
}
