import type { CatalogueTopics } from '../../catalogue-words.ts'

export const costs: CatalogueTopics['costs'] = {
  heading: 'Gemeinsame Kosten',
  questions: {},
  decisions: {},
  clauses: {},
}
