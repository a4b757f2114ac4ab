import type { CatalogueTopics } from '../../catalogue-words.ts'

export const pricing: CatalogueTopics['pricing'] = {
  heading: 'Preise',
  questions: {},
  decisions: {},
  clauses: {},
}
