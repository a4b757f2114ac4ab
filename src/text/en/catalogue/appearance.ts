import type { CatalogueTopics } from '../../catalogue-words.ts'

export const appearance: CatalogueTopics['appearance'] = {
  heading: 'Appearance to the outside',
  questions: {},
  decisions: {},
  clauses: {},
}
