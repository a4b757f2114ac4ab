import type { CatalogueTopics } from '../../catalogue-words.ts'

export const reporting: CatalogueTopics['reporting'] = {
  heading: 'Quality, reports and inspection',
  questions: {},
  decisions: {},
  clauses: {},
}
