import type { CatalogueTopics } from '../../catalogue-words.ts'

export const ip: CatalogueTopics['ip'] = {
  heading: 'Arbeitsergebnisse und Rechte',
  questions: {},
  decisions: {},
  clauses: {},
}
