import { statute } from '../source.ts'
import type { Lint } from './lint.ts'
import { answered, said } from './scene.ts'

export const dataTransfer: Lint = {
  id: 'W14',
  severity: 'warn',
  sources: [statute('UWG', '§ 7', 'DE'), statute('DSGVO', 'Art. 6, 26'), statute('DSGVO', 'Art. 28')],
  questions: ['gtm.email', 'gtm.emailOther', 'gtm.lists', 'gtm.listPeople', 'dataProtection.flow', 'dataProtection.shared'],
  applies: (scene) => said(scene, 'gtm.email', 'collector', 'named') || said(scene, 'gtm.lists', 'countsOnly', 'companies'),
  calm: (scene) =>
    (!answered(scene, 'gtm.email') || said(scene, 'gtm.email', 'named', 'nobody') || said(scene, 'gtm.emailOther', 'never', 'ifNamed')) &&
    (!said(scene, 'gtm.lists', 'companies') || answered(scene, 'gtm.listPeople')) &&
    (said(scene, 'dataProtection.flow', 'none') || answered(scene, 'dataProtection.shared')),
}
