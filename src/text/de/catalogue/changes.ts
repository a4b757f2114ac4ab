import type { CatalogueTopics } from '../../catalogue-words.ts'

export const changes: CatalogueTopics['changes'] = {
  heading: 'Neue Partner, Übertragung, Kontrollwechsel',
  questions: {},
  decisions: {},
  clauses: {},
}
