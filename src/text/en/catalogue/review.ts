import type { CatalogueTopics } from '../../catalogue-words.ts'

export const review: CatalogueTopics['review'] = {
  heading: 'Review and adaptation',
  questions: {},
  decisions: {},
  clauses: {},
}
