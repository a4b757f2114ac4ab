import type { CatalogueTopics } from '../../catalogue-words.ts'

export const pricing: CatalogueTopics['pricing'] = {
  heading: 'Prices',
  questions: {},
  decisions: {},
  clauses: {},
}
