import { judgment, statute } from '../source.ts'
import type { Lint } from './lint.ts'
import { said, taxAdviser, unanswered } from './scene.ts'

const belongs = ['pricing.selfBillObjected', 'reviewLegal.tax'] as const

export const selfBilling: Lint = {
  id: 'R10',
  severity: 'warn',
  sources: [statute('UStG', '§ 14', 'DE'), statute('UStG 1994', '§ 11', 'AT'), judgment('BFH', '2013-01-23', 'XI R 25/11')],
  questions: ['pricing.document', ...belongs],
  asks: belongs,
  applies: (scene) => said(scene, 'pricing.document', 'selfBilling', 'byKind'),
  calm: (scene) => unanswered(scene, belongs).length === 0 && taxAdviser(scene),
}
