import type { CatalogueTopics } from '../../catalogue-words.ts'

export const contributions: CatalogueTopics['contributions'] = {
  heading: 'Beiträge und Kapazität',
  questions: {},
  decisions: {},
  clauses: {},
}
