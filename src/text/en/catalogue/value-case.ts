import type { CatalogueTopics } from '../../catalogue-words.ts'

export const valueCase: CatalogueTopics['valueCase'] = {
  heading: 'Benefit and effort',
  questions: {},
  decisions: {},
  clauses: {},
}
