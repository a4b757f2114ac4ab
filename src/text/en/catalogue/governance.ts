import type { CatalogueTopics } from '../../catalogue-words.ts'

export const governance: CatalogueTopics['governance'] = {
  heading: 'Steering',
  questions: {},
  decisions: {},
  clauses: {},
}
