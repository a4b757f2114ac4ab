import type { CatalogueTopics } from '../../catalogue-words.ts'

export const governance: CatalogueTopics['governance'] = {
  heading: 'Steuerung',
  questions: {},
  decisions: {},
  clauses: {},
}
