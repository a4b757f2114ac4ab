import type { CatalogueTopics } from '../../catalogue-words.ts'

export const boilerplate: CatalogueTopics['boilerplate'] = {
  heading: 'Recht, Dokumente und Schluss',
  questions: {},
  decisions: {},
  clauses: {},
}
