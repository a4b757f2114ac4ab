import type { CatalogueTopics } from '../../catalogue-words.ts'

export const compliance: CatalogueTopics['compliance'] = {
  heading: 'Nachweise und Regeln',
  questions: {},
  decisions: {},
  clauses: {},
}
