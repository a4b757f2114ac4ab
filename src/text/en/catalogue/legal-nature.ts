import type { CatalogueTopics } from '../../catalogue-words.ts'

export const legalNature: CatalogueTopics['legalNature'] = {
  heading: 'Legal nature',
  questions: {},
  decisions: {},
  clauses: {},
}
