import type { CatalogueTopics } from '../../catalogue-words.ts'

export const parties: CatalogueTopics['parties'] = {
  heading: 'Parties and representation',
  questions: {},
  decisions: {},
  clauses: {},
}
