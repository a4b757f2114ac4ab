import type { CatalogueTopics } from '../../catalogue-words.ts'

export const brand: CatalogueTopics['brand'] = {
  heading: 'Names, signs and accounts',
  questions: {},
  decisions: {},
  clauses: {},
}
