import type { CatalogueTopics } from '../../catalogue-words.ts'

export const parties: CatalogueTopics['parties'] = {
  heading: 'Parteien und Vertretung',
  questions: {},
  decisions: {},
  clauses: {},
}
