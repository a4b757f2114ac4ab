import type { CatalogueTopics } from '../../catalogue-words.ts'

export const review: CatalogueTopics['review'] = {
  heading: 'Überprüfung und Anpassung',
  questions: {},
  decisions: {},
  clauses: {},
}
