import type { CatalogueTopics } from '../../catalogue-words.ts'

export const dataProtection: CatalogueTopics['dataProtection'] = {
  heading: 'Data protection',
  questions: {},
  decisions: {},
  clauses: {},
}
