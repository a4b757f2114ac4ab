import type { CatalogueTopics } from '../../catalogue-words.ts'

export const brand: CatalogueTopics['brand'] = {
  heading: 'Namen, Zeichen und Zugänge',
  questions: {},
  decisions: {},
  clauses: {},
}
