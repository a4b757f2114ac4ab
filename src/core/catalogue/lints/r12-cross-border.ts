import { chosenMany, rows } from '../answers.ts'
import { statute } from '../source.ts'
import type { Lint, Scene } from './lint.ts'
import { taxAdviser } from './scene.ts'

export const crossBorder: Lint = {
  id: 'R12',
  severity: 'inform',
  sources: [statute('UStG', '§§ 3a, 13b, 14a', 'DE'), statute('UStG 1994', '§§ 3a, 19', 'AT'), statute('MWSTG', 'Art. 45', 'CH')],
  questions: ['kind.countries', 'pricing.vat', 'parties.companies', 'reviewLegal.tax'],
  constants: ['foreignServiceInvoice'],
  asks: ['parties.companies', 'reviewLegal.tax'],
  applies: (scene) =>
    chosenMany(scene.answers, 'kind.countries').length > 1 || rows(scene.answers, 'pricing.vat').some((row) => row['status'] === 'abroad'),
  calm: (scene) => taxAdviser(scene) && scene.parties.every((party) => hasNumber(scene, party)),
}

const hasNumber = ({ answers }: Scene, party: string): boolean =>
  rows(answers, 'parties.companies').some((company) => company['party'] === party && String(company['vatId'] ?? '').trim() !== '')
