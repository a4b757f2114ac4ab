import type { CatalogueTopics } from '../../catalogue-words.ts'

export const exclusivity: CatalogueTopics['exclusivity'] = {
  heading: 'Ties while it runs',
  questions: {},
  decisions: {},
  clauses: {},
}
