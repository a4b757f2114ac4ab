import type { CatalogueTopics } from '../../catalogue-words.ts'

export const costs: CatalogueTopics['costs'] = {
  heading: 'Joint costs',
  questions: {},
  decisions: {},
  clauses: {},
}
