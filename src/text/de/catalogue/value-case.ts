import type { CatalogueTopics } from '../../catalogue-words.ts'

export const valueCase: CatalogueTopics['valueCase'] = {
  heading: 'Nutzen und Aufwand',
  questions: {},
  decisions: {},
  clauses: {},
}
