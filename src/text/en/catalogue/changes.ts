import type { CatalogueTopics } from '../../catalogue-words.ts'

export const changes: CatalogueTopics['changes'] = {
  heading: 'New partners, transfer, change of control',
  questions: {},
  decisions: {},
  clauses: {},
}
