import type { CatalogueTopics } from '../../catalogue-words.ts'

export const boilerplate: CatalogueTopics['boilerplate'] = {
  heading: 'Law, documents and final provisions',
  questions: {},
  decisions: {},
  clauses: {},
}
