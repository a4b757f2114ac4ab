import type { CatalogueTopics } from '../../catalogue-words.ts'

export const reporting: CatalogueTopics['reporting'] = {
  heading: 'Qualität, Berichte und Einsicht',
  questions: {},
  decisions: {},
  clauses: {},
}
