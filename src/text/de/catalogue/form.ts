import type { CatalogueTopics } from '../../catalogue-words.ts'

export const form: CatalogueTopics['form'] = {
  heading: 'Form und Änderungen',
  questions: {},
  decisions: {},
  clauses: {},
}
