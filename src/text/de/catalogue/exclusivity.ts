import type { CatalogueTopics } from '../../catalogue-words.ts'

export const exclusivity: CatalogueTopics['exclusivity'] = {
  heading: 'Bindung während der Laufzeit',
  questions: {},
  decisions: {},
  clauses: {},
}
