import type { CatalogueTopics } from '../../catalogue-words.ts'

export const confidentiality: CatalogueTopics['confidentiality'] = {
  heading: 'Confidentiality',
  questions: {},
  decisions: {},
  clauses: {},
}
