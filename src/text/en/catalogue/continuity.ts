import type { CatalogueTopics } from '../../catalogue-words.ts'

export const continuity: CatalogueTopics['continuity'] = {
  heading: 'Emergency and deputies',
  questions: {},
  decisions: {},
  clauses: {},
}
