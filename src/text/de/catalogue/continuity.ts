import type { CatalogueTopics } from '../../catalogue-words.ts'

export const continuity: CatalogueTopics['continuity'] = {
  heading: 'Notfall und Vertretung',
  questions: {},
  decisions: {},
  clauses: {},
}
