import type { CatalogueTopics } from '../../catalogue-words.ts'

export const contributions: CatalogueTopics['contributions'] = {
  heading: 'Contributions and capacity',
  questions: {},
  decisions: {},
  clauses: {},
}
