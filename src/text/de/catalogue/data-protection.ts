import type { CatalogueTopics } from '../../catalogue-words.ts'

export const dataProtection: CatalogueTopics['dataProtection'] = {
  heading: 'Datenschutz',
  questions: {},
  decisions: {},
  clauses: {},
}
