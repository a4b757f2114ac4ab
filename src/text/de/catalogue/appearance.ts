import type { CatalogueTopics } from '../../catalogue-words.ts'

export const appearance: CatalogueTopics['appearance'] = {
  heading: 'Auftritt nach außen',
  questions: {},
  decisions: {},
  clauses: {},
}
